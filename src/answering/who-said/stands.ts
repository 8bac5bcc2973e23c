import type { OpenArticle } from "../../archive/archive.js";
import type { Finding } from "../../model/answer.js";
import { overlap, passageOf, type Span } from "../../model/passage.js";
import type { Searchable } from "../../model/article-reading.js";
import { sharedGrammar } from "../../reading/languages/en/grammar/shared-grammar.js";
import { mouthpieces, stanceVerbs, standsOnlyWith } from "../../reading/languages/en/lexicon/stance-verbs.js";
import type { Parsed } from "../../reading/parsing/parsed.js";
import type { AnswerContext } from "../answer-context.js";
import { citationOf, titleOf } from "../findings/citation.js";
import { enough } from "./closest-matches.js";
import type { WhoSaidRequest } from "./request.js";

/** Passages that are looked at. */
const looked = { limit: 40, perArticle: 10 };
/** Longer sentences are not parsed: nobody waits for them. */
const longest = 600;
/** So many sentences are parsed, and so many of them shown. */
const mostParsed = 12;
const most = 5;
/** What the words are worth that stand beside a sentence, in its passage. */
const beside = 0.9;

/**
 * Where the articles tell of somebody's stand and quote no word: "The agency rejected the accusations", to one who asks what the agency said about them. The
 * words are the article's, and nobody is shown as their speaker.
 */
export async function standsOf(
  { speaker, words, topic, files, within }: WhoSaidRequest,
  { archive, articles }: AnswerContext,
): Promise<readonly Finding[]> {
  const name = lastWordOf(speaker ?? "");
  if (name === undefined) return [];
  const hits = await archive.search({ words: `${speaker} ${words ?? ""}`, ...looked, ...(files && { files }) });
  const opened = await articles.open(hits.map(({ file }) => file));
  const found: { readonly finding: Finding; readonly closeness: number }[] = [];
  let parsed = 0;
  for (const { file, passage } of hits) {
    const one = opened.get(file);
    if (one === undefined || one.article.language !== "en" || passage.standing !== "article") continue;
    if (within !== undefined && !one.article.text.toLowerCase().includes(within.toLowerCase())) continue;
    const around = one.article.text.slice(passage.start, passage.end);
    for (const sentence of sentencesIn(one, passage)) {
      const printed = one.article.text.slice(sentence.start, sentence.end);
      if (printed.length > longest || !printed.toLowerCase().includes(name) || parsed >= mostParsed) continue;
      if (topic !== undefined && !topic.hasNumbersOf(around)) continue;
      const own = topic?.coveredBy(printed) ?? 1;
      const closeness = own === 0 ? 0 : Math.max(own, beside * (topic?.coveredBy(around) ?? 1));
      if (closeness < enough) continue;
      parsed++;
      if (takesStand(printed, name)) found.push({ finding: findingOf(one, passage, sentence), closeness });
    }
  }
  return found
    .sort((a, b) => b.closeness - a.closeness)
    .map(({ finding }) => finding)
    .filter((finding, at, all) => all.findIndex((other) => isSamePassage(finding, other)) === at)
    .slice(0, most);
}

const isSamePassage = ({ citation: a }: Finding, { citation: b }: Finding): boolean =>
  a.file === b.file && a.start === b.start;

/** The word that somebody is called by, in small letters: "persson" of "the prosecutor persson". */
const lastWordOf = (speaker: string): string | undefined =>
  /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(speaker)?.[0]?.toLowerCase();

const sentencesIn = ({ reading }: OpenArticle, passage: Span): readonly Span[] =>
  reading.sentences.filter((sentence) => overlap(sentence, passage) && sentence.start >= passage.start);

function findingOf({ article }: OpenArticle, passage: Searchable, sentence: Span): Finding {
  const { title } = article.masthead;
  return {
    lead: titleOf({ file: article.file, ...(title && { title: title.value }) }),
    words: passageOf(article, passage).words,
    marks: [
      {
        start: sentence.start - passage.start,
        end: Math.min(sentence.end, passage.end) - passage.start,
      },
    ],
    citation: citationOf(article, passage),
  };
}

/** Whether whoever is called so is the subject of a verb that tells where he stands. */
function takesStand(sentence: string, name: string): boolean {
  const parsed = sharedGrammar().parse(sentence, { start: 0, end: sentence.length });
  return parsed.tokens.some(({ lower, end }, at) => {
    if (!stanceVerbs.has(lower) || parsed.upos[at] !== "VERB") return false;
    const only = standsOnlyWith[lower];
    return (only === undefined || only.test(sentence.slice(end))) && isCalled(parsed, subjectOf(parsed, at), name);
  });
}

/** The subject of a verb, or of the verb that it goes on from: "walked out and condemned". */
function subjectOf({ head, relation }: Parsed, verb: number): number {
  for (let at = verb, steps = 0; at >= 0 && steps < 4; at = head[at] ?? -1, steps++) {
    const subject = head.findIndex((of, child) => of === at && relation[child] === "nsubj");
    if (subject >= 0) return subject;
    if (relation[at] !== "conj" && relation[at] !== "xcomp") return -1;
  }
  return -1;
}

/** Whether a subject is called so: the name ends it, or stands before "spokesperson". "Doe's aide" is not Doe. */
function isCalled({ tokens, head, relation, upos }: Parsed, subject: number, name: string): boolean {
  if (subject < 0) return false;
  const hasPreposition = (at: number): boolean => head.some((of, child) => of === at && relation[child] === "case");
  // "A spokesman for Doe" is not Doe.
  const isIn = (name: number): boolean => {
    for (let at = name, steps = 0; at >= 0 && steps < 5; at = head[at] ?? -1, steps++) {
      if (at === subject) return true;
      if (!/^(?:flat|compound|amod|appos|nmod)/u.test(relation[at] ?? "") || hasPreposition(at)) return false;
    }
    return false;
  };
  return tokens.some(({ lower }, at) => {
    if (!isSameWord(lower, name) || !isIn(at)) return false;
    const next = tokens[at + 1]?.lower ?? "";
    if (mouthpieces.has(next)) return true;
    // "The prosecutor Persson", "Persson and her aides"; not "the Persson inquiry", "Persson’s aide".
    return next !== "’s" && next !== "'s" && upos[at + 1] !== "NOUN" && upos[at + 1] !== "PROPN";
  });
}

const isSameWord = (word: string, name: string): boolean =>
  word === name || (name.length > 4 && (word === `${name}s` || `${word}s` === name));
