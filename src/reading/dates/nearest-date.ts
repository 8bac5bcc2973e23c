import type { Span } from "../../model/passage.js";
import { dayCount, daysInMonth } from "../../model/calendar.js";
import type { DateTense } from "./date-rules.js";
import type { Reckoning } from "./reference-date.js";
import type { Origin } from "./meaning.js";
import { extentOf, type Season } from "./calendar-value.js";

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** What a season's words point at: "last summer", "this winter", "next spring". */
export interface SeasonNamed {
  readonly season: Season;
  readonly pointsTo?: "last" | "this" | "next" | undefined;
}

/** The year of a day that is printed without one: the nearest to the publication date, or in the year last spoken of. */
export function nearestDay({ month, day }: MonthDay, reckoning: Reckoning, span: Span): Origin | undefined {
  const { published } = reckoning;
  if (published === undefined || published.when.grain === "year") {
    const origin = yearOfStory(month, reckoning) ?? published;
    return origin === undefined ? undefined : onDay(origin, month, day);
  }
  const [from] = extentOf(published.when);
  const years = [0, -1, 1].map((by) => published.when.year + by).filter((year) => day <= daysInMonth(year, month));
  const [year] = years.sort(
    (a, b) => Math.abs(dayCount({ year: a, month, day }) - from) - Math.abs(dayCount({ year: b, month, day }) - from),
  );
  if (year === undefined) return undefined;
  // "Is to close by Dec. 31", written in February, does not lie months back, nor "ended May 31", written in December, ahead.
  const distance = dayCount({ year, month, day }) - from;
  const tense = Math.abs(distance) > (reckoning.isDeadline(span) ? 30 : 120) ? reckoning.tense(span) : undefined;
  const isOver = tense === "past" || (distance > 30 && reckoning.hasHappened(span));
  const by = tense === "future" && distance < 0 ? 1 : isOver && distance > 0 ? -1 : 0;
  const there = day <= daysInMonth(year + by, month) ? year + by : year;
  return { ...published, when: { grain: "day", year: there, month, day } };
}

function onDay(origin: Origin, month: number, day: number): Origin | undefined {
  const { year } = origin.when;
  return day > daysInMonth(year, month) ? undefined : { ...origin, when: { grain: "day", year, month, day } };
}

/** A month without a year: of the past, unless the sentence looks ahead; in an undated article, of the year last spoken of. */
export function nearestMonth(month: number, reckoning: Reckoning, span: Span): Origin | undefined {
  const { published } = reckoning;
  if (published === undefined || published.when.grain === "year") return yearOfStory(month, reckoning) ?? published;
  const now = published.when.grain === "month" || published.when.grain === "day" ? published.when.month : 1;
  const by = yearsAway(month - now, reckoning.tense(span));
  return { ...published, when: { ...published.when, year: published.when.year + by } };
}

/** Of a month that lies so many months ahead in its year, the past one, the coming one, or the nearest. */
function yearsAway(months: number, tense: DateTense | undefined): number {
  if (tense === "open") return months > 6 ? -1 : months < -6 ? 1 : 0;
  if (tense === "future") return months < 0 ? 1 : 0;
  return months > 0 ? -1 : 0;
}

/** In a narrative: the year it stands in, or the next one when the story has reached its end ("In December 1941 … In January"). */
function yearOfStory(month: number, reckoning: Reckoning): Origin | undefined {
  const scene = reckoning.scene();
  if (scene === undefined || reckoning.isUndatedReport) return undefined;
  const { when } = scene;
  const turned = (when.grain === "day" || when.grain === "month") && when.month - month >= 9;
  return { ...scene, when: { grain: "year", year: when.year + (turned ? 1 : 0) } };
}

/** The season nearest to the publication date, or of the year last spoken of. */
export function nearestSeason({ season, pointsTo }: SeasonNamed, reckoning: Reckoning, span: Span): Origin | undefined {
  const { published } = reckoning;
  if (published === undefined || published.when.grain === "year") return seasonOfStory(season, reckoning) ?? published;
  const [now] = extentOf(published.when);
  const years = [0, -1, 1, -2].map((by) => published.when.year + by);
  const starts = (year: number): number => extentOf({ grain: "season", year, season })[0];
  const ends = (year: number): number => extentOf({ grain: "season", year, season })[1];
  if (pointsTo === "this") return { ...published, when: { grain: "season", year: published.when.year, season } };
  const tense = pointsTo === undefined ? reckoning.tense(span) : undefined;
  const begun = years.sort((a, b) => b - a).find((year) => starts(year) <= now);
  if (tense === "past" && begun !== undefined) return { ...published, when: { grain: "season", year: begun, season } };
  // "We expect to hold it until the autumn", said in March, does not speak of the autumn that is over.
  const lasting = years.sort((a, b) => a - b).find((year) => ends(year) >= now);
  if (tense === "future" && lasting !== undefined)
    return { ...published, when: { grain: "season", year: lasting, season } };
  const chosen =
    pointsTo === "last"
      ? years.sort((a, b) => b - a).find((year) => ends(year) < now)
      : pointsTo === "next"
        ? years.sort((a, b) => a - b).find((year) => starts(year) > now)
        : years.sort(
            (a, b) =>
              Math.min(Math.abs(starts(a) - now), Math.abs(ends(a) - now)) -
              Math.min(Math.abs(starts(b) - now), Math.abs(ends(b) - now)),
          )[0];
  return chosen === undefined ? undefined : { ...published, when: { grain: "season", year: chosen, season } };
}

function seasonOfStory(season: Season, reckoning: Reckoning): Origin | undefined {
  const scene = reckoning.scene();
  return scene === undefined || reckoning.isUndatedReport
    ? undefined
    : { ...scene, when: { grain: "season", year: scene.when.year, season } };
}
