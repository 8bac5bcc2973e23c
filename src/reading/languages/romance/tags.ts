import { contentEnd } from "./content-ends.js";
import { lastWord, type TokenRange } from "./contents.js";
import { behindAdverbs, type Clause, type Cue, isFinite, isQuoted, lowAt } from "./cues.js";
import { isSomebody, type Phrase, phraseFrom } from "./noun-phrases.js";

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

/** Whether a tag stands right behind a quotation. */
export const isBehindQuotation = (clause: Clause, cue: Cue): boolean => {
  let at = before(clause, cue);
  while (at > 0 && /^[,–—-]$/u.test(lowAt(clause, at)) && !isQuoted(clause, at)) at -= 1;
  return isQuoted(clause, at);
};

/**
 * The subject behind a tag's verb: "dijo el alcalde", "a-t-il dit"; undefined where none is printed. `passing`: prepositions whose
 * phrases may stand in between.
 */
export function subjectOfTag(clause: Clause, cue: Cue, passing: ReadonlySet<string>): Phrase | undefined {
  for (let at = cue.from; at <= cue.to; at += 1) {
    const pronoun = clause.words.pronouns.get(lowAt(clause, at));
    if (pronoun !== undefined && at > cue.from && !clause.words.determiners.has(lowAt(clause, at)))
      return { from: at, to: at, isBody: false, pronoun };
  }
  const at = behindAdverbs(clause, cue.to + 1);
  const direct = phraseFrom(clause, at) ?? (cue.kind === "according" ? bare(clause, at) : undefined);
  return direct ?? (cue.kind === "according" ? undefined : subjectBehindCircumstances(clause, at, passing));
}

