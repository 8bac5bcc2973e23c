import { sourceLine } from "./source-line.js";
import type { Finding } from "../../model/answer.js";
import type { Day, Granularity } from "../../model/timex.js";

/** A date as TimelineJS 3 reads it: years count like JavaScript's, so that 0 is 1 BC; months and days are left out where unknown. */
interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function slideDate(day: Day, granularity: Granularity | undefined): SlideDate {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const whole = { year: Number(year) };
  if (granularity === "year" || granularity === "decade" || granularity === "century") return whole;
  if (granularity === "month" || granularity === "quarter" || granularity === "season")
    return { ...whole, month: Number(month) };
  return { ...whole, month: Number(month), day: Number(date) };
}

const same = (a: SlideDate, b: SlideDate): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

/** The texts of a slide are HTML. */
const html = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function slideOf({ lead, words, date, speaker, citation, alsoIn = [], notes = [] }: Finding): object | undefined {
  if (date?.from === undefined || date.to === undefined) return undefined;
  const first = slideDate(date.from, date.granularity);
  const last = slideDate(date.to, date.granularity);
  const lines = [date.plain, ...notes, ...[citation, ...alsoIn].map(sourceLine)];
  return {
    start_date: first,
    ...(!same(first, last) && { end_date: last }),
    display_date: html(lead),
    text: {
      headline: html(speaker?.name ?? citation.title ?? lead),
      text: `<blockquote>${html(words)}</blockquote>${lines.map((line) => `<p>${html(line)}</p>`).join("")}`,
    },
    group: html(citation.publisher ?? citation.title ?? citation.file),
    unique_id: `${citation.sha256.slice(0, 12)}-${citation.start}-${date.from}-${date.to}-${date.published ? "published" : "told"}`,
    autolink: false,
  };
}

/** The JSON that TimelineJS 3 opens. Findings without a date have no place in it. */
export function timelineJsOf(findings: readonly Finding[], heading: string): string {
  const events = findings.map(slideOf).filter((slide) => slide !== undefined);
  return `${JSON.stringify({ scale: "human", title: { text: { headline: html(heading) } }, events }, null, 1)}\n`;
}
