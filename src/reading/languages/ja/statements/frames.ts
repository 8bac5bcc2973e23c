import { anyOf } from "../../../dates/ideographic/any-of.js";
import { quotingStems, requestVerbs, revealing, sayingStems, standVerbs, stands } from "../lexicon/speech-cues.js";

const stems = anyOf(sayingStems);
const clauseStems = anyOf(sayingStems.filter((stem) => !quotingStems.has(stem)));
const adverb =
  "(?:、)?(?:それぞれ|こう|次のように|以下のように|改めて|強く|厳しく|口々に|笑顔で|電話で|取材に|記者団に|会見で|その上で|続けて|さらに|皮肉を込めて|はっきり|率直に|冷静に)?(?:、)?";
/** What may stand between "と" and the verb: no other clause. */
const gap = (most: number): string =>
  `(?:(?!こと|[たる][\\u4e00-\\u9fffァ-ヶ]|られ|して|いう)[^、。「」『』\\n]){0,${most}}?`;
/** A noun before "と" is one of two things: "高騰と欠如が". Words that end in a verb, a mark or a comma are a clause. */
const clauseEnd = "(?<=[るたいだすくむぐぶうつんかねよぬ」』、]と|など)";

/** How a clause is closed by what tells that it was said; each has the groups `verb` and, where it may have one, `subject`. */
export const clauseFrames: readonly RegExp[] = [
  // "と述べた", "とトランプは言う", "と記者会見で発表した"
  new RegExp(
    `(?:など)?(?:と|との)(?:も|は)?${adverb}(?<subject>${clauseEnd}(?:の|も|は)?、?${gap(40)}(?:は|が|も)(?:${gap(12)}(?:に|で|、))?(?:${gap(18)}(?:に|で))?|${clauseEnd}${gap(18)}(?:に|で|を)|)(?<verb>${clauseStems})`,
    "g",
  ),
  // "結婚することを発表した", "離婚した旨を公表した"
  new RegExp(
    `(?:ことを|旨を|ことが)、?(?<subject>(?:[^、。「」『』\\n]{1,40}?(?:は|が|も|によって|により))?)(?:[^、。「」『』\\n]{0,14}?(?:で|に))?(?<verb>${anyOf(revealing)}|(?:発表|公表|報告|明らかに)さ)`,
    "g",
  ),
  // "年内にまとめる意向を示した", "追加緩和が必要だとの見方を示した"
  new RegExp(
    `(?<=[るたいだすくむぐぶうつんか])(?:との|という)?(?:${anyOf(stands)})(?:を|も)(?<subject>)(?:[^、。「」『』\\n]{0,12}?)(?<verb>${anyOf(standVerbs)})`,
    "g",
  ),
  // "鈴を携行するよう求めた"
  new RegExp(
    `よう(?:に)?(?:と)?、?(?<subject>)(?:[^、。「」『』\\n]{0,12}?(?:に|を))?(?<verb>${anyOf(requestVerbs)})`,
    "g",
  ),
];

/** Behind words in quotation marks and "と": a verb of saying follows, at once or later in the clause. */
export const saidAtOnce = new RegExp(`^${adverb}(?:${stems})`);
export const saidLater = new RegExp(`^${adverb}[^。]{0,40}?(?:${stems})`);
export const stemAnywhere = new RegExp(`(?:${stems})[ぁ-ん]{0,6}`);

/** "「…」との考えを示した" */
export const standBehind = new RegExp(`^の(?:${anyOf(stands)})(?:を|も|だ|で)`);

/** Directly behind "と" and the verb: it was not said, or might be. */
export const unsaid = /^(?:ら?れ|[てで]?(?:い)?な(?:い|かった)|ず|ていない|れば|たら|ようと|べき|ないで)/;

/** "表明したことから", "語った内容": the verb only describes a noun. */
export const adnominal =
  /^(?:し)?(?:た|る|う|ている|ていた|された|される)(?:、|こと(?!を|が明|で)|もの|(?!上で|後|際|ほか|うえ|が、|の[はが])[\u4e00-\u9fffァ-ヶ])/;
