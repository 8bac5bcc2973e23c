import type { Article } from "../../model/article.js";
import { contains, type Span } from "../../model/passage.js";
import type { Reading } from "../../model/article-reading.js";
import type { DateRules } from "./date-rules.js";
import { eventsIn, notBeforeOf } from "./events.js";
import type { Published } from "./published.js";

/** When the article says it was published; a dateline ("BEIJING, June 30 --") is told from a masthead. */
function publishedOf({ masthead, lines }: Article): Published | undefined {
  const { published, updated } = masthead;
  if (published === undefined) return undefined;
  const { value, from } = published;
  if (typeof from === "string") return { value, basis: "publication" };
  const isDateline = lines.some((line) => (line.label === "dateline" || line.label === "body") && contains(line, from));
  if (!isDateline) return { value, basis: "publication", span: from };
  // "August 28 (ANI): …" below "Updated: Aug 28, 2021": the masthead is where the whole date stands.
  const inFull =
    updated !== undefined && typeof updated.from === "object" && updated.value.slice(0, 10) === value.slice(0, 10);
  if (inFull && typeof updated.from === "object") return { value, basis: "publication", span: updated.from };
  return { value, basis: "dateline", span: from };
}

/** The temporal expressions of the whole file, and what the article's own sentences put at them. */
export function datesOf(
  article: Article,
  sentences: readonly Span[],
  { timexesIn, cues }: DateRules,
): Pick<Reading, "timexes" | "events"> & Pick<Partial<Reading>, "notBefore"> {
  const { text } = article;
  const published = publishedOf(article);
  const timexes = timexesIn({ text, sentences, published });
  const input = { text, sentences, timexes, cues, published, updated: article.masthead.updated?.value };
  const notBefore = notBeforeOf(input);
  return { timexes, events: eventsIn(input), ...(notBefore === undefined ? {} : { notBefore }) };
}
