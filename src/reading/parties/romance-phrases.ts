import { otherVoices as spanishOthers, stateOffices as spanishOffices } from "../languages/es/lexicon/state-words.js";
import { otherVoices as frenchOthers, stateOffices as frenchOffices } from "../languages/fr/lexicon/state-words.js";
import type { Span } from "../../model/passage.js";
import type { SpeaksFor } from "./state-phrases.js";
import { folded, stateOf, type StateForm } from "./states.js";

interface Word extends Span {
  readonly key: string;
}

const offices = new Set([...spanishOffices, ...frenchOffices]);
const others = new Set([...spanishOthers, ...frenchOthers]);
const articles = new Set(["el", "la", "los", "las", "le", "les", "l", "un", "una", "une"]);
const owning = new Set(["de", "del", "d", "du", "des"]);

const wordsOf = (phrase: string): readonly Word[] =>
  [...phrase.matchAll(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: folded(match[0]),
  }));

/** "ministro de Defensa polaco", "le porte-parole du ministère des Affaires étrangères du Japon", "Pekín": the office stands before the state. */
export function inRomancePhrase(phrase: string): SpeaksFor | undefined {
  const [part = ""] = phrase.split(/[,;:(]/u, 1);
  const words = wordsOf(part);
  const bare = part.replace(/^(?:(?:el|la|los|las|le|les) |l['’])/iu, "").trimEnd();
  const whole = /^\p{Lu}/u.test(bare) ? (stateOf(part.trim()) ?? stateOf(bare)) : undefined;
  if (whole !== undefined)
    return whole.form === "people" ? undefined : { state: whole, isItself: true, organ: "", end: part.length };
  if (words.some(({ key }) => others.has(key))) return undefined;
  const office = words.findIndex(({ key }) => offices.has(key));
  if (office < 0) return undefined;
  for (let from = office + 1; from < words.length; from++) {
    const found = stateAt(part, words, from);
    if (found === undefined) continue;
    const { state, to } = found;
    const last = lastOfOrgan(words, { state, from, to });
    const [first, end] = [words[office], words[last]];
    if (first === undefined || end === undefined) return undefined;
    return {
      state,
      isItself: false,
      organ: part.slice(first.start, end.end),
      end: Math.max(end.end, words[to - 1]?.end ?? 0),
    };
  }
  return undefined;
}

/** A state that owns what stands before it: an adjective in small letters, or a name behind "de". */
function stateAt(
  part: string,
  words: readonly Word[],
  from: number,
): { readonly state: StateForm; readonly to: number } | undefined {
  for (let to = Math.min(words.length, from + 4); to > from; to--) {
    const [first, last] = [words[from], words[to - 1]];
    if (first === undefined || last === undefined) continue;
    const printed = part.slice(first.start, last.end);
    const state = stateOf(printed);
    if (state === undefined) continue;
    const isSmall = /^\p{Ll}/u.test(printed);
    if (state.form === "people") return isSmall ? { state, to } : undefined;
    const before = words.slice(0, from).findLast(({ key }) => !articles.has(key));
    return !isSmall && before !== undefined && owning.has(before.key) ? { state, to } : undefined;
  }
  return undefined;
}

/** The organ ends before the "de" of a name; behind an adjective it goes on: "ministère norvégien des Affaires étrangères". */
function lastOfOrgan(
  words: readonly Word[],
  { state, from, to }: { readonly state: StateForm; readonly from: number; readonly to: number },
): number {
  if (state.form !== "people")
    return words.slice(0, from).findLastIndex(({ key }) => !articles.has(key) && !owning.has(key));
  return owning.has(words[to]?.key ?? "") ? words.length - 1 : from - 1;
}
