import type { Span } from "../../../../model/passage.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import { placesOf } from "../../asked-forms.js";
import type { QuestionWords } from "../../ideographic/question-words.js";
import { bodyEndings, familyNames, honorifics, titles } from "../lexicon/names-and-bodies.js";
import { personsIn } from "../statements/persons.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const run = "(?:[\\u4e00-\\u9fff々]|[ァ-ヶー・]){1,12}?";
const placeEndings = "県|府|都|道|市|町|村|区|国|州|島|港|駅|山|川|湾|沖|空港|病院|大学|学校|高校|小学校|中学校|会場|現場|公園|ホテル|ビル|トンネル|ダム|海峡|海|半島|岬|広場|造船所|裁判所|博物館|美術館|体育館|劇場|工場|郡|湖|峠|橋|通り|付近"; // prettier-ignore
const open = "(?<=^|[^\\u4e00-\\u9fff々ァ-ヶー・])";
const family = anyOf([...familyNames].filter((name) => name.length > 1));

/** Origin: the grammars' question words, as readers of papers type them. */
export const questionWords: QuestionWords = {
  code: "ja",
  folded: (text) => text,
  forms: [
    { form: /何時間|何日間|何年間|何[かカヵヶケ]月間?|何週間|何分間|何日(?=かか|続)|何年(?=かか|続)|(?:どのくらい|どれくらい|どれだけ)の?(?:期間|時間|間)|(?:どのくらい|どれくらい)(?=続|かか)/u, wanted: "number", measure: "time" },
    { form: /いつ(?:から|まで|ごろ|頃)?|何[年月日]|何曜日?|何時/u, wanted: "date" },
    { form: /いくら|何(?:億|万)?(?:円|ドル|ユーロ|元|ポンド)/u, wanted: "number", measure: "money" },
    { form: /何(?:キロメートル|キロ|メートル|センチ|海里|マイル)|(?:(?:長|高|深)さ|全長|距離|幅)は(?:どのくらい|どれくらい|どれほど|いくつ)/u, wanted: "number", measure: "length" },
    { form: /何歳|いくつ(?=ですか|になる|に$)/u, wanted: "number", measure: "age" },
    { form: /何(?:パーセント|％|%|割)/u, wanted: "number", measure: "percent" },
    { form: /何(?:人|名|隻|台|件|本|枚|個|社|[かカヵヶケ]国|[かカヵヶケ]所|回|度|頭|匹|棟|軒|戸|機|両|票|席|トン|点|万人|種類|店|校)|いくつ|(?:どのくらい|どれくらい|どれほど)/u, wanted: "number" },
    { form: /(?:誰|だれ|どなた)|どの(?:会社|企業|団体|政党|人)|どこの(?:会社|企業)/u, wanted: "name" },
    { form: /どこ|何処|どの(?:国|都市|町|市|県|村|島|病院|港|地域)|どちらで/u, wanted: "place" },
    { form: /なぜ|何故|どうして|(?:原因|理由)は(?:何|なん)/u, wanted: "reason" },
    { form: /何|なに|どう|どんな|どの|どれ/u, wanted: "anything" },
  ],
  yesNo: /(?:か|のか|ですか|ますか|ましたか)[?？。\s]*$/u,
  grammar: set(`の は が を に で と も から まで より へ や か です ます でした ました こと もの ため よう これ それ あれ この その 人 何 とき 時 ごろ 頃 長さ 全て 合計 教え ください 現在`),
  whoIs: /は(?:誰|だれ|どなた)(?:です|でした|か|だ|$|[?？])|(?:誰|だれ|どなた)が[^、。]{1,30}(?:ですか|なのか|です)|に(?:は)?(?:誰|だれ)が就/u,
  counted: /(?:何(?<unit>人|名|隻|台|件|本|枚|個|社|[かカヵヶケ]国|[かカヵヶケ]所|回|度|頭|匹|棟|軒|戸|機|両|票|席|トン|点|万人|種類|店|校))/u,
  sameUnit: ["人", "名"],
  number: /(?:\d[\d,.]*|[０-９]+|[一二三四五六七八九十百千]+)(?:[十百千万億兆]+\d*[千百]?)*(?![\d年月日時])(?!つ)/gu,
  measures: {
    time: /^(?:秒間?|分間?|時間|日間|週間|[かカヵヶケ]月間?|年間?|世紀)/u,
    length: /^(?:キロメートル|キロ|メートル|センチ|ミリ|海里|マイル|ｍ|㍍|㌔|m|km)/u,
    money: /^(?:円|ドル|ユーロ|元|ポンド|ウォン|ルーブル)/u,
    age: /^(?:歳|才)/u,
    percent: /^(?:%|％|パーセント|割|㌫)/u,
  },
  people: ({ text, names }) => [
    ...personsIn(text).flatMap(({ name }) => everywhere(text, name)).map((span) => ownName(text, span)),
    ...names.flatMap((name) => everywhere(text, name)),
    ...placesOf(text, new RegExp(`(?<![\\u4e00-\\u9fff々])(?<it>(?:${family})[\\u4e00-\\u9fff々]{1,3})(?=${anyOf([...honorifics, ...titles])}|[はがもを、（と])`, "gu")),
  ],
  bodies: new RegExp(`${open}(?<it>${run}(?:${anyOf(bodyEndings)}))(?![\\u4e00-\\u9fff々ァ-ヶー])`, "gu"),
  isPerson: (folded) => /^[ァ-ヶー]+[・＝][ァ-ヶー・＝]+$/u.test(folded) || new RegExp(`^(?:${family})[\\u4e00-\\u9fff々ぁ-ん]{1,3}$`, "u").test(folded),
  places: [
    new RegExp(`${open}(?<it>${run}(?:${placeEndings})(?:の${run}(?:${placeEndings}))?)(?=で|に|へ|から|において|を訪|付近|沖)`, "gu"),
    new RegExp(`${open}(?<it>${run}(?:${placeEndings}))(?![\\u4e00-\\u9fff々ァ-ヶー])`, "gu"),
  ],
  reasons: /(?:[^、。「」]{2,60}(?:のため|ために|が原因|を理由に|により|によって|のせい|せいで|ことから)|原因は[^、。「」]{2,40}?(?=と(?:説明|述べ|み|さ|し|話|発表)|[、。「」]|$))/gu,
  reportAround: [/(?<verb>発表|述べ|明らかに)(?:した|た)$/u, /^(?:夜|朝|午前|午後)?(?:、(?=「)|の(?:定例)?(?:記者)?(?<verb>会見)|、[^。]{0,40}(?:と(?:述べ|話し|語っ)|明らかにした|発表した))/u],
  besideOffice: /^(?:の|、|・|は|には|に|で)?$/u,
  sameEvent: [
    ["死亡", "死去", "亡くな", "死者", "犠牲"], ["けが", "負傷", "重傷", "軽傷"], ["着工", "起工", "始め", "始ま", "開始", "着手"], ["完成", "竣工", "終わ", "終了", "完了"], ["開通", "開業", "開設", "開館", "オープン", "再開"], ["建造", "建設", "建て", "造られ"],
    ["逮捕", "拘束", "検挙"], ["設立", "創設", "設置", "発足", "創業"], ["起き", "起こ", "発生", "崩落", "座礁"], ["辞任", "辞職", "退任"], ["訪問", "訪れ", "到着", "訪"], ["署名", "調印", "締結", "結ん", "結んだ"], ["任命", "就任", "就く", "就き", "就い"], ["求め", "要請", "要求"],
    ["沈没", "沈ん"], ["衝突", "ぶつか"], ["運ばれ", "搬送", "運び"], ["派遣", "送っ", "送り"], ["増え", "増加"], ["減っ", "減少"], ["出港", "出航", "出発"], ["救出", "救助"],
  ],
}; // prettier-ignore

const everywhere = (text: string, name: string): readonly Span[] =>
  name.length < 2 ? [] : placesOf(text, new RegExp(name.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&"), "gu"));

/** "委員長には東都大学の黒沢誠": a body in front of the name is no part of it. */
function ownName(text: string, { start, end }: Span): Span {
  const ahead = /^.{2,8}?(?:県|市|町|大学|会社|省|庁|局|党|社)(?=[\u4e00-\u9fff々]{2,5}$)/u.exec(text.slice(start, end))?.[0] ?? ""; // prettier-ignore
  return { start: start + ahead.length, end };
}
