import {
  ComponentType,
  TextInputStyle,
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from "discord.js";
import { faultKinds, type FindingPlace } from "../../upkeep/fault.js";
import type { Face } from "../bot.js";
import type { Press } from "../rendering/button-state.js";
import { isKeeper, type Reader } from "../user.js";

/** What the forms of a finding are for. */
export type FindingForm = "fault" | "speaker" | "date";

const forms: readonly FindingForm[] = ["fault", "speaker", "date"];
const version = "v2";

const label = (text: string, component: APIComponentInLabel): APILabelComponent => ({
  type: ComponentType.Label,
  label: text,
  component,
});

const line = (id: string, longest: number): APIComponentInLabel => ({
  type: ComponentType.TextInput,
  custom_id: id,
  style: TextInputStyle.Short,
  min_length: 1,
  max_length: longest,
  required: true,
});

const choice = (id: string, options: readonly (readonly [value: string, label: string])[]): APIComponentInLabel => ({
  type: ComponentType.StringSelect,
  custom_id: id,
  required: true,
  options: options.map(([value, shown]) => ({ value, label: shown })),
});

function fieldsOf(
  form: FindingForm,
  { phrases: { faults } }: Reader,
): { title: string; components: APILabelComponent[] } {
  switch (form) {
    case "fault":
      return {
        title: faults.title,
        components: [
          label(
            faults.what,
            choice(
              "kind",
              faultKinds.map((kind) => [kind, faults.kinds[kind]] as const),
            ),
          ),
          label(faults.remark, {
            type: ComponentType.TextInput,
            custom_id: "remark",
            style: TextInputStyle.Paragraph,
            max_length: 1000,
            required: false,
          }),
        ],
      };
    case "speaker":
      return { title: faults.correctWho, components: [label(faults.correctWho, line("value", 200))] };
    case "date":
      return {
        title: faults.correctWhich,
        components: [
          label(
            faults.correctWhich,
            choice("field", [
              ["said", faults.correctSaid],
              ["published", faults.correctPublished],
            ]),
          ),
          label(faults.correctWhen, line("value", 20)),
        ],
      };
  }
}

/** The form that a finding's button opens; undefined for every other button, and for what only keepers may do. */
export function findingForm(
  { does, key, place }: Press,
  reader: Reader,
  { adminIds }: Face,
): APIModalInteractionResponseCallbackData | undefined {
  const form = forms.find((one) => one === does);
  if (form === undefined || key === undefined || place === undefined) return undefined;
  if (form !== "fault" && !isKeeper(reader, adminIds)) return undefined;
  return { custom_id: `${version}:${form}:${key}:${place.start}-${place.end}`, ...fieldsOf(form, reader) };
}

/** Which form was sent, and about which place. */
export function formSentBy(customId: string): { readonly form: FindingForm; readonly place: FindingPlace } | undefined {
  const [, form, key = "", start, end] = /^v2:(\w+):([\w-]{11}):(\d{1,9})-(\d{1,9})$/u.exec(customId) ?? [];
  const known = forms.find((one) => one === form);
  return known && { form: known, place: { key, start: Number(start), end: Number(end) } };
}
