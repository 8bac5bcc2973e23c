import type { Quotation } from "../../quotations/quotation-marks.js";
import type { AttributionWords } from "./attribution-words.js";
import { type Clause, type Cue, cuesIn, lowAt } from "./cues.js";
import { isSomebody } from "./noun-phrases.js";
import { subjectOfTag } from "./tags.js";
import { tokensIn } from "./words.js";

/** Fewer characters hold no words and a tag. */
const shortest = 20;
/** So far behind the closing mark a tag of the whole is looked for. */
const near = 40;

/** A quotation in parts, where a tag stands inside of its marks: "« Nous partons, prévient Luc Morel, et nous reviendrons. »". */
export function withoutInnerTags(text: string, whole: Quotation, words: AttributionWords): Quotation[] {
  if (whole.inner.end - whole.inner.start < shortest || whole.single || isTaggedBehind(text, whole, words))
    return [whole];
  const tokens = tokensIn(text, whole.inner, []);
  const clause: Clause = { text, tokens, words, timexes: [], capitals: new Set(), paragraph: -1 };
  const parts: Quotation[] = [];
  let opening = { start: whole.start, inner: whole.inner.start };
  for (const cue of cuesIn(clause)) {
    const tag = tagAround(clause, cue);
    const [before, behind] = tag === undefined ? [] : [tokens[tag.from], tokens[tag.to + 1]];
    if (tag === undefined || before === undefined || before.start <= opening.inner) continue;
    parts.push({
      ...whole,
      start: opening.start,
      end: before.start,
      inner: { start: opening.inner, end: before.start },
      open: true,
    });
    if (behind === undefined) return parts;
    opening = { start: behind.start, inner: behind.start };
  }
  if (parts.length === 0) return [whole];
  // Its closing mark belongs to the whole: what goes on behind a tag has none of its own.
  const end = whole.inner.end;
  return [...parts, { ...whole, start: opening.start, end, inner: { start: opening.inner, end } }];
}

/** The tokens of a tag with its marks; undefined where a verb of saying belongs to what is quoted ("mon père m'a dit"). */
function tagAround(clause: Clause, cue: Cue): { readonly from: number; readonly to: number } | undefined {
  const { tokens, words } = clause;
  let from = cue.from - 1;
  while (words.clitics.has(lowAt(clause, from)) && !words.ownWords.has(lowAt(clause, from))) from -= 1;
  const mark = lowAt(clause, from);
  if (cue.kind !== "verb" || from < 1 || !/^[,?!…—–-]$/u.test(mark)) return undefined;
  const subject = subjectOfTag(clause, cue, words.prepositions);
  const isDash = /^[—–-]$/u.test(mark);
  if (
    subject === undefined
      ? !isDash
      : !isSomebody(clause, subject) && !/^(?:el|la|le|l'|los|las|les|su|son|sa)$/u.test(lowAt(clause, subject.from))
  )
    return undefined;
  const last = subject?.to ?? cue.to;
  const behind = tokens[last + 1];
  if (behind !== undefined && !(isDash ? /^[—–-]$/u : /^[,.;:]$/u).test(behind.low)) return undefined;
  let to = last + 1;
  while (/^[,—–-]$/u.test(lowAt(clause, to + 1))) to += 1;
  while (/^[,—–-]$/u.test(lowAt(clause, from - 1))) from -= 1;
  // A question's own mark is said, a comma is not.
  return { from: /^[?!…]$/u.test(mark) ? from + 1 : from, to };
}

/** "« …, dit-il, … », explique Morel": what stands inside is quoted by the one behind. */
function isTaggedBehind(text: string, { end }: Quotation, words: AttributionWords): boolean {
  const line = text.slice(end, end + near).split("\n", 1)[0] ?? "";
  if (!/^\s*[,–—-]/u.test(line)) return false;
  const tokens = tokensIn(text, { start: end, end: end + line.length }, []);
  const clause: Clause = { text, tokens, words, timexes: [], capitals: new Set(), paragraph: -1 };
  return cuesIn(clause).some(({ from }) => from <= 3);
}