/** "a expliqué à la presse le maire", "escribió en Twitter la senadora": a hearer or a circumstance stands in between. */
function subjectBehindCircumstances(clause: Clause, from: number, passing: ReadonlySet<string>): Phrase | undefined {
  let at = from;
  for (let passed = 0; passed < 3; passed += 1) {
    if (!passing.has(lowAt(clause, at))) return undefined;
    const letters = /^\p{Lu}{2,}$/u.test(clause.tokens[at + 2]?.text ?? "") ? at + 2 : undefined;
    const to = letters ?? phraseFrom(clause, at + 1)?.to ?? at + 1;
    at = behindAdverbs(clause, lowAt(clause, to + 1) === "," ? to + 2 : to + 1);
    const subject = phraseFrom(clause, at);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

interface Around {
  /** The first token that no report before has taken. */
  readonly from: number;
  /** Who is named in the tag. */
  readonly subject: Phrase | undefined;
  readonly cues: readonly Cue[];
}

/** "según opiniones de diputados": a few words without an article, up to the next mark. */
function bare(clause: Clause, from: number): Phrase | undefined {
  let to = from;
  while (clause.tokens[to]?.isWord === true && !isQuoted(clause, to) && to - from < 7) to += 1;
  const isEnd = clause.tokens[to] === undefined || !clause.tokens[to]?.isWord;
  const first = lowAt(clause, from);
  if (
    to === from ||
    !isEnd ||
    clause.words.nobody.has(first) ||
    clause.words.complementizers.has(first) ||
    clause.words.clitics.has(first)
  )
    return undefined;
  return { from, to: to - 1, isBody: false };
}

/** What a tag reports: the words in front of it, behind it, or both. */
export function contentBefore(clause: Clause, cue: Cue, { from, subject, cues }: Around): TokenRange[] {
  const { tokens } = clause;
  const behind = (subject?.to ?? cue.to) + 1;
  const at = before(clause, cue);
  const end = lastWord(clause, at);
  const isFrame = cue.kind === "according" || cue.kind === "as";
  const start = startOf(clause, from, end);
  const opens = at < 0 || start > end || clause.words.openers.has(lowAt(clause, lastNonMark(clause, at)));
  const later = cues.filter((other) => other.from > cue.from);
  if (isFrame && opens) {
    const begins = behindFrame(clause, behind);
    return begins === undefined ? [] : [{ from: begins, to: contentEnd(clause, begins, later) }];
  }
  // "El dique aguantó según Vela": without a comma "según" may mean that it depends.
  if (isFrame && !isSetOff(clause, at))
    return subject?.name !== undefined && isLast(clause, behind) ? [{ from: start, to: end }] : [];
  if (!isFrame && !isQuoted(clause, start) && !mayBeSaidBy(clause, { from: start, to: end }, subject)) return [];
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

/** Whether words without marks in front of a tag are what its subject says, and not the subject of its verb. */
function mayBeSaidBy(clause: Clause, { from, to }: TokenRange, subject: Phrase | undefined): boolean {
  const phrase = phraseFrom(clause, behindAdverbs(clause, from));
  const sayer = subject === undefined || isSomebody(clause, subject);
  // "Una parte del parque, explicó el ministro, …": the sentence goes on behind the tag.
  if (phrase !== undefined && isWholeSubject(clause, phrase, to))
    return subject !== undefined && sayer && !isSomebody(clause, phrase);
  // "En esta lista, destaca la ausencia": where subjects are dropped, what follows a verb may be its object.
  if (sayer || isQuoted(clause, to)) return true;
  for (let at = from; at <= to; at += 1) if (isFinite(clause, at)) return true;
  return false;
}

/** "El ministro, Juan Vela, [reprochó]", "Vela, que dirige el puerto, [anunció]". */
function isWholeSubject(clause: Clause, phrase: Phrase, end: number): boolean {
  const { words } = clause;
  if (phrase.to >= end) return true;
  if (lowAt(clause, phrase.to + 1) !== ",") return false;
  let inRelative = false;
  for (let at = phrase.to + 1; at <= end; at += 1) {
    const low = lowAt(clause, at);
    if (low === ",")
      inRelative = [words.relatives, words.complementizers].some((some) => some.has(lowAt(clause, at + 1)));
    else if (!inRelative && isFinite(clause, at) && (lowAt(clause, at - 1) !== "," || words.auxiliaries.has(low)))
      return false;
  }
  return true;
}

/** Tokens in front of the colon of a headline. */
const longestKicker = 5;

/** The first token of the words in front of a tag: where their quotation opens, if they are nothing else. */
function startOf(clause: Clause, from: number, end: number): number {
  let start = from;
  // "… saludó el acuerdo: «…», dijo": only the quotation is said.
  const quotation = clause.tokens[end]?.quotation ?? -1;
  if (quotation >= 0) {
    let opens = end;
    while (clause.tokens[opens - 1]?.quotation === quotation) opens -= 1;
    if (lowAt(clause, opens - 1) === ":" || isBehindCircumstance(clause, from, opens)) return opens;
  }
  // "…, pero los peces volvieron, según el biólogo": what is before the turn is the reporter's.
  for (let at = end; at > from + 2; at -= 1)
    if (!isQuoted(clause, at) && clause.words.turns.has(lowAt(clause, at)) && lowAt(clause, at - 1) === ",") {
      start = at + 1;
      break;
    }
  // "Port: el dique aguanta, según Vela": a headline's subject is not said.
  if (quotation < 0)
    for (let at = start + 1; at < start + longestKicker && at < end; at += 1)
      if (lowAt(clause, at) === ":") start = at + 1;
  while (start <= end && clause.tokens[start]?.isWord === false && !isQuoted(clause, start)) start += 1;
  return start;
}

/** "Tras el pleno, «No hay dinero»": what opens the sentence is the reporter's. */
function isBehindCircumstance(clause: Clause, from: number, opens: number): boolean {
  const { words, tokens } = clause;
  const isSentence = tokens.slice(opens, opens + 3).some(({ text }) => /^\p{Lu}/u.test(text));
  return (
    isSentence &&
    lowAt(clause, opens - 1) === "," &&
    [words.prepositions, words.hearers].some((some) => some.has(lowAt(clause, from)))
  );
}

const isLast = ({ tokens }: Clause, behind: number): boolean => tokens.slice(behind).every(({ isWord }) => !isWord);

/** Where the words begin behind "según Vela, …", "selon la note, publiée mardi, …". */
function behindFrame(clause: Clause, behind: number): number | undefined {
  const { words } = clause;
  const at = behindAdverbs(clause, behind);
  // "Selon la légende elle a été fondée": a new subject begins the clause.
  if (words.pronouns.has(lowAt(clause, at)) && !words.determiners.has(lowAt(clause, at))) return at;
  const comma = commaBehind(clause, behind);
  if (comma === undefined) return undefined;
  const next = lowAt(clause, comma + 1);
  const tellsMore = !isQuoted(clause, comma + 1) && (words.participle.test(next) || words.relatives.has(next));
  if (!tellsMore) return comma + 1;
  const second = commaBehind(clause, comma + 1);
  return second === undefined ? undefined : second + 1;
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
    if (words.forms.has(lowAt(clause, at)) || words.relatives.has(lowAt(clause, at))) return undefined;
    if (at > behind && lowAt(clause, at - 1) === "," && tokens[at]?.isWord === true) {
      if (words.of.has(lowAt(clause, at))) return undefined;
      if (isFrame) return isQuoted(clause, before(clause, cue)) ? undefined : at;
      if (words.and.has(lowAt(clause, at)) || words.turns.has(lowAt(clause, at))) return at;
    }
  }
  return undefined;
}
