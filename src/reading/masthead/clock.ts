import { figure, narrow } from "./figures.js";
import type { Stamp } from "./timestamp-forms.js";

const clock = String.raw`(?<hour>${figure}{1,2})[:.h時时点點시](?<minute>${figure}{2})分?(?::(?<second>\d{2})(?:\.\d{1,9})?)?(?![\d:])`;
const half = String.raw`(?:\s?(?<half>[ap])\.?m\b\.?)?(?:\s?(?<offset>Z\b|[+-]\d{2}:?\d{2}))?`;
const timeAfter = new RegExp(
  String.raw`^(?:T|[(（][月火水木金土日][)）]\s?|,? ?(?:at |- |\| ?|/ ?|\(|・|um |à |a las |@ ?)?\s?)${clock}${half}`,
  "iu",
);
const timeBefore = new RegExp(String.raw`(?<![\d:.])${clock}${half}[^\d]{0,22}$`, "iu");

/** The date with the time that is printed behind it or before it. */
export function withTime(words: string, stamp: Stamp): Stamp {
  const after = timeAfter.exec(words.slice(stamp.end, stamp.end + 40));
  const before = after === null ? timeBefore.exec(words.slice(Math.max(0, stamp.start - 45), stamp.start)) : null;
  const time = timeOf((after ?? before)?.groups ?? {});
  if (time === undefined) return stamp;
  const start = before === null ? stamp.start : Math.max(0, stamp.start - 45) + before.index;
  return { ...stamp, time, start, end: after === null ? stamp.end : stamp.end + after[0].length };
}

function timeOf({
  hour,
  minute,
  second,
  half,
  offset,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (hour === undefined || minute === undefined) return undefined;
  const written = Number(narrow(hour));
  if (half !== undefined && (written < 1 || written > 12)) return undefined;
  const hours = half === undefined ? written : (written % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hours > 23 || Number(narrow(minute)) > 59 || Number(second ?? 0) > 59) return undefined;
  const zone =
    offset === undefined || offset.length <= 1
      ? (offset ?? "").toUpperCase()
      : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  return `${String(hours).padStart(2, "0")}:${narrow(minute)}${second === undefined ? "" : `:${second}`}${zone}`;
}
