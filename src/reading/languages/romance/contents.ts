import { behindAdverbs, type Clause, type Cue, isFinite, isOddReflexive, isQuoted, lowAt } from "./cues.js";
import { isSomebody, phraseFrom } from "./noun-phrases.js";
import type { Token } from "./words.js";

/** A stretch of tokens, the last one included. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const farthestClause = 26;
const fewWords = 6;

/** The last token that is no closing mark. */
export function lastWord({ tokens }: Clause, to: number): number {
  let last = to;
  while (last >= 0 && /^[.,;:!?…»"”)–—-]$/u.test((tokens[last] as Token).text)) last -= 1;
  return last;
}

/** Where the reported clause behind a verb begins: at "que", at a colon's words, at an infinitive, at a quotation. */
export function contentBehind(clause: Clause, cue: Cue): number | undefined {
  const { to, takes, kind, lemma = "" } = cue;
  const { tokens, words } = clause;
  let at = behindAdverbs(clause, to + 1);
  if (lowAt(clause, at) === ":") return isWordAhead(clause, at + 1) ? at + 1 : undefined;
  if (kind === "according" || kind === "as") return undefined;
  if (isOddReflexive(clause, cue)) return isInfinitive(clause, at) ? at : undefined;
  const opened = clauseAt(clause, at);
  if (opened !== undefined) return kind === "gerund" && isWhether(clause, opened) ? undefined : opened;
  if (takes === "thinks") return undefined;
  if (isQuoted(clause, at)) return at;
  if (isInfinitive(clause, at)) return at;
  // "negó el alcalde que …": the subject stands in between.
  const subject = words.dropsSubjects ? phraseFrom(clause, at) : undefined;
  const behindSubject = subject && isSomebody(clause, subject) ? clauseAt(clause, subject.to + 1) : undefined;
  if (behindSubject !== undefined) return behindSubject;
  if (takesDeed(takes) && words.beforeClause.has(lowAt(clause, at)) && isInfinitive(clause, at + 1)) return at;
  if (takes === "accuses" && words.beforeClause.has(lowAt(clause, at)) && isQuoted(clause, at + 1)) return at + 1;
  // A hearer or a circumstance in between: "dijo a los vecinos que", "a annoncé, mercredi, avoir".
  const starts = lowAt(clause, at);
  const opensPhrase = (word: string): boolean => words.prepositions.has(word) || words.beforeClause.has(word);
  const mayFollow =
    starts === "," ||
    words.prepositions.has(starts) ||
    words.beforeClause.has(starts) ||
    // An article opens an object, and "que" behind it a relative clause: "anunció los planes que …".
    (!words.determiners.has(starts) &&
      (clauseAt(clause, at + 1) !== undefined || opensPhrase(lowAt(clause, at + 1)) || at > to + 1)) ||
    takes === "accuses" ||
    words.tellSomebody.has(lemma);
  const first = at;
  let commas = 0;
  for (; at < Math.min(tokens.length, first + farthestClause); at += 1) {
    if (isQuoted(clause, at) && isNamedByQuotation(clause, first)) return undefined;
    if (isQuoted(clause, at))
      return at - first <= fewWords && commas === 0 && !mayFollow && kind !== "gerund" ? first : undefined;
    if (isFinite(clause, at) || isRelativeWithArticle(clause, at)) return undefined;
    if (lowAt(clause, at) === ",") commas += 1;
    if (lowAt(clause, at) === ":" && mayFollow) return isWordAhead(clause, at + 1) ? at + 1 : undefined;
    if (lowAt(clause, at) === "(") at = behindBracket(clause, at);
    if (/^[.;)–—-]$/u.test(lowAt(clause, at))) return undefined;
    // Another verb of saying has words of its own; a gerund's stand in its clause.
    const other = words.forms.get(lowAt(clause, at))?.form;
    if (other === "infinitive" || other === "gerund" || (kind === "gerund" && commas > 0 && starts !== ","))
      return undefined;
    if (mayFollow) {
      const found = clauseAt(clause, at);
      // "dijo Vela, que calculó …" tells more of Vela: behind a comma only what was opened by another one is passed over.
      const isRelative = lowAt(clause, at - 1) === "," && commas < 2;
      if (found !== undefined && at > first && !isRelative) return found;
      if (takes === "accuses" && words.beforeClause.has(lowAt(clause, at)) && isQuoted(clause, at + 1)) return at + 1;
      if (takesDeed(takes) && words.beforeClause.has(lowAt(clause, at)) && isInfinitive(clause, at + 1)) return at;
      if (lowAt(clause, at - 1) === "," && isInfinitive(clause, at)) return at;
    }
  }
  return undefined;
}

/** "por el que se prohíbe": an article makes it a relative clause. */
const isRelativeWithArticle = (clause: Clause, at: number): boolean =>
  clause.words.complementizers.has(lowAt(clause, at)) && clause.words.determiners.has(lowAt(clause, at - 1));

/** "para aclarar si": what is to be found out is not said. */
const isWhether = (clause: Clause, at: number): boolean => !lowAt(clause, at).startsWith("qu");

/** The first token behind what stands in brackets; the bracket itself where it is not closed near by. */
function behindBracket(clause: Clause, from: number): number {
  for (let at = from + 1; at < from + farthestClause; at += 1) if (lowAt(clause, at) === ")") return at + 1;
  return from;
}

/** "indicó el canal «La Costa»": the subject, not an object with quoted words. */
function isNamedByQuotation(clause: Clause, from: number): boolean {
  const phrase = phraseFrom(clause, from);
  return phrase !== undefined && phrase.isBody;
}

const takesDeed = (takes: Cue["takes"]): boolean => takes === "asks" || takes === "accuses";

const isWordAhead = (clause: Clause, at: number): boolean => clause.tokens[at] !== undefined;

/** "que", "de que", "si": the token that the reported clause begins with. */
function clauseAt(clause: Clause, at: number): number | undefined {
  const { words } = clause;
  const behind = words.beforeClause.has(lowAt(clause, at)) ? at + 1 : at;
  if (isQuoted(clause, behind) || !words.complementizers.has(lowAt(clause, behind))) return undefined;
  // "précise que : « … »"
  if (isRelativeWithArticle(clause, behind)) return undefined;
  if (lowAt(clause, behind + 1) === ":" && isQuoted(clause, behind + 2)) return behind + 2;
  return behind;
}

/** Whether an infinitive begins there: "haber visto", "no tener", "ne pas avoir". */
export function isInfinitive(clause: Clause, at: number): boolean {
  let verb = at;
  while (clause.words.negations.has(lowAt(clause, verb)) && verb < at + 3) verb += 1;
  return (
    !isQuoted(clause, at) &&
    /^\p{Ll}/u.test(clause.tokens[verb]?.text ?? "") &&
    clause.words.infinitive.test(lowAt(clause, verb)) &&
    !(verb === at && clause.words.forms.has(lowAt(clause, verb)))
  );
}
