import { contentEnd, lastWord, type Stretch } from "./contents.js";
import { behindAdverbs, type Clause, type Cue, isQuoted, lowAt } from "./cues.js";
import { type Phrase, phraseFrom } from "./noun-phrases.js";

/** Where the words in front of a cue end: behind pronouns that belong to the verb. */
function before(clause: Clause, cue: Cue): number {
  let at = cue.from - 1;
  while (at >= 0 && clause.words.clitics.has(lowAt(clause, at)) && !isQuoted(clause, at)) at -= 1;
  return at;
}

const isSetOff = (clause: Clause, at: number): boolean => isQuoted(clause, at) || /^[,–—-]$/u.test(lowAt(clause, at));

/** "…», a-t-il dit", "…, según el alcalde": a cue that is set off behind what is said, or opens the sentence with whose words follow. */
export function isTag(clause: Clause, cue: Cue): boolean {
  const at = before(clause, cue);
  if (cue.kind === "according" || cue.kind === "as") return true;
  return cue.kind === "verb" && at >= 0 && isSetOff(clause, at);
}

/** The subject behind a tag's verb: "dijo el alcalde", "a-t-il dit"; undefined where none is printed. */
export function subjectOfTag(clause: Clause, cue: Cue): Phrase | undefined {
  for (let at = cue.from; at <= cue.to; at += 1) {
    const pronoun = clause.words.pronouns.get(lowAt(clause, at));
    if (pronoun !== undefined && at > cue.from && !clause.words.determiners.has(lowAt(clause, at)))
      return { from: at, to: at, isBody: false, pronoun };
  }
  const at = behindAdverbs(clause, cue.to + 1);
  const direct = phraseFrom(clause, at) ?? (cue.kind === "according" ? bare(clause, at) : undefined);
  if (direct !== undefined) return direct;
  // "a expliqué à la presse le maire": a hearer stands in between.
  if (!/^(?:a|al|à|au|aux)$/u.test(lowAt(clause, at))) return undefined;
  const letters = /^\p{Lu}{2,}$/u.test(clause.tokens[at + 2]?.text ?? "") ? at + 2 : undefined;
  const hearer = { to: letters ?? phraseFrom(clause, at + 1)?.to ?? at + 1 };
  const behind = lowAt(clause, hearer.to + 1) === "," ? hearer.to + 2 : hearer.to + 1;
  return phraseFrom(clause, behind);
}

interface Around {
  /** The first token that no report before has taken. */
  readonly from: number;
  /** The first token behind the tag. */
  readonly behind: number;
  readonly cues: readonly Cue[];
}

/** "según opiniones de diputados": a few words without an article, up to the next mark. */
function bare(clause: Clause, from: number): Phrase | undefined {
  let to = from;
  while (clause.tokens[to]?.isWord === true && !isQuoted(clause, to) && to - from < 7) to += 1;
  const isEnd = clause.tokens[to] === undefined || !clause.tokens[to]?.isWord;
  const first = lowAt(clause, from);
  if (to === from || !isEnd || clause.words.complementizers.has(first) || clause.words.clitics.has(first))
    return undefined;
  return { from, to: to - 1, isBody: false };
}

/** What a tag reports: the words in front of it, behind it, or both. */
export function contentBefore(clause: Clause, cue: Cue, { from, behind, cues }: Around): Stretch[] {
  const { tokens } = clause;
  const at = before(clause, cue);
  const end = lastWord(clause, at);
  const isFrame = cue.kind === "according" || cue.kind === "as";
  const start = startOf(clause, from, end);
  const opens =
    at < 0 ||
    start > end ||
    /^(?:pues|porque|que|qu'|pero|mais|car|y|et|e|or|puisque)$/u.test(lowAt(clause, lastNonMark(clause, at)));
  const later = cues.filter((other) => other.from > cue.from);
  if (isFrame && (opens || !isSetOff(clause, at))) {
    const comma = commaBehind(clause, behind);
    return comma === undefined ? [] : [{ from: comma + 1, to: contentEnd(clause, comma + 1, later) }];
  }
  const first = { from: start, to: isQuoted(clause, at) ? at : end };
  const rest = goesOn(clause, cue, behind);
  return rest === undefined
    ? [first]
    : [first, { from: rest, to: isQuoted(clause, rest) ? lastQuoted(clause, rest) : contentEnd(clause, rest, later) }];

  function lastNonMark(inside: Clause, upTo: number): number {
    let last = upTo;
    while (last >= 0 && tokens[last]?.isWord === false && !isQuoted(inside, last)) last -= 1;
    return last;
  }
}

/** The first token of the words in front of a tag: where their quotation opens, if they are nothing else. */
function startOf(clause: Clause, from: number, end: number): number {
  let start = from;
  // "… saludó el acuerdo: «…», dijo": only the quotation is said.
  const quotation = clause.tokens[end]?.quotation ?? -1;
  if (quotation >= 0) {
    let opens = end;
    while (clause.tokens[opens - 1]?.quotation === quotation) opens -= 1;
    if (lowAt(clause, opens - 1) === ":") return opens;
  }
  // "…, pero los peces volvieron, según el biólogo": what is before the turn is the reporter's.
  for (let at = end; at > from + 2; at -= 1)
    if (!isQuoted(clause, at) && /^(?:pero|mais|sino)$/u.test(lowAt(clause, at)) && lowAt(clause, at - 1) === ",") {
      start = at + 1;
      break;
    }
  while (start <= end && clause.tokens[start]?.isWord === false && !isQuoted(clause, start)) start += 1;
  return start;
}

function commaBehind(clause: Clause, from: number): number | undefined {
  for (let at = from; at < Math.min(clause.tokens.length - 1, from + 24); at += 1) {
    if (isQuoted(clause, at)) return at - 1;
    if (lowAt(clause, at) === ",") return at;
  }
  return undefined;
}

function lastQuoted({ tokens }: Clause, at: number): number {
  let last = at;
  while ((tokens[last + 1]?.quotation ?? -1) >= 0) last += 1;
  return last;
}

/** Where the words go on behind a tag; undefined where the sentence tells something else there. */
function goesOn(clause: Clause, cue: Cue, behind: number): number | undefined {
  const { tokens, words } = clause;
  for (let at = behind; at < Math.min(tokens.length, behind + 14); at += 1) {
    if (isQuoted(clause, at)) return /^[,.:;–—-]$/u.test(lowAt(clause, at - 1)) || at === behind ? at : undefined;
    const isFrame = cue.kind === "according" || cue.kind === "as";
    if (words.forms.has(lowAt(clause, at)) || (words.relatives.has(lowAt(clause, at)) && !isFrame)) return undefined;
    if (at > behind && lowAt(clause, at - 1) === "," && tokens[at]?.isWord === true) {
      if (words.of.has(lowAt(clause, at))) return undefined;
      if (isFrame) return isQuoted(clause, before(clause, cue)) ? undefined : at;
      if (/^(?:y|e|et|pero|mais)$/u.test(lowAt(clause, at))) return at;
    }
  }
  return undefined;
}
