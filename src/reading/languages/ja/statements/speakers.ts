import type { Span } from "../../../../model/passage.js";
import type { Speaker } from "../../../../model/statement.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import {
  bodyEndings,
  familyNames,
  honorifics,
  noBody,
  manyPronouns,
  people,
  personPronouns,
  pressWords,
  samePrefix,
  titles,
} from "../lexicon/names-and-bodies.js";
import { type Person, personMeant } from "./persons.js";

export type Mention =
  | { readonly kind: "person"; readonly person: Person; readonly isFull: boolean; readonly role?: string }
  | { readonly kind: "body"; readonly name: string }
  | { readonly kind: "same-body"; readonly ending: string }
  | { readonly kind: "pointing"; readonly plural: boolean }
  | { readonly kind: "people" }
  | { readonly kind: "unknown" };

const gloss = /[（(][^（()）]{1,40}[）)]/g;
const honored = new RegExp(`(?:${anyOf(honorifics)})(?<![模仕同多異有]様)(?:ら|たち)?$`);
const titled = new RegExp(`(?:副|元|前|現|新)?(?:${anyOf(titles)})$`);
const bodyEnd = new RegExp(`(?:${anyOf(bodyEndings)})$`);
const someonePlain = new RegExp(
  `(?:${anyOf(people.filter((word) => word.length > 1 && !bodyEndings.includes(word)))})(?:ら|たち)?$`,
);
const someone = new RegExp(`(?:${anyOf(people)})(?:ら|たち)?(?:の(?:多く|一部|大半|１人|1人|一人))?(?<!から|の方)$`);

/** "施工会社の大和土木": a body that no ending tells, behind what kind of body it is. */
const toldBody =
  /(?:会社|企業|メーカー|団体|組織|銀行|事業者|業者|大手|機構|研究所|政党|球団|航空|チェーン|チーム|販売店|工場)の(?<name>[^のはがをにで、。「」\s]{2,16})$/u;

const titleBefore = new RegExp(`(?:${anyOf(titles)})(?<=[\\u4e00-\\u9fff])([ァ-ヶー]{2,}(?:[・＝‐][ァ-ヶー]+)*)$`);
/** "黒木", "黒木誠": a family name, alone or before a given name. */
const familyNamed = new RegExp(
  `^(?:${anyOf(familyNames.filter((name) => name.length > 1))})(?:[\\u4e00-\\u9fff々]{1,3}|[ぁ-ん]{2,4})?$|^(?:${anyOf(familyNames.filter((name) => name.length === 1))})[\\u4e00-\\u9fff々]{2}$`,
);

