import { speechInOffers } from "../languages/en/lexicon/speech-forms.js";
import { says, type Sign, signs } from "./boilerplate-patterns.js";

/** These are the site's wherever they stand. */
const certain: readonly Sign[] = ["tags", "comments", "machine", "related"];
/** These are the site's where a line speaks to its reader and reports nothing. */
const offers: readonly Sign[] = ["policy", "signUp", "sharing", "contact", "advert", "comment"];
const toReader =
  /\b(?:you|your|our|we|please|about us|contact us)\b|\b(?:here|now)[.!]?$|^(?:subscribe|sign|follow|share|click|tap|read|download|join|get|register|log|watch|listen|support|donate|like|tweet|print|e-?mail|copyright|copy|save|©|all rights|advert|skip|tags?|reporting by|editing by)/u;
const reports = new RegExp(String.raw`\b(?:${speechInOffers})\b`, "u");
const longestOffer = 260;
const longestHeading = 60;

/** "Rosa Pinto/Harbour Images": who took the picture, and for whom. */
const photographer =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} ?[/|] ?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3}$/u;

export const isCredit = (line: string): boolean => line.length <= 80 && photographer.test(line.trim());

/**
 * "CORRECTION (March 3): An earlier version of this story said …": what it tells of was wrong, so nobody said it and it never was. The
 * headline of a corrected story is none: "CORRECTED-Bridge to close".
 */
const correction =
  /^\W{0,3}(?:corrections?|clarifications?|editor['’]s note)\b[^.:]{0,40}:|\b(?:an?|the) (?:earlier|previous|original) version of this (?:story|article|report|piece|post)\b|^\(corrects\b/u;
const longestCorrection = 600;

export const isCorrection = (line: string): boolean =>
  line.length <= longestCorrection && correction.test(line.trim().toLowerCase());

/** Whether a line belongs to the site and not to the article, even in the midst of the article's paragraphs. */
export function isFurniture(line: string): boolean {
  if (isCredit(line) || isCorrection(line)) return true;
  const words = line.trim().toLowerCase();
  if (words.length > longestOffer || /^["“‘'«「]/u.test(words)) return false;
  if (certain.some((sign) => says(sign, words))) return words.length <= longestHeading || signs.tags.test(words);
  if (reports.test(words)) return false;
  const isHeading = words.length <= longestHeading && !/[.!?。]["”’)]?$/u.test(words);
  const isNotice = isHeading && (words.split(/\s+/).length <= 4 || /©|copyright|reserved/u.test(words));
  return offers.some((sign) => says(sign, words) && (toReader.test(words) || (isNotice && sign !== "sharing")));
}
