import type { Archive, ArticleCard, Opened, SpeakerCard } from "../../src/archive/archive.js";
import { allArticles } from "../../src/archive/pages.js";
import type { Reading } from "../../src/model/article-reading.js";

/** One file of an archive as it is now. */
export async function openedIn(archive: Archive, file: string): Promise<Opened> {
  const [opened] = await archive.openAll([file]);
  if (opened === undefined) throw new Error(`${file} was not opened`);
  return opened;
}

/** The text of a file that is still what was read. */
export async function textIn(archive: Archive, file: string): Promise<string> {
  const opened = await openedIn(archive, file);
  if (opened.kind !== "open") throw new Error(`${file} is ${opened.kind}`);
  return opened.article.text;
}

/** The files of an archive, in their order. */
export const filesIn = async (archive: Archive): Promise<readonly string[]> =>
  (await cardsIn(archive)).map(({ file }) => file);

/** In pages of three, so that there are several of them. */
const page = 3;

export async function cardsIn(archive: Archive): Promise<readonly ArticleCard[]> {
  const cards: ArticleCard[] = [];
  for await (const some of allArticles(archive, page)) cards.push(...some);
  return cards;
}

export async function speakersIn(archive: Archive): Promise<readonly SpeakerCard[]> {
  const cards: SpeakerCard[] = [];
  for await (const some of archive.speakerPages(page)) cards.push(...some);
  return cards;
}

export const readingIn = async (archive: Archive, file: string): Promise<Reading> => {
  const [reading] = await archive.readings([file]);
  if (reading === undefined) throw new Error(`${file} has no reading`);
  return reading;
};

/** The files that are found and hold the word; the ranking also brings what stands near such files. */
export async function filesHolding(archive: Archive, word: string): Promise<readonly string[]> {
  const hits = await archive.search({ words: word, limit: 50 });
  const opened = await archive.openAll([...new Set(hits.map(({ file }) => file))]);
  return opened.flatMap((one) => (one.kind === "open" && one.article.text.includes(word) ? [one.article.file] : []));
}
