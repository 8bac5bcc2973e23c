import type { Span } from "../../../model/passage.js";
import { namesIn } from "../../../reading/languages/en/statements/names/person-names.js";
import { titles } from "../../../reading/languages/en/lexicon/titles-and-bodies.js";
import type { AnswerWords, ReadSentence } from "./answer-candidate.js";
import type { AskedTerms } from "./term-coverage.js";
import { isLand } from "./name-spans.js";
import type { Question } from "../query/question.js";

const whoIs = /^\W{0,9}who(?:['’]s| is| was| are| were) /iu;

/** Offices that a body or a country has one of. */
const offices =
  /^(?:presidents?|premiers?|ministers?|chancellors?|mayors?|governors?|king|queen|emperor|pope|secretary|ambassadors?|chair(?:man|woman|person)?|directors?|spokes(?:man|woman|person)|speaker|commissioner|chief|head|leader|ceo)$/iu;
/** More words than these say more of somebody than the office. */
const fewWords = 5;

/** "Who is the premier of Velmora?": somebody is asked for by an office. */
export const asksForHolder = ({ words, telling }: Question): boolean =>
  telling.length <= fewWords && whoIs.test(words) && telling.some(({ printed }) => offices.test(printed));

/** "Who is Marta Orlin?": by a name, what there is to say of her. */
export const asksForOffice = ({ words, telling }: Question): boolean =>
  whoIs.test(words) &&
  telling.length > 0 &&
  telling.length <= 4 &&
  telling.every(({ isName, start }) => isName || words[start - 1] === "-");

/** Words before a name and behind it that its office may take up: "Aldo Halvorsen, a former minister and now premier of Velmora". */
const before = 12;
const behind = 14;

/** Of the names of a sentence those around which all stands that the question says of the office, and that is no other name's. */
export function holdersAmong(
  names: readonly AnswerWords[],
  { sought, terms }: AskedTerms,
  { printed, start: offset, words }: ReadSentence,
): readonly AnswerWords[] {
  const office = sought.filter(({ word }) => !word.isName);
  return names.flatMap((name, at): AnswerWords[] => {
    const { start, end, from = start } = name;
    const holder = personIn(printed, { start: from - offset, end: end - offset });
    if (holder === undefined) return [];
    const title = titleBefore(printed.slice(0, holder.start).replace(/, $/u, " "));
    const named = holder.start + offset;
    const titled = words.filter((word) => word.start >= named - title.length - 2 && word.end <= named);
    // "The Ostranian premier" is not Velmora's.
    if (titled.some((word) => isLand(printed.slice(word.start - offset, word.end - offset)) && !terms.has(word.term)))
      return [];
    const isTitled = title !== "" && office.every(({ term }) => titled.some((word) => word.term === term));
    if (!isTitled && owned.test(printed.slice(Math.max(0, from - offset - 9), from - offset))) return [];
    const previous = names[at - 1]?.end ?? offset;
    const next = officeOf(names[at + 1]);
    const first = words.findIndex((word) => word.end > start);
    const past = words.findIndex((word) => word.start >= end);
    const around = new Set(
      words
        .slice(Math.max(0, first - before), (past < 0 ? words.length : past) + behind)
        .filter((word) => word.start >= previous && word.start < next)
        .map(({ term }) => term),
    );
    if (sought.every(({ term }) => around.has(term))) return [name];
    // "Premier Aldo Halvorsen" where the article is about Velmora: perhaps.
    return isTitled ? [{ ...name, fits: false }] : [];
  });

  /** Where the office of the next name begins: "Sato told | Prime Minister | Kishida". Without one the name may be part of this one's. */
  function officeOf(name: AnswerWords | undefined): number {
    if (name === undefined) return Infinity;
    const holder = personIn(printed, { start: (name.from ?? name.start) - offset, end: name.end - offset });
    const office = holder === undefined ? "" : titleBefore(printed.slice(0, holder.start));
    return holder === undefined || office === "" ? Infinity : offset + holder.start - office.length;
  }
}

/** The name in a run of capitals, the office left out; none where it is a body or a place. */
function personIn(printed: string, run: Span): Span | undefined {
  const names = namesIn(printed, run);
  return names.find(({ type }) => type === "person") ?? names.findLast(({ type }) => type === "unknown");
}

/** Nobody's name: the body that an office is for. */
const owned = /\b(?:of|for|at) (?:the )?$/u;

/** The office that a text ends with, in front of a name: "DPP spokesperson ", "Prime Minister ". */
function titleBefore(text: string): string {
  const words = (/(?:[\p{L}’'.-]{1,30} ){1,8}$/u.exec(text.slice(-200))?.[0] ?? "").split(" ").slice(0, -1);
  const isTitle = (word: string): boolean => titles.has(word.toLowerCase());
  const first = words.findLastIndex((word) => !/^\p{Lu}/u.test(word) && !isTitle(word)) + 1;
  const office = words.slice(first);
  return office.some(isTitle) ? office.map((word) => `${word} `).join("") : "";
}

/** "Premier Aldo Halvorsen, a lawyer from Port Selde, said": what stands behind a name between commas. */
const beside = /^ ?(?:,|\() ?((?:an? |the |who (?:is|was) )?\p{L}[^,;.()"“”]{2,120})(?=[,;.)])/u;
/** Verbs that go on with the sentence: no description of anybody. */
const goesOn = /^(?:who (?!is|was)|which|and|but|as|after|before|when|while|where|in|on|at|has|had|said|says|told)\b/iu;

/** What a sentence says of whoever is asked for by name: the office before the name, the description behind it. */
export function descriptionsIn(
  { sought }: AskedTerms,
  { printed, start: offset, words }: ReadSentence,
): readonly AnswerWords[] {
  const names = new Set(sought.map(({ term }) => term));
  const family = sought.at(-1)?.term;
  const at = words.findIndex(
    ({ term }, index) => term === family && (names.size === 1 || names.has(words[index - 1]?.term ?? "")),
  );
  const last = words[at];
  const first = words[at - names.size + 1];
  if (last === undefined || first === undefined) return [];
  const found: AnswerWords[] = [];
  const ahead = titleBefore(printed.slice(0, first.start - offset));
  // "Premier Aldo Halvorsen", to one who asks for Halvorsen: Aldo is his name.
  const run = { start: first.start - offset - ahead.length, end: last.end - offset };
  const named = Math.min(first.start, offset + (personIn(printed, run)?.start ?? Infinity));
  const title = titleBefore(printed.slice(0, named - offset));
  if (title !== "") found.push({ start: named - title.length, end: named - 1, fits: true });
  const description = beside.exec(printed.slice(last.end - offset, last.end - offset + 200));
  if (description?.[1] !== undefined && !goesOn.test(description[1])) {
    const start = last.end + description[0].length - description[1].length;
    found.push({ start, end: start + description[1].length, fits: true });
  }
  return found;
}
