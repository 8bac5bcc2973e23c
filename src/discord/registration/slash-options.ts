import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  type LocalizationMap,
} from "discord.js";
import { fieldsOf as fieldsOfInput, type AnyCommand, type Field } from "../../command.js";
import { localised } from "../../locales/command-names.js";
import type { OptionWords } from "../../locales/command-words.js";

/** A command that cannot be shown in Discord: a mistake of ours, found at start and in a test. */
export class CannotExpress extends Error {
  override readonly name = "CannotExpress";
}

/** The fields of a command's input, in the order they were written. Throws where no face can offer one. */
export function offeredFields({ name, input }: AnyCommand): readonly Field[] {
  try {
    return fieldsOfInput(input);
  } catch (error) {
    throw new CannotExpress(`/${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
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
const lengths = ({ least = 0, most = Infinity }: Field) => ({
  ...(least > 0 && { min_length: Math.min(least, 6000) }),
  ...(most <= 6000 && { max_length: most }),
});
const bounds = ({ least = -Infinity, most = Infinity }: Field) => ({
  ...(least > Number.MIN_SAFE_INTEGER && { min_value: least }),
  ...(most < Number.MAX_SAFE_INTEGER && { max_value: most }),
});

/** One field of a command as an option of its slash command. Throws when Discord has nothing like it. */
export function optionOf(command: AnyCommand, field: Field): APIApplicationCommandBasicOption {
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
  switch (field.kind) {
    case "choice": {
      const choices = choicesOf(field.choices, where, (value) => worded((words) => words.choices?.[value]));
      return { type: ApplicationCommandOptionType.String, ...shared, choices };
    }
    case "string": {
      const completed = field.suggests !== undefined && { autocomplete: true as const };
      return { type: ApplicationCommandOptionType.String, ...shared, ...lengths(field), ...completed };
    }
    case "integer":
      return { type: ApplicationCommandOptionType.Integer, ...shared, ...bounds(field) };
    case "boolean":
      return { type: ApplicationCommandOptionType.Boolean, ...shared };
  }
}