/** Whether a noun that no list knows has the form of a name: a few signs of one script. */
export const isNameLike = (words: string): boolean =>
  /^(?:(?:.{0,30}[\u4e00-\u9fff々・のたる])?[ァ-ヶー・]{3,24}|[\u4e00-\u9fff々]{2,5}[ァ-ヶー]{2,12}|[米英仏独露中韓伊]?[A-Z][\p{L}&.'’ -]+)$/u.test(
    words,
  );
/** The same of a noun right before words in quotation marks, where a few signs are most often a family name. */
export const isFamilyLike = (words: string): boolean => isNameLike(words) || /^[\u4e00-\u9fff々]{1,3}$/.test(words);

/** What the words for a speaker are. */
export function mentionOf(words: string, at: Span, persons: Person[]): Mention {
  const bare = words.replaceAll(gloss, "").trim().replace(/など$/, "");
  if (personPronouns.test(bare)) return { kind: "pointing", plural: false };
  if (manyPronouns.test(bare)) return { kind: "pointing", plural: true };
  const same = samePrefix.exec(bare);
  if (same !== null) return { kind: "same-body", ending: same[1] ?? "" };
  if (/(?:氏|さん|妃|王子|首相|大統領|夫人|長官|外相|議員|会長|社長|知事|教授)(?:[（(].*[）)])?と/.test(bare))
    return { kind: "people" };
  const isHonored = honored.test(bare);
  const withoutHonor = bare.replace(honored, "");
  const title = titled.exec(withoutHonor)?.[0] ?? "";
  const withoutTitle =
    title !== "" && title.length < withoutHonor.length ? withoutHonor.slice(0, -title.length) : withoutHonor;
  // "バイデン米大統領": the country belongs to the office.
  const ofCountry =
    title === ""
      ? null
      : /^([ァ-ヶー・＝]{2,})・?(?:米|英|仏|独|伊|露|豪|印|中|韓|北|ロシア|韓国|中国|台湾|フランス|ドイツ|イスラエル|ウクライナ|インド|トルコ|ブラジル)$/.exec(
          withoutTitle,
        );
  // "ダニエル・クルツ組合長": an office that no list holds, behind a name in katakana.
  const inKatakana = /^(.*[ァ-ヶー]{2,})([\u4e00-\u9fff]{1,5}(?:長|員|官|相|授|家|士|督))$/.exec(withoutTitle);
  // "トルコ首相エルドアン": the office stands before the name.
  const titledBefore = titleBefore.exec(bare)?.[1];
  if (titledBefore !== undefined) return personOf(titledBefore, { words, at, title: "" }, persons);
  const core = coreOf(ofCountry?.[1] ?? inKatakana?.[1] ?? withoutTitle);
  const isNamed = isHonored || (title !== "" && title.length < withoutHonor.length) || isWrittenByParts(core);
  // "北の湖相撲協会理事長": a name, a body and an office in one; where the name ends nobody can tell.
  if (isNamed && (bodyEnd.test(core) || /^[\u4e00-\u9fff々ノヶ]{6,}$/.test(core))) return { kind: "people" };
  if (isNamed && isName(core)) return personOf(core, { words, at, title: title || (inKatakana?.[2] ?? "") }, persons);
  const known = personMeant(core, persons);
  if (known !== undefined && !bodyEnd.test(bare))
    return personOf(core, { words, at, title: title || (inKatakana?.[2] ?? "") }, persons);
  if (/(?:の|、)?(?:一人|1人)[、のは]?.+/.test(bare) && isName(core) && persons.some(({ name }) => name === core))
    return personOf(core, { words, at, title: title || (inKatakana?.[2] ?? "") }, persons);
  if (noBody.test(bare)) return { kind: "unknown" };
  if (pressWords.test(bare)) return { kind: "body", name: words.trim().replace(/など$/, "") };
  if (someonePlain.test(bare)) return { kind: "people" };
  if (bodyEnd.test(bare)) return { kind: "body", name: words.trim().replace(/など$/, "") };
  if (someone.test(bare)) return { kind: "people" };
  if (/^[A-Z][\p{L}&.'’ -]+$/u.test(bare)) return { kind: "body", name: words.trim() };
  // "得点を決めた馬場": the clause tells of whoever it stands before.
  const tail = core.replace(/^.*[たるい](?=[\u4e00-\u9fff]{2,6}$)/, "");
  if (familyNamed.test(tail)) return personOf(tail, { words, at, title: "" }, persons);
  const told = toldBody.exec(bare)?.groups?.["name"];
  return told === undefined ? { kind: "unknown" } : { kind: "body", name: told };
}

function personOf(
  core: string,
  { words, at, title }: { readonly words: string; readonly at: Span; readonly title: string },
  persons: Person[],
): Mention {
  const known = personMeant(core, persons);
  const before = words.slice(0, Math.max(0, words.lastIndexOf(core))).replace(/[のー・、\s]+$/, "");
  const role = title === "" ? before : title;
  if (known !== undefined)
    return { kind: "person", person: known, isFull: known.name === core, ...(role !== "" && { role }) };
  const start = at.start + Math.max(0, words.lastIndexOf(core));
  const person = { name: core, at: { start, end: start + core.length }, ...(role !== "" && { role }) };
  persons.push(person);
  return { kind: "person", person, isFull: true, ...(role !== "" && { role }) };
}

/** The name at the end of its roles: "フジテレビの村上光一", "父・昌雄", "ピアニスト・辻井伸行". */
function coreOf(words: string): string {
  const last = words.split(/の|、/).at(-1) ?? words;
  const parts = last.split("・");
  if (parts.length === 1) return last.trim();
  // Katakana on both sides of the dot is one name.
  let from = parts.length - 1;
  while (from > 0 && /^[ァ-ヶー＝]+$/.test(parts[from] ?? "") && /[ァ-ヶー＝]+$/.test(parts[from - 1] ?? "")) {
    from -= 1;
    if (!/^[ァ-ヶー＝]+$/.test(parts[from] ?? "")) break;
  }
  const first = /[ァ-ヶー＝]+$/.exec(parts[from] ?? "")?.[0];
  const joined = parts.slice(from).join("・");
  return (
    first !== undefined && from < parts.length - 1 ? joined.slice((parts[from] ?? "").length - first.length) : joined
  ).trim();
}

const isWrittenByParts = (name: string): boolean => /^[ァ-ヶー]{2,}(?:[・＝‐ ][ァ-ヶー]{2,})+$/.test(name);

const isName = (name: string): boolean =>
  name.length >= 1 &&
  name.length <= 16 &&
  /^[\u4e00-\u9fff々ァ-ヶーぁ-んA-Za-z・＝‐ .ヴ]+$/.test(name) &&
  !/^[ぁ-ん]{1,2}$/.test(name);

/** The speaker as it is named, before anything is resolved. */
export function namedSpeaker(words: string, at: Span, mention: Mention): Speaker {
  switch (mention.kind) {
    case "person": {
      const { person, isFull, role } = mention;
      const shown = role ?? person.role;
      return {
        basis: isFull ? "named" : "resolved",
        name: person.name,
        key: person.name,
        type: "person",
        ...(shown !== undefined && { role: shown }),
        mention: at,
        ...(!isFull && { resolvedTo: person.at }),
      };
    }
    case "body":
      return { basis: "named", name: mention.name, key: mention.name, type: "organisation", mention: at };
    case "same-body":
    case "pointing":
    case "people":
    case "unknown":
      return { basis: "unnamed", name: words.trim(), type: "group", mention: at };
  }
}
