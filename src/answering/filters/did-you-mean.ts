import { foldedName } from "../../model/fold-accents.js";
import { distance } from "fastest-levenshtein";
import type { Archive, ArticleCard, SpeakerCard } from "../../archive/archive.js";
import { allArticles } from "../../archive/pages.js";

interface Near {
  readonly name: string;
  readonly far: number;
}

/** The names that a misspelled one may mean, a whole one or one of its words. */
function namesNear(asked: string, names: Iterable<string>): readonly Near[] {
  const wanted = foldedName(asked).slice(0, 100);
  if (wanted.length < 3) return [];
  const limit = wanted.length < 5 ? 1 : wanted.length < 9 ? 2 : 3;
  return [...new Set(names)]
    .map((name) => {
      const forms = [foldedName(name), ...foldedName(name).split(/[\s_.-]+/)].filter(
        (form) => form.length >= 3 && Math.abs(form.length - wanted.length) <= limit,
      );
      return { name, far: Math.min(...forms.map((form) => distance(wanted, form.slice(0, 100)))) };
    })
    .filter(({ far }) => far <= limit);
}

const nearest = (near: readonly Near[]): readonly string[] =>
  [...new Set(near.toSorted((a, b) => a.far - b.far).map(({ name }) => name))].slice(0, 3);

/** Up to three of the names that a misspelled one may mean, nearest first. */
export const nearestNames = (asked: string, names: readonly string[]): readonly string[] =>
  nearest(namesNear(asked, names));

const speakersAtOnce = 2_000;

/** The same of all speakers of an archive. */
export const nearestSpeakers = (asked: string, archive: Archive): Promise<readonly string[]> =>
  nearestIn(asked, everySpeaker(archive), namesOfSpeaker);

export const everySpeaker = (archive: Archive) => archive.speakerPages(speakersAtOnce);

/** The same of all its articles. */
export const nearestArticles = (
  asked: string,
  archive: Archive,
  namesOf: (card: ArticleCard) => readonly string[],
): Promise<readonly string[]> => nearestIn(asked, allArticles(archive), namesOf);

const namesOfSpeaker = ({ name, alsoAs }: SpeakerCard): readonly string[] => [name, ...alsoAs];

/** Looked through page by page, because only what is near is kept. */
export async function nearestIn<Card>(
  asked: string,
  pages: AsyncIterable<readonly Card[]>,
  namesOf: (card: Card) => readonly string[],
): Promise<readonly string[]> {
  const near: Near[] = [];
  for await (const page of pages) near.push(...namesNear(asked, page.flatMap(namesOf)));
  return nearest(near);
}
