import { isSmallWord } from "../../../reading/analysis/stemmers.js";
import { months, shortMonths, weekdays } from "../../../reading/languages/en/lexicon/calendar-words.js";
import { landOf } from "../../../reading/languages/en/lexicon/demonyms.js";
import { smallNumbers } from "../../../reading/languages/en/lexicon/number-words.js";
import type { Span } from "../../../model/passage.js";
import { countryMeantBy } from "../../../reading/languages/en/lexicon/countries.js";

/** Places are asked for: any name may be one. */
const places =
  /\b(?:countr(?:y|ies)|nations?|continents?|cit(?:y|ies)|towns?|states?|rivers?|regions?|provinces?|islands?|places?)\b/iu;
/** "Who is the attaché?": no country is. */
const onePerson = /^\W{0,9}who(?:['’]s| is| was) (?:the|its|their|his|her) /iu;
const countries = /\b(?:countr(?:y|ies)|nations?|continents?)\b/iu;

/** Those of a sentence's runs of capitals that name what is asked for; others where it has none of that kind. */
export function nameSpans(sentence: string, words: string, runs: readonly Span[]): readonly Span[] {
  const filed = filedLength(sentence);
  const printed = ({ start, end }: Span): string => sentence.slice(start, end);
  const names = runs
    .map((run) => withoutOpening(sentence, run))
    .filter(
      (run) =>
        run.start >= filed &&
        run.start < run.end &&
        !calendar.test(printed(run)) &&
        !isSmallWord(printed(run).toLowerCase(), "en"),
    );
  // A country may have done it; where somebody else is named too, it is they, unless a country is asked for.
  const asksForLand = countries.test(words);
  const fits = (run: Span): boolean => isLand(printed(run)) === asksForLand;
  const found =
    places.test(words) && !asksForLand ? names : names.filter(fits).map((run) => withDescription(sentence, run));
  return found.length > 0 || onePerson.test(words) ? found : names;
}

/** "a retired Harbour Guard officer": where a name only says what kind of officer it was, all of these words say who. */
function withDescription(sentence: string, run: Span): Span {
  const [ahead = ""] = /\b[Aa]n? (?:\p{Ll}[\p{L}-]* ){0,3}$/u.exec(sentence.slice(0, run.start).slice(-60)) ?? [];
  const [behind = "", next = ""] = /^ (\p{Ll}[\p{L}-]*)/u.exec(sentence.slice(run.end, run.end + 40)) ?? [];
  const described = [...ahead.trim().split(" ").slice(1), next];
  // "A barn near Sorby last week": nothing that describes the barn.
  if (ahead === "" || next === "" || described.some((word) => isSmallWord(word, "en") || besideNames.has(word)))
    return run;
  return { start: run.start - ahead.length, end: run.end + behind.length };
}

/** Words that stand beside a name and say nothing of what it names. */
const besideNames = new Set("near outside inside along across around off last next early late yesterday".split(" "));

const numbers = smallNumbers
  .slice(0, 10)
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  .join("|");

/** Words that have a capital only because they begin a sentence, and that are no part of the name after them. */
const opening = new RegExp(
  `^(?:Several|Many|Some|Most|Other|Another|Both|Each|Early|Earlier|Later|Only|Once|Until|Following|Despite|According|Under|Among|Through|Although|${numbers}|Half) ?`,
  "u",
);

function withoutOpening(sentence: string, { start, end }: Span): Span {
  const words = sentence.slice(start, end);
  const first = /^\p{L}+ /u.exec(words)?.[0] ?? "";
  const small = first !== "" && /^\p{Lu}\p{Ll}+ $/u.test(first) && isSmallWord(first.trim().toLowerCase(), "en");
  return { start: start + (opening.exec(words)?.[0].length ?? (small ? first.length : 0)), end };
}

const lands = new Set(landOf.values());

/** A country, a people, or what newspapers say for one. */
export function isLand(words: string): boolean {
  const land = words.toLowerCase().replace(/['’]s?$/, "");
  return lands.has(land) || landOf.has(land) || countryMeantBy(land) !== undefined;
}

const month = [...months, ...Object.keys(shortMonths)].join("|");

/** Printed with capitals, and nobody's name. */
const calendar = new RegExp(
  `^(?:${month}|${weekdays.join("|")}|Spring|Summer|Autumn|Winter|World War(?: \\p{L}+)?)\\b\\.?$`,
  "u",
);

/** How much of a sentence says where it was filed, and no more. */
export const filedLength = (sentence: string): number => dateline.exec(sentence)?.[0].length ?? 0;

/** "Beijing [China], August 28 (ANI): ", "PORT SELDE, March 5 (CNA) -- ". */
const dateline = /^(?:\p{Lu}[^.!?“"]{0,60}?(?:\([\p{L} ]{2,20}\):?|\s--|\s—)|\p{Lu}[\p{Lu} .,’'-]{2,40} [-–])\s/u;
