import { letterIn, type MatchedWords } from "../../../dates/matched-words.js";

/** A day's number, alone or as an ordinal. */
export const dayNumeral = "(N12|N24|N31|ORDDAY)";

/** What may stand before or after a calendar name and changes no day of it: "early", "the end of", "late in". */
const adjective = "(STAGE|final|last|first|latter)";
export const stage = `((very|too)? STAGE -? (on? in)? (the)? | (the)? (very)? (${adjective}? PART | ${adjective} (part|stages)) of (the)? (month of)?)`;

const era = "ERA";
export const yearNumber = `(YEAR ${era}? | (N12|N24|N31|N59|N99|N999) ${era} | ${era} (N12|N24|N31|N59|N99|N999|YEAR))`;

/** The words that join two ends of a range or a list of days. */
export const joint = "(- | / | to | and | or | through | until | till | , and?)";

const modifiers: Readonly<Record<string, string>> = { START: "START", MID: "MID", END: "END" };

/** "early", "the middle of": START, MID, END. */
export function stageIn(words: MatchedWords): string | undefined {
  const value = letterIn(words, "STAGE") ?? letterIn(words, "PART");
  return value === undefined ? undefined : modifiers[value];
}
