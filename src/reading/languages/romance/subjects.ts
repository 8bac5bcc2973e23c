import { behindAdverbs, behindClitics, type Clause, type Cue, isFinite, lowAt } from "./cues.js";
import { nameFrom } from "./names.js";
import { isSomebody, type Phrase, phraseFrom, spanOf, subjectBefore } from "./noun-phrases.js";
import type { Resolved, SpeakerResolution } from "./speakers.js";

interface Known {
  readonly speakers: SpeakerResolution;
  /** Who spoke before in the same sentence. */
  readonly before: Resolved | undefined;
}

/** Who speaks where a verb's words follow it: its subject, or whoever its sentence has speak before. */
export function subjectOf(clause: Clause, cue: Cue, { speakers, before }: Known): Resolved | undefined {
  const mention = spanOf(clause, cue.from, cue.to);
  const subject = cue.kind === "gerund" ? undefined : (inverted(clause, cue) ?? subjectBefore(clause, cue.from));
  if (subject === "relative") {
    const antecedent = antecedentOf(clause, cue.from);
    return before === undefined ? antecedent && speakers.of(clause, antecedent) : carried(before, mention);
  }
  if (subject !== undefined) return speakers.of(clause, subject);
  if (cue.kind !== "gerund" && isNobody(clause, cue.from)) return undefined;
  if (before !== undefined) return carried(before, mention);
  // "Ronaldo llegó tarde y dijo que …", "…, añadiendo que …": the sentence's own subject.
  const opening = openingPhrase(clause, cue.from);
  if (opening !== undefined) return { ...speakers.of(clause, opening), isSure: false };
  // A subject that is printed but not understood is nobody who spoke before; a gerund has that of its sentence.
  return cue.kind === "gerund" || hasPrintedSubject(clause) ? undefined : speakers.again(mention, clause.paragraph);
}

/** "Los ciclistas que corrían explicaban", "El diario «La Costa» indica": the sentence opens with somebody. */
function hasPrintedSubject(clause: Clause): boolean {
  const first = behindAdverbs(clause, 0);
  return phraseFrom(clause, first) !== undefined;
}

/** "on observe", "je constate": no speaker of the article's. */
function isNobody(clause: Clause, verb: number): boolean {
  let at = verb - 1;
  while (clause.words.clitics.has(lowAt(clause, at)) && !clause.words.nobody.has(lowAt(clause, at))) at -= 1;
  return clause.words.nobody.has(lowAt(clause, at));
}

/** "a-t-il dit que", "dijo el alcalde que": the subject behind the verb. */
function inverted(clause: Clause, cue: Cue): Phrase | undefined {
  for (let at = cue.from + 1; at <= cue.to + 1; at += 1) {
    const pronoun = clause.words.pronouns.get(lowAt(clause, at));
    if (pronoun !== undefined && !clause.words.determiners.has(lowAt(clause, at)))
      return { from: at, to: at, isBody: false, pronoun };
  }
  const phrase = clause.words.dropsSubjects ? phraseFrom(clause, behindAdverbs(clause, cue.to + 1)) : undefined;
  return phrase !== undefined &&
    isSomebody(clause, phrase) &&
    clause.words.complementizers.has(lowAt(clause, phrase.to + 1))
    ? phrase
    : undefined;
}

function carried(who: Resolved, mention: Resolved["speaker"]["mention"]): Resolved {
  const { speaker } = who;
  if (speaker.basis === "unnamed") return who;
  return {
    isSure: false,
    speaker: { ...speaker, basis: "resolved", mention, resolvedTo: speaker.resolvedTo ?? speaker.mention },
  };
}

/** The name nearest in front of "que", "qui". */
function antecedentOf(clause: Clause, verb: number): Phrase | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - 30); at -= 1) {
    let first = at;
    while (first > 0 && nameFrom(clause, first - 1) !== undefined) first -= 1;
    const last = nameFrom(clause, first);
    if (last !== undefined && last < verb)
      return { from: first, to: last, name: { from: first, to: last }, isBody: false };
  }
  return undefined;
}

/** The phrase that the sentence begins with, where it is a subject. */
export function openingPhrase(clause: Clause, before: number): Phrase | undefined {
  const phrase = phraseFrom(clause, behindAdverbs(clause, 0));
  return phrase !== undefined &&
    phrase.to < before &&
    (phrase.name !== undefined ||
      phrase.isBody ||
      phrase.pronoun !== undefined ||
      isFinite(clause, behindClitics(clause, phrase.to + 1)) ||
      clause.words.complementizers.has(lowAt(clause, phrase.to + 1)) ||
      clause.words.relatives.has(lowAt(clause, phrase.to + 1)))
    ? phrase
    : undefined;
}
