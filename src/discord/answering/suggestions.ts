import { foldedName } from "../../model/fold-accents.js";
import { nearestNames } from "../../answering/filters/did-you-mean.js";
import { fileName, titleOf } from "../../answering/findings/citation.js";
import type { Archive } from "../../archive/archive.js";
import type { AnyCommand, Suggests } from "../../command.js";
import type { Choice } from "./answering.js";

/** What is offered, what it stands for, and all by which it can be found. */
interface Suggestion {
  readonly name: string;
  /** What the command is given: the same in every language and after every reindex. */
  readonly value: string;
  readonly forms: readonly string[];
  /** What is about it and not its name: a role, a publisher. */
  readonly also: readonly string[];
}

const most = 25;
const longest = 100;

async function all(
  suggests: Suggests,
  archive: Archive,
  commands: readonly AnyCommand[],
): Promise<readonly Suggestion[]> {
  const speakers = async () =>
    [...(await archive.speakers())]
      .sort((a, b) => b.statements - a.statements)
      .map(({ name, role, alsoAs }) => ({
        name: role === undefined ? name : `${name}, ${role}`,
        value: name,
        forms: [name, ...alsoAs],
        also: role === undefined ? [] : [role],
      }));
  switch (suggests) {
    case "speaker":
      return speakers();
    case "source":
      return (await archive.articles()).map((card) => ({
        name: [titleOf(card), card.publisher].filter((part) => part !== undefined).join(" · "),
        value: card.file.length <= longest ? card.file : fileName(card.file),
        forms: [titleOf(card), fileName(card.file), card.file],
        also: card.publisher === undefined ? [] : [card.publisher],
      }));
    case "topic":
      return [
        ...(await speakers()).map(({ value, forms, also }) => ({ name: value, value, forms, also })),
        ...(await archive.articles()).flatMap(({ title }) =>
          title === undefined ? [] : [{ name: title, value: title, forms: [title], also: [] }],
        ),
      ];
    case "command":
      return commands.map(({ name }) => ({ name, value: name, forms: [name], also: [] }));
  }
}

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");

/** Whether each word that was typed begins a word of the form, in any order. */
function begins(form: string, typed: readonly string[]): boolean {
  const words = wordsOf(form);
  return typed.every((word) => words.some((other) => other.startsWith(word)));
}

const unfound = 6;

/** Better matches come first: names that begin so, whose words begin so, names that hold it, then the same of what else it is found by. */
function rank({ forms, also }: Suggestion, typed: string): number {
  const words = wordsOf(typed);
  const tests: readonly ((form: string) => boolean)[] = [
    (form) => form.startsWith(typed),
    (form) => words.length > 0 && begins(form, words),
    (form) => form.includes(typed),
  ];
  const tried = [forms, also].flatMap((some) => tests.map((test) => some.map(foldedName).some(test)));
  const first = tried.indexOf(true);
  return first < 0 ? unfound : first;
}

/** What somebody may mean whose letters begin nothing. */
function misspelled(wanted: string, offered: readonly Suggestion[]): readonly Suggestion[] {
  const near = nearestNames(
    wanted,
    offered.map(({ value }) => value),
  );
  return near.flatMap((value) => offered.filter((one) => one.value === value));
}

const cut = (name: string): string => (name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`);

/** Up to 25 suggestions. A value that Discord would not carry is not offered, because a shorter one would mean something else. */
export async function suggestions(
  typed: string,
  suggests: Suggests,
  { archive, commands }: { readonly archive: Archive; readonly commands: readonly AnyCommand[] },
): Promise<readonly Choice[]> {
  const wanted = foldedName(typed.trim());
  const seen = new Set<string>();
  const offered = (await all(suggests, archive, commands)).filter(
    ({ name, value }) => name !== "" && value !== "" && value.length <= longest,
  );
  const found = offered
    .map((suggestion) => ({ ...suggestion, rank: rank(suggestion, wanted) }))
    .filter((suggestion) => suggestion.rank < unfound)
    .sort((a, b) => a.rank - b.rank);
  return (found.length > 0 ? found : misspelled(wanted, offered))
    .filter(({ value }) => !seen.has(value) && seen.add(value))
    .slice(0, most)
    .map(({ name, value }) => ({ name: cut(name), value }));
}
