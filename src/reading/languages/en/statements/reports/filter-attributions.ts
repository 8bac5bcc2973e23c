import { overlap, type Span } from "../../../../../model/passage.js";
import type { Attribution } from "../attributions/attribution.js";
import { attributionsIn } from "../attributions/attributions.js";
import { ended } from "../boundaries/content-end.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import type { Quotation } from "../../../../quotations/quotation-marks.js";
import { type Counted, outermost } from "./reported-reports.js";
import { besideQuotation, endedBySemicolon, joined, widened } from "../attributions/widening.js";

/** The attributions of a unit that report words, with those words: the outermost ones alone. */
export function countedIn(
  parsed: ParsedUnit,
  attributions: readonly Attribution[] = attributionsIn(parsed),
): Counted[] {
  const { text, unit } = parsed;
  const { quotations } = unit;
  const reports = new Map<Attribution, Span[]>();
  const taken = new Set<Quotation>();
  for (const attribution of attributions) {
    const next = attributions.find(({ at, verb }) => at > attribution.at && verb?.takes.has("says") === true);
    const near = widened(attribution, quotations);
    if (!counts(text, attribution, quotationsOf(near, quotations))) continue;
    const spans = ended(parsed, attribution, attributions, near).map((span) => endedBySemicolon(text, span, next?.cue));
    const quoted = quotationsOf(spans, quotations);
    if (attribution.content?.route === "label" && quoted.length === 0) continue;
    for (const quotation of quoted) taken.add(quotation);
    reports.set(attribution, spans);
  }
  for (const quotation of quotations) {
    if (taken.has(quotation)) continue;
    const speaker = besideQuotation(text, quotation, attributions);
    if (speaker === undefined) continue;
    const spans = reports.get(speaker) ?? [];
    reports.set(speaker, joined(text, spans, speaker, quotation));
  }
  return outermost(parsed, reports, attributions);
}

const quotationsOf = (spans: readonly Span[], quotations: readonly Quotation[]): Quotation[] =>
  quotations.filter((quotation) => spans.some((span) => overlap(span, quotation)));

function counts(text: string, { verb, content }: Attribution, quoted: readonly Quotation[]): boolean {
  if (content === undefined) return false;
  // "who asked not to be named" is how a source is described, not what it said.
  if (
    content.spans.some((span) =>
      /^(?:not )?to (?:not )?be (?:named|identified|quoted)/.test(text.slice(span.start, span.end)),
    )
  )
    return false;
  if (content.route === "label") return quoted.length > 0;
  return verb === undefined || verb.takes.has("says") || verb.takes.has("urges") || verb.takes.has("denies");
}
