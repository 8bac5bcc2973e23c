import type { QuestionPack } from "../../../reading/languages/question-pack.js";
import type { QuestionRead } from "../../../reading/languages/question-packs.js";
import type { Question } from "../query/question.js";
import type { Weighable } from "./evidence.js";
import type { Lack } from "./required.js";

/** In so long a question one word may be said otherwise. */
const manyWords = 5;

/** What a passage lacks of what a question in its own language is about: whoever asks in so many words has left out all that is not needed. */
export function languageLack(
  { words, read }: Question & { readonly read: QuestionRead },
  { sentence, passage }: { readonly sentence: string; readonly passage: Weighable },
): Lack {
  const { pack, asked } = read;
  const content = asked.content.map(({ start, end }) => ({ word: words.slice(start, end) }));
  const around = [passage.before ?? "", passage.text, passage.about].join("\n");
  const [inSentence, inPassage] = [sentence, around].map((text) => sayer(text, pack));
  const missing = content.filter((one) => inPassage?.(one.word) !== true);
  if (missing.some(({ word }) => /^\p{Lu}/u.test(word))) return "name";
  const whole = pack.isUnspaced ? content.filter(({ word }) => word.length > 1) : content;
  if (missing.length > (whole.length >= manyWords ? 1 : 0)) return "event";
  return content.some(({ word }) => !/^\p{Lu}/u.test(word) && inSentence?.(word) === true) ||
    content.every(({ word }) => /^\p{Lu}/u.test(word))
    ? "nothing"
    : "event";
}

/** Stems of so many letters that begin alike are of one family. */
const longStem = 5;

/** Whether a text says a word, in any of its forms, or tells of its event in another word. */
function sayer(text: string, pack: QuestionPack): (word: string) => boolean {
  const folded = pack.folded(text);
  if (pack.isUnspaced)
    return (word) => {
      const own = pack.folded(word);
      if (folded.includes(own)) return true;
      return pack.sameEvent
        .filter((family) => family.some((one) => own.includes(one) || one.startsWith(own)))
        .some((family) => family.some((one) => folded.includes(one)));
    };
  const printed = new Set(folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const plain = [...printed].map(bare);
  return (word) => {
    const own = bare(pack.folded(word));
    const stem = own.slice(0, Math.max(longStem, own.length - 3));
    if (plain.some((other) => other === own || (own.length >= longStem && other.startsWith(stem)))) return true;
    const families = pack.sameEvent.filter((family) => family.some((one) => own.startsWith(bare(one))));
    return families.some((family) => family.some((one) => plain.some((other) => other.startsWith(bare(one)))));
  };
}

const bare = (word: string): string =>
  word
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replace(/(?<=\p{L}{3})s$/u, "");
