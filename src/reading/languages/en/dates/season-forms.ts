import { compiled } from "./vocabulary.js";
import type { Form } from "../../../dates/date-form.js";
import { joint, stage, stageIn, yearNumber } from "./parts.js";
import { originOfYear, yearIn } from "./years.js";
import { nearestSeason } from "../../../dates/nearest-date.js";
import type { Reckoning } from "../../../dates/reference-date.js";
import { dated, type Sense, stated, unplaced } from "../../../dates/meaning.js";
import { seasonValues } from "../../../dates/calendar-value.js";
import {
  hasAny,
  letterIn,
  matchAfter,
  textAfter,
  textBefore,
  matchedText,
  type MatchedWords,
} from "../../../dates/matched-words.js";

const seasonYearAfter = compiled(`${joint} (${stage})? (the)? (SEASON|FALL|MONTH) (,? of? ${yearNumber})`, "y");

/** "Last summer", "the following winter": which of them is meant. */
function pointerIn(words: MatchedWords): "last" | "this" | "next" | undefined {
  if (hasAny(words, "this")) return "this";
  if (hasAny(words, "last", "previous", "past")) return "last";
  return hasAny(words, "next", "coming", "following") ? "next" : undefined;
}

function readSeason(words: MatchedWords, reckoning: Reckoning): Sense | undefined {
  const season = seasonValues.find((name) => name === (letterIn(words, "SEASON") ?? letterIn(words, "FALL")));
  if (season === undefined) return undefined;
  const mod = stageIn(words);
  const following = matchAfter(words, seasonYearAfter);
  const year = yearIn(words) ?? (following === undefined ? undefined : yearIn(following));
  if (year !== undefined) return stated({ grain: "season", year, season }, mod);
  const origin =
    originOfYear(words, reckoning) ?? nearestSeason({ season, pointsTo: pointerIn(words) }, reckoning, words);
  if (origin === undefined) return { ...unplaced(`XXXX-${season}`), mod };
  return dated({ grain: "season", year: origin.when.year, season }, origin, mod);
}

/** "Spring offensive" names a season; "a spring in the mattress" and "springs" do not. */
function isNoSeason(words: MatchedWords): boolean {
  const alone = /^(?:the )?(?:spring|winter|summer|autumn)$/i.test(matchedText(words));
  return (
    alone &&
    (/\b(?:a|to|hot|could|would|Arab|Prague|Springs?)\s+$/.test(textBefore(words)) ||
      /^\s+(?:Olympics?|Games|Palace|Street|School)/.test(textAfter(words)))
  );
}

/** Of "the winter of 1916-17" both years, where the second is the next one. */
function yearsOfWinter(words: MatchedWords): readonly [number, number] | undefined {
  const [, first = "", second = ""] = /(\d{4})\s?[-–—/]\s?(\d{2}|\d{4})$/.exec(matchedText(words)) ?? [];
  const [from, to] = [Number(first), Number(second)];
  return first !== "" && (second.length === 2 ? (from + 1) % 100 === to : from + 1 === to) ? [from, to] : undefined;
}

/** Seasons. */
export const seasonForms: readonly Form[] = [
  {
    name: "the winter of 1916-17",
    pattern: `(${stage})? (the)? SEASON of? YEAR (- | /) (N12|N24|N31|N59|N99|YEAR)`,
    unless: (words) => letterIn(words, "SEASON") !== "WI" || yearsOfWinter(words) === undefined,
    read(words) {
      const [year] = yearsOfWinter(words) ?? [];
      return year === undefined ? undefined : stated({ grain: "season", year, season: "WI" }, stageIn(words));
    },
  },
  {
    name: "the summer of 1916; spring; late autumn",
    pattern: `(${stage})? (the)? (STAGE -?)? ((this|last|next|that|same|following|previous|past|coming) (same)?)? SEASON (,? of? (${yearNumber}|SHORTYEAR) | of (that|this|the|last|next) (same|following|previous)? year)? | YEAR SEASON`,
    unless: isNoSeason,
    read: readSeason,
  },
  {
    name: "the fall of 1986; last fall",
    pattern: `((${stage})? (the)? FALL of? (${yearNumber}|SHORTYEAR) | (early|late|last|this|next|the previous|the following) FALL | (?<= (in|during|throughout|until|by|since|over)) the FALL | (${stage})? (the)? FALL of (that|this|last|next) year)`,
    unless: (words) => /^\s+(?:by|to|in|from|of)\b/.test(textAfter(words)),
    read: readSeason,
  },
];
