import type { Timex } from "../../model/timex.js";
import type { RangeCues } from "./date-rules.js";

const dayAfter = (a: Timex, b: Timex): boolean =>
  a.granularity === "day" &&
  b.granularity === "day" &&
  Date.parse(`${b.from}`) - Date.parse(`${a.from}`) === 86_400_000;

function isRange(text: string, [first, second]: readonly [Timex, Timex], cues: RangeCues): boolean {
  if (first.from === undefined || second.to === undefined || second.from === undefined) return false;
  if (second.from <= first.from && second.to <= first.from) return false;
  const joint = text.slice(first.end, second.start);
  const before = text.slice(Math.max(0, first.start - 80), first.start);
  if (cues.both.test(joint)) return cues.between.test(before) || dayAfter(first, second);
  return cues.throughout.test(joint) && !cues.shifted.test(before);
}

/** Tells both ends of "from May to July" and "1895–1945" what they are the ends of. */
export function withRanges(text: string, timexes: readonly Timex[], cues: RangeCues): Timex[] {
  const linked: Timex[] = [...timexes];
  for (let index = 1; index < linked.length; index++) {
    const first = linked[index - 1];
    const second = linked[index];
    if (first === undefined || second === undefined || first.range !== undefined || second.start - first.end > 16)
      continue;
    if (!isRange(text, [first, second], cues)) continue;
    const { from } = first;
    const { to } = second;
    if (from === undefined || to === undefined) continue;
    const range = { span: { start: first.start, end: second.end }, from, to };
    linked[index - 1] = { ...first, range };
    linked[index] = { ...second, range };
  }
  return linked;
}
