import { isAside } from "../../model/article-reading.js";
import { dayWords, unprintedDays } from "../../reading/languages/en/lexicon/spelled-out-days.js";
import type { Article } from "../../model/article.js";
import { contains, overlap, type Span } from "../../model/passage.js";
import type { Reading, Searchable } from "../../model/article-reading.js";
import type { Statement } from "../../model/statement.js";
import { scoreBy } from "../../model/linear-model.js";
import { passageOrder } from "./answer-weights.js";
import { answerability } from "./abstention.js";
import type { Evidence, Weighable } from "./evidence/evidence.js";
import { weigherOf } from "./evidence/best-sentence.js";
import type { Question } from "./query/question.js";
import type { Retrieved } from "./retrieve.js";

/** A passage that was found and weighed against the question. */
export interface WeighedPassage {
  readonly article: Article;
  readonly reading: Reading;
  readonly passage: Searchable;
  readonly evidence: Evidence;
  /** Above 0 it answers. */
  readonly answers: number;
  /** What it is put in order by. */
  readonly strength: number;
}

/**
 * How strong a passage is among those that were found, from what the engine thinks of it and, where something is asked, from how
 * much of the question it says. Words of a topic ("flood damage") have no answer: there the engine's order stands.
 */
export function strengthOf({ asks }: Question, relativeScore: number, evidence: Evidence): number {
  if (!asks) return relativeScore;
  const { kind, inSentence, inPassage, pairs, names, numbers, namesApart } = evidence;
  return scoreBy(passageOrder, {
    relativeScore,
    inSentence,
    inPassage,
    pairs,
    names,
    numbers,
    fittingKind: Number(kind === "fits"),
    noKind: Number(kind === "none"),
    namesApart: Number(namesApart),
  });
}

/** The statements that are made, at least in part, in a stretch of the text. */
export function statementsWithin({ statements }: Reading, span: Span): readonly Statement[] {
  return statements.filter(({ spoken }) => spoken.some((part) => overlap(part, span)));
}

/** A passage with what is known of it: its article's name, who speaks in it, what its abbreviations stand for. */
export function weighable(article: Article, reading: Reading, passage: Searchable): Weighable {
  const { title, publisher, published, byline } = article.masthead;
  const text = article.text.slice(passage.start, passage.end);
  const sentences = reading.sentences
    .filter((sentence) => overlap(sentence, passage))
    .map(({ start, end }) => ({
      start: Math.max(0, start - passage.start),
      end: Math.min(text.length, end - passage.start),
    }));
  const lowered = text.toLowerCase();
  const explained = reading.abbreviations
    .filter(({ short, long }) => text.includes(short) || lowered.includes(long.toLowerCase()))
    .map(({ short, long }) => `${short} ${long}`);
  const speakers = statementsWithin(reading, passage).map(({ speaker }) => [speaker.name, speaker.role].join(" "));
  const masthead = [title, publisher, published, byline].map((value) => value?.value ?? "");
  const days = [dayWords(published?.value ?? ""), ...unprintedDays(reading, passage)];
  return {
    text,
    sentences: sentences.length > 0 ? sentences : [{ start: 0, end: text.length }],
    language: article.language,
    abbreviations: reading.abbreviations,
    before: article.text.slice(Math.max(0, passage.start - reach), passage.start),
    times: reading.timexes
      .filter((one) => contains(passage, one))
      .map(({ start, end, type }) => ({ start: start - passage.start, end: end - passage.start, type })),
    names: [...new Set(reading.statements.flatMap(({ speaker }) => (speaker.basis === "named" ? speaker.name : [])))],
    about: [...masthead, ...days, ...new Set(speakers), ...explained].join(" \n "),
  };
}

/** So far back a pronoun's name may stand, in characters. */
const reach = 800;

/** Weighs each passage of the articles that are open, strongest first. */
export function weigh({ question, hits, open }: Retrieved): readonly WeighedPassage[] {
  const evidenceIn = weigherOf(question);
  const highest = hits[0]?.score ?? 1;
  const passages = hits.flatMap(({ file, passage, score }): WeighedPassage[] => {
    const { article, reading } = open.get(file) ?? {};
    if (article === undefined || reading === undefined) return [];
    const evidence = evidenceIn(weighable(article, reading, passage));
    if (evidence === undefined) return [];
    const aside = isAside(passage);
    const strength = strengthOf(question, score / highest, evidence) - (aside ? 3 : 0);
    return [{ article, reading, passage, evidence, answers: answerability(question, evidence), strength }];
  });
  return passages.sort((a, b) => b.strength - a.strength);
}
