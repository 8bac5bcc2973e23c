import { isAside } from "../../model/article-reading.js";
import type { AnswerContext } from "../answer-context.js";
import type { Finding, NothingFound } from "../../model/answer.js";
import { passageOf } from "../../model/passage.js";
import { citationOf, titleOf } from "../findings/citation.js";
import { nearestSpeakers } from "../filters/did-you-mean.js";
import { unreadIn } from "../findings/unread-language.js";
import { marksIn } from "./entry.js";
import { finderIn, needsIn } from "./topic-matcher.js";
import type { UnderstoodTimeline } from "./request.js";

/** How many passages without a date are shown instead. */
const mostNearest = 2;

/** Passages that have words of the topic and no date that is known. */
async function passagesAbout(words: string, { files }: UnderstoodTimeline, context: AnswerContext): Promise<Finding[]> {
  const { archive, articles } = context;
  const needs = needsIn(words, await archive.speakers({ sharing: words }), "en");
  const hits = await archive.search({ words, limit: mostNearest, ...(files && { files }) });
  const open = await articles.open(hits.map(({ file }) => file));
  return hits.flatMap(({ file, passage }) => {
    const article = open.get(file)?.article;
    if (article === undefined || isAside(passage)) return [];
    const places = finderIn(
      article,
      needs,
      [],
    )(article.text.slice(passage.start, passage.end))
      .flat()
      .map(({ start, end }) => ({ start: start + passage.start, end: end + passage.start }));
    if (places.length === 0) return [];
    const title = article.masthead.title?.value;
    return [
      {
        lead: titleOf({ file, ...(title !== undefined && { title }) }),
        words: passageOf(article, passage).words,
        marks: marksIn(passage, places),
        citation: citationOf(article, passage),
      },
    ];
  });
}

/** Why there is no timeline, and what comes nearest to one. */
export async function nothingDated(
  asked: UnderstoodTimeline,
  notes: readonly string[],
  context: AnswerContext,
): Promise<NothingFound> {
  const { archive, phrases } = context;
  const words = [asked.topic, asked.people].filter((part) => part !== undefined).join(" ");
  const nearest = words === "" ? [] : await passagesAbout(words, asked, context);
  const about = [...(asked.topic === undefined ? [] : [asked.topic]), ...asked.limits(phrases)];
  const named = asked.people ?? asked.topic;
  const unread = await unreadIn(archive, "dates", asked.files);
  const told = [...notes, ...(unread > 0 ? [phrases.unreadLanguage.dates(unread)] : [])];
  return {
    kind: "nothing-found",
    asked: about.join(", "),
    reason:
      nearest.length > 0 && asked.stretch.from === undefined && asked.stretch.to === undefined
        ? phrases.timeline.noneButPassages(words)
        : phrases.timeline.none(about),
    nearest,
    didYouMean: named === undefined || nearest.length > 0 ? [] : await nearestSpeakers(named, archive),
    ...(told.length > 0 && { notes: told }),
  };
}
