import type { Span } from "../../../../model/passage.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import { placesOf } from "../../asked-forms.js";
import type { QuestionWords } from "../../ideographic/question-words.js";
import { bodyEndings } from "../lexicon/names-and-bodies.js";
import { foldedSigns } from "../statements/folded-signs.js";
import { nameLength, personsIn } from "../statements/persons.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const han = "[\\u4e00-\\u9fff]";
/** In front of a name of a place or a body that no list holds. */
const opens = "(?<=^|[^\\u4e00-\\u9fff·]|[在于由与和跟的到往至从赴向对被给将据为是经及区省市县])";
const placeEndings = "省|市|县|区|镇|乡|村|州|岛|湾|港|山|河|江|湖|海峡|路|街|桥|站|机场|医院|大学|学校|中学|小学|广场|角|口|码头|监狱|法院|酒店|公园|体育馆|博物馆|教堂|寺|庙|大厦|礁|谷|峡|郡|府|国"; // prettier-ignore
const shortPlace = `(?!返|来|去|回|该|这|那|此|其|本|各|多|一|全|两)(?:(?!在|于|与|和|的|到|往|至|从|被|把|将|了|是|对|经|由)${han}){1,8}(?:第[一二三四五六七八九十\\d]+)?(?:${placeEndings})(?!长|委|民|政府|内|际|家|员|以[东南西北]|[东南西北]侧|附近的)`;
const unit =
  "名|位|个|人|艘|件|座|辆|枚|家|条|所|间|架|头|只|张|部|次|吨|米|公里|万元|亿元|元|起|宗|场|颗|台|栋|幢|户|本|篇|份|种|项|票|席|国";

