import { yesNoForms as en } from "./en/yes-no-forms.js";
import { yesNoForms as es } from "./es/yes-no-forms.js";
import { yesNoForms as fr } from "./fr/yes-no-forms.js";
import { yesNoForms as ja } from "./ja/yes-no-forms.js";
import type { YesNoForms } from "./yes-no-form.js";
import { yesNoForms as zh } from "./zh/yes-no-forms.js";

const all: readonly YesNoForms[] = [en, es, fr, zh, ja];

/** Who is asked about, what kind of saying, and what was said. */
export interface AskedSaying {
  readonly who: string;
  readonly words: string;
  readonly isDenied: boolean;
}

/** "did Orlin say that …" in any of the languages that questions are read in. */
export function askedSaying(question: string): AskedSaying | undefined {
  const bare = question.trim().replace(/^[¿¡\s]+/u, "").replace(/[\s?？!.。]+$/u, ""); // prettier-ignore
  for (const { said, denying } of all)
    for (const form of said) {
      const { who, verb = "", words } = form.exec(bare)?.groups ?? {};
      if (who !== undefined && words !== undefined) return { who, words, isDenied: denying.test(verb) };
    }
  return undefined;
}

/** Whether a sentence of a language has a denial or a negation; "did not deny" has neither. Of other languages it cannot be told. */
export function hasDenial(sentence: string, language: string): boolean {
  const forms = all.find(({ code }) => code === language) ?? en;
  return sentence.replace(forms.cancelled, "").search(forms.denial) >= 0;
}
