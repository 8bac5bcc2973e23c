import type { Span } from "../../../model/passage.js";
import { overlapping } from "../../quotations/sorted-spans.js";
import type { Quotation } from "../../quotations/quotation-marks.js";
import type { AttributionWords } from "./attribution-words.js";
import { dialogueIn } from "./dialogue.js";
import { withoutInnerTags } from "./inner-tags.js";
import { spacedQuotationsIn } from "./quotation-marks.js";

/** What a paragraph has in marks or behind a dash, without the tags that stand inside of the marks. */
export function speechIn(text: string, paragraph: Span, words: AttributionWords): Quotation[] {
  const dialogue = dialogueIn(text, paragraph);
  const marked = spacedQuotationsIn(text, paragraph).filter((one) => overlapping(dialogue, one).length === 0);
  return [...dialogue, ...marked.flatMap((one) => withoutInnerTags(text, one, words))].sort(
    (a, b) => a.start - b.start,
  );
}
