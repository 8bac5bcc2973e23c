import type { Archive } from "../../archive/archive.js";
import { everydayShare } from "../../archive/search/everyday-share.js";
import { analyse } from "../../reading/analysis/analyzer.js";
import type { ReadAs } from "../../model/answer.js";
import { questionWords } from "../../reading/languages/en/question-forms.js";

/** A question as it was most likely meant, and the words that were read otherwise than typed. */
export interface Typed {
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
const mostUnknown = 3;

/**
 * Reads words that are one or two letters off: question words ("wat", "happend"), and words that no article has ("setlements") where the archive has one
 * clear neighbour. Nothing is read otherwise silently: each is given back. Words in quotation marks stay as they are.
 */
export async function withoutTypingErrors(question: string, archive: Archive): Promise<Typed> {
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
    const meant = asQuestionWord(word) ?? (await asArchiveWord(word, archive));
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
