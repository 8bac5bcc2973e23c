import { dayNumber, dayOf } from "../../model/days.js";
import type { Finding } from "../../model/answer.js";
import type { Day } from "../../model/timex.js";
import { sourceLine } from "./source-line.js";

/** Text as RFC 5545 wants it; control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");
}

/** Lines of at most 75 octets; the next ones begin with a space. No character is cut in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > 75) {
      pieces.push(piece);
      [piece, octets] = [" ", 1];
    }
    piece += character;
    octets += more;
  }
  return [...pieces, piece].join("\r\n");
}

const basic = (day: Day): string => day.replaceAll("-", "");

/** The end of an all-day event is the day after its last. */
function dayAfter(day: Day): Day {
  return dayOf(dayNumber(day) + 1);
}

/** Calendars know the years 1 to 9999. */
const inCalendars = (day: Day): boolean => /^(?!0000)\d{4}-/.test(day);

function eventOf({ words, date, lead, speaker, citation, alsoIn = [], notes = [] }: Finding): readonly string[] {
  if (date?.from === undefined || date.to === undefined || !inCalendars(date.from)) return [];
  const after = dayAfter(date.to);
  const about = [words, `${lead} (${date.plain})`, ...notes, ...[citation, ...alsoIn].map(sourceLine)];
  return [
    "BEGIN:VEVENT",
    // From what the event is and not from when it was written, so that a second import changes the first and adds nothing.
    `UID:${citation.sha256.slice(0, 32)}-${citation.start}-${basic(date.from)}-${basic(date.to)}${date.published ? "-published" : ""}@attest.invalid`,
    `DTSTAMP:${basic(date.from)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(date.from)}`,
    ...(inCalendars(after) ? [`DTEND;VALUE=DATE:${basic(after)}`] : []),
    `SUMMARY:${escaped(speaker === undefined ? words : `${speaker.name}: ${words}`)}`,
    `DESCRIPTION:${escaped(about.join("\n"))}`,
    ...(date.planned === true ? ["STATUS:TENTATIVE"] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** RFC 5545, one all-day event for each finding that has a date in the years 1 to 9999. */
export function icsOf(findings: readonly Finding[], heading: string): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Attest//Timeline//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(heading)}`,
    ...findings.flatMap(eventOf),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}
