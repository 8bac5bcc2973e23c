import { denialCue } from "../../reading/languages/denial-cues.js";
import type { Article } from "../../model/article.js";
import type { Statement } from "../../model/statement.js";
import type { Phrases } from "../../locales/en/answers.js";

/** Says of words that were denied, and not said, that they were. */
export function deniedNotes({ cue, spoken }: Statement, { text, language }: Article, phrases: Phrases): string[] {
  const [{ start }] = spoken;
  if (cue === undefined) return [];
  const denial = denialCue(language);
  if (denial.follows) {
    const end = spoken.at(-1)?.end ?? start;
    const isGoverned = cue.start >= end && denial.between.test(text.slice(end, cue.start));
    const verb = denial.verb.exec(text.slice(cue.start, cue.end + 2))?.[0];
    return isGoverned && verb !== undefined ? [phrases.speaker.denied(verb)] : [];
  }
  if (start < cue.end) return [];
  const verb = denial.verb.exec(text.slice(cue.start, cue.end + 5))?.[0];
  if (verb === undefined || !denial.between.test(text.slice(cue.start + verb.length, start))) return [];
  return [phrases.speaker.denied(verb)];
}
