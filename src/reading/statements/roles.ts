import type { Span } from "../../model/passage.js";
import type { NamedMention } from "./names.js";
import { isOnly, ranks } from "./office-words.js";
import { roleBefore } from "./role-before.js";
import { roleBehind, roleInFront } from "./role-behind.js";

/** What the article says at a name of who somebody is: "Chinese Foreign Ministry spokesperson", before the name or behind it. */
export function roleAt(text: string, mention: NamedMention): Span | undefined {
  const before = roleBefore(text, mention);
  if (before !== undefined && !isOnly(text, before, ranks)) return before;
  return roleBehind(text, mention) ?? roleInFront(text, mention) ?? before;
}
