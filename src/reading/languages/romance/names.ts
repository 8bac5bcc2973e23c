import { type Clause, isQuoted, lowAt } from "./cues.js";
import type { Token } from "./words.js";

const inverted = /\p{L}-(?:nous|vous|je|tu|ils?|elles?|on)$/u;

/** Whether a word has a capital, also behind an Arabic article: "al-Hosani". */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:(?:al|el|ben|bin|abd|ould)-)?\p{Lu}/u.test(token.text);

/** A word with a capital that is not just the first of its sentence. */
export function isNameWord(clause: Clause, at: number): boolean {
  const { tokens, words } = clause;
  const token = tokens[at];
  if (token === undefined || !isCapital(token) || isQuoted(clause, at)) return false;
  const { low } = token;
  // "Avons-nous", "Dit-il": a verb with its subject behind it.
  if (inverted.test(low)) return false;
  if (words.titles.has(low)) return false;
  const isGrammar =
    words.determiners.has(low) || words.pronouns.has(low) || words.prepositions.has(low) || words.adverbs.has(low) ||
    words.conjunctions.has(low) || words.as.has(low) || words.according.some(([first]) => first === low) || words.of.has(low) ||
    words.nobody.has(low) || words.complementizers.has(low) || (at === 0 && (words.clitics.has(low) || words.forms.has(low) || words.finiteVerbs.has(low))); // prettier-ignore
  // Any word has a capital at the head of its sentence.
  if (at === 0 && words.adverbEnding.test(low)) return false;
  if (at === 0 && !isGrammar) {
    const next = tokens[1];
    // "Freeh y LaBella escribieron"
    if (words.and.has(next?.low ?? "") && isCapital(tokens[2])) return true;
    const isVerb =
      next !== undefined &&
      (words.forms.has(next.low) || words.auxiliaries.has(next.low) || words.clitics.has(next.low) || next.low === ",");
    return isCapital(next) || isVerb || clause.capitals.has(low);
  }
  return !isGrammar || (at > 0 && isCapital(tokens[at - 1]) && !/^[«"“:]$/u.test(tokens[at - 1]?.text ?? ""));
}

/** The last token of the name that begins at a token, or undefined where none does. */
export function nameFrom(clause: Clause, from: number): number | undefined {
  if (!isNameWord(clause, from)) return undefined;
  let last = from;
  for (let at = from + 1; at < from + 10; at += 1) {
    if (isNameWord(clause, at)) {
      // "el coordinador de IU Gaspar Llano": letters are a body, what follows them is somebody.
      if (at === from + 1 && isLetters(clause, from) && !isLetters(clause, at) && isNameWord(clause, at + 1)) break;
      last = at;
    } else if (
      clause.words.and.has(lowAt(clause, at)) &&
      isNameWord(clause, at + 1) &&
      isNameWord(clause, at + 2) &&
      last > from
    )
      // "Raúl Tamudo y Martín Posse" are two.
      break;
    else if (!clause.words.nameParticles.has(lowAt(clause, at)) || isQuoted(clause, at)) break;
  }
  return last;
}

const isLetters = ({ tokens }: Clause, at: number): boolean => /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? "");
