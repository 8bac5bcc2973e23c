import { denyingVerbs } from "../../reading/languages/en/lexicon/denial-words.js";
import type { Article } from "../../model/article.js";
import type { Statement } from "../../model/statement.js";
import type { Phrases } from "../../locales/en/answers.js";

const denial = new RegExp(`^(?:${denyingVerbs})\\b`, "iu");

/** Nothing but quotation marks stands between the verb and the words: not "…," she denied, and not "denied it: …". */
const governs = /^[\s"“‘'«„]*$/u;

/** Says of words that were denied, and not said, that they were. */
export function deniedNotes({ cue, spoken }: Statement, { text }: Article, phrases: Phrases): string[] {
  const [{ start }] = spoken;
  if (cue === undefined || start < cue.end) return [];
  const verb = denial.exec(text.slice(cue.start, cue.end + 5))?.[0];
  if (verb === undefined || !governs.test(text.slice(cue.start + verb.length, start))) return [];
  return [phrases.speaker.denied(verb)];
}
