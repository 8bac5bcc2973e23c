import type { Span } from "../../../../../model/passage.js";
import type { NamedMention } from "./person-names.js";
import { isOnly, plain, ranks } from "../../lexicon/office-words.js";
import { roleBefore } from "./role-before.js";
import { roleBehind, roleInFront } from "./role-behind.js";
import { isTitle } from "../../lexicon/titles-and-bodies.js";

/** What the article says at a name of who somebody is: "Chinese Foreign Ministry spokesperson", before the name or behind it. */
export function roleAt(text: string, mention: NamedMention): Span | undefined {
  const before = roleBefore(text, mention);
  const tells = before !== undefined && !isOnly(text, before, ranks);
  if (tells && holdsOffice(text, before)) return before;
  const behind = roleBehind(text, mention);
  // "Fisherman Ivan Toll, chairman of the union": an office tells more than a trade.
  if (tells && (behind === undefined || !holdsOffice(text, behind))) return before;
  // "The chief executive, Greta Holm, who owns it": an office tells more.
  if (behind !== undefined && !text.startsWith("who ", behind.start)) return behind;
  return roleInFront(text, mention) ?? behind ?? before;
}

const holdsOffice = (text: string, { start, end }: Span): boolean =>
  text
    .slice(start, end)
    .split(/\s+/)
    .some((word) => isTitle(plain(word)));
