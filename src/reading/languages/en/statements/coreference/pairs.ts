import type { Span } from "../../../../../model/passage.js";
import type { Speaker } from "../../../../../model/statement.js";
import { byName, isUnexplained } from "./by-name.js";
import { areAll, bodies, eitherWords, kindsFor, pairWords, people } from "./pair-nouns.js";
import { firstEndingAfter, overlapping } from "../../../../quotations/sorted-spans.js";
import type { Scene } from "./context.js";
import { jointTitles } from "../../lexicon/titles-and-bodies.js";
import type { Naming } from "../names/entity-mentions.js";

/** No further back than this, in characters, do words lead to a pair. */
const farthest = 600;

/** "Greta Holm and the mayor, Sam Okoro": nothing but titles and asides between two who are named together. */
const joint = /^(?:, [^,.;:“”"]{2,60},)?,? (?:and|&) (?:\p{L}[\p{L}.’'-]* ){0,5}$/u;

/** What may stand before the first name of a sentence, besides his office. */
const opening = /^["“]?(?:(?:but|and|yet|then|meanwhile|on \p{L}+day|also),? )?(?:the |an? )?$/iu;

/** The two whom "they" or "both ministers" stands for, if just before exactly two were named together; one of them for "the latter". */
export function pairMeant(scene: Scene, phrase: string, mention: Span): readonly Speaker[] | undefined {
  const either = eitherWords.exec(phrase)?.groups?.["which"]?.toLowerCase();
  const match = pairWords.exec(phrase);
  if (match === null && either === undefined) return undefined;
  const noun = match?.groups?.["noun"]?.toLowerCase();
  const isThey = /^they$/i.test(phrase);
  const types = kindsFor(noun);
  const spoke = either === undefined ? pairThatSpoke(scene, mention, types) : undefined;
  const named =
    spoke === undefined
      ? (pairNamed(scene, mention, types ?? people, isThey) ??
        (noun === undefined && !/couple/i.test(phrase) ? pairNamed(scene, mention, bodies, isThey) : undefined))
      : undefined;
  const pair = spoke ?? named?.map((naming) => resolvedAt(scene.text, mention, naming));
  if (pair === undefined || !areAll(scene, pair, noun)) return undefined;
  return either === undefined ? pair : [pair[either === "former" ? 0 : 1] as Speaker];
}

function resolvedAt(text: string, mention: Span, naming: Naming): Speaker {
  const { start, end } = naming.who.at;
  return { ...byName(text, mention, naming), basis: "resolved", mention, resolvedTo: { start, end } };
}

/** "“No,” said Holm and Okoro. They added …": the two who had the word just before, if nobody else was named since. */
function pairThatSpoke(
  { namings, sentences, people: known, last }: Scene,
  mention: Span,
  types: readonly Naming["type"][] | undefined,
): readonly Speaker[] | undefined {
  if (last === undefined || last.others.length !== 1 || mention.start - last.at.end > farthest) return undefined;
  if (firstEndingAfter(sentences, mention.start) - firstEndingAfter(sentences, last.at.start) > 1) return undefined;
  const two = [last.speaker, ...last.others];
  const since = overlapping(namings, { start: last.at.end, end: mention.start }).filter(
    ({ who }) => who.type === "person" && !two.some(({ name }) => known.get(name) === who),
  );
  return since.length === 0 &&
    two.every(({ basis, type }) => basis !== "unnamed" && (types ?? [type]).some((one) => one === type))
    ? two.map((one) => ({ ...one, basis: "resolved", mention, resolvedTo: one.resolvedTo ?? one.mention }))
    : undefined;
}

/** Exactly two in the words before, of the same sentence or else of the one before it. Of "they" they must begin it together. */
function pairNamed(
  scene: Scene,
  mention: Span,
  types: readonly Naming["type"][],
  isThey: boolean,
): readonly Naming[] | undefined {
  const { text, namings, sentences, isQuoted } = scene;
  const here = Math.min(firstEndingAfter(sentences, mention.start), sentences.length - 1);
  for (const sentence of [sentences[here], sentences[here - 1]]) {
    if (sentence === undefined) return undefined;
    const end = Math.min(sentence.end, mention.start);
    const stretch = { start: Math.max(sentence.start, end - farthest), end };
    const named = overlapping(namings, stretch).filter(
      (naming) => (types.includes(naming.type) || types.includes(naming.who.type)) && !isQuoted(naming),
    );
    if (named.length === 0) continue;
    // "Holm’s lawyer met Okoro": an owner is not there himself.
    const two = named.filter(({ who }, at) => named.findIndex((other) => other.who === who) === at);
    const [first, second] = two;
    if (two.length !== 2 || first === undefined || second === undefined) return undefined;
    if (two.some(({ who, end }) => isUnexplained(who) || /^['’]/.test(text.slice(end, end + 1)))) return undefined;
    const isJoint =
      joint.test(text.slice(first.end, second.title?.start ?? second.start)) ||
      joint.test(text.slice(first.end, second.start));
    return !isThey || (isJoint && begins(text, sentence, first)) ? two : undefined;
  }
  return undefined;
}

/** Nothing but an office stands between the start of the sentence and the name: "Foreign ministers Holm and Okoro". */
function begins(text: string, { start }: Span, { who, title, ...named }: Naming): boolean {
  const name = title?.start ?? named.start;
  const { role } = who;
  const before = text.slice(start, role !== undefined && role.start >= start ? Math.min(role.start, name) : name);
  const joint = /(\p{L}+) $/u.exec(before);
  return opening.test(
    joint !== null && jointTitles.has(joint[1]?.toLowerCase() ?? "") ? before.slice(0, joint.index) : before,
  );
}
