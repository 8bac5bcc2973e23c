import { dayNumber } from "../../../model/days.js";
import type { Phrases } from "../../../locales/en/answers.js";
import type { DrawnFindings } from "./labels.js";
import type { Plotted } from "./plotted.js";
import { shortDate } from "./short-date.js";

/** What a picture's description may be long on Discord. */
const longest = 1000;
/** Longer ones would leave no room for the other dates. */
const longestHappening = 90;

/** The picture in words: what it is, then its dates in order, each with a name or two. */
export function alternativeOf(
  all: readonly Plotted[],
  { numberOf, happeningsOf }: DrawnFindings,
  { heading, stretches, phrases }: { readonly heading: string; readonly stretches: number; readonly phrases: Phrases },
): string {
  const { timeline } = phrases;
  const ordered = [...all].sort((a, b) => dayNumber(a.date.from) - dayNumber(b.date.from));
  const entries = ordered.map(({ finding, date, names }) => {
    const when = shortDate(date, phrases);
    const kind = date.planned
      ? timeline.alternativePlanned(when)
      : date.published
        ? timeline.alternativePublished(when)
        : when;
    const number = numberOf(finding);
    const happening = happeningsOf(finding).find((words) => words.length <= longestHappening) ?? names[0];
    return `${number === undefined ? "" : `${number}: `}${kind}${happening === undefined ? "" : ` (${happening})`}`;
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
