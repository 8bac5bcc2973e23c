import type { OrderForm } from "../order-form.js";

const statement = "(?:発言|声明|談話|コメント|見解|発表)";
const latest = "(?:最新の|最後の|直近の|一番新しい)";
const first = "(?:最初の|一番古い|初めての)";
const end = "(?:は(?:(?:何|なん)(?:です)?か?)?)?";
const said =
  "(?:言っ|述べ|語っ|話し|発言し)(?:た|ました)(?:の?ですか|のか|の|か)?|(?:言い|述べ|語り|話し|発言し)ましたか";

/** How Japanese readers ask for what was first or last, in the order of trial. */
export const orderForms: readonly OrderForm[] = [
  { of: "statements", order: "latest", form: new RegExp(`^(?<who>.{1,24}?)の(?:(?<about>.{1,60}?)(?:について|に関する)の?)?${latest}${statement}${end}$`, "u") },
  { of: "statements", order: "first", form: new RegExp(`^(?<who>.{1,24}?)の(?:(?<about>.{1,60}?)(?:について|に関する)の?)?${first}${statement}${end}$`, "u") },
  { of: "statements", order: "latest", form: new RegExp(`^(?<who>.{1,24}?)は(?:最後に|最近)(?:(?<about>.{1,60}?)について)?(?:何|なん|どう)(?:と|を)?(?:${said})$`, "u") },
  { of: "statements", order: "first", form: new RegExp(`^(?<who>.{1,24}?)は(?:最初に|初めて)(?:(?<about>.{1,60}?)について)?(?:何|なん|どう)(?:と|を)?(?:${said})$`, "u") },
  { of: "articles", order: "latest", form: /^(?<topic>.{1,60}?)(?:について|に関する)?の?最新の?記事(?:は|を見せて)?$/u },
  { of: "articles", order: "first", form: /^(?<topic>.{1,60}?)(?:について|に関する)?の?最初の記事(?:は|を見せて)?$/u },
  { of: "passages", order: "latest", form: /^(?<topic>.{1,60}?)(?:について|に関する)?の?最新(?:の)?(?:情報|ニュース|状況|動き)(?:は)?$/u },
]; // prettier-ignore
