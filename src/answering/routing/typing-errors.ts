import { distance } from "fastest-levenshtein";
import type { Archive } from "../../archive/archive.js";
import { allArticles } from "../../archive/pages.js";
import { everydayShare } from "../../archive/search/everyday-share.js";
import { analyse } from "../../reading/analysis/analyzer.js";
import type { ReadAs } from "../../model/answer.js";
import { questionWords } from "../../reading/languages/en/question-forms.js";

/** A question as it was most likely meant, and the words that were read otherwise than typed. */
export interface MeantQuestion {
  readonly words: string;
  readonly readAs: readonly ReadAs[];
}

const wordForm = /(?<![\p{L}\p{N}'’-])\p{L}{3,24}(?![\p{L}\p{N}'’])/gu;
const quotedPart = /["“„«][^"“”„«»]*["”“»]/gu;
/** Shorter words have too many neighbours. */
const fewestLetters = 5;
/** A capital may begin a name that nobody has spelt wrongly: only long ones are read as another. */
const fewestLettersOfName = 7;
/** Of two neighbours one is meant when it is in so many times more passages. */
const clearly = 4;
/** More words than these that no article has are no slips. */
const mostUnknown = 5;

/**
 * Reads words that are one or two letters off: question words ("wat", "happend"), and words that no article has ("setlements") where the archive has one
 * clear neighbour. Nothing is read otherwise silently: each is given back. Words in quotation marks stay as they are.
 */
export async function withoutTypingErrors(question: string, archive: Archive): Promise<MeantQuestion> {
  const quoted = [...question.matchAll(quotedPart)].map(({ index, 0: part }) => [index, index + part.length] as const);
  const typed = [...question.matchAll(wordForm)].filter(
    ({ index }) => !quoted.some(([start, end]) => index >= start && index < end),
  );
  if (typed.length === 0 || typed.length > 40) return { words: question, readAs: [] };
  const known = new Map((await archive.termWeights(question)).map((word) => [word.start, word]));
  const unknown = typed.filter(({ index, 0: word }) => {
    const met = known.get(index);
    return met !== undefined && !met.small && met.passages === 0 && !isEnglish(word);
  });
  const readAs: (ReadAs & { readonly start: number })[] = [];
  for (const { index, 0: word } of unknown.slice(0, mostUnknown)) {
    const meant =
      asQuestionWord(word) ??
      (await asSpeaker(
        { word, before: question.slice(0, index), after: question.slice(index + word.length) },
        archive,
      )) ??
      (await asArchiveWord(word, archive)) ??
      (await asPrintedWord(word, archive));
    if (meant !== undefined) readAs.push({ given: word, meant, start: index });
  }
  const words = readAs
    .toReversed()
    .reduce(
      (text, { start, given, meant }) => text.slice(0, start) + meant + text.slice(start + given.length),
      question,
    );
  return { words, readAs: readAs.map(({ given, meant }) => ({ given, meant })) };
}

/** Words of everyday English are no slips, though no article has them: "died" is not "did". */
const isEnglish = (word: string): boolean =>
  questionWords.includes(word.toLowerCase()) || everydayShare(analyse(word, "en").terms.map(({ term }) => term)) > 0;

/** The question word that a word in small letters is one letter off. Of several the one that begins and ends alike; else none. */
function asQuestionWord(word: string): string | undefined {
  if (/(?!^)\p{Lu}/u.test(word)) return undefined;
  const lowered = word.toLowerCase();
  const variants = new Set(neighboursOf(lowered));
  const near = questionWords.filter((one) => variants.has(one));
  // A letter left out is the commonest slip: "wher" is "where" sooner than "when".
  const longer = near.filter((one) => one.length === lowered.length + 1);
  if (longer.length === 1) return longer[0];
  const alike = near.filter((one) => one[0] === lowered[0] && one.at(-1) === lowered.at(-1));
  return near.length === 1 ? near[0] : alike.length === 1 ? alike[0] : near.find((one) => one[0] === lowered[0]);
}

/** The one word of the archive that is a letter off. */
async function asArchiveWord(word: string, archive: Archive): Promise<string | undefined> {
  const isName = /^\p{Lu}/u.test(word);
  if (word.length < (isName ? fewestLettersOfName : fewestLetters)) return undefined;
  const variants = neighboursOf(word.toLowerCase());
  const met = (await archive.termWeights(variants.join(" "))).filter(({ passages, small }) => passages > 0 && !small);
  const all = variants.join(" ");
  const found = met
    .map(({ start, end, passages }) => ({ word: all.slice(start, end), passages }))
    .filter(({ word: form }, _, forms) => isPrinted(form, forms))
    .sort((a, b) => b.passages - a.passages);
  const [best] = found;
  if (best === undefined) return undefined;
  // Forms of one word are in the same passages: "settlement", "settlements".
  const other = found.find((one) => one.passages !== best.passages || !sharesStem(one.word, best.word));
  if (other !== undefined && best.passages < clearly * other.passages) return undefined;
  const same = found.filter((one) => one.passages === best.passages);
  const meant = same.find((one) => one.word.length === word.length + 1) ?? same[0] ?? best;
  return isName ? meant.word.slice(0, 1).toUpperCase() + meant.word.slice(1) : meant.word;
}

/** "newes" has the stem of "new", and stands nowhere: of forms with one stem, one letter apart, that one is met which is its own stem. */
function isPrinted(form: string, forms: readonly { readonly word: string; readonly passages: number }[]): boolean {
  const term = analyse(form, "en").terms[0]?.term;
  return term === undefined || term === form || !forms.some(({ word }) => word === term);
}

interface Slip {
  readonly word: string;
  readonly before: string;
  readonly after: string;
}

/** Shorter names are read only beside another word of the same name: "ada fin". */
const fewestAlone = 5;

/** A letter without its accents may be two ("æ"): so much longer the folded word may be. */
const mostFolded = 2;

/** The one speaker whose name has the word a letter off; of long words two letters. */
async function asSpeaker({ word, before, after }: Slip, archive: Archive): Promise<string | undefined> {
  const lowered = word.toLowerCase();
  const beside = new Set(
    [/(\p{L}+)\s$/u.exec(before)?.[1], /^\s(\p{L}+)/u.exec(after)?.[1]].map((one) => one?.toLowerCase()),
  );
  const far = lowered.length >= fewestLettersForTwo ? 2 : 1;
  const near = new Map<string, number>();
  for (const { name, alsoAs } of await archive.speakers({ near: word, apart: far + mostFolded }))
    for (const form of [name, ...alsoAs]) {
      const parts = form.split(/\s+/u).filter((part) => /^\p{Lu}\p{Ll}/u.test(part));
      const isBeside = parts.some((part) => beside.has(part.toLowerCase()));
      if (lowered.length < fewestAlone && !isBeside) continue;
      for (const part of parts) {
        const apart = part[0]?.toLowerCase() === lowered[0] ? lettersApart(part.toLowerCase(), lowered, far) : Infinity;
        if (apart <= far) near.set(part, Math.min(near.get(part) ?? Infinity, apart));
      }
    }
  return theNearest(near);
}

/** Words must be so long for two letters to be slips. */
const fewestLettersForTwo = 7;
/** In more articles the headlines are not looked through. */
const mostHeadlines = 5000;

/** The one word of the headlines that is two letters off. */
async function asPrintedWord(word: string, archive: Archive): Promise<string | undefined> {
  if (word.length < fewestLettersForTwo || /^\p{Lu}/u.test(word) || archive.size > mostHeadlines) return undefined;
  const near = new Map<string, number>();
  for await (const page of allArticles(archive))
    for (const { title = "" } of page)
      for (const [printed] of title.matchAll(/\p{L}{5,}/gu)) {
        const form = printed.toLowerCase();
        if (form[0] === word[0] && lettersApart(form, word, 2) <= 2) near.set(form, lettersApart(form, word, 2));
      }
  return theNearest(near);
}

/** One alone, or one that is nearer than all others but its own forms. */
function theNearest(near: ReadonlyMap<string, number>): string | undefined {
  const [first, ...others] = [...near].sort(([, a], [, b]) => a - b);
  if (first === undefined) return undefined;
  const isClear = others.every(
    ([other, apart]) => apart > first[1] || sharesStem(other.toLowerCase(), first[0].toLowerCase()),
  );
  return isClear ? first[0] : undefined;
}

/** How many letters are left out, added, changed or swapped (Damerau 1964); Infinity where lengths tell that there are more. */
function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  const apart = distance(a, b);
  if (apart !== most + 1) return apart;
  for (let at = 0; at + 1 < b.length; at++)
    if (distance(a, b.slice(0, at) + b[at + 1] + b[at] + b.slice(at + 2)) <= most - 1) return most;
  return apart;
}

const sharesStem = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4);

const letters = "abcdefghijklmnopqrstuvwxyz";

/** All words that are one letter left out, added, changed or swapped away (Damerau 1964). */
function neighboursOf(word: string): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    if (behind !== "") found.add(before + behind.slice(1));
    if (behind.length > 1) found.add(before + behind[1] + behind[0] + behind.slice(2));
    for (const letter of letters) {
      found.add(before + letter + behind);
      if (behind !== "") found.add(before + letter + behind.slice(1));
    }
  }
  found.delete(word);
  return [...found];
}
