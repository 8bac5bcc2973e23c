import type { Timex } from "../../../model/timex.js";
import type { AttributionWords, SpeechForm } from "./attribution-words.js";
import type { Token } from "./words.js";

/** A sentence's tokens with the words of its language. */
export interface Clause {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: AttributionWords;
  /** Words that the article prints with a capital inside a sentence, in lower case. */
  readonly capitals: ReadonlySet<string>;
  /** Number of its paragraph in the article. */
  readonly paragraph: number;
  /** Temporal expressions stand where an adverb may. */
  readonly timexes: readonly Timex[];
}

/** Where a sentence says that somebody speaks: token indices, the last one included. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly kind: "verb" | "gerund" | "according" | "as";
  readonly takes: SpeechForm["takes"];
  /** Of a verb of one word. */
  readonly lemma?: string;
}

export const lowAt = ({ tokens }: Clause, at: number): string => tokens[at]?.low ?? "";
export const isQuoted = ({ tokens }: Clause, at: number): boolean => (tokens[at]?.quotation ?? -1) >= 0;

/** The first token behind words that say when or how: "hoy", "toutefois", a date. */
export function behindAdverbs(clause: Clause, from: number): number {
  const { tokens, words, timexes } = clause;
  let at = from;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const aside = isQuoted(clause, at) ? 0 : phraseAt(clause, at, words.asides);
    if (aside > 0) {
      at += aside;
      continue;
    }
    const { start, end } = token;
    const inTimex = timexes.some((timex) => timex.start < end && start < timex.end);
    const opensTimex = isDeterminerOfTimex(clause, at);
    if (!inTimex && !opensTimex && !(words.adverbs.has(token.low) && !isQuoted(clause, at))) break;
    at += 1;
  }
  return at;
}

/** "el [lunes]", "ce [mardi]": an article in front of a time. */
function isDeterminerOfTimex({ tokens, words, timexes }: Clause, at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    words.determiners.has(tokens[at]?.low ?? "") &&
    timexes.some(({ start }) => start === next.start)
  );
}

function phraseAt(clause: Clause, at: number, phrases: readonly (readonly string[])[]): number {
  const found = phrases.find((phrase) => phrase.every((word, i) => lowAt(clause, at + i) === word));
  return found?.length ?? 0;
}

/** Whether one of the phrases begins at a token. */
export const beginsWith = (clause: Clause, at: number, phrases: readonly (readonly string[])[]): boolean =>
  phraseAt(clause, at, phrases) > 0;

/** Whether a verb with a subject of its own begins at a token, as far as its form tells. */
export function isFinite(clause: Clause, at: number): boolean {
  const { words } = clause;
  const low = lowAt(clause, at);
  const text = clause.tokens[at]?.text ?? "";
  return (
    words.auxiliaries.has(low) ||
    words.reflexiveAuxiliaries.has(low) ||
    words.forms.get(low)?.form === "finite" ||
    words.finiteVerbs.has(text) ||
    words.verbEnding.test(text)
  );
}

/** The cues of a sentence outside its quotations, in order. What is denied to have been said is none. */
export function cuesIn(clause: Clause): Cue[] {
  const { tokens, words } = clause;
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (isQuoted(clause, at)) continue;
    const idiom = phraseAt(clause, at, words.idioms);
    if (idiom > 0) {
      at += idiom - 1;
      continue;
    }
    const according = phraseAt(clause, at, words.according);
    const isAs = words.as.has(lowAt(clause, at));
    if (according > 0 || isAs) {
      const verb = verbFrom(clause, behindClitics(clause, at + Math.max(1, according)));
      if (verb !== undefined && (isAs || according === 1)) {
        cues.push({ from: at, to: verb.to, kind: "as", takes: "says" });
        at = verb.to;
      } else if (according > 0) {
        cues.push({ from: at, to: at + according - 1, kind: "according", takes: "says" });
        at += according - 1;
      }
      continue;
    }
    const verb = verbFrom(clause, at) ?? sharedParticiple(clause, at);
    if (verb === undefined || isNoun(clause, at) || isDenied(clause, at, verb.to)) continue;
    // "Se le acusa de …", "se les pidió que …": it is not told by whom.
    if (words.dropsSubjects && words.clitics.has(lowAt(clause, at - 1)) && lowAt(clause, at - 2) === "se") continue;
    // "écrit par Paul Garnier": a participle.
    if (verb.to === at && words.agents.has(lowAt(clause, at + 1)) && behindAdverbs(clause, at + 1) === at + 1) continue;
    cues.push({ from: at, ...verb });
    at = verb.to;
  }
  return cues;
}

/** The first token behind unstressed pronouns. */
export function behindClitics({ tokens, words }: Clause, from: number): number {
  let at = from;
  while (words.clitics.has(tokens[at]?.low ?? "")) at += 1;
  return at;
}

