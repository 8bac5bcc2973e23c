import type { Article } from "../../../../src/model/article.js";
import { aidsOnDemand, readingOf } from "../../../../src/reading/read-article.js";

const aids = aidsOnDemand();
const flat = (words: string): string => words.replaceAll(/\s+/gu, " ");

/** What an article says: masthead, statements and dates, whatever lines its words stand on. */
export async function saidIn(one: Article) {
  const reading = await readingOf(one, aids);
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    flat(one.text.slice(start, end));
  const { title, publisher, byline, published } = one.masthead;
  return {
    masthead: {
      title: title?.value,
      publisher: publisher?.value,
      byline: byline?.value,
      published: published?.value.slice(0, 10),
    },
    statements: reading.statements.map(
      ({ speaker, spoken, kind }) => `${speaker.name} ${kind}: ${spoken.map(words).join(" … ")}`,
    ),
    dates: reading.timexes
      .filter(({ start }) => one.lines.some((line) => line.label === "body" && line.start <= start && start < line.end))
      .map((timex) => `${words(timex)} ${timex.value}`),
  };
}
