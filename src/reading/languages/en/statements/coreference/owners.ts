import type { Span } from "../../../../../model/passage.js";
import type { Owner, Speaker } from "../../../../../model/statement.js";
import { byName } from "./by-name.js";
import { overlapping } from "../../../../quotations/sorted-spans.js";
import type { Scene } from "./context.js";

/** "his campaign", "the minister’s lawyer", "a spokesman for her office": whose, and where that stands in the words. */
const pronoun = /^(?<before>(?:(?:one|two|three|some|several|many|most|all) of )?)(?<owner>his|her|its)\b(?= \p{L})/iu;
const behindFor =
  /^(?<before>(?:an?|the|another|one) (?:\p{Ll}[\p{L}-]* ){1,4}(?:for|of|to|with) )(?<owner>his|her|its)\b(?= \p{L})/iu;
const office = /^(?<before>)(?<owner>the (?:\p{Ll}[\p{Ll}-]* ){0,3}\p{Ll}[\p{Ll}-]+)(?=['’]s? \p{Ll})/iu;
const officeFor =
  /^(?<before>(?:an?|the|another|one) (?:\p{Ll}[\p{L}-]* ){1,4}(?:for|of|to|with) )(?<owner>the (?:\p{Ll}[\p{Ll}-]* ){0,3}\p{Ll}[\p{Ll}-]+)$/iu;

/** "said a spokesman | for the president.": for whom somebody without a name speaks belongs to the words for him. */
export function spokenFor(text: string, { start, end }: Span): string {
  if (
    !/\b(?:spokes(?:man|woman|person|men|people)|lawyers?|attorneys?|aides?|advisers?|advisors?|representatives?)$/.test(
      text.slice(start, end),
    )
  )
    return "";
  return (
    /^ (?:for|to) (?:[\p{L}\p{N}.’'-]+ ){0,5}[\p{L}\p{N}’'-]+(?=[.,;:—”"]|$)/u.exec(text.slice(end, end + 80))?.[0] ??
    ""
  );
}

/** Whose somebody is who has no name himself. `resolve` reads "his" and "the minister" as it reads them where they stand alone. */
export function ownerIn(
  scene: Scene,
  mention: Span,
  resolve: (words: string, at: Span) => Speaker | undefined,
): Owner | undefined {
  const phrase = scene.text.slice(mention.start, mention.end);
  for (const form of [pronoun, behindFor, office, officeFor]) {
    const { before = "", owner = "" } = form.exec(phrase)?.groups ?? {};
    if (owner === "") continue;
    const start = mention.start + before.length;
    return ownerOf(resolve(owner, { start, end: start + owner.length }));
  }
  return ownerOf(namedOwner(scene, mention));
}

/** "Holm’s lawyer", "a spokesman for Holm": the only name in the words. */
function namedOwner({ text, namings }: Scene, mention: Span): Speaker | undefined {
  const [naming, ...others] = overlapping(namings, mention);
  if (naming === undefined || others.length > 0 || naming.start < mention.start) return undefined;
  const before = text.slice(mention.start, naming.title?.start ?? naming.start);
  const behind = text.slice(naming.end, mention.end);
  const isBody = naming.type !== "place" && naming.who.type !== "place";
  // "Holm’s lawyer", "a Holm spokeswoman"; of "Chinese officials" nobody is the owner.
  const owns =
    /^(?:an? |the |one |some )?$/i.test(before) &&
    (isBody ? /^(?:['’]s?)?(?: \p{Ll}[\p{L}-]*){1,4}$/u : /^['’]s?(?: \p{Ll}[\p{L}-]*){1,4}$/u).test(behind);
  const isSpokenFor = / (?:for|of|to|with) (?:the )?$/.test(before) && naming.end >= mention.end - 1;
  return owns || isSpokenFor ? byName(text, { start: naming.start, end: naming.end }, naming) : undefined;
}

function ownerOf(speaker: Speaker | undefined): Owner | undefined {
  if (speaker === undefined || speaker.basis === "unnamed") return undefined;
  const { name, key, mention, resolvedTo } = speaker;
  return { name, mention, ...(key !== undefined && { key }), ...(resolvedTo && { resolvedTo }) };
}
