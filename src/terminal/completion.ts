import { fileName } from "../answering/findings/citation.js";
import type { Archive } from "../archive/archive.js";
import type { AnyCommand, Field } from "../command.js";
import { fieldsOf } from "../command.js";

const most = 50;
/** Some are found by another name than the one that is completed. */
const some = 4 * most;

async function suggestions({ suggests, choices }: Field, typed: string, archive: Archive): Promise<readonly string[]> {
  if (choices.length > 0) return choices;
  if (suggests === "speaker")
    return (await archive.suggestedSpeakers({ typed, most: some })).map(({ card }) => card.name);
  if (suggests === "source")
    return (await archive.suggestedArticles({ typed, most: some, by: "name" })).map(({ card }) => fileName(card.file));
  return [];
}

const beginning = (typedSoFar: string, all: readonly string[]): string[] =>
  all.filter((one) => one.toLowerCase().startsWith(typedSoFar.toLowerCase())).slice(0, most);

/** What a line may go on with, and the part of it that this would replace, as readline wants it. */
export async function completed(
  line: string,
  commands: readonly AnyCommand[],
  archive: Archive,
): Promise<[string[], string]> {
  const slash = /^\/([\p{L}\p{N}_-]*)(\s+(.*))?$/u.exec(line);
  if (slash === null) return [[], line];
  const [, name = "", gap, rest = ""] = slash;
  if (gap === undefined) {
    const names = commands.map((one) => `/${one.name} `);
    return [beginning(line, names), line];
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) return [[], line];
  const fields = fieldsOf(command.input);
  // The value being typed reaches from the last option's colon to the end of the line.
  const open = fields
    .map((field) => ({
      field,
      at: Math.max(rest.lastIndexOf(` ${field.name}:`) + 1, rest.startsWith(`${field.name}:`) ? 0 : -1),
    }))
    .filter(({ field, at }) => rest.slice(at).startsWith(`${field.name}:`))
    .sort((a, b) => b.at - a.at)[0];
  const main = fields.find((field) => field.main);
  const value = open === undefined ? rest : rest.slice(open.at + open.field.name.length + 1).trimStart();
  const field = open?.field ?? main;
  const last = rest.slice(rest.lastIndexOf(" ") + 1);
  const values = field === undefined ? [] : beginning(value, await suggestions(field, value, archive));
  if (values.length > 0 && value !== "") return [values, value];
  const options = fields.map((one) => `${one.name}:`).filter((one) => !rest.includes(one));
  const names = last === "" ? options : beginning(last, options);
  return names.length > 0 ? [names, last] : [values, value];
}
