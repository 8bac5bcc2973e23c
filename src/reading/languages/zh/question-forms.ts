import type { QuestionRoute } from "../question-route.js";

const say = "说|說|表示|指出|宣布|宣佈|声称|聲稱|称|稱|讲|講|回应|回應";
const what = "(?:些)?(?:什么|什麼|甚么|甚麼|啥|哪些话|哪些話)";
const position = "(?:有(?:什么|什麼|甚麼|何))?(?:看法|表态|表態|立场|立場|回应|回應)";

/** How readers of both Chinese scripts ask who said what, for voices side by side and for what happened, in the order of trial. */
export const questionForms: readonly QuestionRoute[] = [
  { to: "compare", form: /^(?:比较|比較|对比|對比)(?:各方)?(?:对|對|关于|關於)?(?<topic>.{1,200})$/u },
  { to: "who-said", form: new RegExp(`^(?:是)?(?:谁|誰|哪位|哪个人|哪個人)(?:曾经|曾經|曾)?(?:${say})(?:过|過|了)?(?<words>.{2,300})$`, "u") },
  { to: "who-said", form: new RegExp(`^(?<who>[^对對就，,]{1,24}?)(?:对|對|就|关于|關於)(?<words>.{1,60}?)(?:怎么|怎麼|如何)?(?:(?:${say})(?:过|過|了)?(?:${what})?|${position})$`, "u") },
  { to: "who-said", form: new RegExp(`^(?:关于|關於|对于|對於)(?<words>.{1,60}?)[，,](?<who>.{1,24}?)(?:怎么|怎麼|如何)?(?:${say})(?:过|過|了)?(?:${what})?$`, "u") },
  { to: "who-said", form: new RegExp(`^(?<who>.{1,24}?)(?:都|曾)?(?:${say})(?:过|過|了)?${what}$`, "u") },
  { to: "timeline", form: /^(?<topic>.{1,100}?)的?(?:时间线|時間線|时间轴|時間軸|来龙去脉|來龍去脈|经过|經過|大事记|大事記)$/u },
  { to: "timeline", form: /^(?<topic>.{1,100}?)(?:发生了|發生了)(?:什么|什麼|甚麼)(?:事)?$/u },
]; // prettier-ignore
