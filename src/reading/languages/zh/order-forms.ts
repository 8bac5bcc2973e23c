import type { OrderForm } from "../order-form.js";

const say = "(?:说|說|表示|讲|講|回应|回應|声明|聲明)(?:过|過|了)?(?:些)?(?:什么|什麼|甚么|甚麼|啥)?";
const statement = "(?:表态|表態|声明|聲明|说法|說法|言论|言論|发言|發言|回应|回應|讲话|講話)";
const latest = "(?:最近一次|最近|最新|最后一次|最後一次|最后|最後|上一次)";
const first = "(?:第一次|首次|最早|最初)";
const on = "(?:(?:对|對|就|关于|關於)(?<about>.{1,60}?))?";

/** How readers of both Chinese scripts ask for what was first or last, in the order of trial. */
export const orderForms: readonly OrderForm[] = [
  { of: "statements", order: "latest", form: new RegExp(`^(?<who>[^对對就关關]{1,24}?)${on}(?:的)?${latest}(?:的)?(?:一次)?${statement}(?:是(?:什么|什麼|甚麼))?$`, "u") },
  { of: "statements", order: "first", form: new RegExp(`^(?<who>[^对對就关關]{1,24}?)${on}(?:的)?${first}(?:的)?${statement}(?:是(?:什么|什麼|甚麼))?$`, "u") },
  { of: "statements", order: "latest", form: new RegExp(`^(?<who>[^对對就关關]{1,24}?)${latest}${on}${say}$`, "u") },
  { of: "statements", order: "first", form: new RegExp(`^(?<who>[^对對就关關]{1,24}?)${first}${on}${say}$`, "u") },
  { of: "articles", order: "latest", form: /^(?:关于|關於)?(?<topic>.{1,60}?)的?最新(?:的)?(?:文章|报道|報道|報導|新闻稿|新聞稿)(?:有哪些)?$/u },
  { of: "articles", order: "first", form: /^(?:关于|關於)?(?<topic>.{1,60}?)的?(?:最早|第一篇)(?:的)?(?:文章|报道|報道|報導)$/u },
  { of: "passages", order: "latest", form: /^(?:关于|關於)?(?<topic>.{1,60}?)(?:的)?(?:最新(?:的)?(?:消息|情况|情況|进展|進展|动态|動態|新闻|新聞)|有什么新消息|有什麼新消息)$/u },
]; // prettier-ignore
