import { nearestIn, everySpeaker } from "../../answering/filters/did-you-mean.js";
import { titleOf } from "../../answering/findings/citation.js";
import type { Archive, ArticleCard, SpeakerCard } from "../../archive/archive.js";
import { allArticles } from "../../archive/pages.js";
import { articleFoundBy, longestValue as longest, suggestedIn } from "../../archive/suggestion-rank.js";
import type { AnyCommand, Suggests } from "../../command.js";
import { foldedName } from "../../model/fold-accents.js";
import type { OfferedChoice } from "./answering.js";

const most = 25;

const speakerChoice = ({ name, role }: SpeakerCard): OfferedChoice => ({
  name: role === undefined ? name : `${name}, ${role}`,
  value: name,
});

const sourceChoice = (card: ArticleCard): OfferedChoice => ({
  name: [titleOf(card), card.publisher].filter((part) => part !== undefined).join(" · "),
  value: articleFoundBy(card).value,
});

const plainChoice = (value: string): OfferedChoice => ({ name: value, value });

interface Offering {
  /** By what was typed, the better matches first. */
  readonly found: (typed: string) => Promise<readonly OfferedChoice[]>;
  /** All values, to look for one that was misspelled. */
  readonly values: () => AsyncIterable<readonly string[]>;
  readonly choice: (value: string) => Promise<OfferedChoice>;
}

function offeringOf(suggests: Suggests, archive: Archive, commands: readonly AnyCommand[]): Offering {
  async function* speakerNames() {
    for await (const page of everySpeaker(archive)) yield page.map(({ name }) => name);
  }
  async function* titles() {
    for await (const page of allArticles(archive)) yield page.flatMap(({ title }) => title ?? []);
  }
  switch (suggests) {
    case "speaker":
      return {
        found: async (typed) =>
          (await archive.suggestedSpeakers({ typed, most })).map(({ card }) => speakerChoice(card)),
        values: speakerNames,
        choice: async (value) => {
          const card = (await archive.speakers({ sharing: value })).find(({ name }) => name === value);
          return card === undefined ? plainChoice(value) : speakerChoice(card);
        },
      };
    case "source":
      return {
        found: async (typed) =>
          (await archive.suggestedArticles({ typed, most, by: "name" })).map(({ card }) => sourceChoice(card)),
        async *values() {
          for await (const page of allArticles(archive)) yield page.map((card) => articleFoundBy(card).value);
        },
        choice: async (value) => {
          const [card] = await archive.articles({ files: [value] });
          return card === undefined ? plainChoice(value) : sourceChoice(card);
        },
      };
    case "topic":
      return {
        async found(typed) {
          const speakers = await archive.suggestedSpeakers({ typed, most });
          const articles = await archive.suggestedArticles({ typed, most, by: "title" });
          return [
            ...speakers.map(({ card, rank }) => ({ value: card.name, rank })),
            ...articles.map(({ card, rank }) => ({ value: card.title ?? "", rank })),
          ]
            .sort((a, b) => a.rank - b.rank)
            .map(({ value }) => plainChoice(value));
        },
        async *values() {
          yield* speakerNames();
          yield* titles();
        },
        choice: async (value) => plainChoice(value),
      };
    case "command":
      return {
        found: async (typed) => {
          const foundBy = ({ name }: AnyCommand) => ({ forms: [name], also: [], value: name });
          return suggestedIn([commands], foundBy, { typed, most }).map(({ card: { name } }) => plainChoice(name));
        },
        async *values() {
          yield commands.map(({ name }) => name);
        },
        choice: async (value) => plainChoice(value),
      };
  }
}

const cut = (name: string): string => (name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`);

/** Up to 25 suggestions. A value that Discord would not carry is not offered, because a shorter one would mean something else. */
export async function suggestions(
  typed: string,
  suggests: Suggests,
  { archive, commands }: { readonly archive: Archive; readonly commands: readonly AnyCommand[] },
): Promise<readonly OfferedChoice[]> {
  const offering = offeringOf(suggests, archive, commands);
  const found = await offering.found(typed);
  if (found.length > 0) {
    const seen = new Set<string>();
    return found
      .filter(({ value }) => !seen.has(value) && seen.add(value))
      .slice(0, most)
      .map(({ name, value }) => ({ name: cut(name), value }));
  }
  // What somebody may mean whose letters begin nothing.
  const near = await nearestIn(foldedName(typed.trim()), offering.values(), (value) =>
    value.length <= longest ? [value] : [],
  );
  return Promise.all(
    near.map(async (value) => {
      const choice = await offering.choice(value);
      return { name: cut(choice.name), value: choice.value };
    }),
  );
}
