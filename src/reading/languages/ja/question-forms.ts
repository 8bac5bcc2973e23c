import type { QuestionRoute } from "../question-route.js";

const say =
  "(?:(?:言っ|述べ|語っ|話し|発言し|主張し|表明し|発表し|警告し)(?:た|てい(?:る|た|ます|ました))|(?:言い|述べ|語り|話し|発言し|主張し|表明し|発表し|警告し)ました)";
const end = "(?:の?ですか|のか|の|か)?";

/** How Japanese readers ask who said what, for voices side by side and for what happened, in the order of trial. */
export const questionForms: readonly QuestionRoute[] = [
  { to: "who-said", form: new RegExp(`^(?:誰|だれ|どなた)が「?(?<words>.{2,300}?)」?と${say}${end}$`, "u") },
  { to: "who-said", form: new RegExp(`^「?(?<words>.{2,300}?)」?と${say}のは(?:誰|だれ)(?:です)?か?$`, "u") },
  { to: "who-said", form: new RegExp(`^(?<who>.{1,24}?)は(?<words>.{1,60}?)について(?:何|なん|どう)(?:と|を)?${say}${end}$`, "u") },
  { to: "who-said", form: new RegExp(`^(?<words>.{1,60}?)について、?(?<who>.{1,24}?)は(?:何|なん|どう)(?:と|を)?${say}${end}$`, "u") },
  { to: "who-said", form: new RegExp(`^(?<who>.{1,24}?)は(?:何|なん|どう)(?:と|を)?${say}${end}$`, "u") },
  { to: "compare", form: /^(?<topic>.{1,200}?)(?:について|に関する|の)?(?:各者の)?(?:発言|主張|立場)?を?比較(?:して|する|してください)?$/u },
  { to: "timeline", form: /^(?<topic>.{1,100}?)の(?:年表|時系列|経緯|経過)$/u },
  { to: "timeline", form: /^(?<topic>.{1,100}?)で?(?:は|に)?何が(?:起き|起こっ|あっ)(?:た|ました)(?:の?ですか|のか|の|か)?$/u },
]; // prettier-ignore
