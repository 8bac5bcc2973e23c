import { genderOfGivenName } from "../../lexicon/given-names.js";

/** Family names of China, Korea and their neighbours, as Latin letters write them; they stand in front of the given name, or behind it abroad. */
const families: ReadonlySet<string> = new Set(
  (
    "ahn an bae bai baek ban bao bi bo cai cao cha chan chang chao chen cheng cheung chi chiang chien chin chiu cho choi chou chow chu chua chun chung cui dai deng ding dong du duan " +
    "eom fan fang fei feng fong fu fung gan gao geng goh gong gu guan guo ha hahn han hang hao he heo ho hong hou hsia hsiao hsieh hsu hu hua huang hui hung hwang hyun im jang jeon jeong ji jia jiang jin jo joo " +
    "jung kan kang kao ke khoo kim ko koh kong koo kuo kwak kwan kwok kwon lai lam lao lau law lee lei leong leung li liang liao lim lin ling liu lo loh long low lu lui luk luo lyu ma mai mao mei meng " +
    "min mo mok moon mun na nam ng ngai no noh oh ong ou ouyang paik pak pan pang park peng ping poon qi qian qiao qin qiu quan ren rhee ryu seo seok shao shen sheng shi shih shin sima sin so soh son song " +
    "su suh suen sun sung szeto tai tam tan tang tao teo teoh tian tien ting tong tsai tsang tse tseng tsui tu tung wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao " +
    "ye yee yeh yen yeo yeoh yeung yi yim yin ying yip yoo yoon you yu yuan yue yuen yun zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuge zou"
  ).split(" "),
);

/** One syllable of a given name in Pinyin, Wade–Giles, or as Koreans write it. */
const syllable =
  /^(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|ts|hs|tz|ss|kw|gw|hw)?['’]?[aeiouyü]{1,3}(?:ng|n|r|k|l|m|p|t|h)?$/iu;

const isSyllable = (word: string): boolean => syllable.test(word) && genderOfGivenName(word) === undefined;
const isFamily = (word: string | undefined): boolean => word !== undefined && families.has(word.toLowerCase());

/** The given name of two syllables that a family name goes with: "Jong-un", "Jong Un", "Jinping". */
const isGiven = (words: readonly string[]): boolean =>
  words.length > 0 && words.length < 3 && words.flatMap((word) => word.split(/[-‐]/u)).every(isSyllable);

/** "Jong-un", "Ki-moon". */
export const isEasternGiven = (word: string): boolean => isGiven([word]);

/** A name of family and given name, wherever the family stands: "Kim Jong-un", "Kim Jong Un", "Ing-wen Tsai"; else `undefined`. */
export function familyAndGiven(
  words: readonly string[],
): { readonly family: string; readonly given: string } | undefined {
  if (words.length < 2 || words.length > 3) return undefined;
  const [first = "", ...behind] = words;
  if (isFamily(first) && isGiven(behind)) return { family: first, given: behind.join("") };
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  return isFamily(last) && isGiven(before) ? { family: last, given: before.join("") } : undefined;
}

/** "Kim Jong-un", and not "Jong-un Kim". */
export function isFamilyFirst(name: string): boolean {
  const [first = "", ...behind] = name.split(/[\s\u00a0]+/);
  return isFamily(first) && isGiven(behind);
}
