import type { Timex } from "../../model/timex.js";

const throughout = /^\s*(?:[-–—]{1,2}|to|through|until|till|up to)\s*(?:the\s+)?$/;
const between = /\b(?:between|from)\s+(?:the\s+)?$/i;
const both = /^\s*(?:and|&)\s*(?:the\s+)?$/;
/** "Postponed from Monday to Friday": two dates for one thing. */
const shifted =
  /\b(?:postponed|moved|changed|delayed|rescheduled|extended|brought forward|pushed back)\b[^.\n]{0,60}$/i;

const dayAfter = (a: Timex, b: Timex): boolean =>
  a.granularity === "day" &&
  b.granularity === "day" &&
  Date.parse(`${b.from}`) - Date.parse(`${a.from}`) === 86_400_000;

function isRange(text: string, first: Timex, second: Timex): boolean {
  if (first.from === undefined || second.to === undefined || second.from === undefined) return false;
  if (second.from <= first.from && second.to <= first.from) return false;
  const joint = text.slice(first.end, second.start);
  const before = text.slice(Math.max(0, first.start - 80), first.start);
  if (both.test(joint)) return between.test(before) || dayAfter(first, second);
  return throughout.test(joint) && !shifted.test(before);
}

/** Tells both ends of "from May to July" and "1895–1945" what they are the ends of. */
export function withRanges(text: string, timexes: readonly Timex[]): Timex[] {
  const linked: Timex[] = [...timexes];
  for (let index = 1; index < linked.length; index++) {
    const first = linked[index - 1];
    const second = linked[index];
    if (first === undefined || second === undefined || first.range !== undefined || second.start - first.end > 16)
      continue;
    if (!isRange(text, first, second)) continue;
    const { from } = first;
    const { to } = second;
    if (from === undefined || to === undefined) continue;
    const range = { span: { start: first.start, end: second.end }, from, to };
    linked[index - 1] = { ...first, range };
    linked[index] = { ...second, range };
  }
  return linked;
}
