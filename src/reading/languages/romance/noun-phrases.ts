import type { Span } from "../../../model/passage.js";
import { behindAdverbs, type Clause, isQuoted, lowAt } from "./cues.js";
import { isCapital, isNameWord, nameFrom } from "./names.js";
import type { Token } from "./words.js";

/** Who is named as speaking: token indices, the last one included. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Where the name stands in it, if it has one. */
  readonly name?: { readonly from: number; readonly to: number };
  /** "ministère des Finances": the phrase is what the body is called. */
  readonly isBody: boolean;
  readonly pronoun?: "he" | "she" | "they";
}

export const spanOf = ({ tokens }: Clause, from: number, to: number): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to] as Token).end,
});

const longestPhrase = 28;

const isVerb = (form: string | undefined): boolean => form === "gerund" || form === "finite";

const isDigit = (token: Token): boolean => /^\d/u.test(token.text);

/** Whether a phrase is of somebody who can speak, as far as its words tell: a name, a body, an office. */
export function isSomebody({ tokens, words }: Clause, { from, to, name, isBody, pronoun }: Phrase): boolean {
  if (name !== undefined || isBody || pronoun !== undefined) return true;
  for (let at = from; at <= to && !words.of.has(tokens[at]?.low ?? ""); at += 1) {
    const low = tokens[at]?.low ?? "";
    if (words.roles.has(low) || words.bareSubjects.has(low) || words.roles.has(low.replace(/e?s$/u, ""))) return true;
  }
  return false;
}

/** The noun phrase that begins at a token: a name, or an article and what it stands in front of. */
export function phraseFrom(clause: Clause, start: number): Phrase | undefined {
  const { tokens, words } = clause;
  const first = tokens[start];
  if (first === undefined || !first.isWord || isQuoted(clause, start) || words.nobody.has(first.low)) return undefined;
  const demonstrative = words.pronouns.get(`${first.low} ${lowAt(clause, start + 1)}`);
  if (demonstrative !== undefined) return { from: start, to: start + 1, isBody: false, pronoun: demonstrative };
  const pronoun = words.pronouns.get(first.low);
  const next = tokens[start + 1];
  const aloneOrVerb = next === undefined || !next.isWord || !words.determiners.has(first.low);
  if (pronoun !== undefined && aloneOrVerb) return { from: start, to: start, isBody: false, pronoun };
  const opens =
    words.determiners.has(first.low) ||
    words.titles.has(first.low) ||
    isNameWord(clause, start) ||
    words.bodies.has(first.low) ||
    words.bareSubjects.has(first.low) ||
    // "De nombreux élus", "D'autres voisins" at the head of a sentence.
    (words.of.has(first.low) && isCapital(first) && words.determiners.has(next?.low ?? ""));
  if (!opens) return undefined;
  let to = start;
  for (let at = start + 1; at < Math.min(tokens.length, start + longestPhrase); at += 1) {
    const token = tokens[at] as Token;
    if (!token.isWord || isQuoted(clause, at) || isDigit(token)) break;
    const { low } = token;
    if (words.of.has(low)) continue;
    if (words.determiners.has(low)) {
      // "a la prensa el capitán": an article begins a phrase of its own.
      const before = lowAt(clause, at - 1);
      if (!words.determiners.has(before) && !words.of.has(before) && !words.conjunctions.has(before)) break;
      continue;
    }
    if (low === "en" && lowAt(clause, at + 1) === "chef") continue;
    if (words.conjunctions.has(low)) {
      if (!joins(clause, at)) break;
      continue;
    }
    const ends =
      words.relatives.has(low) || words.complementizers.has(low) || words.prepositions.has(low) || words.negations.has(low) ||
      words.auxiliaries.has(low) || isVerb(words.forms.get(low)?.form) || (words.pronouns.has(low) && !words.of.has(lowAt(clause, at - 1))) ||
      words.verbEnding.test(token.text) || words.finiteVerbs.has(token.text); // prettier-ignore
    if (ends && !isNameWord(clause, at)) break;
    if (behindAdverbs(clause, at) !== at) break;
    to = at;
  }
  if (to === start && words.determiners.has(first.low) && !isCapital(tokens[start])) return undefined;
  if (to === start && words.determiners.has(first.low)) return undefined;
  return named(clause, start, to);
}

