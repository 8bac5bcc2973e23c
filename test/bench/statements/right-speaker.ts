import type { Speaker } from "../../../src/model/statement.js";
import { titles } from "../../../src/reading/languages/en/lexicon/titles-and-bodies.js";
import type { GoldQuote } from "./gold.js";

export const hasSpeaker = ({ speakerStart, speakerType }: GoldQuote): boolean =>
  typeof speakerStart === "number" && speakerType !== "none";

/** Whether the mention overlaps the one that was marked, or the name holds the surname. */
export function isRightByMention(speaker: Speaker, gold: GoldQuote, text: string): boolean {
  if (overlaps(speaker, gold)) return true;
  const words = wordsIn(printed(speaker, text));
  return (gold.speakerNames ?? []).some((surname) => words.includes(surname));
}

/** Whether the name that users see is the one that was marked: where the annotation has a name, a mention in the right place is not enough. */
export function isRightByName(speaker: Speaker, gold: GoldQuote, text: string): boolean {
  const surnames = gold.speakerNames ?? [];
  if (surnames.length === 0) return overlaps(speaker, gold);
  const name = printed(speaker, text).replace(/['’]s?$/u, "");
  const words = wordsIn(name);
  if (surnames.some((surname) => words.includes(surname) || initialsOf(name) === surname.replaceAll(/[^a-z]/gu, "")))
    return true;
  const marked = gold.speaker ?? "";
  const initials = initialsOf(marked);
  const own = wordsIn(marked).filter((word) => !titles.has(word));
  const last = words.at(-1) ?? "";
  return (
    (last.length > 1 && own.includes(last) && /^\p{Lu}/u.test(name)) ||
    (initials.length > 1 && words.includes(initials))
  );
}

function overlaps({ mention }: Speaker, { speakerStart, speakerEnd }: GoldQuote): boolean {
  return (
    typeof speakerStart === "number" &&
    typeof speakerEnd === "number" &&
    mention.start < speakerEnd &&
    speakerStart < mention.end
  );
}

const printed = ({ basis, name, mention }: Speaker, text: string): string =>
  basis === "unnamed" ? text.slice(mention.start, mention.end) : name;

const wordsIn = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);

const initialsOf = (name: string): string => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("").toLowerCase();
