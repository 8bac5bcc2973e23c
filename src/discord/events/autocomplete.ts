import type { AutocompleteInteraction } from "discord.js";
import { fileName, titleOf } from "../../answering/findings/citation.js";
import type { Archive } from "../../archive/archive.js";
import type { AnyCommand, Suggests } from "../../command.js";
import type { Face } from "../bot.js";
import { fieldsOf } from "../registration/slash-options.js";

/** What is offered, what it stands for, and all by which it can be found. */
interface Suggestion {
  readonly name: string;
  /** What the command is given: the same in every language and after every reindex. */
  readonly value: string;
  readonly forms: readonly string[];
}

const most = 25;
const longest = 100;

const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

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
        forms: [name, ...alsoAs, ...(role === undefined ? [] : [role])],
      }));
  switch (suggests) {
    case "speaker":
      return speakers();
    case "source":
      return (await archive.articles()).map((card) => ({
        name: [titleOf(card), card.publisher].filter((part) => part !== undefined).join(" · "),
        value: card.file.length <= longest ? card.file : fileName(card.file),
        forms: [
          titleOf(card),
          fileName(card.file),
          card.file,
          ...(card.publisher === undefined ? [] : [card.publisher]),
        ],
      }));
    case "topic":
      return [
        ...(await speakers()).map(({ value, forms }) => ({ name: value, value, forms })),
        ...(await archive.articles()).flatMap(({ title }) =>
          title === undefined ? [] : [{ name: title, value: title, forms: [title] }],
        ),
      ];
    case "command":
      return commands.map(({ name }) => ({ name, value: name, forms: [name] }));
  }
}

/** Better matches come first: what begins with the words, then a word that does, then what holds them. */
function rank(forms: readonly string[], typed: string): number {
  const found = forms
    .map(folded)
    .map((form) => (form.startsWith(typed) ? 0 : form.includes(` ${typed}`) ? 1 : form.includes(typed) ? 2 : 3));
  return Math.min(...found);
}

const cut = (name: string): string => (name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`);

/** Up to 25 suggestions. A value that Discord would not carry is not offered, because a shorter one would mean something else. */
export async function suggestions(
  typed: string,
  suggests: Suggests,
  { archive, commands }: { readonly archive: Archive; readonly commands: readonly AnyCommand[] },
): Promise<{ name: string; value: string }[]> {
  const wanted = folded(typed.trim());
  const seen = new Set<string>();
  return (await all(suggests, archive, commands))
    .filter(({ name, value }) => name !== "" && value !== "" && value.length <= longest)
    .map((suggestion) => ({ ...suggestion, rank: rank(suggestion.forms, wanted) }))
    .filter((suggestion) => suggestion.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .filter(({ value }) => !seen.has(value) && seen.add(value))
    .slice(0, most)
    .map(({ name, value }) => ({ name: cut(name), value }));
}

/** Answers while somebody types. Whatever goes wrong, there is an answer: an empty list says less than an error, and harms nobody. */
export async function suggested(interaction: AutocompleteInteraction, face: Face): Promise<void> {
  const offered = async () => {
    const { name, value } = interaction.options.getFocused(true);
    const command = face.commands.find((one) => one.name === interaction.commandName);
    const suggests = command && fieldsOf(command).find((field) => field.name === name)?.suggests;
    if (suggests === undefined) return [];
    return suggestions(value, suggests, { archive: face.desk.archive, commands: face.commands });
  };
  let choices: { name: string; value: string }[] = [];
  try {
    choices = await offered();
  } catch (error) {
    face.log.error({ id: interaction.id, err: error }, "no suggestions");
  }
  await interaction.respond(choices);
}
