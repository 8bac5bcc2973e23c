import { contains, type Span } from "../../../../../model/passage.js";
import type { Attribution } from "../attributions/attribution.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import type { Source } from "../clauses/noun-phrases.js";
import { isPressSource } from "../sources/relays.js";
import { childrenBy, lowerOf, relationOf, type Tree } from "../clauses/dependency-tree.js";

/** What counts as somebody's words: whose, which, and who passes them on, with the cue by which he does. */
export interface Counted {
  readonly attribution: Attribution;
  readonly spans: Span[];
  readonly press?: { readonly source: Source; readonly cue: Span };
}

/** A report inside the words of another is part of those words; but where the press reports it, it is the report that counts. */
export function outermost(
  parsed: ParsedUnit,
  reports: ReadonlyMap<Attribution, Span[]>,
  all: readonly Attribution[],
): Counted[] {
  const entries: Counted[] = [...reports].map(([attribution, spans]) => ({ attribution, spans }));
  const relayed = new Set<Attribution>();
  const kept: Counted[] = [];
  for (const outer of entries) {
    const { source, cue } = outer.attribution;
    if (source === undefined || outer.attribution.press !== undefined || !passesOn(parsed, outer, entries)) continue;
    const inner =
      entries.find(
        (entry) =>
          holds(outer, entry) &&
          isWhatIsReported(parsed.tree, entry, outer) &&
          entry.attribution.verb?.lemma !== "agree",
      ) ?? uncounted(parsed, outer, all);
    if (inner?.attribution.source === undefined || relayed.has(inner.attribution)) continue;
    relayed.add(outer.attribution);
    relayed.add(inner.attribution);
    kept.push({ ...inner, spans: widened(inner, outer), press: { source, cue } });
  }
  for (const entry of entries) {
    if (relayed.has(entry.attribution)) continue;
    const { press, cue } = entry.attribution;
    kept.push({ ...entry, ...(press && { press: { source: press, cue } }) });
  }
  return kept
    .filter((inner) => !kept.some((outer) => holds(outer, inner) && !(holds(inner, outer) && isFirst(inner, outer))))
    .sort((a, b) => a.attribution.at - b.attribution.at);
}

/** Of two that lie in each other, as a parse may have it, the first is the outer one. */
const isFirst = (a: Counted, b: Counted): boolean => a.attribution.at < b.attribution.at;

const holds = (outer: Counted, inner: Counted): boolean =>
  outer.attribution !== inner.attribution && outer.spans.some((span) => contains(span, inner.attribution.cue));

/** The press passes on what others say; so does whoever tells what a third said in marks: "“No,” he said, according to an aide". */
function passesOn(parsed: ParsedUnit, outer: Counted, entries: readonly Counted[]): boolean {
  const { source, content } = outer.attribution;
  if (source === undefined) return false;
  if (isPressSource(parsed, source)) return true;
  return (
    content?.route.startsWith("according") === true &&
    entries.some((inner) => holds(outer, inner) && inner.attribution.content?.route === "tag-quoted")
  );
}

const asides = /^(?:acl|advcl|nmod|obl|nsubj|obj|iobj|amod|appos)$/;

/** Whether the inner report is what the outer one reports, and not an aside in it: "the plane, which officials said was safe, had crashed". */
function isWhatIsReported(tree: Tree, inner: Counted, outer: Counted): boolean {
  const { at } = inner.attribution;
  if (tree.relation[at] === "acl:relcl" || isRelative(tree, inner.attribution.source)) return false;
  if (isMain(tree, at, outer.attribution.at)) return true;
  // A participle that ends the sentence may hold most of what is reported: "… with both sides pledging to …".
  const end = Math.max(...outer.spans.map((span) => span.end));
  const length = outer.spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return (end - inner.attribution.cue.start) * 3 > length;
}

/** Whether the clause of a verb is the sentence's own, or joined to it. */
export const isMainClause = (tree: Tree, { at, source }: Attribution): boolean =>
  isMain(tree, at, -1) && !isRelative(tree, source);

/** "whom Doe said she knew": the parse may lose that it is an aside. */
const isRelative = (tree: Tree, source: Source | undefined): boolean =>
  source !== undefined && /^(?:whom?|which|whose)$/.test(lowerOf(tree, (source.tokens[0] ?? 0) - 1));

function isMain(tree: Tree, at: number, outer: number): boolean {
  for (let token = at, steps = 0; token >= 0 && steps < 20; token = tree.head[token] ?? -1, steps += 1) {
    const head = tree.head[token] ?? -1;
    if (head < 0 || head === outer) return true;
    if (asides.test(relationOf(tree, token))) return false;
  }
  return false;
}

/** "Councillors accused the board of “theft”, local media reported": the cue that opens the reported clause, with the rest of it. */
function uncounted({ tree, unit }: ParsedUnit, outer: Counted, all: readonly Attribution[]): Counted | undefined {
  const [first] = outer.spans;
  if (first === undefined || first.end > outer.attribution.cue.start || outer.spans.length > 1) return undefined;
  const attribution = all.find(
    ({ at, cue, source, verb }) =>
      contains(first, cue) &&
      source?.route === "subject" &&
      (verb?.takes.has("labels") === true || verb?.takes.has("says") === true) &&
      (source.tokens.at(-1) ?? at) < at &&
      isMain(tree, at, outer.attribution.at) &&
      childrenBy(tree, at, "obj").some((object) => object > at),
  );
  if (attribution === undefined) return undefined;
  const spans = [{ start: attribution.cue.end, end: first.end }];
  const quotes = unit.quotations.some((quotation) => spans.some((span) => contains(span, quotation.inner)));
  return quotes ? { attribution, spans } : undefined;
}

/** What the press reports of one speaker goes on to the end of its report. */
function widened({ attribution: { cue }, spans }: Counted, { spans: reported }: Counted): Span[] {
  const last = spans.at(-1);
  const end = Math.max(...reported.map((span) => span.end));
  if (last === undefined || last.start < cue.end || last.end >= end || spans.length > 1) return [...spans];
  return [{ start: last.start, end }];
}
