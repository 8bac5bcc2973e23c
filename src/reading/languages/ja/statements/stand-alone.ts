import type { Span } from "../../../../model/passage.js";
import type { Quotation } from "../../../quotations/quotation-marks.js";
import type { IdeographicUnit } from "../../../segmentation/ideographic-units.js";
import { withoutTimes } from "./edges.js";
import { heardAt, isSomebody } from "./referents.js";
import { subjectsIn } from "./subjects.js";
import { inUnit, type Telling } from "./telling.js";

const label =
  /^[^、。はがもをに]{2,24}(?:氏|さん|選手|監督|首相|知事|市長|社長|会長|教授)(?:[（(][^）)]{1,20}[）)])?\s*[：:]?$/;
const announcing = /(?:述べた|語った|言った|話した|見解を示した|コメントした|次の通り|こう続けた)[。：:]?$/;
/** "声を落とした", "目を細めた", "振り返る": how somebody said what stands before. */
const manner =
  /(?:声|語|話|言|述べ|振り返|訴え|つぶや|うなず|笑|涙|目を|胸を|肩を|首を|頭を|顔を|表情|口に|口調|漏ら|明か|嘆|喜|悔し|ため息|力を込め|そう)/;

/** "「…」" in a sentence of its own: it goes on with whoever spoke in marks just before, or belongs to whoever the next sentence is about. */
export function readAlone(telling: Telling, unit: IdeographicUnit, next: IdeographicUnit | undefined): boolean {
  const own = unit.quotations;
  if (!isAllQuoted(telling, unit, own)) return false;
  const { floor } = telling;
  if (unit.label !== "body") return true;
  const spoken = own.map((one) => inUnit(one, unit));
  if (floor?.direct === true && floor.paragraph === unit.paragraph) {
    telling.add(unit, { spoken, heard: { speaker: floor.speaker, confidence: "unsure" } });
    return true;
  }
  const behind = next && speakerBehind(telling, unit, next);
  if (behind !== undefined) {
    const confidence = manner.test(telling.words({ start: behind.end, end: next?.end ?? behind.end }))
      ? "likely"
      : "unsure";
    telling.add(unit, { spoken, heard: { speaker: heardAt(telling, behind, unit).speaker, confidence } });
    return true;
  }
  if (floor === undefined || !floor.direct || unit.paragraph - floor.paragraph > 1) return true;
  telling.add(unit, { spoken, heard: { speaker: floor.speaker, confidence: "unsure" } });
  return true;
}

function isAllQuoted({ text }: Telling, unit: IdeographicUnit, own: readonly Quotation[]): boolean {
  if (own[0] === undefined || own[0].start > unit.start) return false;
  const outside = text.slice(own.at(-1)?.end ?? unit.end, unit.end);
  const between = own.slice(1).some((quotation, at) => text.slice(own[at]?.end, quotation.start).trim() !== "");
  return !between && !/[\p{L}\p{N}]/u.test(outside);
}

/** "「…」。避難所に身を寄せるサレハさんは声を落とした。" */
function speakerBehind(telling: Telling, unit: IdeographicUnit, next: IdeographicUnit): Span | undefined {
  if (next.paragraph !== unit.paragraph) return undefined;
  const [first] = next.quotations;
  const stretch = { start: next.start, end: first?.start ?? next.end };
  const subjects = subjectsIn(telling.text, stretch, telling.isQuoted).filter(({ particle }) => particle !== "も");
  const somebody = subjects.find((one) => isSomebody(telling, one));
  return somebody && withoutTimes(telling, somebody.at);
}

/** "大統領は…声で言った。": the words follow in the next line. */
export function announce(telling: Telling, unit: IdeographicUnit): void {
  if (!announcing.test(telling.words(unit))) return;
  const subjects = subjectsIn(telling.text, unit, telling.isQuoted);
  const somebody =
    subjects.find((one) => isSomebody(telling, one)) ??
    subjects.find(({ particle, at }) => particle === "は" && at.end - at.start < 16);
  if (somebody !== undefined)
    telling.floor = {
      ...heardAt(telling, withoutTimes(telling, somebody.at), unit),
      paragraph: unit.paragraph,
      direct: true,
    };
}

/** "戸田恵子さん(アンパンマン)「…」": a name with an honorific right before the words. */
export function readLabelled(telling: Telling, unit: IdeographicUnit): boolean {
  let from = unit.start;
  let isRead = false;
  for (const quotation of unit.quotations) {
    const before = telling.text.slice(from, quotation.start);
    if (!label.test(before)) return isRead;
    const at = { start: from, end: from + before.replace(/\s*[：:]$/, "").length };
    telling.add(unit, { spoken: [inUnit(quotation, unit)], heard: heardAt(telling, at, unit) });
    from = quotation.end;
    isRead = true;
  }
  return isRead;
}
