import ical, { ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { dayNumber, dayOf } from "../../model/days.js";
import type { Finding } from "../../model/answer.js";
import type { Day } from "../../model/timex.js";
import { sourceLine } from "./source-line.js";

/** Calendars know the years 1 to 9999. */
const inCalendars = (day: Day): boolean => /^(?!0000)\d{4}-/.test(day);

const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** Control characters have no place in a calendar. */
const plain = (text: string): string => text.replace(/\r\n|\r/gu, "\n").replace(/(?![\t\n])\p{Cc}/gu, "");

/** RFC 5545, one all-day event for each finding that has a date in the years 1 to 9999. */
export function icsOf(findings: readonly Finding[], heading: string): string {
  const calendar = ical({ name: plain(heading), prodId: { company: "Attest", product: "Timeline", language: "EN" } });
  for (const { words, date, lead, speaker, citation, alsoIn = [], notes = [] } of findings) {
    if (date?.from === undefined || date.to === undefined || !inCalendars(date.from)) continue;
    // The end of an all-day event is the day after its last.
    const after = dayOf(dayNumber(date.to) + 1);
    const about = [words, `${lead} (${date.plain})`, ...notes, ...[citation, ...alsoIn].map(sourceLine)];
    calendar.createEvent({
      // From what the event is and not from when it was written, so that a second import changes the first and adds nothing.
      id: `${citation.sha256.slice(0, 32)}-${citation.start}-${date.from}-${date.to}${date.published ? "-published" : ""}@attest.invalid`,
      stamp: midnight(date.from),
      start: midnight(date.from),
      ...(inCalendars(after) && { end: midnight(after) }),
      allDay: true,
      summary: plain(speaker === undefined ? words : `${speaker.name}: ${words}`),
      description: plain(about.join("\n")),
      ...(date.planned === true && { status: ICalEventStatus.TENTATIVE }),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}
