import type { AnyCommand, Field } from "../command.js";
import { fieldsOf } from "../command.js";

/** What somebody typed for a command, by option; the command's own object checks it. */
export type RawInput = Record<string, string | number | boolean>;

/** An option's words in the type that the option takes. What does not fit stays words, and is refused by the check. */
export function typed(words: string, { kind }: Field): string | number | boolean {
  if (kind === "integer" && /^-?\d{1,15}$/.test(words.trim())) return Number(words);
  if (kind === "boolean" && /^(?:true|yes)$/i.test(words)) return true;
  if (kind === "boolean" && /^(?:false|no)$/i.test(words)) return false;
  return words;
}

/**
 * Reads "speaker:Zhao Lijian words:“wrong signals”" into options. A value lasts until the next option's name; words before
 * the first name belong to the command's main option.
 */
export function inputFrom(line: string, command: AnyCommand): RawInput {
  const fields = fieldsOf(command.input);
  const input: RawInput = {};
  let current = fields.find((field) => field.main) ?? fields[0];
  let words: string[] = [];
  const finish = (): void => {
    const value = words.join(" ").replace(/^"([^"]*)"$/u, "$1");
    if (current !== undefined && value !== "") input[current.name] = typed(value, current);
    words = [];
  };
  for (const piece of line.split(/\s+/u).filter((part) => part !== "")) {
    const colon = piece.indexOf(":");
    const field = fields.find(({ name }) => colon > 0 && name === piece.slice(0, colon));
    if (field === undefined) {
      words.push(piece);
      continue;
    }
    finish();
    current = field;
    if (piece.length > colon + 1) words.push(piece.slice(colon + 1));
  }
  finish();
  return input;
}
