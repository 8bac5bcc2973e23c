import type { EventRef, OpenArticle } from "../../archive/archive.js";
import type { Finder } from "./topic-matcher.js";

/** "When the vote was lost in May she left": both were then. */
const sameTime = /^\W*(?:when|while|as)\b/iu;

/**
 * Whether the date dates what is sought, as far as its sentence tells: of "The bridge, built in 1990, fell on Monday" the year is no date of the
 * fall. What the sentence has of the topic, the stretch that hangs on the date has too.
 */
export function datesTopic({ event }: EventRef, { article }: OpenArticle, find: Finder | undefined): boolean {
  const { role, told, passage } = event;
  if (find === undefined || told === undefined || role === "event" || role === "report") return true;
  const words = article.text.slice(told.start, told.end);
  if (role === "clause" && sameTime.test(words)) return true;
  const inside = find(words);
  const inSentence = find(article.text.slice(passage.start, passage.end));
  return inSentence.every((found, need) => found.length === 0 || (inside[need]?.length ?? 0) > 0);
}

/** Whether a date is only the day of the report of something that its sentence puts at another date: "sank on Friday, the owner said on Monday". */
export function isReportOfDated({ event, index }: EventRef, { reading }: OpenArticle): boolean {
  return (
    event.role === "report" &&
    reading.events.some(
      ({ role, planned, passage }, at) =>
        at !== index && role === "event" && !planned && passage.start === event.passage.start,
    )
  );
}
