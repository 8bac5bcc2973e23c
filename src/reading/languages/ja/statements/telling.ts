import type { Span } from "../../../../model/passage.js";
import type { Confidence, Speaker, Statement } from "../../../../model/statement.js";
import { ideographicQuotations } from "../../../quotations/ideographic-marks.js";
import { kindOfSigns } from "../../../quotations/kind-of-signs.js";
import type { Quotation } from "../../../quotations/quotation-marks.js";
import { isWithin } from "../../../quotations/sorted-spans.js";
import { type IdeographicUnit, ideographicUnits } from "../../../segmentation/ideographic-units.js";
import type { StatementInput } from "../../language-pack.js";
import { pressWords } from "../lexicon/names-and-bodies.js";
import { type Person, personsIn } from "./persons.js";

export interface Heard {
  readonly speaker: Speaker;
  readonly confidence: Confidence;
}

export interface Draft {
  readonly spoken: readonly Span[];
  readonly cue?: Span;
  readonly heard: Heard;
  /** Who passes it on: "地元紙によると". */
  readonly reporter?: Speaker | undefined;
}

/** "」と述べた", "」ウォーレン氏は語った": what still belongs to the sentence of a quotation that is a sentence itself. */
const afterSentence =
  /^(?:[、,]?(?:と|など|とも)|[^「」。\n]{1,16}(?:は|が)[^「」。\n]{0,20}(?:述べ|語[っりる]|話[しすさ]|言[っいう]))/;

/** An article while it is read, from its first sentence to its last: what was found, and who has the word. */
export class Telling {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly units: readonly IdeographicUnit[];
  readonly persons: Person[];
  readonly times: readonly Span[];
  readonly found: Statement[] = [];
  /** Who spoke last, and in which paragraph. */
  floor: (Heard & { readonly paragraph: number; readonly direct: boolean }) | undefined;
  /** The last person that a sentence was about. */
  topic: { readonly speaker: Speaker; readonly paragraph: number } | undefined;

  constructor({ text, lines, timexes }: StatementInput) {
    this.text = text;
    this.quotations = ideographicQuotations(text, { start: 0, end: text.length });
    this.units = ideographicUnits(text, lines, this.quotations, {
      goesOn: (whole, at) =>
        /[。！？!?…]/.test(whole.charAt(at - 2))
          ? afterSentence.test(whole.slice(at, at + 44))
          : /^[^\s「『“]/.test(whole.slice(at, at + 1)),
    });
    this.persons = personsIn(text);
    this.times = timexes;
  }

  isQuoted = (at: number): boolean => isWithin(this.quotations, at);

  words({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  add(unit: IdeographicUnit, { spoken, cue, heard, reporter }: Draft): void {
    const [first, ...rest] = spoken;
    if (first === undefined || first.end <= first.start) return;
    const { speaker, confidence } = heard;
    const kind = kindOfSigns(this.text, spoken, this.quotations);
    const isPress = speaker.type === "organisation" && pressWords.test(speaker.name);
    const passing = reporter ?? (isPress ? speaker : undefined);
    this.found.push({
      speaker,
      ...(cue && { cue }),
      spoken: [first, ...rest],
      context: { start: unit.start, end: Math.max(unit.end, spoken.at(-1)?.end ?? 0) },
      kind,
      confidence,
      ...(passing && { reportedBy: { name: passing.name, mention: passing.mention } }),
    });
    this.floor = { speaker, confidence, paragraph: unit.paragraph, direct: kind !== "indirect" };
  }
}

/** A quotation that runs on over paragraphs is as many statements as it has paragraphs. */
export function inUnit({ inner }: Quotation, unit: Span): Span {
  return { start: Math.max(inner.start, unit.start), end: Math.min(inner.end, unit.end) };
}
