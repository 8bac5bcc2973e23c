import type { Span } from "../../model/passage.js";
import { otherBodies, speaksForNobody, stateBodies, stateOffices } from "../languages/en/lexicon/party-words.js";
import { stateOf, type StateForm } from "./states.js";

/** A word of a phrase, without the possessive; `owns` is whether it had one. */
interface PhraseWord extends Span {
  readonly plain: string;
  readonly owns: boolean;
  readonly isCapital: boolean;
}

const wordForm = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*['’]?/gu;

export function phraseWords(phrase: string): readonly PhraseWord[] {
  return [...phrase.matchAll(wordForm)].map((match) => {
    const [printed] = match;
    const plain = printed.replace(/['’]s?$/u, "");
    return {
      start: match.index,
      end: match.index + printed.length,
      plain,
      owns: plain !== printed,
      isCapital: /^\p{Lu}/u.test(printed),
    };
  });
}

/** A form of a state within a phrase. */
export interface StateInPhrase extends Span {
  readonly state: StateForm;
  /** Places in the list of words: half-open. */
  readonly from: number;
  readonly to: number;
}

/** The states that a phrase names, the longest forms first met: "South Korean" is not "Korean". */
export function statesIn(phrase: string, words = phraseWords(phrase)): readonly StateInPhrase[] {
  const found: StateInPhrase[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 4); to > from; to--) {
      const [first, last] = [words[from], words[to - 1]];
      if (first === undefined || last === undefined || !first.isCapital) continue;
      const state = stateOf(phrase.slice(first.start, last.start) + last.plain);
      if (state === undefined) continue;
      found.push({ state, from, to, start: first.start, end: last.start + last.plain.length });
      from = to - 1;
      break;
    }
  return found;
}

/** What a phrase says of whom somebody speaks for. */
export interface SpeaksFor {
  readonly state: StateForm;
  /** "China" itself, "the Kremlin": no organ and nobody's office. */
  readonly isItself: boolean;
  /** The organ or office as printed: "Foreign Ministry", "Prime Minister". */
  readonly organ: string;
  /** Where the description ends within the phrase: before the name of whoever holds the office. */
  readonly end: number;
}

const lower = (word: string): string => word.toLowerCase();
/** "ambassador to China", "talks on Japan": behind these a state is what the office is about. */
const aboutState = new Set("to on about with against from in at over toward towards near".split(" "));
const leadsOn = new Set("of and for the affairs".split(" "));
/** So many words may stand between a state and the office or body: "Japan's Deputy Prime Minister". */
const reach = 6;

const isBody = (word: PhraseWord): boolean => stateBodies.has(lower(word.plain));
const isOffice = (word: PhraseWord): boolean =>
  stateOffices.has(lower(word.plain)) || stateOffices.has(lower(word.plain).replace(/^(?:vice|deputy)-/u, ""));
const isBarred = (word: PhraseWord): boolean =>
  speaksForNobody.has(lower(word.plain)) || /^(?:ex|then)-/iu.test(word.plain);

/** The state that an English description speaks for: "Chinese Foreign Ministry Spokesperson", "Japan's defence ministry", "President of Russia", "Beijing". */
export function inEnglishPhrase(phrase: string): SpeaksFor | undefined {
  const text = phrase.replace(/^(?:the|an?) /iu, "");
  const found = withoutArticle(text);
  return found && { ...found, end: found.end + phrase.length - text.length };
}

function withoutArticle(text: string): SpeaksFor | undefined {
  const words = phraseWords(text);
  const states = statesIn(text, words);
  const [first] = states;
  if (first === undefined) return undefined;
  if (first.from === 0 && first.to === words.length)
    return first.state.form === "people"
      ? undefined
      : { state: first.state, isItself: true, organ: "", end: text.length };
  if (words.some(isBarred)) return undefined;
  const others = words.filter((_, at) => at < first.from || at >= first.to);
  if (others.some((word) => word.isCapital && otherBodies.has(lower(word.plain)))) return undefined;
  return isPartOfName(text, words, first) ? undefined : organIn(text, words, first);
}

/** "Air China", "New Mexico": a capital right before a state's name makes another name of it. */
function isPartOfName(text: string, words: readonly PhraseWord[], { state, from, start }: StateInPhrase): boolean {
  const before = words[from - 1];
  return (
    state.form !== "people" &&
    before !== undefined &&
    before.isCapital &&
    !before.owns &&
    !isOffice(before) &&
    text.slice(before.end, start) === " "
  );
}

function organIn(text: string, words: readonly PhraseWord[], first: StateInPhrase): SpeaksFor | undefined {
  const before = words[first.from - 1];
  if (before !== undefined && aboutState.has(lower(before.plain))) return undefined;
  const behind = untilNextPart(text, words.slice(first.to, first.to + reach), first.end);
  const body = behind.findLastIndex(isBody);
  const last = body >= 0 ? body : behind.findLastIndex(isOffice);
  if (last >= 0) {
    // "Pentagon spokesman": the seat is the organ. "Tokyo’s officials" are officials.
    const organ =
      first.state.form === "seat" && words[first.to - 1]?.owns !== true
        ? text.slice(first.start, first.end)
        : withComplement(text, words, { from: first.to, at: first.to + last });
    const described = behind[behind.findLastIndex((word) => isBody(word) || isOffice(word))]?.end ?? first.end;
    const end = Math.max(described, text.indexOf(organ, first.end) + organ.length);
    return { state: first.state, isItself: false, organ, end };
  }
  // "Prime Minister of Japan", "Ministry of Defence of Japan", "a spokesman for China"
  const lead = words.slice(0, first.from);
  const joins = lower(before?.plain ?? "") === "the" ? words[first.from - 2] : before;
  if (joins === undefined || !lead.some((word) => isBody(word) || isOffice(word))) return undefined;
  const isOwn = lower(joins.plain) === "of" || (lower(joins.plain) === "for" && lead.some(isSpokes));
  const next = words[first.to];
  if (!isOwn || (next !== undefined && !leadsOn.has(lower(next.plain)))) return undefined;
  return {
    state: first.state,
    isItself: false,
    organ: printed(text, lead.slice(0, lead.indexOf(joins))),
    end: first.end,
  };
}

/** Words up to the next comma, preposition or "and": behind them another office begins. */
function untilNextPart(text: string, words: readonly PhraseWord[], from: number): readonly PhraseWord[] {
  let end = from;
  const past = words.findIndex((word) => {
    const isNext = /[,;:()]/u.test(text.slice(end, word.start)) || breaks.has(lower(word.plain));
    end = word.end;
    return isNext;
  });
  return past < 0 ? words : words.slice(0, past);
}

/** "Ministry" with what it is for: "Ministry of Foreign Affairs". */
function withComplement(
  text: string,
  words: readonly PhraseWord[],
  { from, at }: { readonly from: number; readonly at: number },
): string {
  let to = at + 1;
  if (/^(?:of|for)$/iu.test(words[to]?.plain ?? "") && isBody(words[at] as PhraseWord)) {
    let past = to + 1;
    while (
      words[past]?.isCapital === true ||
      (/^(?:and|the)$/u.test(words[past]?.plain ?? "") && words[past + 1]?.isCapital === true)
    )
      past++;
    if (past > to + 1) to = past;
  }
  return printed(text, words.slice(from, to));
}

const breaks = new Set("of to for at in on with and or who which that from".split(" "));
const isSpokes = (word: PhraseWord): boolean => /^spokes/iu.test(word.plain);

const printed = (text: string, words: readonly PhraseWord[]): string =>
  text
    .slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
    .replace(/['’]s?$/u, "")
    .replace(/^an? /iu, "");
