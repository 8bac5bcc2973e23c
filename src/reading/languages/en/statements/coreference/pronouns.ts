import { speechBehindNames } from "../../lexicon/speech-forms.js";
import { overlap, type Span } from "../../../../../model/passage.js";
import type { Gender } from "../names/name-types.js";
import { firstEndingAfter, overlapping } from "../../../../quotations/sorted-spans.js";
import type { Scene } from "./context.js";
import { beginsWithStranger } from "./strangers.js";
import type { Named, Naming } from "../names/entity-mentions.js";

/** A name that begins so near the start of its sentence is likely its subject. */
const subjectWithin = 30;
/** A clause in front of the main one, as far as the pronoun. */
const fronted = /^["“]?(?:even )?(?:though|although|while|when|as|after|before|because|since|if|once) [^,]*$/iu;
/** A verb of saying right behind a name, or behind what is told of him between commas. */
const speaks = new RegExp(String.raw`^(?:, [^,.;:“”"]{2,80},)? (?:${speechBehindNames})\b`, "u");
/** "Aides say": a verb that only several do. */
const manyDo =
  /^ (?:are|were|have|say|argue|warn|note|claim|insist|urge|add|agree|fear|think|believe|want|call|ask)\b/u;
/** How many sentences back somebody is still remembered. */
const reach = 6;

/** Somebody whom "he" or "she" may mean; not `near` where he neither spoke nor began the sentence just before. */
export interface Antecedent {
  readonly who: Named;
  readonly near: boolean;
}

/** A pronoun: where it stands, whom it may mean, and the words that are said. */
export interface AskedPronoun {
  readonly at: number;
  readonly gender: Gender;
  readonly spoken: readonly Span[];
}

function fits({ genders }: Scene, who: Named | undefined, gender: Gender): who is Named {
  if (who === undefined || (who.type !== "person" && who.type !== "unknown")) return false;
  const known = who.gender ?? genders.get(who);
  return known === undefined || known === gender;
}

/** "Though she called it outrageous, Greta Holm …": who is named in the main clause behind. */
export function inMainClause(scene: Scene, at: number, gender: Gender): Antecedent | undefined {
  const { text, namings, sentences } = scene;
  const sentence = sentences[firstEndingAfter(sentences, at)];
  if (sentence === undefined || !fronted.test(text.slice(sentence.start, at))) return undefined;
  const found = overlapping(namings, { start: at, end: sentence.end }).find(
    (naming) =>
      naming.who.type === "person" &&
      fits(scene, naming.who, gender) &&
      text.slice((naming.title?.start ?? naming.start) - 2, naming.title?.start ?? naming.start) === ", " &&
      /^ \p{Ll}/u.test(text.slice(naming.end, naming.end + 2)),
  );
  return found && { who: found.who, near: found.who.gender === gender };
}

/** Sentence by sentence backwards: who spoke there, or who begins it; else, of the same sentences, anybody who fits. */
export function antecedent(scene: Scene, { at, gender, spoken }: AskedPronoun): Antecedent | undefined {
  const { namings, sentences, isQuoted, people, turns } = scene;
  const here = Math.min(firstEndingAfter(sentences, at), sentences.length - 1);
  let mentioned: Named | undefined;
  let own: Named | undefined;
  for (let back = here; back >= 0 && back > here - reach; back -= 1) {
    const sentence = sentences[back] as Span;
    const end = Math.min(sentence.end, at);
    const near = here - back < 2;
    // "Two ministers said no. Would he stay?": whoever spoke before them, since they are not "he", if nobody else was named meanwhile.
    const turn = turns.findLast(
      (turn, index) =>
        turn.at.start >= sentence.start &&
        turn.at.start < end &&
        (mentioned === undefined || index === turns.length - 1) &&
        !manyDo.test(scene.text.slice(turn.speaker.mention.end, turn.speaker.mention.end + 12)) &&
        fits(scene, people.get(turn.speaker.name), gender),
    );
    const spoke = turn && people.get(turn.speaker.name);
    if (turn !== undefined && spoke !== undefined)
      // "Said Holm and Calder": she is one of them, and nobody knows which.
      return turn.others.some(({ name }) => fits(scene, people.get(name), gender)) ? undefined : { who: spoke, near };
    if (back < here && isStrangers(scene, sentence, gender)) return undefined;
    // "Holm would have stayed, she says": of her own name in her own words, if nobody else has just spoken.
    if (back === here - 1 && own !== undefined) return { who: own, near: false };
    const named = overlapping(namings, { start: sentence.start, end }).find(
      (naming) =>
        naming.end <= end && !isQuoted(naming) && isSubject(scene, naming, sentence) && fits(scene, naming.who, gender),
    );
    if (named !== undefined && spoken.some((span) => overlap(span, named))) {
      // "Holm, the chief, said it was late, and that, he added, was that": she has the word all along.
      if (speaks.test(scene.text.slice(named.end, named.end + 100))) return { who: named.who, near };
      own = named.who;
      continue;
    }
    if (named !== undefined && (named.title?.start ?? named.start) - sentence.start < subjectWithin)
      return isOneOfTwo(scene, named, sentence) ? undefined : { who: named.who, near };
    mentioned ??= named?.who;
  }
  const found = own ?? mentioned;
  return found && { who: found, near: false };
}

/** "A farmer nodded. He said …": nobody who was named before. */
function isStrangers(scene: Scene, sentence: Span, gender: Gender): boolean {
  if (!beginsWithStranger(scene.text.slice(sentence.start, sentence.end), gender)) return false;
  return !overlapping(scene.namings, sentence).some(({ who }) => who.type === "person" && fits(scene, who, gender));
}

/** "Joe Holm and Sam Okoro met. He said …": the other is as likely. */
function isOneOfTwo(scene: Scene, first: Naming, sentence: Span): boolean {
  const { text, namings } = scene;
  const end = Math.min(sentence.end, first.end + 60);
  const next = overlapping(namings, { start: first.end, end }).find(({ who }) => who !== first.who);
  return (
    next !== undefined &&
    next.who.type === "person" &&
    next.who.gender === first.who.gender &&
    text.slice(first.end, next.title?.start ?? next.start) === " and "
  );
}

/** Surely a person, or somebody that looks like one and begins the sentence. */
function isSubject(scene: Scene, { who, start }: Naming, sentence: Span): boolean {
  const before = scene.text.slice(sentence.start, start);
  return isSurelyAPerson(scene, who) || (who.type === "person" && /^["“]?(?:(?:But|And|Yet|Then) )?$/.test(before));
}

/** Two words in capitals may be a street: a given name, a title, an office, a short form or a "she" before tells a person. */
function isSurelyAPerson({ genders }: Scene, who: Named): boolean {
  const { type, gender, titled, role, shortened, withWho } = who;
  return (
    type === "person" &&
    (gender !== undefined || titled || withWho || role !== undefined || shortened || genders.has(who))
  );
}
