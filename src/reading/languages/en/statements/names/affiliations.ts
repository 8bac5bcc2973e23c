import type { Span } from "../../../../../model/passage.js";
import { plain, ranks } from "../../lexicon/office-words.js";
import { knownOrganisations, organisationWords, titles } from "../../lexicon/titles-and-bodies.js";

/** The body that a role belongs to: "China’s Ministry of National Defense", "Velmora’s navy", "DPP". */
export function affiliationIn(text: string, role: Span): string | undefined {
  const words = text.slice(role.start, role.end);
  // "Otto Penn, who leads the Hauliers’ Union": that is told of him, and names no body.
  if (/^wh(?:o|ich|ose)\b/.test(words)) return undefined;
  // "spokesperson for the ministry of Velmora", "head of Velmora’s navy", "professor of law at the University of Selde"
  const [first = ""] = words.split(/ (?:for|of|at|with|from) /);
  if (titles.has(plain(first.split(" ").at(-1) ?? "")))
    for (const match of words.matchAll(/ (?:for|of|at|with|from) (?:the |an? )?(?=([^,]+))/gu)) {
      const [body = ""] = (match[1] ?? "").split(/ (?:and|in|on|to|who|which) /u);
      if (/^\p{Lu}/u.test(body) && namesABody(body)) return body;
    }
  // "the defence ministry’s spokeswoman", "Foreign Ministry spokesperson"
  const parts = words.split(" ");
  while (parts.length > 0 && (titles.has(plain(parts.at(-1) ?? "")) || ranks.has(plain(parts.at(-1) ?? ""))))
    parts.pop();
  const body = parts.join(" ").replace(/['’]s$/, "");
  return !/ (?:for|of|at|with|from) /.test(words) && namesABody(body) ? body : undefined;
}

/** A country alone is no affiliation; a body is: a ministry, a party, a navy, letters in capitals. */
function namesABody(words: string): boolean {
  return (
    /\p{Lu}/u.test(words) &&
    words
      .split(/\s+/)
      .some(
        (word) =>
          organisationWords.has(plain(word)) || knownOrganisations.has(plain(word)) || /^\p{Lu}{2,6}$/u.test(word),
      )
  );
}
