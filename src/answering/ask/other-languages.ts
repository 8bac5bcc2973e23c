import { foldedName } from "../../model/fold-accents.js";
import type { Span } from "../../model/passage.js";
import { simplified } from "../../reading/analysis/simplified-chinese.js";
import { formsOf, stateOf } from "../../reading/parties/states.js";
import type { AnswerContext } from "../answer-context.js";
import type { Question } from "./query/question.js";
import type { AskRequest } from "./understand.js";

/** What articles in other languages than the question's have on it: names and numbers are the same in all of them, other words are not. */
export interface Elsewhere {
  /** How many passages have all of the question's names and numbers. */
  readonly passages: number;
  /** As the question prints them. */
  readonly names: readonly string[];
  /** As the first of those passages prints them. */
  readonly forms: readonly string[];
}

/** So many passages are looked at, and so many words of a question. */
const lookedAt = 60;
const mostNames = 4;
/** So many words a name has at most. */
const mostWords = 4;

/** Undefined for questions in English, for those that name nobody, and where nothing is found. */
export async function inOtherLanguages(
  { read, words }: Question,
  { files }: AskRequest,
  { archive, articles }: AnswerContext,
): Promise<Elsewhere | undefined> {
  if (read === undefined) return undefined;
  const { languages } = await archive.totals();
  if (Object.keys(languages).every((language) => language === read.pack.code)) return undefined;
  const content = read.asked.content.map(({ start, end }) => words.slice(start, end));
  const speakers = new Map(
    (await archive.speakers({ holding: content })).flatMap(({ name, alsoAs }) => {
      const forms = [name, ...alsoAs];
      return forms.map((form) => [folded(form), forms] as const);
    }),
  );
  const named = namesIn(words, read.asked.content, speakers);
  if (named.every(({ isNumber }) => isNumber) || named.length > mostNames) return undefined;
  const all = named.flatMap(({ forms }) => forms);
  const hits = await archive.search({ words: all.join(" "), limit: lookedAt, ...(files && { files }) });
  const open = await articles.open(hits.map(({ file }) => file));
  const found = hits.flatMap(({ file, passage: { start, end } }) => {
    const article = open.get(file)?.article;
    if (article === undefined || article.language === read.pack.code) return [];
    const text = folded(article.text.slice(start, end));
    const met = named.map(({ forms }) => forms.find((form) => holds(text, folded(form))));
    return met.every((form) => form !== undefined) ? [met] : [];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  return { passages: found.length, names: named.map(({ printed }) => printed), forms: first };
}

const folded = (text: string): string => foldedName(text).replaceAll(/\p{Script=Han}/gu, simplified);

/** Whole words, where a script has spaces between them. */
function holds(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const isApart = !/[\p{Script=Latin}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{Script=Latin}\p{N}]/u.test(text.charAt(at + form.length)); // prettier-ignore
    if (isApart || !/^[\p{Script=Latin}\p{N}]/u.test(form)) return true;
  }
  return false;
}

interface Named {
  readonly printed: string;
  /** All ways in which the languages of the archive may print it. */
  readonly forms: readonly string[];
  readonly isNumber: boolean;
}

/** The names and numbers of a question: states in any language, speakers of the archive by any form of theirs, words with a capital, katakana. */
function namesIn(
  question: string,
  words: readonly Span[],
  speakers: ReadonlyMap<string, readonly string[]>,
): readonly Named[] {
  const named: Named[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(mostWords, words.length - at);
    let run: Named | undefined;
    for (; length > 0 && run === undefined; length--)
      run = isOneRun(words.slice(at, at + length)) ? nameOf(words.slice(at, at + length)) : undefined;
    at += run === undefined ? 1 : length + 1;
    if (run !== undefined) named.push(run);
  }
  return named;

  function nameOf(run: readonly Span[]): Named | undefined {
    const [first, last] = [run[0], run.at(-1)];
    const printed = question.slice(first?.start, last?.end);
    const known = speakers.get(folded(printed));
    const state = stateOf(printed);
    const isCapital = run.every(({ start }) => /^\p{Lu}/u.test(question.slice(start, start + 2)));
    const isOfOtherScript = !/^\p{Script=Latin}/u.test(printed);
    const isKatakana = /^[\p{Script=Katakana}ー・]{3,}$/u.test(printed);
    if (known !== undefined) return { printed, forms: [...new Set([printed, ...known])], isNumber: false };
    if (state !== undefined && (isCapital || isOfOtherScript))
      return { printed, forms: [printed, ...formsOf(state.code)], isNumber: false };
    if (isCapital || isKatakana) return { printed, forms: [printed], isNumber: false };
    return /^\d/u.test(printed) ? { printed, forms: [printed], isNumber: true } : undefined;
  }
}

/** Words with a space, a hyphen or nothing between them. */
const isOneRun = (run: readonly Span[]): boolean =>
  run.every(({ start }, index) => index === 0 || start - (run[index - 1]?.end ?? 0) <= 1);
