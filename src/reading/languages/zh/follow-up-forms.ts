import type { FollowUpForm } from "../follow-up-form.js";

/** How readers of both Chinese scripts go on with a question: "日本呢？", "还有谁？", "更多". */
export const followUpForms: readonly FollowUpForm[] = [
  { asks: "more", form: /^(?:更多|继续|繼續|(?:还有|還有)(?:吗|嗎|呢)?|(?:还有|還有)(?:什么|什麼|其他的?))$/u },
  { asks: "else", form: /^(?:还有|還有)(?:谁|誰|哪些人)(?:说过?|說過?)?(?:呢)?$/u },
  { asks: "about", form: /^(?:那么?|那麼?)?(?:关于|關於|对于|對於|对|對)(?<topic>.{1,60}?)呢$/u },
  { asks: "other", form: /^(?:那么?|那麼?)?(?<other>[^，,]{1,40}?)呢$/u },
]; // prettier-ignore
