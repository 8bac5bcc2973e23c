import type { YesNoForms } from "../yes-no-form.js";

const said =
  "说|說|表示|指出|宣布|宣佈|承认|承認|否认|否認|承诺|承諾|保证|保證|警告|批评|批評|要求|强调|強調|驳斥|駁斥|质疑|質疑|证实|證實";

/** How readers of both Chinese scripts ask whether somebody said something: "林佩雯说过工程会延期吗", "市长是否否认…". */
export const yesNoForms: YesNoForms = {
  code: "zh",
  said: [
    new RegExp(`^(?<who>.{2,24}?)(?:是否|有没有|有沒有|有否|是不是)(?:曾经|曾經|曾)?(?<verb>${said})(?:过|過|了)?[，,：:]?(?<words>.{2,200}?)(?:吗|嗎|呢)?$`, "u"),
    new RegExp(`^(?<who>.{2,24}?)(?:曾经|曾經|曾|真的|已经|已經)?(?<verb>${said})(?:过|過|了)?[，,：:]?(?<words>.{2,200}?)(?:吗|嗎|么|麼)$`, "u"),
  ],
  denial: /不(?!仅|僅|但|过|過|少|同|久|断|斷|满|滿)|没有|沒有|未(?!来|來)|无(?!人机|线)|無(?!人機|線)|非(?!常|洲)|从未|從未|否认|否認|驳斥|駁斥|拒绝|拒絕|反驳|反駁/u,
  cancelled: /(?:没有|沒有|未|不)(?:否认|否認|驳斥|駁斥|拒绝|拒絕|反驳|反駁)/gu,
  denying: /^(?:否认|否認|驳斥|駁斥)/u,
}; // prettier-ignore
