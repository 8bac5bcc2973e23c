import { denyingVerbs } from "./en/lexicon/denial-words.js";

/** How a language says of words that somebody denied them, and did not say them. */
export interface DenialCue {
  readonly verb: RegExp;
  /** All that may stand between the verb and the words that it denies. */
  readonly between: RegExp;
  /** The verb follows the words. */
  readonly follows: boolean;
}

/** Nothing but quotation marks stands between the verb and the words: not "…," she denied, and not "denied it: …". */
const english: DenialCue = {
  verb: new RegExp(`^(?:${denyingVerbs})\\b`, "iu"),
  between: /^[\s"“‘'«„]*$/u,
  follows: false,
};

const cues: Readonly<Record<string, DenialCue>> = {
  // "negó que hubiera fallos", "ha negado haber cobrado"
  es: { verb: /^(?:ha |han |había )?(?:neg(?:ó|aron|ado|aba)|niegan?|desmintió|desmintieron|desmentido|desmiente)(?![\p{L}])/iu, between: /^(?: que)?[\s"“‘'«„]*$/u, follows: false },
  // "a nié que", "dément avoir touché"
  fr: { verb: /^(?:a |ont |avait )?(?:nié|nie|nient|niait|démenti|dément|démentent|réfuté|réfute|conteste|contesté)(?![\p{L}])/iu, between: /^(?: que| qu['’])?[\s"“‘'«„]*$/u, follows: false },
  zh: { verb: /^(?:否认|否認|否定)/u, between: /^[\s“「『"，：:]*$/u, follows: false },
  // "責任があったことを否定した"
  ja: { verb: /^(?:否定|否認)/u, between: /^(?:」|』|ことを|ことについて|との見方を|と|を){0,3}$/u, follows: true },
}; // prettier-ignore

export const denialCue = (language: string): DenialCue => cues[language] ?? english;
