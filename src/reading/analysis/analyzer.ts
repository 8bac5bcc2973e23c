import type { Span } from "../../model/passage.js";
import { simplified } from "./simplified-chinese.js";
import { withoutAccents } from "../../model/fold-accents.js";
import { formsLanguage } from "../languages/terms.js";
import { stemOf } from "./stemmers.js";
import { isNumberWord, plainDigits, plainOrdinal, numeralValue } from "./numerals.js";
import { rawWordsOf, type RawWord } from "./tokenizer.js";

/** A word as it is looked up, and where it is printed. */
export interface Term extends Span {
  readonly term: string;
}

export interface Analysis {
  /** One for every word, in order: phrases need the small words too. */
  readonly terms: readonly Term[];
  /** Other writings of words among them: "selfdefens" for "self-defence". They find, but stand in no order. */
  readonly also: readonly Term[];
}

/** Enough for the word forms of a large archive; beyond that the cache starts anew. */
const remembered = 200_000;
const caches = new Map<string, Map<string, string>>();

function cacheFor(language: string): Map<string, string> {
  let cache = caches.get(language);
  if (cache === undefined) caches.set(language, (cache = new Map()));
  return cache;
}

function termOf(form: string, language: string, cache: Map<string, string>): string {
  const known = cache.get(form);
  if (known !== undefined) return known;
  if (cache.size >= remembered) cache.clear();
  const term = freshTermOf(form, language);
  // A slice would keep the whole article alive.
  cache.set(` ${form}`.slice(1), term);
  return term;
}

function freshTermOf(form: string, language: string): string {
  const plain = form.toLowerCase().replace(/['’ʼ]s?$/, "");
  const word = language === "fr" ? plain : plain.replace(/['’ʼ]/g, "");
  return stemOf(plainOrdinal(word), language) || withoutAccents(word) || word;
}

/** Dotted letters as one word: "U.N." is "un"; "U.S." gets a name of its own, or it would be "us". */
function lettersTerm(form: string): string {
  const letters = withoutAccents(form.toLowerCase()).replaceAll(".", "");
  return letters === "us" || letters === "usa" ? "usa" : letters;
}

/** Japanese writes its grammar in hiragana: words end where the script changes. */
const scripts = /[\p{Script=Han}々〆]+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+/gu;

/** Pairs of signs that overlap: Chinese and Japanese print no spaces, and pairs need no dictionary. */
function pairsOf({ form, start }: RawWord): Term[] {
  return [...form.matchAll(scripts)].flatMap((run) => {
    const signs = Array.from(run[0]);
    let at = start + run.index;
    return Array.from({ length: Math.max(1, signs.length - 1) }, (_, index): Term => {
      const pair = signs.slice(index, index + 2).join("");
      const forms = Array.from(pair.normalize("NFKC").toLowerCase(), simplified);
      const term = { term: forms.join(""), start: at, end: at + pair.length };
      at += signs[index]?.length ?? 1;
      return term;
    });
  });
}

/** The run of words from here that is one number: "thirty thousand", "1.5 million". Just this word where there is none. */
function numberFrom(
  words: readonly RawWord[],
  from: number,
): { readonly term: string; readonly length: number } | undefined {
  const first = words[from];
  if (first === undefined) return undefined;
  if (first.kind !== "number" && !isNumberWord(first.form)) return undefined;
  const run = [first.kind === "number" ? plainDigits(first.form) : first.form.toLowerCase()];
  let best = first.kind === "number" ? run[0] : run[0] === "one" ? undefined : String(numeralValue(run));
  let length = 1;
  for (let next = from + 1; next < words.length && next < from + 8; next++) {
    const word = words[next];
    if (word === undefined || word.kind !== "word" || word.start - (words[next - 1]?.end ?? 0) > 2) break;
    if (!isNumberWord(word.form)) break;
    run.push(word.form.toLowerCase());
    const value = numeralValue(run);
    if (value === undefined) break;
    best = String(value);
    length = run.length;
  }
  return best === undefined ? undefined : { term: best, length };
}

/** The words of a written number, each by itself: "a million people" finds "two million people", and so does a phrase cut out of it. */
function termsOfNumber({ form, kind, start, end }: RawWord): Term[] {
  const value = kind === "number" ? plainDigits(form) : numeralValue([form.toLowerCase()]);
  return value === undefined ? [] : [{ term: String(value), start, end }];
}

/** The terms of a text in a language (ISO 639-1). Every language's numbers, dotted letters and Chinese signs are alike. */
export function analyse(text: string, language: string): Analysis {
  const forms = formsLanguage(language);
  const cache = cacheFor(forms);
  const words = rawWordsOf(text);
  const terms: Term[] = [];
  const also: Term[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as RawWord;
    const { form, kind, start, end } = word;
    if (kind === "han") for (const pair of pairsOf(word)) terms.push(pair);
    else if (kind === "letters") terms.push({ term: lettersTerm(form), start, end });
    else {
      const number = numberFrom(words, index);
      const before = words[index - 1];
      if (number !== undefined) {
        const run = words.slice(index, index + number.length);
        terms.push({ term: number.term, start, end: run.at(-1)?.end ?? end });
        if (run.length > 1) also.push(...run.flatMap(termsOfNumber));
        index += number.length - 1;
      } else {
        terms.push({ term: form === "US" ? usTerm(text) : termOf(form, forms, cache), start, end });
        if (word.joined && before?.kind === "word")
          also.push({ term: termOf(before.form + form, forms, cache), start: before.start, end });
      }
    }
  }
  return { terms, also };
}

/** "US" is the country, also alone, except where everything is in capitals: "JOIN US". */
function usTerm(text: string): string {
  return /\p{Ll}/u.test(text) || !/\p{L}\P{L}+\p{L}/u.test(text.trim()) ? "usa" : "us";
}
