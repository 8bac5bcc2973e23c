import type { OpenArticle, PassageHit } from "../../archive/archive.js";
import { isMeasure } from "../../reading/languages/en/lexicon/units-of-measure.js";
import type { AnswerContext } from "../answer-context.js";
import { nearestSpeakers } from "../filters/did-you-mean.js";
import { asPrinted, unknownWords } from "./abstention.js";
import { withNames } from "./query/named-words.js";
import type { Question } from "./query/question.js";
import type { AskRequest } from "./understand.js";

/** How many passages are looked at, and how many of one article. In a few articles a word tells little, and there is time to look at more. */
const lookedAt = { limit: 16, perArticle: 3 };
const lookedAtOfFew = { limit: 48, perArticle: 12 };
const few = 50;
/** A measure often stands in a sentence that has few of the question's words: "the island, which is 100 km from its coast". */
const lookedAtForMeasure = { limit: 96, perArticle: 40 };

/** The passages that may answer, the best of the search first, with their articles. */
export interface Retrieved {
  /** With the names in it that only the passages tell. */
  readonly question: Question;
  readonly hits: readonly PassageHit[];
  readonly open: ReadonlyMap<string, OpenArticle>;
}

/** Finds the passages that have the question's words, and opens their articles. */
export async function retrieve(
  { words, searched, question, files }: AskRequest,
  { archive, articles }: AnswerContext,
): Promise<Retrieved> {
  const hits = await archive.search({
    words: searched,
    ...howMany(archive.size, words),
    ...(files && { files }),
  });
  const open = await articles.open(hits.map(({ file }) => file));
  return { question: withNames(question, textsOf(hits, open)), hits, open };
}

function howMany(articles: number, words: string): typeof lookedAt {
  if (articles > few) return lookedAt;
  return isMeasure(words) ? lookedAtForMeasure : lookedAtOfFew;
}

const textsOf = (hits: readonly PassageHit[], open: ReadonlyMap<string, OpenArticle>): readonly string[] =>
  hits.flatMap(({ file, passage: { start, end } }) => open.get(file)?.article.text.slice(start, end) ?? []);

/** Names of the archive that an unknown one may be a misspelling of. */
export async function namesLikeUnknown(question: Question, { archive }: AnswerContext): Promise<readonly string[]> {
  const unknown = asPrinted(
    question,
    unknownWords(question).filter(({ isName }) => isName),
  );
  if (unknown.length === 0) return [];
  const near = await Promise.all(unknown.map((name) => nearestSpeakers(name, archive)));
  return [...new Set(near.flat())].slice(0, 3);
}
