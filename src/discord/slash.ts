import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  type LocalizationMap,
} from "discord.js";
import { z } from "zod";
import type { AnyCommand, Suggests } from "../command.js";
import { localised, type OptionWords } from "./locales/locales.js";

/** A command that cannot be shown in Discord: a mistake of ours, found at start and in a test. */
export class CannotExpress extends Error {
  override readonly name = "CannotExpress";
}

/** One field of a command's input, as zod describes it. */
export interface InputField {
  readonly name: string;
  readonly required: boolean;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly suggests?: Suggests;
  readonly main?: boolean;
}

interface InputSchema {
  readonly properties?: Readonly<Record<string, Omit<InputField, "name" | "required">>>;
  readonly required?: readonly string[];
}

/** The fields of a command's input, in the order they were written. */
export function fieldsOf({ input }: AnyCommand): readonly InputField[] {
  // Zod's type is that of any JSON Schema; an object of plain fields has this one.
  const { properties = {}, required = [] } = z.toJSONSchema(input, {
    io: "input",
    unrepresentable: "any",
  }) as InputSchema;
  return Object.entries(properties).map(([name, field]) => ({ ...field, name, required: required.includes(name) }));
}

const nameForm = /^[-_\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]{1,32}$/u;

/** The name, if Discord can show it. */
export function checkedName(name: string, where: string): string {
  if (!nameForm.test(name))
    throw new CannotExpress(`${where}: Discord wants a name of up to 32 small letters, digits, - and _.`);
  return name;
}

/** The description, if Discord can show it. */
export function checkedDescription(description: string | undefined, where: string): string {
  if (description === undefined || description === "" || description.length > 100)
    throw new CannotExpress(`${where}: Discord wants a description of 1 to 100 characters.`);
  return description;
}

function choicesOf(
  values: readonly string[],
  where: string,
  called: (value: string) => LocalizationMap,
): APIApplicationCommandOptionChoice<string>[] {
  if (values.length > 25 || values.some((value) => value === "" || value.length > 100))
    throw new CannotExpress(`${where}: Discord takes up to 25 choices of 1 to 100 characters.`);
  return values.map((value) => ({ name: value, value, name_localizations: called(value) }));
}

/** Discord's own limits are left out: a longer length or a wider range says nothing there. */
const lengths = ({ minLength = 0, maxLength = Infinity }: InputField) => ({
  ...(minLength > 0 && { min_length: Math.min(minLength, 6000) }),
  ...(maxLength <= 6000 && { max_length: maxLength }),
});
const bounds = ({ minimum = -Infinity, maximum = Infinity }: InputField) => ({
  ...(minimum > Number.MIN_SAFE_INTEGER && { min_value: minimum }),
  ...(maximum < Number.MAX_SAFE_INTEGER && { max_value: maximum }),
});

/** One field of a command as an option of its slash command. Throws when Discord has nothing like it. */
export function optionOf(command: AnyCommand, field: InputField): APIApplicationCommandBasicOption {
  const { name } = field;
  const where = `/${command.name} ${name}`;
  const worded = (pick: (words: OptionWords) => string | undefined) =>
    localised(({ commands }) => {
      const words = commands[command.name]?.options[name];
      return words && pick(words);
    });
  const shared = {
    name: checkedName(name, where),
    name_localizations: worded((words) => words.name),
    description: checkedDescription(field.description, where),
    description_localizations: worded((words) => words.description),
    required: field.required,
  };
  if (field.enum !== undefined) {
    const choices = choicesOf(field.enum, where, (value) => worded((words) => words.choices?.[value]));
    return { type: ApplicationCommandOptionType.String, ...shared, choices };
  }
  if (field.type === "string")
    return {
      type: ApplicationCommandOptionType.String,
      ...shared,
      ...lengths(field),
      ...(field.suggests !== undefined && { autocomplete: true as const }),
    };
  if (field.type === "integer") return { type: ApplicationCommandOptionType.Integer, ...shared, ...bounds(field) };
  if (field.type === "boolean") return { type: ApplicationCommandOptionType.Boolean, ...shared };
  throw new CannotExpress(
    `${where}: Discord takes text, a whole number, yes or no, or a choice, and not ${field.type}.`,
  );
}
