import {
  ComponentType,
  TextInputStyle,
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type ModalSubmitInteraction,
} from "discord.js";
import { decode, encode } from "base32768";
import { fieldsOf, type AnyCommand, type Field } from "../../command.js";
import { faceWords } from "../../locales/command-names.js";
import type { Asked } from "../../model/answer.js";
import type { OfferedChoice } from "../answering/answering.js";
import { label } from "../rendering/markdown.js";
import { privateName } from "../registration/declarations.js";
import type { Reader } from "../user.js";

/** Of Discord: a form's fields, its labels and descriptions, a text, a menu's options and their texts. */
const mostFields = 5;
const longestLabel = 45;
const longestDescription = 100;
const longestText = 4000;
const mostOptions = 25;
const longestOption = 100;
const longestId = 100;

/** Forms of another version say so. The last part is what the form has no field for. */
const form = /^v1:ask:([a-z-]{1,32}):([^:\p{ASCII}]*)$/u;

/** What is known when a form is opened. */
export interface Opening {
  readonly command: AnyCommand;
  /** What has been given already, and stands in the fields. */
  readonly input: Asked["input"];
  /** What is offered for an option that the archive completes; none where that took too long. */
  readonly offered: (field: Field) => readonly OfferedChoice[];
  readonly isPrivate: boolean;
}

/** The options that a form asks for: the text first, then what is chosen from a list, as many as there is room for. */
export function formFields({ input }: AnyCommand): readonly Field[] {
  const fields = fieldsOf(input);
  const isChosen = ({ kind, suggests, main }: Field) =>
    !main && (kind === "choice" || suggests === "speaker" || suggests === "source");
  return [...fields.filter(({ main }) => main), ...fields.filter(isChosen)].slice(0, mostFields - 1);
}

type Option = { readonly label: string; readonly value: string; readonly default?: boolean };

/** What is offered, with what was given before as what is chosen. */
function optionsOf(field: Field, given: string | undefined, { command, offered }: Opening, locale: string): Option[] {
  const words = faceWords[locale]?.commands[command.name]?.options[field.name];
  const all: readonly OfferedChoice[] =
    field.kind === "choice"
      ? field.choices.map((value) => ({ value, name: words?.choices?.[value] ?? value }))
      : offered(field);
  const known = given === undefined || all.some(({ value }) => value === given);
  return [...(known ? [] : [{ name: given, value: given }]), ...all]
    .filter(({ value }) => value !== "" && value.length <= longestOption)
    .slice(0, mostOptions)
    .map(({ name, value }) => ({ value, label: label(name), ...(value === given && { default: true }) }));
}

function componentOf(field: Field, opening: Opening, locale: string): APIComponentInLabel {
  const value = opening.input[field.name];
  const given = value === undefined ? undefined : String(value);
  const options = field.main ? [] : optionsOf(field, given, opening, locale);
  if (options.length > 0)
    return {
      type: ComponentType.StringSelect,
      custom_id: field.name,
      required: field.required,
      min_values: field.required ? 1 : 0,
      max_values: 1,
      options,
    };
  const longest = Math.min(field.most ?? longestText, longestText);
  return {
    type: ComponentType.TextInput,
    custom_id: field.name,
    style: field.main ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required: field.required,
    max_length: longest,
    ...(given !== undefined && given.length <= longest && { value: given }),
  };
}

const beginning = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

function labelled(field: Field, opening: Opening, { locale }: Reader): APILabelComponent {
  const words = faceWords[locale]?.commands[opening.command.name]?.options[field.name];
  return {
    type: ComponentType.Label,
    label: beginning(words?.name ?? field.name).slice(0, longestLabel),
    description: (words?.description ?? field.description).slice(0, longestDescription),
    component: componentOf(field, opening, locale),
  };
}

const privateLabel = (isPrivate: boolean, { locale }: Reader): APILabelComponent => {
  const words = faceWords[locale]?.private;
  return {
    type: ComponentType.Label,
    label: beginning(words?.name ?? privateName).slice(0, longestLabel),
    description: (words?.description ?? "Show the answer to you alone").slice(0, longestDescription),
    component: { type: ComponentType.Checkbox, custom_id: privateName, default: isPrivate },
  };
};

/** What the form has no field for, as its id can carry it; nothing where it is too much. */
function carried(command: AnyCommand, input: Asked["input"]): string {
  const fields = new Set(formFields(command).map(({ name }) => name));
  const rest = Object.entries(input).filter(([name]) => !fields.has(name));
  const text = rest.length === 0 ? "" : encode(Buffer.from(JSON.stringify(Object.fromEntries(rest))));
  return `v1:ask:${command.name}:${text}`.length > longestId ? "" : text;
}

/** A command's options as a form: a text of many lines, menus of speakers and articles, and whether only the asker sees the answer. */
export function questionForm(opening: Opening, reader: Reader): APIModalInteractionResponseCallbackData {
  const { command, input } = opening;
  const name = faceWords[reader.locale]?.commands[command.name]?.name ?? command.name;
  return {
    custom_id: `v1:ask:${command.name}:${carried(command, input)}`,
    title: `/${name}`.slice(0, longestLabel),
    components: [
      ...formFields(command).map((field) => labelled(field, opening, reader)),
      privateLabel(opening.isPrivate, reader),
    ],
  };
}

/** Whether a form that was sent asks a question. */
export const isQuestionForm = (customId: string): boolean => form.test(customId);

function carriedIn(text: string): Asked["input"] {
  if (text === "") return {};
  try {
    return JSON.parse(new TextDecoder().decode(decode(text))) as Asked["input"];
  } catch {
    // What cannot be read was written by another version: the fields alone are asked.
    return {};
  }
}

/** What a form asks, and whether for the asker alone. Undefined where it is none of ours. */
export function askedByQuestionForm(
  { customId, fields }: ModalSubmitInteraction,
  commands: readonly AnyCommand[],
): { readonly asked: Asked; readonly isPrivate: boolean } | undefined {
  const [, name, rest = ""] = form.exec(customId) ?? [];
  const command = commands.find((one) => one.name === name);
  if (command === undefined) return undefined;
  const valueOf = (field: Field): string => {
    const sent = fields.fields.get(field.name);
    if (sent?.type === ComponentType.StringSelect) return sent.values[0] ?? "";
    return sent?.type === ComponentType.TextInput ? sent.value.trim() : "";
  };
  const given = formFields(command).flatMap((field) => {
    const value = valueOf(field);
    return value === "" ? [] : [[field.name, value] as const];
  });
  const box = fields.fields.get(privateName);
  return {
    asked: { command: command.name, input: { ...carriedIn(rest), ...Object.fromEntries(given) } },
    isPrivate: box?.type === ComponentType.Checkbox && box.value,
  };
}