/** In simplified signs; origin: the grammars' question words, and the usage of Taiwan and Hong Kong. */
export const questionWords: QuestionWords = {
  code: "zh",
  folded: foldedSigns,
  forms: [
    { form: /(?:从|自|到|至|在|于)?(?:(?:什么|甚么|啥)(?:时候|时间|日子)|何时|几时|何年|何月|何日|(?:哪|那)一?(?:年|天|日)|哪个?月|哪一个月|几月几[日号]|几[月号]|哪个?世纪|何时何日)/u, wanted: "date" },
    { form: /(?:多久|多长时间|多少时间|(?:多少|几)(?:个)?(?:天|月|年|小时|分钟|星期|周|礼拜|世纪|年代)(?!前))/u, wanted: "number", measure: "time" },
    { form: /(?:耗资|花费|花了|耗费|造价|费用|票价|价格|成本|损失|投资|估价|售价|罚款|赔偿|预算)(?:是|为|了|约)?多少(?:钱|元|美元)?|多少(?:钱|元|美元|欧元|日元|港元|英镑)/u, wanted: "number", measure: "money" },
    { form: /(?:全?长|高|宽|深|距离|相距|远)(?:度)?(?:是|为|有|约)?(?:多少(?:米|公里|千米|海里|英里)?|几(?:米|公里))|多(?:长|高|远|深|宽)|多少(?:米|公里|千米|海里|英里)/u, wanted: "number", measure: "length" },
    { form: /(?:多大(?:年纪|岁数)|(?:几|多少)岁|多大了?)/u, wanted: "number", measure: "age" },
    { form: /百分之(?:几|多少)|(?:多少|几)(?:个)?百分[点比]|几成|(?:比例|比率|占比)(?:是|为)?多少/u, wanted: "number", measure: "percent" },
    { form: /多少|几(?=[名人个位艘件座辆枚家条所间架头只张部次吨起宗场颗台栋户本篇份种项票席国])/u, wanted: "number" },
    { form: /(?:是|由|被|跟|和|与|向|对|给)?(?:谁|哪位|哪个人|哪些人|什么人|甚么人|何人|哪家(?:公司|企业|银行)?|哪个(?:公司|机构|部门|政党))/u, wanted: "name" },
    { form: /(?:在|到|去|往|从|于|至)?(?:哪里|哪儿|那里(?=[?？]?$)|何处|何地|(?:什么|甚么)(?:地方|地点)|哪个?(?:国家|城市|地方|省|市|县|镇|村|岛|医院|大学|国)|哪一?座城市|哪)(?=[?？。呢吗了的被举行发生出建设成\s]|$|\p{L})/u, wanted: "place" },
    { form: /为(?:什么|甚么|何|啥)|何以|(?:什么|甚么|何)原因|原因(?:是)?(?:什么|甚么|何在)|何故/u, wanted: "reason" },
    { form: /(?:什么|甚么|怎么样?|怎样|如何|啥|哪些|哪种)/u, wanted: "anything" },
  ],
  yesNo: /(?:吗|么)[?？。\s]*$|是否|是不是|有没有|会不会|能否|可否|有否|是否曾/u,
  grammar: set(`的 了 吗 呢 吧 啊 么 是 在 于 将 会 被 把 有 由 从 到 向 对 和 与 曾 曾经 已 已经 就 都 也 还 要 着 过 给 让 及 或 以 所 其 这 那 此 该 请 问 请问 知道 究竟 到底 是否 是不是 有没有 会不会 能否 可否 可以 能 能够 得 地 之 而 为 跟 去 来 上 下 中 里 共 一共 总共 全部 大约 约 目前 现在 什么 哪 哪个 谁 多少 几 自 至 往 说 没有 时候 进行`),
  whoIs: /是(?:谁|哪位|何人)|(?:谁|哪位|何人)是(?!第一个)|(?:由)?(?:谁|哪位|何人)(?:担任|出任)|(?:谁|何人)当/u,
  counted: new RegExp(`(?:多少|几)(?<unit>${unit})?(?<noun>(?!受伤|死亡|遇难|丧生|伤亡|获救|被|参加|失踪|是|在|的)${han}{2,3})?`, "u"),
  sameUnit: ["名", "人", "位", "个"],
  number: /(?:百分之[零〇一二三四五六七八九十百点\d.]+|(?:\d[\d,.]*\d|\d|[零〇一二两三四五六七八九十百千万亿]+)(?:多|余|几)?(?:[十百千万亿]+)?(?:多|余)?[%％]?)(?![\d年月日号时])/gu,
  measures: {
    time: /^(?:多|余)?(?:个)?(?:秒|分钟|小时|天|日|周|星期|礼拜|月|年|世纪)/u,
    length: /^(?:多|余)?(?:公里|千米|米|厘米|毫米|海里|英里|英尺|尺)/u,
    money: /^(?:多|余)?(?:元|块|美元|美金|欧元|英镑|日元|日圆|港元|港币|港纸|新台币|台币|人民币|韩元|卢布|法郎|澳元)/u,
    age: /^(?:多|余)?岁/u,
    percent: /^(?:%|％|成|个百分点)/u,
  },
  people: ({ text, names }, folded): readonly Span[] => [
    ...personsIn(text, folded).namings,
    ...names.flatMap((name) => everywhere(folded, foldedSigns(name))),
    ...namedBefore(folded),
  ],
  bodies: new RegExp(`${opens}(?<it>(?:(?!在|于|与|和|的|由|被|把|将|了|是)${han}){1,12}?(?:${anyOf(bodyEndings)}))(?!长|委|员|民|主|门|分|署长|社会)`, "gu"),
  isPerson: (folded) => /·/u.test(folded) || (/^[\u4e00-\u9fff]{2,4}$/u.test(folded) && nameLength(`${folded}。`, 0) === folded.length),
  places: [
    new RegExp(`(?<=在|于|往|至|赴|抵达|前往|来自|位于|到|从|飞往|返回|[在于][^，。；在于]{0,14}的)(?<it>(?:${han}{1,8}(?:与|和)(?=${han}{1,8}(?:之间|边境)))?${shortPlace})`, "gu"),
    new RegExp(`${opens}(?<it>${shortPlace})`, "gu"),
  ],
  reasons: /(?:因为|由于|因(?!此|而|应|素)|原因(?:是|为)|起因(?:是|为)|导致[^，。]{0,12}的是|归咎于|源于|缘于)[^。；！？”]{2,120}/gu,
  reportAround: [/(?<verb>表示|宣布|指出|透露|通报|称|说)(?:，|：)?$/u, /^(?:晚|晨|早上|下午|上午|晚间)?(?:在[^，。]{1,14}[上中时])?(?<verb>表示|宣布|指出|透露|通报|称|说|电|讯|介绍|强调|回应|证实|报道)/u],
  besideOffice: /^(?:、|，|：|是|为|由)?$/u,
  sameEvent: [
    ["建于", "建成", "建造", "建设", "兴建", "修建", "落成", "动工", "竣工", "始建"], ["开始", "展开", "启动", "开工", "动工", "始于"], ["结束", "完成", "完毕", "告终", "闭幕"], ["开通", "通车", "启用", "开放", "开业"], ["恢复", "重开", "重启", "复航", "重新开放"],
    ["死亡", "遇难", "丧生", "身亡", "去世", "逝世", "罹难", "死"], ["受伤", "伤者", "负伤"], ["被捕", "逮捕", "落网", "抓获", "拘捕", "拘留"], ["成立", "创立", "创办", "建立", "创建"], ["发生", "案发", "出现"], ["辞职", "下台", "请辞"], ["访问", "到访", "出访", "抵达", "前往"],
    ["签署", "签订", "签了", "签约"], ["当选", "选举", "获选"], ["任命", "委任", "出任", "担任"], ["辞退", "解雇", "开除", "裁员"], ["停职", "免职", "撤职"], ["下水", "启航", "首航"], ["塌陷", "倒塌", "坍塌", "垮塌"], ["袭击", "攻击", "遇袭"], ["盗走", "失窃", "被盗", "偷走", "窃"],
    ["提供", "供应"], ["观众", "参观者", "访客"], ["花费", "耗资", "费用", "造价", "估价", "开支"], ["长度", "全长"], ["医院", "送医"], ["增加", "上升", "上涨"], ["减少", "下降", "下跌", "调低"],
  ],
}; // prettier-ignore

const everywhere = (text: string, name: string): readonly Span[] =>
  name.length < 2 ? [] : placesOf(text, new RegExp(name.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&"), "gu"));

/** "谢东林介绍": a family name with one or two signs in front of a verb of saying or doing that ends it. */
const beforeVerb = new RegExp(`(?<=^|[，。：；、“”\\s])(?<it>${han}{2,3})(?=(?:\\d{1,2}日)?(?:表示|介绍|宣布|指出|强调|透露|否认|质疑|认为|说))`, "gu"); // prettier-ignore
const namedBefore = (folded: string): readonly Span[] =>
  placesOf(folded, beforeVerb).filter(
    ({ start, end }) => nameLength(`${folded.slice(start, end)}。`, 0) === end - start,
  );
