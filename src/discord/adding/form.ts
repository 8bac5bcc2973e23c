import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type ModalSubmitInteraction,
} from "discord.js";
import type { AnyCommand, Field } from "../../command.js";
import { faceWords } from "../../locales/command-names.js";
import type { Asked } from "../../model/answer.js";
import { offeredFields } from "../registration/slash-options.js";
import type { Reader } from "../user.js";

/** Of what Discord takes for a field's name. */
const longestLabel = 45;
const longestInput = 4000;

/** Forms of another version say so. */
const form = /^v1:form:([a-z-]{1,32}):(\d{1,20})$/u;

const labels: Readonly<Record<string, (reader: Reader) => string>> = {
  title: ({ phrases }) => phrases.source.title,
  publisher: ({ phrases }) => phrases.source.publisher,
  published: ({ phrases }) => phrases.source.published,
  url: ({ phrases }) => phrases.source.url,
};

function labelled({ name }: AnyCommand, field: Field, reader: Reader): APILabelComponent {
  const words = faceWords[reader.locale]?.commands[name]?.options[field.name];
  const label = labels[field.name]?.(reader) ?? words?.name ?? field.name;
  return {
    type: ComponentType.Label,
    label: label.slice(0, longestLabel),
    description: words?.description ?? field.description,
    component: {
      type: ComponentType.TextInput,
      custom_id: field.name,
      style: TextInputStyle.Short,
      required: false,
      max_length: Math.min(field.most ?? longestInput, longestInput),
    },
  };
}

/** The options of a command that comes with a file, as a form. `key`: what the file is kept by while the form is open. */
export const addForm = (command: AnyCommand, key: string, reader: Reader): APIModalInteractionResponseCallbackData => ({
  custom_id: `v1:form:${command.name}:${key}`,
  title: reader.phrases.add.formTitle.slice(0, longestLabel),
  components: offeredFields(command).map((field) => labelled(command, field, reader)),
});

/** What a form that was sent asks, and by what its file is kept; undefined where the form is none of ours, or of another version. */
export function askedByForm(
  { customId, fields }: ModalSubmitInteraction,
  commands: readonly AnyCommand[],
): { readonly asked: Asked; readonly key: string } | undefined {
  const [, name, key] = form.exec(customId) ?? [];
  const command = commands.find((one) => one.name === name && one.takesFile === true);
  if (command === undefined || key === undefined) return undefined;
  const given = offeredFields(command).flatMap((field) => {
    const value = fields.fields.has(field.name) ? fields.getTextInputValue(field.name).trim() : "";
    return value === "" ? [] : [[field.name, value] as const];
  });
  return { asked: { command: command.name, input: Object.fromEntries(given) }, key };
}
