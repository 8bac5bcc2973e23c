import type { Span } from "../../../model/passage.js";
import { apart, askedBy, blanked, freeOf, placesOf } from "../asked-forms.js";
import type { AnsweringWords, AnswerPassage, AskedAnswer, QuestionPack } from "../question-pack.js";
import type { QuestionWords } from "./question-words.js";

/** What a language without spaces knows of questions and of what answers them, by its words. */
export function ideographicQuestions(words: QuestionWords): QuestionPack {
  return {
    code: words.code,
    folded: words.folded,
    read: (question) => readQuestion(question, words),
    answersIn: (asked, passage) => answersIn(asked, passage, words),
    reportOf: (text, { start, end }) => {
      const [before, behind] = words.reportAround;
      const ahead = before.exec(words.folded(text.slice(Math.max(0, start - 12), start)));
      const match = ahead ?? behind.exec(words.folded(text.slice(end, end + 60)));
      return match?.groups?.["verb"] ?? match?.[0] ?? "";
    },
    besideOffice: words.besideOffice,
    sameEvent: words.sameEvent,
    isUnspaced: true,
  };
}

const inScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]/u;
const cutters = new Map<string, Intl.Segmenter>();

/** The words of a stretch, as the runtime cuts them: a question has few, and a word that is cut wrongly is only looked for in two parts. */
function cut(text: string, language: string): Span[] {
  const cutter = cutters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  cutters.set(language, cutter);
  return Array.from(cutter.segment(text), ({ segment, index }) => ({ start: index, end: index + segment.length }));
}

function readQuestion(question: string, words: QuestionWords): AskedAnswer | undefined {
  if (!inScript.test(question)) return undefined;
  const folded = words.folded(question);
  const met = askedBy(folded, words.forms);
  if (met === undefined && !words.yesNo.test(folded)) return undefined;
  const { unit, noun } = (met === undefined ? undefined : words.counted.exec(folded)?.groups) ?? {};
  const open = met === undefined ? folded : blanked(folded, [met]);
  const grammar = cut(open, words.code).filter(({ start, end }) => words.grammar.has(open.slice(start, end)));
  const blanks = [...(met === undefined ? [] : [met]), ...grammar];
  const searched = blanked(question, blanks);
  const content = contentOf(words.folded(searched), words);
  const { wanted, measure } = met?.by ?? { wanted: "anything" as const };
  const isWho = wanted === "name" && words.whoIs.test(folded);
  const isNamed = isWho && words.isPerson(words.folded(searched).replaceAll(/[\s?？。!！「」“”"]+/gu, ""));
  return {
    wanted: isNamed ? "anything" : wanted,
    ...(measure !== undefined && { measure }),
    isYesNo: met === undefined,
    searched,
    content,
    counted: [unit, noun].map((word) => word ?? ""),
    asksWithVerb: false,
    asksForHolder: isWho && !isNamed,
  };
}

/** The words of a question that are looked for; signs that are cut one by one stand together, as in a name that no dictionary has. */
function contentOf(searched: string, { code }: QuestionWords): Span[] {
  const content: Span[] = [];
  let lastIsSingle = false;
  for (const { start, end } of cut(searched, code)) {
    const word = searched.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(word) || /^\p{Script=Hiragana}+$/u.test(word)) {
      lastIsSingle = false;
      continue;
    }
    const last = content.at(-1);
    const isSingle = end - start === 1 && inScript.test(word);
    if (last !== undefined && isSingle && lastIsSingle && last.end === start)
      content[content.length - 1] = { start: last.start, end }; // prettier-ignore
    else content.push({ start, end });
    lastIsSingle = isSingle;
  }
  return content;
}

function answersIn(asked: AskedAnswer, passage: AnswerPassage, words: QuestionWords): readonly AnsweringWords[] {
  const { text, timexes } = passage;
  const folded = words.folded(text);
  const dates = timexes.filter(({ type }) => type === "DATE" || type === "TIME");
  const lengths = timexes.filter(({ type }) => type === "DURATION");
  switch (asked.wanted) {
    case "date":
      return dates.map(({ start, end }) => ({ start, end, fits: true }));
    case "number":
      if (asked.measure === "time") return lengths.map(({ start, end }) => ({ start, end, fits: true }));
      return numbersIn(asked, folded, [...dates, ...(asked.measure === undefined ? lengths : [])], words);
    case "name": {
      const people = apart(freeOf(words.people(passage, folded), dates));
      const bodies = freeOf(placesOf(folded, words.bodies), [...people, ...dates]);
      return apart([
        ...people.map((span) => ({ ...span, fits: true })),
        ...bodies.map((span) => ({ ...span, fits: people.length === 0 })),
      ]);
    }
    case "place":
      return freeOf(
        apart(words.places.flatMap((look, at) => placesOf(folded, look).map((span) => ({ ...span, fits: at === 0 })))),
        dates,
      );
    case "reason":
      return placesOf(folded, words.reasons).map((span) => ({ ...span, fits: true }));
    case "meaning":
    case "anything":
      return [];
  }
}

/** So many signs behind a number what is counted may stand: "11件青铜器". */
const reach = 8;

function numbersIn(asked: AskedAnswer, folded: string, times: readonly Span[], words: QuestionWords): AnsweringWords[] {
  const found = freeOf(placesOf(folded, words.number), times);
  const [unit = "", noun = ""] = asked.counted;
  return found.flatMap(({ start, end }, at): AnsweringWords[] => {
    const behind = folded.slice(end, Math.min(end + reach, found[at + 1]?.start ?? folded.length));
    if (asked.measure !== undefined) {
      const measured = words.measures[asked.measure].exec(behind)?.[0];
      if (measured !== undefined) return [{ start, end: end + measured.length, fits: true }];
      return asked.measure === "percent" && /[%％成割]$|^百分之/u.test(folded.slice(start, end)) ? [{ start, end, fits: true }] : []; // prettier-ignore
    }
    const isUnit = unit !== "" && unitsFor(unit, words).some((one) => behind.startsWith(one));
    const isNoun = noun !== "" && behind.includes(noun.slice(0, 2));
    // A bare "一" counts nothing: "一名官员".
    const isOne = /^[一1１]$/u.test(folded.slice(start, end));
    if (unit === "" && noun === "") return isOne ? [] : [{ start, end, fits: true }];
    const fits = isNoun || (noun === "" && isUnit);
    const counter = unitsFor(unit, words).find((one) => one !== "" && behind.startsWith(one));
    return isOne && !fits ? [] : [{ start, end: end + (counter?.length ?? 0), fits }];
  });
}

const unitsFor = (unit: string, { sameUnit }: QuestionWords): readonly string[] =>
  unit === "" ? sameUnit : sameUnit.includes(unit) ? sameUnit : [unit];
