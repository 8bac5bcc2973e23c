import type { Span } from "../../../../../model/passage.js";
import { overlapping } from "../../../../quotations/sorted-spans.js";
import type { Paragraph } from "../clauses/paragraphs.js";
import type { Naming, WhosWho } from "../names/entity-mentions.js";

const meetings = "(?:press conference|news conference|press briefing|briefing|remarks|interview|q ?& ?a|questions)";
const whose = new RegExp(`^['’]s? (?:\\S+ ){0,4}?${meetings}`, "iu");
const holds = new RegExp(
  `^ (?:held|holds|hosted|hosts|gave|gives|chaired|chairs|presided over|presides over|answered|answers|took|takes|attended) (?:\\S+ ){0,4}?${meetings}`,
  "iu",
);
const withWhom =
  /(?:interview|q ?& ?a|conversation|conference|briefing|chat|questions) (?:with|by|of|to|for) (?:[^.,;:]{0,60} )?$/iu;
/** Further down no article says who answers. */
const nearTop = 4;

/** Who answers in an article of questions and answers, if its head says so: "Spokesperson Ines Hallow's Regular Press Conference". */
export function answererIn(
  text: string,
  paragraphs: readonly Paragraph[],
  { namings }: WhosWho,
): { readonly mention: Span; readonly naming: Naming } | undefined {
  const found = paragraphs
    .slice(0, nearTop)
    .flatMap((paragraph) => overlapping(namings, paragraph).filter((naming) => answers(text, paragraph, naming)));
  const [first] = found;
  if (first === undefined || found.some(({ who }) => who !== first.who)) return undefined;
  return { mention: { start: first.title?.start ?? first.start, end: first.end }, naming: first };
}

function answers(text: string, { start, end }: Paragraph, { type, title, ...naming }: Naming): boolean {
  if (type !== "person") return false;
  const behind = text.slice(naming.end, Math.min(end, naming.end + 90));
  const before = text.slice(Math.max(start, naming.start - 90), title?.start ?? naming.start);
  return whose.test(behind) || holds.test(behind) || withWhom.test(before);
}
