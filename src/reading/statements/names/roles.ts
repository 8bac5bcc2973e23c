import type { Span } from "../../../model/passage.js";
import type { NamedMention } from "./names.js";
import { isOnly, ranks } from "./office-words.js";
import { roleBefore } from "./role-before.js";
import { roleBehind, roleInFront } from "./role-behind.js";

/** What the article says at a name of who somebody is: "Chinese Foreign Ministry spokesperson", before the name or behind it. */
export function roleAt(text: string, mention: NamedMention): Span | undefined {
  const before = roleBefore(text, mention);
  if (before !== undefined && !isOnly(text, before, ranks)) return before;
  const behind = roleBehind(text, mention);
  // "The chief executive, Greta Holm, who owns it": an office tells more.
  if (behind !== undefined && !text.startsWith("who ", behind.start)) return behind;
  return roleInFront(text, mention) ?? behind ?? before;
}
