import { isSmallWord } from "../archive/search/languages.js";
import { landOf } from "../archive/search/peoples.js";
import type { Span } from "../model/passage.js";
import type { Question, Wanted } from "./question.js";

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)";

const numberWord =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|third|thirds|quarter|quarters|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)";

/** "William E. Osgood", "Ilse van der Brandt", "Port am Ilm": an initial keeps its stop, and small words stand only between capitals. */
const name =
  /\b\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: (?:(?:of|de|da|del|della|di|du|van|von|der|den|am|bin|ibn|the|al) ){0,2}(?:al-|el-)?(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]{0,30})){0,9}/gu;

/** Per kind of answer, what it looks like; read from top to bottom, the first that is met wins where two overlap. */
const looks: Readonly<Record<Exclude<Wanted, "anything" | "meaning">, readonly RegExp[]>> = {
  date: [
    new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${month}\\b\\.?(?:,? \\d{4})?`, "gu"),
    new RegExp(`\\b${month}\\b\\.?(?: \\d{1,2}\\b(?:st|nd|rd|th)?)?(?:,? \\d{4}\\b)?`, "gu"),
    /\b(?:between|from) (?:1\d|20)\d\d (?:and|to|until) (?:1\d|20)\d\d\b/gu,
    /\b(?:(?:early|mid|late)[ -](?:the )?)?(?:1\d|20)\d\d(?:s\b|\b)(?:[–-]\d{2,4}\b)?/gu,
    /\b\d{1,4} (?:BC|BCE|AD|CE)\b/gu,
    /\b(?:(?:early|mid|late)[ -](?:the )?)?\d{1,2}(?:st|nd|rd|th) centur(?:y|ies)\b(?: (?:BC|BCE|AD|CE)\b)?/giu,
    /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|tomorrow)\b/gu,
    /\b(?:last|next|this) (?:week|month|year|spring|summer|autumn|fall|winter)\b/giu,
    /\b(?:[3-9]\d\d)\b/gu,
  ],
  number: [
    /(?:[$€£¥]|US\$) ?\d[\d,.]{0,15}(?: (?:hundred|thousand|million|billion|trillion))?/gu,
    new RegExp(
      `(?<![\\p{L}\\d.,])(?!(?:1[5-9]|20)\\d\\d(?:s\\b|[^\\d,.%]|[,.]\\D|$))\\d[\\d,.]{0,15}(?: ?%| ?°[CF]?| (?:percent|per cent|hundred|thousand|million|billion|trillion))?`,
      "gu",
    ),
    new RegExp(`\\b${numberWord}(?:[ -](?:and[ -])?${numberWord}){0,5}\\b(?: (?:percent|per cent)\\b)?`, "giu"),
    /\b(?:a few|several|dozens|both|once|twice|none)\b/giu,
  ],
  name: [name],
  place: [name],
};

/** The stretches of a sentence that look like what is wanted, in order and without overlaps. */
export function answerSpans(sentence: string, { wanted, words }: Asking): Span[] {
  if (wanted === "anything" || wanted === "meaning") return [];
  const found: Span[] = [];
  // Comparing every span with every other would take the square of a long sentence's time.
  const taken = new Uint8Array(sentence.length);
  for (const look of looks[wanted])
    for (const match of sentence.matchAll(look)) {
      const start = match.index;
      const end = start + withoutStop(match[0]).length;
      if (end <= start || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ start, end });
    }
  found.sort((a, b) => a.start - b.start);
  if (wanted !== "name") return found;
  const asksForLand = land.test(words);
  const filed = dateline.exec(sentence)?.[0].length ?? 0;
  const printed = ({ start, end }: Span): string => sentence.slice(start, end);
  const names = found
    .map((span) => withoutOpening(sentence, span))
    .filter(
      (span) =>
        span.start >= filed &&
        span.start < span.end &&
        !calendar.test(printed(span)) &&
        !isSmallWord(printed(span).toLowerCase(), "en"),
    );
  // A country may have done it; where a person is named too, it is the person, unless a country is asked for.
  const wantedOnes = names.filter((span) => isLand(printed(span)) === asksForLand);
  return wantedOnes.length > 0 ? wantedOnes : names;
}

/** What is asked, and in which words. */
export type Asking = Pick<Question, "wanted" | "words">;

const land = /\b(?:countr(?:y|ies)|nations?|continents?)\b/iu;

/** Words that have a capital only because they begin a sentence, and that are no part of the name after them. */
const opening =
  /^(?:Several|Many|Some|Most|Other|Another|Both|Each|Early|Earlier|Later|Only|Once|Until|Following|Despite|According|Under|Among|Through|Although|One|Two|Three|Half) ?/u;

function withoutOpening(sentence: string, { start, end }: Span): Span {
  const words = sentence.slice(start, end);
  const first = /^\p{L}+ /u.exec(words)?.[0] ?? "";
  const small = first !== "" && /^\p{Lu}\p{Ll}+ $/u.test(first) && isSmallWord(first.trim().toLowerCase(), "en");
  return { start: start + (opening.exec(words)?.[0].length ?? (small ? first.length : 0)), end };
}

const lands = new Set(landOf.values());

function isLand(words: string): boolean {
  const land = words.toLowerCase().replace(/['’]s?$/, "");
  return lands.has(land) || landOf.has(land);
}

/** Printed with capitals, and nobody's name. */
const calendar = new RegExp(
  `^(?:${month}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter)\\b\\.?$`,
  "u",
);
/** "Beijing [China], August 28 (ANI): ", "PORT SELDE, March 5 (CNA) -- ". */
const dateline = /^\p{Lu}[^.!?“"]{0,60}?(?:\([\p{L} ]{2,20}\):?|\s--|\s—)\s/u;

/** A number takes the comma or stop behind it along. */
function withoutStop(words: string): string {
  let end = words.length;
  while (end > 0 && (words[end - 1] === "," || words[end - 1] === ".")) end--;
  return words.slice(0, end);
}
