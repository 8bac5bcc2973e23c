import type { Span } from "../../../../model/passage.js";
import type { Confidence, Speaker, Statement } from "../../../../model/statement.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import { ideographicQuotations } from "../../../quotations/ideographic-marks.js";
import { kindOfSigns } from "../../../quotations/kind-of-signs.js";
import type { Quotation } from "../../../quotations/quotation-marks.js";
import { isWithin, overlapping } from "../../../quotations/sorted-spans.js";
import { type IdeographicUnit, ideographicUnits } from "../../../segmentation/ideographic-units.js";
import type { StatementInput } from "../../language-pack.js";
import { pressWords } from "../lexicon/names-and-bodies.js";
import { clauseCues } from "../lexicon/speech-cues.js";
import { foldedSigns } from "./folded-signs.js";
import { type Persons, personsIn } from "./persons.js";

export interface Heard {
  readonly speaker: Speaker;
  readonly confidence: Confidence;
}

export interface Draft {
  readonly spoken: readonly Span[];
  readonly cue?: Span;
  readonly heard: Heard;
  readonly reportedBy?: Statement["reportedBy"];
}

/** "”他说", "」港務局發言人林佩雯對記者表示": what still belongs to the sentence of a quotation. */
const speechBehind = new RegExp(
  `^[—–]|^[，,]?[^。！？“「\\n]{0,48}?(?:${anyOf(clauseCues)})|^[他她][^，。“「\\n]{1,10}[，,][“「]`,
);

const longestClause = 160;

/** An article while it is read, from its first sentence to its last: what was found, and who has the word. */
export class Telling {
  readonly text: string;
  /** The text in simplified signs, sign for sign. */
  readonly folded: string;
  readonly quotations: readonly Quotation[];
  readonly units: readonly IdeographicUnit[];
  readonly persons: Persons;
  /** Expressions of time, in order. */
  readonly times: readonly Span[];
  readonly found: Statement[] = [];
  /** Who spoke last, and in which paragraph. */
  floor: (Heard & { readonly paragraph: number; readonly direct: boolean }) | undefined;
  /** The last person that a sentence was about. */
  topic: { readonly speaker: Speaker; readonly paragraph: number } | undefined;

  constructor({ text, lines, timexes }: StatementInput) {
    this.text = text;
    this.folded = foldedSigns(text);
    this.quotations = ideographicQuotations(this.folded, { start: 0, end: text.length });
    this.units = ideographicUnits(this.folded, lines, this.quotations, {
      goesOn: (whole, at) => speechBehind.test(whole.slice(at, at + 60)),
    });
    this.persons = personsIn(text, this.folded);
    this.times = timexes;
  }

  words({ start, end }: Span): string {
    return this.folded.slice(start, end);
  }

  isQuoted = (at: number): boolean => isWithin(this.quotations, at);

  isInTitle(at: number): boolean {
    const before = this.folded.slice(Math.max(0, at - 30), at);
    return before.lastIndexOf("《") > before.lastIndexOf("》");
  }

  isBracketed(at: number): boolean {
    const before = this.folded.slice(Math.max(0, at - 40), at);
    return (
      Math.max(before.lastIndexOf("（"), before.lastIndexOf("(")) >
      Math.max(before.lastIndexOf("）"), before.lastIndexOf(")"))
    );
  }

  /** Where the clause begins that ends here: behind a mark, or behind the quotation before it. */
  clauseStart(end: number, from: number): number {
    // A clause of more signs than these names nobody; hostile text must not be read over and over.
    const first = Math.max(from, end - longestClause);
    for (let at = end - 1; at >= first; at -= 1) {
      const inside = overlapping(this.quotations, { start: at, end: at + 1 })[0];
      if (inside !== undefined) {
        // A few words in marks belong to the clause: 台“主计总处”专门委员.
        const isSentence =
          inside.end - inside.start > 12 || /[，。！？]/.test(this.words(inside.inner)) || inside.start <= from;
        if (isSentence) return Math.min(inside.end, end);
        at = inside.start;
        continue;
      }
      // "羊肉混充 食药署：已抽验": headlines part their clauses by a space.
      if (
        /[ \u3000]/.test(this.folded.charAt(at)) &&
        /[\u4e00-\u9fff][ \u3000][\u4e00-\u9fff]/.test(this.folded.slice(at - 1, at + 2))
      )
        return at + 1;
      if (/[，,；;：:。—\n]/.test(this.folded.charAt(at)) && !this.isBracketed(at) && !this.isInTitle(at))
        return at + 1;
    }
    return first;
  }

  /** Without the marks at its ends; the words in marks alone where they are all of it; undefined where nothing is left. */
  trimmed(start: number, end: number): Span | undefined {
    let [first, last] = [start, end];
    while (first < last && /[\s，,：:、]/.test(this.folded.charAt(first))) first += 1;
    while (last > first && /[\s，,。；;：:！？!?]/.test(this.folded.charAt(last - 1))) last -= 1;
    if (this.folded.charAt(end - 1) === "？" || this.folded.charAt(end - 1) === "！") last = Math.min(end, last + 1);
    const whole = overlapping(this.quotations, { start: first, end: last });
    const [only] = whole;
    if (whole.length === 1 && only?.start === first && only.end === last) return only.inner;
    if (only?.start === first && only.end > last) return { start: only.inner.start, end: last };
    return last > first ? { start: first, end: last } : undefined;
  }

  add(unit: IdeographicUnit, { spoken, cue, heard, reportedBy }: Draft): void {
    const [first, ...rest] = spoken;
    if (first === undefined) return;
    const { speaker, confidence } = heard;
    const kind = kindOfSigns(this.text, spoken, this.quotations);
    const isPress = speaker.type === "organisation" && pressWords.test(foldedSigns(speaker.name));
    const reporter = reportedBy ?? (isPress ? { name: speaker.name, mention: speaker.mention } : undefined);
    this.found.push({
      speaker,
      ...(cue && { cue: { start: cue.start, end: cue.end } }),
      spoken: [first, ...rest],
      context: { start: Math.min(unit.start, first.start), end: Math.max(unit.end, spoken.at(-1)?.end ?? 0) },
      kind,
      confidence,
      ...(reporter && { reportedBy: reporter }),
    });
    this.floor = { speaker, confidence, paragraph: unit.paragraph, direct: kind !== "indirect" };
  }
}

/** A quotation that runs on over paragraphs is as many statements as it has paragraphs. */
export function inUnit({ inner }: Quotation, unit: Span): Span {
  return { start: Math.max(inner.start, unit.start), end: Math.min(inner.end, unit.end) };
}
