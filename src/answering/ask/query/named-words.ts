import { stateOf } from "../../../reading/parties/states.js";
import type { Question, QuestionWord } from "./question.js";

/** Of the places where a word stands inside a sentence so many must have a capital for it to be a name. */
const mostly = 0.8;
/** Words of a question that are looked for in the texts. */
const mostWords = 12;

/**
 * People in a hurry write no capitals: a word of a question in small letters is a name where the passages that were found print it with one.
 * A question that has capitals of its own is left as it is.
 */
export function withNames(question: Question, texts: readonly string[]): Question {
  if (/(?!^)\p{Lu}/u.test(question.words)) return question;
  const lowered = texts.map((text) => ({ text, lowered: inPlace(text) }));
  const telling = question.telling.map((word, at): QuestionWord => {
    if (word.isNumber || at >= mostWords || !/^\p{Ll}{2,}/u.test(word.printed)) return word;
    return isPrintedAsName(word.printed, lowered) ? { ...word, isName: true } : word;
  });
  return { ...question, telling };
}

/** A text, and the same in small letters, place by place. */
interface Lowered {
  readonly text: string;
  readonly lowered: string;
}

/** Where a word of its own has one of the forms. An expression made for each word takes longer to make than all else that is done for a question. */
function placesOf(forms: readonly [string, ...string[]], { text, lowered }: Lowered): readonly number[] {
  const places: number[] = [];
  const [shortest] = forms;
  for (let index = lowered.indexOf(shortest); index >= 0; index = lowered.indexOf(shortest, index + 1)) {
    const ends = (form: string): boolean =>
      lowered.startsWith(form, index) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(index + form.length, index + form.length + 2));
    if (!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, index - 2), index)) && forms.some(ends)) places.push(index);
  }
  return places;
}

function isPrintedAsName(word: string, texts: readonly Lowered[]): boolean {
  const state = stateOf(word);
  if (state !== undefined && word.length > 3) return true;
  const whole = word.toLowerCase();
  const plain = whole.replace(/['’]?s$/u, "");
  const forms = [plain, `${plain}s`, whole, `${whole}s`] as const;
  let [inside, withCapital, openings] = [0, 0, 0];
  for (const one of texts)
    for (const index of placesOf(forms, one)) {
      const { text } = one;
      const isCapital = /^\p{Lu}/u.test(text.slice(index, index + 2));
      if (/(?:^|[.!?:“"‘\n][\s”"’]*)$/u.test(text.slice(Math.max(0, index - 3), index))) openings += Number(isCapital);
      else {
        inside++;
        withCapital += Number(isCapital);
      }
    }
  return inside === 0 ? false : withCapital >= mostly * inside && withCapital + openings > 0;
}

/** Small letters, each where its capital was: “İ” would become two. */
const inPlace = (text: string): string => {
  const lowered = text.toLowerCase();
  return lowered.length === text.length
    ? lowered
    : text.replace(/./gsu, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign));
};
