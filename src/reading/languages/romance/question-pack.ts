import type { Span } from "../../../model/passage.js";
import { apart, askedBy, blanked, freeOf, placesOf } from "../asked-forms.js";
import type { AnsweringWords, AnswerPassage, AskedAnswer, Measure, QuestionPack } from "../question-pack.js";
import type { QuestionWords } from "./question-words.js";

const wordForm = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;

/** What a Romance language knows of questions and of what answers them, by its words. */
export function romanceQuestions(words: QuestionWords): QuestionPack {
  const look = looksOf(words);
  return {
    code: words.code,
    folded: (text) => text.toLowerCase(),
    read: (question) => readQuestion(question, words),
    answersIn: (asked, passage) => answersIn(asked, passage, look),
    reportOf: (text, date) => reportOf(text, date, words),
    besideOffice: words.besideOffice,
    sameEvent: words.sameEvent,
    isUnspaced: false,
  };
}

/** An article, or what stands for one, in front of a noun. */
const determined =
  /(?:^|[\s(])(?:el|la|los|las|le|les|l['’]|une?|una|unos|unas|des|du|su|sus|son|sa|ses|ce|cette|ces|est[ea]s?)[\s'’]*$/iu;

function readQuestion(question: string, words: QuestionWords): AskedAnswer | undefined {
  const met = askedBy(question, words.forms);
  if (met === undefined && !words.yesNo.test(question)) return undefined;
  const counted = met === undefined ? undefined : words.counted.exec(question.slice(met.start))?.groups?.["it"];
  const open = met === undefined ? question : blanked(question, [met]);
  const grammar = placesOf(open, wordForm).filter(({ start, end }) =>
    words.grammar.has(open.slice(start, end).toLowerCase()),
  );
  const searched = blanked(open, grammar);
  const { wanted, measure } = met?.by ?? { wanted: "anything" as const };
  const content = placesOf(searched, wordForm);
  const isWho = wanted === "name" && words.whoIs.test(question);
  // "¿Quién es Marta Roldán?" asks what there is to say of her.
  const isName = (span: Span): boolean => /^\p{Lu}/u.test(searched.slice(span.start, span.end));
  const isNamed = isWho && content.length > 0 && content.every(isName);
  return {
    wanted: isNamed ? "anything" : wanted,
    ...(measure !== undefined && { measure }),
    isYesNo: met === undefined,
    searched,
    content,
    counted: counted === undefined ? [] : [counted],
    asksWithVerb: content[0] !== undefined && !determined.test(question.slice(0, content[0].start)),
    asksForHolder: isWho && !isNamed,
  };
}

interface Looks {
  readonly words: QuestionWords;
  readonly number: RegExp;
  readonly name: RegExp;
  readonly units: Readonly<Record<Exclude<Measure, "percent">, RegExp>>;
}

function looksOf(words: QuestionWords): Looks {
  const spelled = [...words.numberWords].join("|");
  const unit = (units: string): RegExp => new RegExp(`^ ?(?:${units})(?![\\p{L}])`, "iu");
  return {
    words,
    number: new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?:\\d[\\d.,\u00a0\u202f]{0,15}|(?:${spelled})(?:(?: (?:y|et) |[ -])(?:${spelled})){0,4})(?:[ \u00a0]?%|[ \u00a0](?:${words.scales}))?(?![\\p{L}\\p{N}])`,
      "giu",
    ),
    name: new RegExp(
      `\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}(?:[ \u00a0](?:(?:${words.particles})[ \u00a0]?){0,2}\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}){0,6}`,
      "gu",
    ),
    units: {
      time: unit(words.measures.time),
      length: unit(words.measures.length),
      money: unit(words.measures.money),
      age: unit(words.measures.age),
    },
  };
}

function answersIn(asked: AskedAnswer, { text, timexes }: AnswerPassage, look: Looks): readonly AnsweringWords[] {
  const dates = timexes.filter(({ type }) => type === "DATE" || type === "TIME");
  switch (asked.wanted) {
    case "date":
      return dates.map(({ start, end }) => ({ start, end, fits: true }));
    case "number":
      return numbersIn(asked, text, { look, dates, lengths: timexes.filter(({ type }) => type === "DURATION") });
    case "name":
      return freeOf(namesIn(text, look), dates).map((span) => ({ ...span, fits: true }));
    case "place":
      return freeOf(namesIn(text, look), dates).map((span) => ({
        ...span,
        fits: look.words.placeBefore.test(text.slice(Math.max(0, span.start - 60), span.start)),
      }));
    case "reason":
      return placesOf(text, look.words.reasons).map((span) => ({ ...span, fits: true }));
    case "meaning":
    case "anything":
      return [];
  }
}

interface Numbered {
  readonly look: Looks;
  readonly dates: readonly Span[];
  readonly lengths: readonly Span[];
}

/** So many characters behind a number what is counted may stand. */
const reach = 40;

function numbersIn(asked: AskedAnswer, text: string, { look, dates, lengths }: Numbered): AnsweringWords[] {
  if (asked.measure === "time") return lengths.map(({ start, end }) => ({ start, end, fits: true }));
  const found = freeOf(
    placesOf(text, look.number).map(({ start, end }) => ({
      start,
      end: start + withoutStop(text.slice(start, end)).length,
    })),
    [...dates, ...(asked.measure === undefined ? lengths : [])],
  );
  return found.flatMap(({ start, end }, at): AnsweringWords[] => {
    const printed = text.slice(start, end);
    const behind = text.slice(end, Math.min(end + reach, found[at + 1]?.start ?? text.length));
    const article = /^(?:une?|una|un|uno|el|l[ae])$/iu.test(printed);
    if (asked.measure === "percent") return [{ start, end, fits: printed.includes("%") || /^[  ]?%/u.test(behind) }];
    if (asked.measure !== undefined) {
      const rest = behind.replace(/^[  ](?:de |d['’])/u, " ");
      const unit = look.units[asked.measure].exec(rest)?.[0];
      return unit === undefined ? [] : [{ start, end: end + unit.length + behind.length - rest.length, fits: true }];
    }
    const [counted] = asked.counted;
    if (counted === undefined) return article ? [] : [{ start, end, fits: true }];
    const stem = stemmed(counted);
    const fits = new RegExp(`^[^.;:!?,()]{0,24}?[ \u00a0]${stem}`, "iu").test(behind);
    return article && !fits ? [] : [{ start, end, fits }];
  });
}

/** A noun in the singular and in the plural begins alike. */
const stemmed = (noun: string): string =>
  noun.replace(/(?:aux|eaux|es|s|x)$/u, "").replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");

const withoutStop = (number: string): string => number.replace(/[.,\u00a0\u202f]+$/u, "");

function namesIn(text: string, { words, name }: Looks): Span[] {
  return apart(
    placesOf(text, name).flatMap((span): Span[] => {
      let { start } = span;
      const end = start + withoutTail(text.slice(start, span.end)).length;
      // A word that has its capital from beginning the sentence is no part of the name behind it.
      for (;;) {
        const first = /^[\p{L}\p{M}]+/u.exec(text.slice(start, end))?.[0] ?? "";
        if (first === "" || !words.nobody.has(first.toLowerCase())) break;
        const next = /\p{Lu}/u.exec(text.slice(start + first.length, end));
        if (next === null) return [];
        start += first.length + next.index;
      }
      const elided = /^[LDld]['’](?=\p{Lu})/u.exec(text.slice(start, end))?.[0].length ?? 0;
      return [{ start: start + elided, end }];
    }),
  );
}

const withoutTail = (name: string): string => name.replace(/(?<=\p{L}{2})[.'’-]+$/u, "");

/** "anunció el martes", "a annoncé mardi": the word in front, or behind, is a verb of saying. */
function reportOf(text: string, { start, end }: Span, { isSpeech }: QuestionWords): string {
  // "PARÍS, 3 mar (EFE)": the day it was filed.
  const agency = /^ ?\((?:\p{Lu}[\p{L}.]{1,11})\)/u.exec(text.slice(end, end + 16))?.[0];
  if (agency !== undefined) return agency;
  const before = /([\p{L}-]+)(?: (?:el|este|le|ce|la|au|hoy|ayer))?(?: pasado)? ?$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1]; // prettier-ignore
  const behind = /^,? ([\p{L}-]+)/u.exec(text.slice(end, end + 30))?.[1];
  return [before, behind].find((word) => word !== undefined && isSpeech(word.toLowerCase())) ?? "";
}
