import type { FaceWords } from "./command-words.js";
import { esESCommands } from "./es-ES/commands.js";
import { frCommands } from "./fr/commands.js";
import { jaCommands } from "./ja/commands.js";
import { zhCNCommands } from "./zh-CN/commands.js";
import { zhTWCommands } from "./zh-TW/commands.js";

let simplifiedChinese: FaceWords | undefined;

/** By Discord's own codes. Latin American readers get the Spanish there is. */
export const faceWords: Readonly<Record<string, FaceWords>> = {
  ja: jaCommands,
  "zh-TW": zhTWCommands,
  // Made when it is first asked for, which the terminal never does.
  get "zh-CN"() {
    return (simplifiedChinese ??= zhCNCommands());
  },
  "es-ES": esESCommands,
  "es-419": esESCommands,
  fr: frCommands,
};

/** One word in every language that has it, by Discord's own codes. */
export function localised(pick: (words: FaceWords) => string | undefined): Readonly<Record<string, string>> {
  const found = Object.entries(faceWords).map(([locale, words]) => [locale, pick(words)] as const);
  return Object.fromEntries(found.flatMap(([locale, word]) => (word === undefined ? [] : [[locale, word]])));
}
