import { anyOf } from "../../../dates/ideographic/any-of.js";
import { notBefore, notBehind, notSaid } from "../lexicon/speech-cues.js";

/** Where signs that write a verb of saying are something else: each condition that a rule has must hold. */
interface NoVerb {
  /** An example, with the signs that are no verb. */
  readonly as: string;
  readonly verb?: RegExp;
  readonly unlessVerb?: RegExp;
  /** The four signs before. */
  readonly before?: RegExp;
  readonly unlessBefore?: RegExp;
  /** The three signs behind. */
  readonly after?: RegExp;
  readonly unlessAfter?: RegExp;
}

/** "否认了这一说法": a thing is denied. */
export const denying = /^(?:否认|驳斥|反驳|证实|承认|澄清)$/;
const single = /^[说称道讲写问喊指吁]$/;
const plain = /(?:说|称|道|示)$/;

/** Read top to bottom; the first that holds decides. */
const rules: readonly NoVerb[] = [
  { as: "最终裁决", verb: /^(?:裁决|裁定|判定)$/, before: /[终出对的]$/ },
  { as: "裁决书。", verb: /^(?:裁决|裁定|判定)$/, after: /^[。表]/ },
  { as: "坚持训练", verb: /^坚持$/, unlessAfter: /^(?:没|不|认为|要|自己|他|她|这|是|称|说|[，：“「])/ },
  ...Object.entries(notBehind).map(([verb, signs]): NoVerb => ({
    as: `${signs.charAt(0)}${verb}`,
    verb: new RegExp(`^${verb}$`),
    before: new RegExp(`[${signs}]$`),
  })),
  { as: "说服", verb: single, after: new RegExp(`^[${notBefore}]`) },
  { as: "说的", verb: /^说$/, after: /^(?:的(?![：:“「])|来[，,])/ },
  {
    as: "指数; not 他指…",
    verb: /^指$/,
    after: /^[^，,：:“「]/,
    unlessBefore: /[又亦也并他她则还昨今方府局部署者员长官人席师]$/,
  },
  { as: "他指控", verb: /^指$/, after: /^[控数挥责导定标向示纹甲南针头引派使明环望认称出点令教战着的为]/ },
  { as: "批评的", unlessVerb: /(?:说|表示|指出|强调|称)$/, after: /^的/ },
  { as: "说的人", after: /^的[^：:，,“「]/ },
  { as: "说了三次", unlessVerb: denying, after: /^(?:了|过(?![去程度半分后]))/, unlessAfter: /^(?:了|过)[：:，,“「]/ },
  {
    as: "分析师",
    unlessVerb: /(?:说|称|道|示|出)$/,
    after:
      /^(?:问题|师|家|局|室|书|权|卷|员|者|性|量|率|额|商|机构|中心|制度|系统|工作|活动|程序|措施|内容|情况|对象|指数|意见|书面|信号|资料|质疑|调查|结果)/,
  },
  {
    as: "宣布后",
    verb: /../,
    unlessVerb: plain,
    after: /^(?:后|之后|以后|前|之前|时|以来|会上|会议|到|至|给)/,
  },
  { as: "被批评", before: /[被遭所]$/ },
  { as: "据报道", before: /(?<![数证依根])据$/ },
  {
    as: "将宣布; not 兄弟会宣布",
    before: new RegExp(`(?:${anyOf(notSaid)})$`),
    unlessBefore:
      /(?:作为|成为|以为|认为|后来|将来|未来|以来|过去|除了|华为|[\u4e00-\u9fff]{2}会)(?<![人者们常都才就不也或将亦总还又便只]会)$/,
  },
  {
    as: "这番评论",
    unlessVerb: /^(?:说|表示|称|指出|认为|强调|透露|宣布|承认|坦言)/,
    before: /[受的一该此份项其和与及、番次些种条段篇句这那]$/,
  },
];

/** Whether signs that write a verb of saying are one, by what stands around them. */
export function isVerbOfSaying(folded: string, start: number, verb: string): boolean {
  const before = folded.slice(Math.max(0, start - 4), start);
  const after = folded.slice(start + verb.length, start + verb.length + 3);
  return !rules.some(
    (rule) =>
      (rule.verb?.test(verb) ?? true) &&
      rule.unlessVerb?.test(verb) !== true &&
      (rule.before?.test(before) ?? true) &&
      rule.unlessBefore?.test(before) !== true &&
      (rule.after?.test(after) ?? true) &&
      rule.unlessAfter?.test(after) !== true,
  );
}
