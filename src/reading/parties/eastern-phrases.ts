import { otherVoices as japaneseOthers, stateBodies as japaneseBodies } from "../languages/ja/lexicon/state-words.js";
import {
  otherVoices as chineseOthers,
  shortForms,
  sides,
  stateBodies as chineseBodies,
} from "../languages/zh/lexicon/state-words.js";
import type { SpeaksFor } from "./state-phrases.js";
import { folded, stateNamed, stateOf, type StateForm } from "./states.js";

const longestName = 14;

const anyOf = (words: readonly string[]): string =>
  [...new Set(words.map(folded))].sort((a, b) => b.length - a.length).join("|");

const bodies = anyOf([...chineseBodies, ...japaneseBodies]);
const organ = new RegExp(`^(?:${bodies})(?:[的のと]?(?:${bodies}))*`, "u");
const side = new RegExp(`^(?:${anyOf(sides)})`, "u");
const other = new RegExp(`^(?:${anyOf([...chineseOthers, ...japaneseOthers])})`, "u");

/** "挪威外交部发言人", "ノルウェー外務省の報道官", "中方", "東京": the state stands first, its organ right behind it. */
export function inEasternPhrase(phrase: string): SpeaksFor | undefined {
  const plain = folded(phrase);
  // Signs that fold to another length (half-width katakana) would shift all places.
  if (plain.length !== phrase.length) return undefined;
  const found = stateAhead(plain);
  if (found === undefined) return undefined;
  const { state, length } = found;
  const rest = plain.slice(length);
  if (rest === "") return { state, isItself: true, organ: "", end: length };
  const own = side.exec(rest)?.[0].length;
  if (own === rest.length) return { state, isItself: true, organ: "", end: phrase.length };
  const from = length + (/^[的の]/u.test(rest) ? 1 : 0);
  const said = organ.exec(plain.slice(from))?.[0];
  if (said === undefined || other.test(plain.slice(from + said.length))) return undefined;
  const end = from + said.length;
  return { state, isItself: false, organ: phrase.slice(state.form === "seat" ? 0 : from, end), end };
}

/** The longest name of a state that a phrase begins with; a short form ("中") only before a word for a side. */
function stateAhead(plain: string): { readonly state: StateForm; readonly length: number } | undefined {
  for (let length = Math.min(plain.length, longestName); length > 1; length--) {
    const state = stateOf(plain.slice(0, length));
    if (state !== undefined) return { state, length };
  }
  const code = shortForms[plain.slice(0, 1)];
  return code !== undefined && side.test(plain.slice(1))
    ? { state: { ...stateNamed(code), form: "name" }, length: 1 }
    : undefined;
}
