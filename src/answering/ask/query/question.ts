import type { AskedWord } from "../../../archive/search/search-engine.js";
import type { AnswerType } from "../../../model/answer-type.js";
import { measuresAsked } from "../../../reading/languages/en/lexicon/units-of-measure.js";
import type { QuestionRead } from "../../../reading/languages/question-packs.js";

export interface QuestionWord extends AskedWord {
  readonly printed: string;
  /** Printed with a capital, and not only because it begins the question. */
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** It is said everywhere, and asks for nothing by itself: "make", "new". */
  readonly isEveryday: boolean;
  /** What is counted or measured, and an answer need not print: "people" of "how many people". */
  readonly isCounted: boolean;
}

/** A question as it is weighed against passages. */
export interface Question {
  readonly words: string;
  readonly wanted: AnswerType;
  /** Whether it is put as a question, and not as the words of a topic. */
  readonly asks: boolean;
  /** Whether "yes" or "no" would answer. */
  readonly isYesNo: boolean;
  /** Of a number: what is counted ("how many ships") or the measures that fit ("how long": years, days, miles). */
  readonly units: readonly string[];
  /** The words that tell what is sought, in order: no grammar, and not the words that only say what kind of answer is wanted. */
  readonly telling: readonly QuestionWord[];
  /** How the question is read by the pack of its language; undefined where it is English, or words of a topic. */
  readonly read?: QuestionRead;
}

interface Form {
  readonly form: RegExp;
  readonly wanted: AnswerType;
}

/** Against the whole question: the form that is met first in it tells what is wanted ("how many died when …"). */
const forms: readonly Form[] = [
  { form: /\bwhat (?:does|do|did) (?:the )?[\p{L}\p{N}.&-]{2,15} (?:stand for|mean)\b/iu, wanted: "meaning" },
  { form: /\b[Ww]hat (?:is|are|was|were) (?:the |an? )?\p{Lu}{2,10}\s*\??$/u, wanted: "meaning" },
  { form: /\bwhy\b|\bwhat (?:is|are|was|were) the reasons?\b|\bfor what reason\b/i, wanted: "reason" },
  { form: /\bwhen\b/i, wanted: "date" },
  {
    form: /\b(?:what|which|in what|in which|on what|on which)(?: \w{1,12})? (?:years?|days?|dates?|months?|decades?|century|centuries|seasons?)\b/i,
    wanted: "date",
  },
  { form: /\bhow (?:many|much|long|old|far|high|tall|big|large|deep|fast|heavy|wide|often|few)\b/i, wanted: "number" },
  {
    form: /\b(?:what|which)(?: \w{1,14}){0,2} (?:percent|percentage|proportion|number|amount|population|age|price|cost|share|fraction|size|length|height|depth|speed|temperature|ratio|total|sum|rate)\b/i,
    wanted: "number",
  },
  { form: /\b(?:who|whom|whose)\b/i, wanted: "name" },
  { form: /\bwhere\b/i, wanted: "place" },
  {
    form: /\b(?:in|to|from|at|near) (?:what|which)(?: \w{1,14}){0,2} (?:countr(?:y|ies)|nations?|cit(?:y|ies)|towns?|states?|regions?|places?|provinces?|continents?|islands?|countys?)\b/i,
    wanted: "place",
  },
  {
    form: /\b(?:what|which)(?: \w{1,14}){0,3} (?:name|names|person|people|man|woman|president|minister|king|queen|leader|author|country|countries|nation|city|cities|town|state|river|region|company|organi[sz]ation|party|university|newspaper|team)\b/i,
    wanted: "name",
  },
];

/** Words of a question that say what kind of answer is wanted, and that the answer itself need not print. */
const kindWords = new Set(
  "when who whom whose where what which why how many much year years day days date dates month months decade century name names called kind type happen happens happened happening reason reasons percent percentage number amount long old far stand mean often ever between among within without upon toward towards despite himself herself itself themselves else".split(
    " ",
  ),
);

/** Words that are rare in few articles and common everywhere: their absence says little. */
const everyday = new Set(
  `live lived lives living happen happened happens take took taken make made use used call called give given come came go went put work works worked
  people person thing things way kind part place time times case area group large big great good main major new old first last next other different
  become became begin began start started end ended find found show known call occur occurred include included involve involved involving
  believe believed think thought consider considered mean describe described need needed help helped cause caused allow allowed typically usually
  located situated based speak speaks spoke spoken currently recently actually really exactly approximately about happening do done doing want wanted try tried keep kept hold held get got`.split(
    /\s+/,
  ),
);
const everydayWorth = 0.5;

/** In an archive about one country its name is in every passage, and yet it is what the question is about. */
const nameWorth = 0.5;

function weightOf(word: QuestionWord, heaviest: number): number {
  if (word.isEveryday) return word.weight * everydayWorth;
  return word.isName || word.isNumber ? Math.max(word.weight, heaviest * nameWorth) : word.weight;
}

/** It ends as a question does, or begins with a word that only questions begin with. */
const asking =
  /[?？]\s*$|\b(?:when|where|why|who|how (?:many|much|old|far|long|often))$|^\W{0,9}(?:(?:in|at|on|by|from|to|for|with|of|during|since|after|before) )?(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|had|can|could|will|would|should)\b/iu;

/** "did X resign", "is the wall safe", "has she denied it": no word of a question before the verb. */
const yesNo =
  /^\W{0,9}(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|isn['’]?t|aren['’]?t|didn['’]?t)\s/iu;

/** Whether "yes" or "no" would answer a question. */
export const asksYesNo = (words: string): boolean => yesNo.test(words);

function wantedBy(words: string): AnswerType {
  let first: { readonly at: number; readonly wanted: AnswerType } = { at: Infinity, wanted: "anything" };
  for (const { form, wanted } of forms) {
    const at = form.exec(words)?.index ?? Infinity;
    if (at < first.at) first = { at, wanted };
  }
  return first.wanted;
}

/** Reads an English question; `known` is what the archive knows of its words. */
export function questionOf(words: string, known: readonly AskedWord[]): Question {
  const wanted = wantedBy(words);
  const units = wanted === "number" ? measuresAsked(words) : [];
  const all = known.map((word, index): QuestionWord => {
    const printed = words.slice(word.start, word.end);
    const isName = /^\p{Lu}/u.test(printed) && (index > 0 || /^\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(printed));
    const isNumber = /^\p{Nd}/u.test(printed);
    return {
      ...word,
      printed,
      isName,
      isNumber,
      isEveryday: !isName && !isNumber && everyday.has(printed.toLowerCase()),
      isCounted: units.includes(printed),
    };
  });
  const content = all.filter((word) => !word.small || (word.isName && /^\p{Lu}{2}/u.test(word.printed)));
  const happens = /\b(?:take|takes|took|taken|taking) place\b/iu.exec(words)?.index ?? -1;
  const telling = content.filter(
    (word) =>
      !kindWords.has(word.printed.toLowerCase()) &&
      !(happens >= 0 && word.start >= happens && word.start < happens + 12),
  );
  const chosen = telling.length > 0 ? telling : content;
  const heaviest = Math.max(0, ...chosen.map(({ weight }) => weight));
  const weighed = chosen.map((word) => ({ ...word, weight: weightOf(word, heaviest) }));
  return {
    words,
    wanted,
    asks: asking.test(words),
    isYesNo: asksYesNo(words),
    units,
    telling: weighed,
  };
}
