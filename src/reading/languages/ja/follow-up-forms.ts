import type { FollowUpForm } from "../follow-up-form.js";

/** How Japanese readers go on with a question: "日本は？", "他に誰が？", "もっと". */
export const followUpForms: readonly FollowUpForm[] = [
  { asks: "more", form: /^(?:もっと|続き|続けて|他には|ほかには)(?:見せて|ありますか)?$/u },
  { asks: "else", form: /^(?:他|ほか)に(?:は)?(?:誰|だれ)(?:が|か)?(?:言いましたか|いますか)?$/u },
  { asks: "about", form: /^(?:では|じゃあ)?、?(?<topic>.{1,60}?)について(?:は|はどう(?:です)?か)?$/u },
  { asks: "other", form: /^(?:では|じゃあ)?、?(?<other>[^、。]{1,40}?)(?:は|はどう(?:です)?か)$/u },
]; // prettier-ignore
