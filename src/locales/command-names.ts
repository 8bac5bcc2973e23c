import { esES } from "./es-ES/commands.js";
import { fr } from "./fr/commands.js";
import { ja } from "./ja/commands.js";
import { zhCN } from "./zh-CN/commands.js";
import { zhTW } from "./zh-TW/commands.js";

export interface OptionWords {
  readonly name: string;
  readonly description: string;
  /** Of an option that is a choice: what each value is called. */
  readonly choices?: Readonly<Record<string, string>>;
}

export interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly options: Readonly<Record<string, OptionWords>>;
}

/** Names and descriptions of what people pick in Discord, in one language. English stands in the commands themselves. */
export interface FaceWords {
  /** By the command's English name. */
  readonly commands: Readonly<Record<string, CommandWords>>;
  readonly private: OptionWords;
  /** By the English name of the entry in a message's menu. */
  readonly menus: Readonly<Record<string, string>>;
}

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
