import { genderOfGivenName } from "../../lexicon/given-names.js";
import { shortOf, type NamedMention } from "./person-names.js";

/** "Bill and Greta Holm": the given name in front has the surname behind, and is named by both words, where they stand. */
export function withSharedSurnames(
  text: string,
  mentions: readonly NamedMention[],
): ReadonlyMap<NamedMention, NamedMention> {
  const shared = new Map<NamedMention, NamedMention>();
  for (const [index, next] of mentions.entries()) {
    const mention = mentions[index - 1];
    if (mention === undefined || /\s/.test(mention.name) || next.title !== undefined) continue;
    const [given = "", ...others] = next.name.split(/[\s\u00a0]+/);
    if (next.type !== "person" || others.length === 0) continue;
    if (genderOfGivenName(mention.name) === undefined || genderOfGivenName(given) === undefined) continue;
    if (!/^ (?:and|&) $/u.test(text.slice(mention.end, next.start))) continue;
    shared.set(mention, { ...mention, end: next.end, name: `${mention.name} ${shortOf(next.name)}`, type: "person" });
  }
  return shared;
}
