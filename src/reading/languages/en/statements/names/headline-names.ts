import type { Span } from "../../../../../model/passage.js";
import { cueOf } from "../../lexicon/speech-verbs.js";
import { genderOfGivenName } from "../../lexicon/given-names.js";
import type { NamedMention } from "./person-names.js";
import type { Paragraph } from "../clauses/paragraphs.js";

/** Whether nearly every word has a capital, as headlines have in much of the American press: then capitals tell no names. */
export function isTitleCase(text: string, { start, end }: Span): boolean {
  if (end - start > 300) return false;
  const words = text.slice(start, end).match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 4 && capital >= 0.8 * words.length;
}

/**
 * The names of a headline in capitals that the rest of the article bears out: "Greta Holm Says Ferry Is Late" names Greta Holm, if she is named
 * below. Without any text below, the headline is all there is to go by.
 */
export function headlineNames(mentions: readonly NamedMention[], elsewhere: readonly NamedMention[]): NamedMention[] {
  if (elsewhere.length === 0) return mentions.map(beforeVerb);
  const known = new Map<string, NamedMention>();
  for (const mention of elsewhere) {
    const name = mention.name.toLowerCase();
    if (!known.has(name)) known.set(name, mention);
    const last = name.split(/\s+/).at(-1) ?? name;
    if (mention.type === "person" && !known.has(last)) known.set(last, { ...mention, type: "unknown" });
  }
  return mentions.flatMap((mention) => {
    if (known.has(mention.name.toLowerCase())) return [mention];
    const part = longestKnown(mention, known);
    if (part !== undefined) return [part];
    // "Spokesperson Ines Hallow’s Regular Press Conference": an office in front and a mark behind tell a name.
    if (mention.title !== undefined && mention.owns === true && mention.type === "person") return [mention];
    const [first = "", ...others] = mention.name.split(/\s+/);
    return others.length === 1 && genderOfGivenName(first) !== undefined ? [mention] : [];
  });
}

/** "Greta Holm Says Ferry Is Late": up to the first word that may be a verb of speech. */
function beforeVerb(mention: NamedMention): NamedMention {
  const words = mention.name.split(" ");
  const verb = words.findIndex((word, at) => at > 0 && cueOf(word.toLowerCase())?.takes.has("says") === true);
  if (verb < 1) return mention;
  const name = words.slice(0, verb).join(" ");
  return { ...mention, name, end: mention.start + name.length, type: verb === 2 ? "person" : "unknown" };
}

function longestKnown(
  { start, name }: NamedMention,
  known: ReadonlyMap<string, NamedMention>,
): NamedMention | undefined {
  const words = [...name.matchAll(/[^\s\u00a0]+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].replace(/['’]s$/u, "").length,
  }));
  for (let length = words.length - 1; length > 0; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const [from, to] = [words[at]?.from ?? 0, words[at + length - 1]?.to ?? 0];
      const own = name.slice(from, to);
      const found = known.get(own.toLowerCase());
      if (found !== undefined)
        return {
          start: start + from,
          end: start + to,
          name: own,
          type: found.type,
          ...(found.gender && { gender: found.gender }),
        };
    }
  return undefined;
}

/** Whether a paragraph may be a headline in capitals: labelled so, or the first. */
export const mayBeHeadline = ({ label }: Paragraph, index: number): boolean =>
  index === 0 || label === "title" || label === "subheading";
