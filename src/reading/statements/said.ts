import type { Span } from "../../model/passage.js";
import { overlap } from "../../model/passage.js";
import type { Statement } from "../../model/statement.js";
import type { Timex } from "../../model/timex.js";
import { firstEndingAfter } from "./places-in-order.js";

/** How far from the cue a date may stand and still be the date of the saying, in characters. */
const near = 70;

/** Gives each statement the date that its sentence says it was made on; a next one of the same speaker is of the same occasion. */
export function withOccasions(text: string, statements: readonly Statement[], timexes: readonly Timex[]): Statement[] {
  const dated: Statement[] = [];
  for (const statement of statements) {
    const said = occasionOf(text, statement, timexes) ?? inherited(text, statement, dated.at(-1));
    dated.push(said === undefined ? statement : { ...statement, said });
  }
  return dated;
}

function occasionOf(
  text: string,
  { context, cue, speaker, spoken }: Statement,
  timexes: readonly Timex[],
): number | undefined {
  if (cue === undefined) return undefined;
  const tag: Span = { start: Math.min(cue.start, speaker.mention.start), end: Math.max(cue.end, speaker.mention.end) };
  const isTagNear = tag.end - tag.start < 200;
  let best: { index: number; distance: number } | undefined;
  for (let index = firstEndingAfter(timexes, context.start); index < timexes.length; index += 1) {
    const timex = timexes[index] as Timex;
    if (timex.start >= context.end) break;
    if ((timex.type !== "DATE" && timex.type !== "TIME") || timex.value === "" || timex.value.endsWith("_REF"))
      continue;
    if (spoken.some((span) => overlap(span, timex))) continue;
    const around = isTagNear ? tag : cue;
    const distance =
      timex.start >= around.end ? timex.start - around.end : timex.end <= around.start ? around.start - timex.end : 0;
    const gap = text.slice(Math.min(timex.end, around.end), Math.max(timex.start, around.start));
    if (distance > near || /[;“”"]/.test(gap)) continue;
    if (best === undefined || distance < best.distance) best = { index, distance };
  }
  return best?.index;
}

/** "Zhao said on Friday … Zhao said": the next words of the same speaker, near by and with no date of their own. */
function inherited(text: string, { speaker, context }: Statement, before: Statement | undefined): number | undefined {
  if (before?.said === undefined || speaker.key === undefined || before.speaker.key !== speaker.key) return undefined;
  const gap = text.slice(before.context.end, context.start);
  return (gap.match(/\S/g)?.length ?? 0) < 400 ? before.said : undefined;
}
