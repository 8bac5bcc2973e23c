import type { Span } from "../../../../model/passage.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import { openers } from "../lexicon/speech-cues.js";

/** A noun with the particle that makes it what a clause is about: "ウォーレン氏は". */
export interface Subject {
  /** Without the particle. */
  readonly at: Span;
  readonly particle: string;
  /** Behind the particle and its comma. */
  readonly end: number;
}

const particle = /は|が|も/g;
const opener = new RegExp(`^(?:${anyOf(openers)})[、,\\s]*`);

/** Words that hold one of the particles and are something else. */
const within =
  /(?:ては|では|には|とは|からは|までは|よりは|へは|ものは|ことは|ても|でも|にも|とも|からも|までも|より(?:も)|のも|かも|もし|もと|もの|もう|もっと|ながら|がら|しかし|ところが|はず|はじ|はっきり|はるか|あるいは|または|または|が、|だが|ですが|ますが|たが、|いが、|うが、|るが、)$/;

/** A noun with all that tells of it is no longer; hostile text must not be read over and over. */
const longestNoun = 120;

/** The nouns of a stretch that could be its speaker, in order; those inside quotation marks or brackets are none. */
export function subjectsIn(text: string, { start, end }: Span, isInside: (at: number) => boolean): Subject[] {
  const found: Subject[] = [];
  let behindTopic = start;
  const stretch = text.slice(start, end);
  for (const match of stretch.matchAll(particle)) {
    const at = start + match.index;
    if (isInside(at) || isBracketed(text, at, start)) continue;
    const before = text.charAt(at - 1);
    if (/[にでとてへらよりか、。\s]/.test(before) && !/(?:ら|か)$/.test(before)) continue;
    if (
      within.test(text.slice(Math.max(start, at - 3), at + 2)) &&
      /[がも]/.test(match[0]) &&
      /[ただいうるす]/.test(before)
    )
      continue;
    if (match[0] === "が" && /[たるいうすだ]/.test(before)) continue;
    if (/^(?:ん|っ|ず|じ|め|い[、。])/.test(text.slice(at + 1, at + 3)) && match[0] === "は") continue;
    if (/^も(?:し|と|の|う|っ|ち|ら)/.test(text.slice(at, at + 2)) && !/^もの?「/.test(text.slice(at, at + 3)))
      continue;
    const from = nounStart(text, at, Math.max(behindTopic, at - longestNoun));
    if (from >= at) continue;
    const comma = /^[、,\s]*/.exec(text.slice(at + 1, end))?.[0].length ?? 0;
    found.push({ at: { start: from, end: at }, particle: match[0], end: at + 1 + comma });
    if (match[0] === "は") behindTopic = at + 1 + comma;
  }
  return found;
}

/** Where the noun begins: behind a comma, an opener, or a clause that ends in a verb. */
function nounStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && !/[、。,，\n]/.test(text.charAt(start - 1))) start -= 1;
  // "漫画家、やなせたかし氏": a comma inside of an apposition is rare; "俳優の…氏(31歳)と、女優の…さん" keeps both.
  if (text.slice(Math.max(from, start - 2), start).endsWith("と、") && /(?:氏|さん)/.test(text.slice(from, start))) {
    start -= 1;
    while (start > from && !/[、。\n]/.test(text.charAt(start - 1))) start -= 1;
  }
  const about =
    /^.{1,30}(?:について|中に|後に|前に|際に|に関して|をめぐって|を受けて|に対して|に対し|において|にて|で(?!は|も|あ|い|き|の|す|し))(?=[^、の])/.exec(
      text.slice(start, at),
    );
  if (
    about !== null &&
    about[0].length < at - start - 1 &&
    !/^[のはがもを]/.test(text.slice(start + about[0].length, at))
  )
    start += about[0].length;
  // "経過したことを大熊町は": the object stands before.
  const object = /^.*を(?=[^をたるいうっ]{2,12}$)/.exec(text.slice(start, at));
  if (object !== null) start += object[0].length;
  const opening = opener.exec(text.slice(start, at))?.[0].length ?? 0;
  start += opening;
  while (start < at && /[\s」』]/.test(text.charAt(start))) start += 1;
  return start;
}

function isBracketed(text: string, at: number, from: number): boolean {
  const before = text.slice(Math.max(from, at - 40), at);
  return (
    Math.max(before.lastIndexOf("（"), before.lastIndexOf("(")) >
    Math.max(before.lastIndexOf("）"), before.lastIndexOf(")"))
  );
}
