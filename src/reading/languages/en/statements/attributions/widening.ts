import { overlap, type Span } from "../../../../../model/passage.js";
import type { Attribution } from "./attribution.js";
import type { Quotation } from "../../../../quotations/quotation-marks.js";

/** "said it was old; in 2021, she said …": a semicolon ends what was said when another cue follows behind it. */
export function endedBySemicolon(text: string, { start, end }: Span, next: Span | undefined): Span {
  const semicolon = text.indexOf(";", start);
  return next !== undefined && semicolon > start && semicolon < end && next.start > semicolon
    ? { start, end: semicolon }
    : { start, end };
}

/** A fragment belongs to the clause that it stands in: what the cue reports goes on to its end. */
export function joined(text: string, spans: readonly Span[], { cue, verb }: Attribution, quotation: Quotation): Span[] {
  if (spans.some((span) => overlap(span, quotation))) return [...spans];
  const fragment =
    /^\p{Ll}/u.test(text.slice(quotation.inner.start, quotation.inner.start + 1)) && quotation.start > cue.end;
  if (!fragment) return [...spans, quotation.inner];
  const last = spans.findLast((span) => span.start >= cue.end);
  if (last !== undefined)
    return spans.map((span) => (span === last ? { start: span.start, end: quotation.inner.end } : span));
  const that = /^(?:[^“"]*?\s(?=that\s)|\s*(?:of|about|against)\s)/.exec(text.slice(cue.end, quotation.start));
  // "…,” Doe said, referring to the quay, “and …": behind a comma the words in marks are all that he said.
  const isAside = /^\s*,/.test(text.slice(cue.end, quotation.start));
  const occasion = /^\s*(?:on )?\p{Lu}\p{Ll}+day (?=\S)/u.exec(text.slice(cue.end, quotation.start));
  const start =
    !isAside && (verb?.takes.has("says") === true || verb?.takes.has("labels") === true)
      ? cue.end + (that?.[0].length ?? occasion?.[0].length ?? 0)
      : quotation.inner.start;
  return [...spans, { start, end: quotation.inner.end }];
}

/** Content that touches a quotation takes in all of it; the cue and the speaker's own words are taken out. */
export function widened({ content, cue }: Attribution, quotations: readonly Quotation[]): Span[] {
  const spans: Span[] = [];
  for (const span of content?.spans ?? []) {
    let { start, end } = span;
    for (const quotation of quotations) {
      if (!overlap(quotation, { start, end })) continue;
      if (quotation.inner.start < start) start = quotation.inner.start;
      if (quotation.inner.end > end) end = quotation.inner.end;
    }
    if (start < cue.start && cue.end < end) spans.push({ start, end: cue.start }, { start: cue.end, end });
    else spans.push({ start, end });
  }
  return spans;
}

/** The cue that a quotation without a clause of its own leans on: right behind it, or right in front. */
export function besideQuotation(
  text: string,
  quotation: Quotation,
  attributions: readonly Attribution[],
): Attribution | undefined {
  const behind = attributions.find(({ cue }) => cue.start >= quotation.end);
  const before = attributions.findLast(
    ({ cue, verb }) =>
      cue.end <= quotation.start &&
      // "maintaining her “firm but fair” line": a line is kept, not said.
      !(
        /^(?:maintain|guarantee|project|order|rule)$/.test(verb?.lemma ?? "") &&
        /^\s*(?:an?|the|his|her|their|its|this|that)\s*$/i.test(text.slice(cue.end, quotation.start))
      ) &&
      // "…,” Doe said, referring to the plan, “…": only "referred to it as “a trap”" leads into a quotation.
      !(verb?.lemma === "refer" && !/\bas\b/.test(text.slice(cue.end, quotation.start))),
  );
  const last = text[quotation.inner.end - 1] ?? "";
  const endsWithComma =
    /[,?!—–-]/.test(last) || /^[,—–]/.test(text.slice(quotation.end, quotation.end + 2).trimStart());
  if (
    behind !== undefined &&
    endsWithComma &&
    behind.cue.start - quotation.end < 120 &&
    // "“Go! Go!”, which the critic called “a noise”": the title is what the critic speaks of.
    !(behind.content?.route === "label" && /^,? (?:which|whom) /.test(text.slice(quotation.end, behind.cue.start))) &&
    !/["“”;]/.test(text.slice(quotation.end, behind.cue.start))
  )
    return behind;
  if (before === undefined) return undefined;
  const between = text.slice(before.cue.end, quotation.start);
  // "responded to speculations that “…”": somebody’s words perhaps, but not this speaker’s.
  if (between.length > 160 || /\b(?:to|about|of|by)\b[^,;]*\b\p{L}+ that\s*$/iu.test(between)) return undefined;
  if (
    /[:,—]\s*$/.test(between) ||
    between.trim() === "" ||
    before.verb?.takes.has("says") === true ||
    before.verb?.takes.has("labels") === true
  )
    return before;
  return undefined;
}
