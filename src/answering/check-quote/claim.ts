import { speechInClaims } from "../../reading/languages/en/lexicon/speech-forms.js";
import type { Span } from "../../model/passage.js";
import type { ComparisonWord } from "../findings/comparison-words.js";
import { withoutEdges, comparisonWords } from "../findings/comparison-words.js";

/** What somebody's message may claim to be a quotation: stretches of the message, and whom it names as the speaker. */
export interface Claim {
  readonly message: string;
  readonly words: readonly ComparisonWord[];
  readonly speaker?: string;
}

const marks = /[“"„«]([^“”"„«»]{2,2000})[”"»]/gu;

// A name: words with a capital, with "of", "the" and the like between them.
const name = String.raw`(?:[Tt]he\s)?\p{Lu}[^\s,:;.!?“”"]{0,40}(?:\s(?:(?:of|the|for|and|de|al|von|van|bin)\s)?\p{Lu}[^\s,:;.!?“”"]{0,40}){0,7}`;

/** "Hua said that …", "Hua told reporters: …", "Hua: …", "According to Hua, …". */
const before = new RegExp(
  String.raw`^\s*(?:[Aa]ccording to\s(${name}),\s|(${name})(?:\s(?:(?:has|had)\s)?(?:(?:${speechInClaims})(?:\son\s\p{Lu}\w{5,8})?(?:\sthat\b|\s?[:,])?|told(?:\s[^\s:,]{1,30}){1,4}(?:\sthat\b|\s?[:,]))\s|\s?[:—–]\s))`,
  "u",
);
/** "…, said Hua", "…, Hua said", "…, according to Hua". */
const after = new RegExp(
  String.raw`[,”"?!]\s(?:(?:${speechInClaims}|according to)\s(${name})|(${name})\s(?:${speechInClaims}))\s*[.!]?\s*$`,
  "u",
);

const onDay = /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;

function claimOf(message: string, spans: readonly Span[], speaker: string | undefined): Claim | undefined {
  const words = withoutEdges(spans.flatMap((span) => comparisonWords(message, span)));
  if (words.length === 0) return undefined;
  return { message, words, ...(speaker !== undefined && { speaker: speaker.trim() }) };
}

const within = (message: string, words: string, from: number): Span => {
  const start = message.indexOf(words, from);
  return { start, end: start + words.length };
};

/**
 * What stands outside of the quotation marks, read as "X said". Undefined: it is part of what was said, so that the marked words alone are not the quotation.
 */
function attribution(outside: string): { readonly speaker?: string } | undefined {
  const rest = outside.replace(/[\s,:;.!?—–-]+/gu, " ").trim();
  if (rest === "") return {};
  const found = before.exec(`${rest} `) ?? before.exec(`${rest}: `) ?? after.exec(`, ${rest}`);
  const speaker = found?.slice(1).find((one) => one !== undefined);
  // A word more would be part of what was said, or of another attribution than the one that was read.
  const others = found === null ? rest : rest.replace(found[0].replace(/^, |[: ]+$/gu, ""), "").replace(onDay, "");
  return speaker === undefined || comparisonWords(others).length > 0 ? undefined : { speaker };
}

/**
 * The ways to read a message as a quotation, the most literal first: all of it, what stands in quotation marks, and what is left
 * when "X said" is taken off.
 */
export function claimsIn(message: string): readonly [Claim, ...Claim[]] | [] {
  const whole = claimOf(message, [{ start: 0, end: message.length }], undefined);
  if (whole === undefined) return [];
  const claims: [Claim, ...Claim[]] = [whole];
  const quoted = [...message.matchAll(marks)];
  if (quoted.length > 0) {
    const spans = quoted.map((match) => within(message, match[1] ?? "", match.index));
    const outside = attribution(message.replace(marks, " "));
    const claim = outside && claimOf(message, spans, outside.speaker);
    if (claim) claims.push(claim);
    return claims;
  }
  const head = before.exec(message);
  const claim = head && claimOf(message, [{ start: head[0].length, end: message.length }], head[1] ?? head[2]);
  if (claim) claims.push(claim);
  const tail = after.exec(message);
  const other = tail && claimOf(message, [{ start: 0, end: tail.index }], tail[1] ?? tail[2]);
  if (other) claims.push(other);
  return claims;
}