/** "Rusia y China", "el alcalde y el juez": both are meant. */
function joins({ tokens, words }: Clause, at: number): boolean {
  const behind = tokens[at + 1];
  if (behind === undefined || !/^(?:y|e|et)$/u.test(tokens[at]?.low ?? "")) return false;
  const isComplement = words.of.has(tokens[at - 2]?.low ?? "") && isCapital(tokens[at - 1]) && isCapital(behind);
  return (
    (isCapital(behind) || words.determiners.has(behind.low)) &&
    (isComplement || !words.forms.has(tokens[at + 2]?.low ?? ""))
  );
}

/** The same phrase with its name found: in it, or set off behind it ("el director, Juan Vela,"). */
function named(clause: Clause, from: number, to: number): Phrase {
  const { tokens, words } = clause;
  const inside = nameWithin(clause, from, to);
  if (inside !== undefined) return { from, to, name: inside, isBody: false };
  const comma = lowAt(clause, to + 1) === "(" && lowAt(clause, to + 3) === ")" ? to + 4 : to + 1;
  const behind = nameFrom(clause, comma + 1);
  const isOfSeveral = words.plurals.has(lowAt(clause, from));
  if (
    lowAt(clause, comma) === "," &&
    !isOfSeveral &&
    behind !== undefined &&
    !/^[\p{L}\p{N}]/u.test(tokens[behind + 1]?.text ?? ".")
  )
    return { from, to: behind, name: { from: comma + 1, to: behind }, isBody: false };
  let head = from;
  while (head < to && (words.determiners.has(lowAt(clause, head)) || words.titles.has(lowAt(clause, head)))) head += 1;
  let capital = false;
  for (let at = head; at <= to; at += 1) capital ||= isCapital(tokens[at]);
  const isBody = words.bodies.has(lowAt(clause, head)) || (isCapital(tokens[head]) && head > from);
  return { from, to, isBody: isBody && (capital || words.bodies.has(lowAt(clause, head))) };
}

/** A name at the head of a phrase, or behind the office it is put to: "el coronel Lucio Gutiérrez", not "el director de CASA". */
function nameWithin(clause: Clause, from: number, to: number): { from: number; to: number } | undefined {
  const { words } = clause;
  let found: { from: number; to: number } | undefined;
  for (let at = from; at <= to; at += 1) {
    const last = nameFrom(clause, at);
    if (last === undefined) continue;
    const before = at === from ? "" : lowAt(clause, at - 1);
    const end = Math.min(last, to);
    const isComplement =
      words.of.has(before) ||
      isOthersRole(clause, from, at) ||
      (words.determiners.has(before) && at - 1 > from) ||
      words.conjunctions.has(before);
    const isArticled = words.determiners.has(before) && at - 1 === from;
    if (at === from || words.titles.has(before) || (!isComplement && !isArticled)) found = { from: at, to: end };
    if (at === from) return found;
    at = end;
  }
  return found;
}

/** "la esposa del presidente Vela", "le porte-parole du ministre Morel": the name is that of a complement. */
function isOthersRole(clause: Clause, from: number, name: number): boolean {
  const { words } = clause;
  for (let at = name - 1; at > from; at -= 1) {
    if (isCapital(clause.tokens[at]) || words.conjunctions.has(lowAt(clause, at))) return false;
    if (words.of.has(lowAt(clause, at)))
      return (
        words.roles.has(lowAt(clause, at + 1)) ||
        (words.determiners.has(lowAt(clause, at + 1)) && words.roles.has(lowAt(clause, at + 2)))
      );
  }
  return false;
}