/** "dijo", "ha dicho", "s'est récemment réjoui", "diciendo". */
function verbFrom(clause: Clause, at: number): Omit<Cue, "from"> | undefined {
  const { words } = clause;
  const low = lowAt(clause, at);
  const phrasal = phrasalEnd(clause, at);
  if (phrasal !== undefined) return { to: phrasal, kind: "verb", takes: "says" };
  const light = behindLightVerb(clause, at);
  if (light !== undefined) return light;
  const form = words.forms.get(low) ?? words.forms.get(withoutEnclitics(clause, low));
  const isInfinitive = form?.form === "infinitive" && words.beforeInfinitive.has(lowAt(clause, at - 1));
  if (form?.form === "gerund" || isInfinitive)
    return { to: at, kind: "gerund", takes: form?.takes ?? "says", ...(form && { lemma: form.lemma }) };
  const reflexive = words.reflexiveAuxiliaries.has(low) && /^s[e']/u.test(lowAt(clause, at - 1));
  if (words.auxiliaries.has(low) || reflexive) {
    for (let next = at + 1; next <= at + 5 && next < clause.tokens.length; next += 1) {
      const behind = lowAt(clause, next);
      const several = phrasalEnd(clause, next);
      if (several !== undefined) return { to: several, kind: "verb", takes: "says" };
      const light = behindLightVerb(clause, next);
      if (light !== undefined) return light;
      const participle = words.forms.get(behind);
      if (
        participle !== undefined &&
        participle.form !== "gerund" &&
        participle.form !== "infinitive" &&
        isParticiple(clause, next)
      )
        return { to: next, kind: "verb", takes: participle.takes, lemma: participle.lemma };
      const skipped = behindAdverbs(clause, next);
      if (skipped > next) {
        next = skipped - 1;
        continue;
      }
      if (!words.clitics.has(behind) && !/^-?(?:t-)?(?:ils?|elles?|on)$/u.test(behind)) return undefined;
    }
    return undefined;
  }
  return form?.form === "finite" ? { to: at, kind: "verb", takes: form.takes, lemma: form.lemma } : undefined;
}

/** The last word of a verb of several words: "fait savoir", "dio a conocer". */
function phrasalEnd(clause: Clause, at: number): number | undefined {
  const two = `${lowAt(clause, at)} ${lowAt(clause, at + 1)}`;
  if (isQuoted(clause, at)) return undefined;
  if (clause.words.phrasalVerbs.has(two)) return at + 1;
  return clause.words.phrasalVerbs.has(`${two} ${lowAt(clause, at + 2)}`) ? at + 2 : undefined;
}

/** "pidiéndole", "decirles": the verb in front of pronouns that are written with it. */
const withoutEnclitics = ({ words }: Clause, low: string): string =>
  words.enclitics.test(low)
    ? low
        .replace(words.enclitics, "")
        .replace(/á(?=ndo$)/u, "a")
        .replace(/é(?=ndo$)/u, "e")
    : low;

/** "volvió a insistir", "vient d'annoncer": an infinitive of saying behind a verb that says only how. */
function behindLightVerb(clause: Clause, at: number): Omit<Cue, "from"> | undefined {
  const length = isQuoted(clause, at) ? 0 : phraseAt(clause, at, clause.words.lightVerbs);
  if (length === 0) return undefined;
  const verb = behindClitics(clause, at + length);
  const several = phrasalEnd(clause, verb);
  if (several !== undefined) return { to: several, kind: "verb", takes: "says" };
  const form = clause.words.forms.get(lowAt(clause, verb));
  // Without its lemma: "se limitó a decir" is reflexive in its light verb.
  return form?.form === "infinitive" ? { to: verb, kind: "verb", takes: form.takes } : undefined;
}

/** Participles are listed with finite forms that look the same ("dit"): behind an auxiliary either will do. */
const isParticiple = (clause: Clause, at: number): boolean => !isQuoted(clause, at);

/** "… et ajouté que": a second participle of the same auxiliary. */
function sharedParticiple(clause: Clause, at: number): Omit<Cue, "from"> | undefined {
  const { words } = clause;
  const form = words.forms.get(lowAt(clause, at));
  const before = lowAt(clause, at - 1);
  const joined =
    words.conjunctions.has(before) || (words.adverbs.has(before) && words.conjunctions.has(lowAt(clause, at - 2)));
  if (form?.form !== "participle" || !joined || !words.complementizers.has(lowAt(clause, at + 1))) return undefined;
  return { to: at, kind: "verb", takes: form.takes, lemma: form.lemma };
}

/** "la demande", "su cuenta", "d'une annonce": the same letters as a noun. */
function isNoun(clause: Clause, at: number): boolean {
  const { words } = clause;
  const before = lowAt(clause, at - 1);
  if (words.clitics.has(before) && !words.determiners.has(before)) return false;
  if (words.of.has(before)) return true;
  if (!words.determiners.has(before)) return false;
  // "lo dijo", "les indique": an object, where no noun's company follows.
  return !words.complementizers.has(lowAt(clause, at + 1)) || before === "l'" || before === "la" || before === "une";
}

/** "s'explique par", "se anuncia": a verb that says nothing about itself where it is reflexive. */
export function isOddReflexive(clause: Clause, { from, lemma }: Cue): boolean {
  const { words } = clause;
  let at = from - 1;
  // "se lo dijo": to him.
  if (/^l[oa]s?$/u.test(lowAt(clause, at))) return false;
  while (words.clitics.has(lowAt(clause, at)) && !/^s[e']$/u.test(lowAt(clause, at))) at -= 1;
  return /^s[e']$/u.test(lowAt(clause, at)) && lemma !== undefined && !words.reflexives.has(lemma);
}

function isDenied(clause: Clause, from: number, to: number): boolean {
  const { words } = clause;
  for (let at = from - 1; at >= from - 3 && at >= 0; at -= 1) {
    const low = lowAt(clause, at);
    if (words.negations.has(low)) return true;
    if (!words.clitics.has(low) && !words.auxiliaries.has(low)) break;
  }
  for (let at = from; at < to; at += 1) if (words.negations.has(lowAt(clause, at))) return true;
  return lowAt(clause, to + 1) === "pas";
}
