import { dayNumber } from "../../../model/days.js";
import type { Phrases } from "../../../locales/en/answers.js";
import type { Plotted } from "./plotted.js";
import { shortDate } from "./short-date.js";

/** What a picture's description may be long on Discord. */
const longest = 1000;

/** The picture in words: what it is, then its dates in order, each with a name or two. */
export function alternativeOf(heading: string, all: readonly Plotted[], stretches: number, phrases: Phrases): string {
  const { timeline } = phrases;
  const ordered = [...all].sort((a, b) => dayNumber(a.date.from) - dayNumber(b.date.from));
  const entries = ordered.map(({ date, names }) => {
    const when = shortDate(date, phrases);
    const kind = date.planned
      ? timeline.alternativePlanned(when)
      : date.published
        ? timeline.alternativePublished(when)
        : when;
    return names[0] === undefined ? kind : `${kind} (${names[0]})`;
  });
  let text = timeline.alternative(heading, all.length, stretches);
  let told = 0;
  for (const entry of entries) {
    const longer = `${text}${told === 0 ? " " : "; "}${entry}`;
    if (longer.length > longest - 30) break;
    text = longer;
    told++;
  }
  return told === entries.length ? `${text}.` : `${text}; ${phrases.more(entries.length - told)}.`;
}
