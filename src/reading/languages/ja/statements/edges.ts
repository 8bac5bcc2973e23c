import type { Span } from "../../../../model/passage.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import { hearsay, openers } from "../lexicon/speech-cues.js";
import type { Telling } from "./telling.js";

const opener = new RegExp(`^(?:${anyOf(openers)})[、,\\s]*`);
const bracket = /^[（(][^（()）]{1,24}[）)](?:に|は)?[、,]?/;
/** "記者会見で、", "取材に対し、", "声明で": an occasion or a hearer. */
const occasion =
  /^[^、。「」『』]{1,24}(?:に|で|では|に対し|に対して|の取材に|会見で|について|いずれも|として|にて)[、,]\s*/;
const occasionWithoutComma =
  /^(?:同日の?|[^、。「」『』はがをも]{0,16}?(?:の))?(?:定例|臨時|緊急|共同)?(?:記者会見|会見|取材|声明|講演|演説|国会|議会|答弁|インタビュー|番組|委員会|討論会|集会|式典|ブログ|ツイッター|インスタグラム|フェイスブック|ＳＮＳ|SNS|X|文書|コメント)(?:に対し(?:て)?|に|で)[、,]?\s*/;

/** The end of the verb of saying before: "とし|た上で、". */
const verbEnd = /^(?:た(?:上で|うえで|ほか)?|て(?:いる|おり)?|つつ|ながらも?)、/;

/** The length of the connective that a stretch begins with. */
export const openerLength = (words: string): number => opener.exec(words)?.[0].length ?? 0;

/** What was said, without the marks, connectives and words that only tell that it was heard; undefined where nothing is left. */
export function trimmed({ text, quotations }: Telling, { start, end }: Span): Span | undefined {
  let [first, last] = [start, end];
  first += verbEnd.exec(text.slice(first, last))?.[0].length ?? 0;
  first += openerLength(text.slice(first, last));
  while (first < last && /[\s、,。：:]/.test(text.charAt(first))) first += 1;
  for (;;) {
    while (last > first && /[\s、,。]/.test(text.charAt(last - 1))) last -= 1;
    const told = hearsay.exec(text.slice(first, last));
    if (told === null) break;
    last = first + told.index;
  }
  const [only] = quotations.filter((one) => one.start === first && one.end === last);
  if (only !== undefined) return only.inner;
  return last - first > 3 ? { start: first, end: last } : undefined;
}

/** Behind the subject: a day, an occasion or a hearer with its comma is none of what was said. */
export function behindHearer({ text, times }: Telling, from: number, end: number): number {
  let start = from;
  for (;;) {
    const time = times.find((span) => span.start === start && span.end < end);
    const behindTime =
      time &&
      /^(?:に(?:は)?[、,]\s*|[、,]\s*|(?:の|夜|朝|昼)?(?=[^\s、。]{0,12}(?:会見|取材|声明|国会|議会)))/.exec(
        text.slice(time.end, end),
      );
    if (time !== undefined && behindTime) {
      start = time.end + behindTime[0].length;
      continue;
    }
    const stretch = text.slice(start, Math.min(end, start + 34));
    const aside = bracket.exec(stretch) ?? occasion.exec(stretch) ?? occasionWithoutComma.exec(stretch);
    if (aside === null || aside[0].length >= end - start - 3) return start;
    start += aside[0].length;
  }
}

/** The words for a speaker without a day before or behind them: "土曜日、ウォーレン氏", "7月に市長". */
export function withoutTimes({ text, times }: Telling, { start, end }: Span): Span {
  let [first, last] = [start, end];
  for (const time of times) {
    if (time.start >= first && time.start <= first + 1 && time.end < last) first = time.end;
    if (time.end === last && time.start > first) last = time.start;
  }
  while (first < last && /[\sに、の,]/.test(text.charAt(first))) first += 1;
  while (last > first && /[\s、,]/.test(text.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}
