import { inEasternPhrase } from "./eastern-phrases.js";
import { inRomancePhrase } from "./romance-phrases.js";
import { inEnglishPhrase, type SpeaksFor } from "./state-phrases.js";

/**
 * The state that a description speaks for, in whichever language it is: "Chinese Foreign Ministry Spokesperson", "外交部", "ministre japonais". Undefined for the
 * name of a paper, a firm or a place that merely holds a state's, for ex-officials, and for who only speaks about a state.
 */
export const speaksFor = (phrase: string): SpeaksFor | undefined =>
  /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]/u.test(phrase)
    ? inEasternPhrase(phrase)
    : (inEnglishPhrase(phrase) ?? inRomancePhrase(phrase));
