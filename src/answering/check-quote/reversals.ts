import type { Phrases } from "../../locales/en/answers.js";
import { analyse } from "../../reading/analysis/analyzer.js";
import { isNegation, pronouns } from "../../reading/languages/en/lexicon/sense-words.js";
import type { ComparisonWord } from "../findings/comparison-words.js";
import type { WordChange } from "./differences.js";

/** "4,000" and "five": the search reads both as figures. */
const isNumber = ({ key }: ComparisonWord): boolean => /^\p{Nd}/u.test(analyse(key, "en").terms[0]?.term ?? "");
const printed = (words: readonly ComparisonWord[], text: string): string =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

/** What a quotation and an article were compared from. */
export interface Compared {
  readonly changes: readonly WordChange[];
  readonly message: string;
  readonly text: string;
}

/** Says of an altered quotation where its sense is another: a "not" more or less, another number, somebody else who acts. */
export function reversalNotes({ changes, message, text }: Compared, phrases: Phrases): string[] {
  const says = phrases.checkQuote;
  const isMoved = ({ key }: ComparisonWord, side: keyof WordChange): boolean =>
    changes.some((change) => change[side].some((other) => other.key === key));
  return changes.flatMap((change) => {
    const notes: string[] = [];
    const ours = change.given.filter((word) => isNegation(word.key) && !isMoved(word, "text"));
    const theirs = change.text.filter((word) => isNegation(word.key) && !isMoved(word, "given"));
    if (ours.length % 2 !== theirs.length % 2)
      notes.push(
        theirs.length > ours.length
          ? says.negationDiffers(printed(theirs, text), true)
          : says.negationDiffers(printed(ours, message), false),
      );
    const [number, other] = [change.given.filter(isNumber), change.text.filter(isNumber)];
    if (number.length > 0 && other.length > 0)
      notes.push(says.numberDiffers(printed(number, message), printed(other, text)));
    const [subject, instead] = [change.given.find(isSubject), change.text.find(isSubject)];
    if (subject !== undefined && instead !== undefined)
      notes.push(says.subjectDiffers(printed([subject], message), printed([instead], text)));
    return notes;
  });
}

const isSubject = ({ key }: ComparisonWord): boolean => pronouns.has(key);
