import type { Span } from "../model/passage.js";
import type { Wanted } from "./question.js";

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)";

const numberWord =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|third|thirds|quarter|quarters|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)";

const name = /\b\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: (?:of |de |da |van |von |the |al-)?\p{Lu}[\p{L}\p{M}'’-]{0,30}){0,5}/gu;

/** Per kind of answer, what it looks like; read from top to bottom, the first that is met wins where two overlap. */
const looks: Readonly<Record<Exclude<Wanted, "anything" | "meaning">, readonly RegExp[]>> = {
  date: [
    new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${month}\\b\\.?(?:,? \\d{4})?`, "gu"),
    new RegExp(`\\b${month}\\b\\.?(?: \\d{1,2}\\b(?:st|nd|rd|th)?)?(?:,? \\d{4}\\b)?`, "gu"),
    /\b(?:1\d|20)\d\d(?:s\b|\b)(?:[–-]\d{2,4}\b)?/gu,
    /\b\d{1,4} (?:BC|BCE|AD|CE)\b/gu,
    /\b\d{1,2}(?:st|nd|rd|th) centur(?:y|ies)\b/giu,
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
    new RegExp(`\\b${numberWord}(?:[ -](?:and[ -])?${numberWord}){0,5}\\b`, "giu"),
    /\b(?:a few|several|dozens|both|once|twice|none)\b/giu,
  ],
  name: [name],
  place: [name],
};

/** The stretches of a sentence that look like what is wanted, in order and without overlaps. */
export function answerSpans(sentence: string, wanted: Wanted): Span[] {
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
  return found.sort((a, b) => a.start - b.start);
}

/** A number takes the comma or stop behind it along. */
function withoutStop(words: string): string {
  let end = words.length;
  while (end > 0 && (words[end - 1] === "," || words[end - 1] === ".")) end--;
  return words.slice(0, end);
}
