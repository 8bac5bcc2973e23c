import { runFinder } from "../patterns/runs.js";
import { languageOfShort, longestShort } from "./short-text.js";

const lists: Readonly<Record<string, string>> = {
  en: "the of to and in is that for on with as was by at it from be are have has this he she they not his her their which who will were been its but had we you an would could about after into over than our your all more said",
  es: "el la los las de del que y en un una es por con para se su sus no al lo como más pero fue han ha este esta según entre sobre también desde porque muy sin ser son está",
  fr: "le la les des du de et en un une est dans pour que qui au aux par sur pas plus ne se son sa ses ce cette avec ont été il elle ils nous vous mais ou à selon après être sont",
  de: "der die das und den von zu mit ist im ein eine auf für dem des nicht sich auch als es an werden aus er hat dass sie nach bei einer um am sind noch wie einem über so zum war haben nur",
  pt: "o a os as de do da dos das que e em um uma é por com para se na no nas nos ao não mais como foi pelo pela seu sua são também até entre sobre ser está",
  it: "il lo la gli le di del della dei che e in un una è per con non si da al alla nel nella come più anche sono ha sul suo sua ma questo dopo essere stato",
  nl: "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij door over uit naar heeft worden nog werd deze wordt hij ze",
  tl: "ng sa mga ang na ay at ni para kay si nang ito siya hindi may mula kung pa din rin niya sila nila ating kami upang naman bilang ayon kami ako natin iyong aming",
  id: "yang dan di dari untuk dengan pada ini itu adalah dalam tidak akan oleh ke juga telah kepada sebagai bahwa mereka karena lebih saat sudah bisa tersebut",
  vi: "của và là các có được trong cho với không này một những đã người để khi về từ tại như cũng đến theo",
  tr: "ve bir bu da de için ile olarak olan çok daha sonra gibi kadar ancak ise değil var göre ya en",
  pl: "w i na z się nie do to że jest o jak po od za przez co ale dla są był oraz tym który jego tylko",
  sv: "och att det som på av för med är den till en har inte om ett men var sig från vi de kan så han",
};

const languages = Object.keys(lists);
/** Of each word, the languages whose commonest words it is among. */
const speakers = new Map<string, string[]>();
for (const language of languages)
  for (const word of new Set(lists[language]?.split(" ")))
    speakers.set(word, [...(speakers.get(word) ?? []), language]);

/** Scripts that one language of ours writes in, or that cannot be told further. */
const scripts: readonly (readonly [language: string, pattern: RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["el", /\p{Script=Greek}/gu],
];
const letter = /\p{L}/gu;
const beyondLatin = /[^\p{ASCII}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

interface Told {
  readonly language: string;
  /** How many of its words tell the language. */
  readonly hits: number;
  readonly words: number;
}

function scriptOf(words: string): string | undefined {
  if (!beyondLatin.test(words)) return undefined;
  const letters = words.match(letter)?.length ?? 0;
  const counts = new Map(scripts.map(([language, pattern]) => [language, words.match(pattern)?.length ?? 0]));
  const [kana = 0, han = 0] = [counts.get("ja"), counts.get("zh")];
  if (kana > 0 && kana + han > letters / 2) return kana > han / 12 ? "ja" : "zh";
  return scripts.find(([language]) => (counts.get(language) ?? 0) > letters / 2)?.[0];
}

/** Capitals after the first word are names: "Los Angeles" is no Spanish. */
const wordsOf = (words: string): string[] => letterRuns(words).map((word, i) => (i === 0 ? word.toLowerCase() : word));
const letterRuns = runFinder(/\p{L}+/gu, 1);

/** How many of the words are among the commonest of each language. */
function commonestIn(pieces: readonly string[]): Map<string, number> {
  const hits = new Map<string, number>();
  for (const piece of pieces)
    for (const language of speakers.get(piece) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  return hits;
}

function told(words: string): Told | undefined {
  const script = scriptOf(words);
  if (script !== undefined) return { language: script, hits: words.length, words: words.length };
  const pieces = wordsOf(words);
  const [first, second] = [...commonestIn(pieces)].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] === second?.[1]) return undefined;
  return { language: first[0], hits: first[1], words: pieces.length };
}

const sample = 4000;

/** ISO 639-1 ("tl" for Tagalog), by script first and then by the commonest words, in a short text also by signs of a language; "und" where none tells. */
export function languageOf(text: string): string {
  const found = told(text.slice(0, sample));
  const surely = found !== undefined && found.hits >= Math.max(2, found.words / 20) ? found.language : undefined;
  if (text.length > longestShort || scriptOf(text) !== undefined) return surely ?? "und";
  const pieces = wordsOf(text);
  return languageOfShort(text, pieces, commonestIn(pieces)) ?? surely ?? "und";
}

const shortest = 20;

/** The language of a line that is surely not in `language`; undefined for all others, and always for short lines. */
export function foreignTo(language: string, line: string): string | undefined {
  if (line.length < shortest || language === "und") return undefined;
  const found = told(line);
  if (found === undefined || found.language === language) return undefined;
  const own = wordsOf(line).filter((word) => speakers.get(word)?.includes(language)).length;
  return found.hits >= 2 && found.hits > own * 2 && found.hits >= found.words / 4 ? found.language : undefined;
}