/** The subject that stands in front of a verb, looked for from the verb backwards; undefined where it is not said. */
export function subjectBefore(clause: Clause, verb: number): Phrase | "relative" | undefined {
  const { tokens, words } = clause;
  let end = verb - 1;
  const skip = (): void => {
    while (
      end >= 0 &&
      (words.clitics.has(lowAt(clause, end)) || words.adverbs.has(lowAt(clause, end))) &&
      !isQuoted(clause, end)
    )
      end -= 1;
  };
  skip();
  if (end < 0) return undefined;
  if (words.relatives.has(lowAt(clause, end))) return "relative";
  // "Nadim Houry, responsable de l'organisation, précise": what is set off is passed over.
  if (lowAt(clause, end) === "," || lowAt(clause, end) === ")") {
    const mark = lowAt(clause, end) === "," ? "," : "(";
    let opens = end - 1;
    while (opens >= 0 && end - opens < 45 && lowAt(clause, opens) !== mark) opens -= 1;
    if (opens <= 0 || lowAt(clause, opens) !== mark) return undefined;
    const first = clauseStart(clause, opens);
    const outer = phraseEndingAt(clause, first, opens - 1);
    const setOff = phraseFrom(clause, opens + 1);
    if (outer !== undefined && outer.name === undefined && setOff?.name?.to === end - 1)
      return { ...outer, to: end - 1, name: setOff.name, isBody: false };
    if (outer !== undefined) return outer;
    return undefined;
  }
  if (isQuoted(clause, end)) return withTitle(clause, end);
  if (!(tokens[end] as Token).isWord) return undefined;
  return phraseEndingAt(clause, clauseStart(clause, end + 1), end);
}

/** "el diario «La Costa»": a body whose name stands in marks. */
function withTitle(clause: Clause, end: number): Phrase | undefined {
  const number = clause.tokens[end]?.quotation;
  let opens = end;
  while (clause.tokens[opens - 1]?.quotation === number && opens > 0) opens -= 1;
  if (end - opens > longestTitle) return undefined;
  const body = phraseEndingAt(clause, clauseStart(clause, opens), opens - 1);
  return body?.isBody === true && body.name === undefined ? { ...body, to: end } : undefined;
}

/** Words and marks of a paper's name. */
const longestTitle = 7;

/** Where the clause begins that a token ends: behind the last mark or joining word. */
function clauseStart(clause: Clause, before: number): number {
  const { tokens, words } = clause;
  for (let at = before - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    const isBoundary =
      isQuoted(clause, at) || (!token.isWord && token.text !== "." && token.text !== "&") ||
      words.complementizers.has(token.low) || words.relatives.has(token.low) ||
      (words.conjunctions.has(token.low) && !joins(clause, at)); // prettier-ignore
    if (isBoundary) return at + 1;
  }
  return 0;
}

/** The phrase that runs from somewhere behind `first` exactly to `last`. */
function phraseEndingAt(clause: Clause, first: number, last: number): Phrase | undefined {
  let start = behindAdverbs(clause, first);
  for (; start <= last; start += 1) {
    const before = lowAt(clause, start - 1);
    if (
      start > first &&
      (clause.words.of.has(before) || clause.words.prepositions.has(before) || clause.words.determiners.has(before))
    )
      continue;
    const phrase = phraseFrom(clause, start);
    if (phrase === undefined) continue;
    if (phrase.to >= last) return clip(clause, phrase, last);
    // "El director de CASA en Sídney": what is between only says where.
    const between = lowAt(clause, phrase.to + 1);
    if (clause.words.prepositions.has(between) && start === first) return phrase;
  }
  return undefined;
}

const clip = (clause: Clause, phrase: Phrase, last: number): Phrase =>
  phrase.to === last ? phrase : named(clause, phrase.from, last);
