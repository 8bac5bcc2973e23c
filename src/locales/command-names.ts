import type { FaceWords } from "./command-words.js";
import { esES } from "./es-ES/commands.js";
import { fr } from "./fr/commands.js";
import { ja } from "./ja/commands.js";
import { zhCN } from "./zh-CN/commands.js";
import { zhTW } from "./zh-TW/commands.js";

let simplifiedChinese: FaceWords | undefined;

/** By Discord's own codes. Latin American readers get the Spanish there is. */
export const faceWords: Readonly<Record<string, FaceWords>> = {
  ja,
  "zh-TW": zhTW,
  // Made when it is first asked for, which the terminal never does.
  get "zh-CN"() {
    return (simplifiedChinese ??= zhCN());
  },
  "es-ES": esES,
  "es-419": esES,
  fr,
};

/** One word in every language that has it, by Discord's own codes. */
export function localised(pick: (words: FaceWords) => string | undefined): Readonly<Record<string, string>> {
  const found = Object.entries(faceWords).map(([locale, words]) => [locale, pick(words)] as const);
  return Object.fromEntries(found.flatMap(([locale, word]) => (word === undefined ? [] : [[locale, word]])));
}
