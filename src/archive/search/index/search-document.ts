import type { Article } from "../../../model/article.js";
import { overlap } from "../../../model/passage.js";
import { isAside } from "../../../model/article-reading.js";
import type { Reading } from "../../../model/article-reading.js";
import { dayWords, unprintedDays } from "../../../reading/languages/en/lexicon/spelled-out-days.js";
import type { Indexable } from "../search-engine.js";

/** What is made findable of an article that was read: its passages, and what the reading knows that they do not print. */
export function indexableOf({ text }: Article, reading: Reading): Indexable {
  const { record, passages, statements, abbreviations } = reading;
  const { title, publisher, byline, published } = record.masthead;
  return {
    file: record.file,
    language: record.language,
    abbreviations,
    ...(title && { title: title.value }),
    about: [publisher?.value, byline?.value, published?.value, dayWords(published?.value ?? "")].join(" "),
    passages: passages.map((passage) => {
      const speakers = statements
        .filter(({ spoken, speaker }) => speaker.basis !== "unnamed" && spoken.some((part) => overlap(part, passage)))
        .map(({ speaker }) => [speaker.name, speaker.role, speaker.affiliation].join(" "));
      return {
        text: text.slice(passage.start, passage.end),
        about: [...new Set(speakers), ...unprintedDays(reading, passage)].join(" "),
        aside: isAside(passage),
      };
    }),
  };
}
