import type { YesNoForms } from "../yes-no-form.js";

const asked = "(?:まし|てい)?(?:た|ます|る)?(?:の?ですか|のか|か)?";

/** How Japanese readers ask whether somebody said something: "西村知事は工事を再開すると述べましたか", "社長は責任を否定したか". */
export const yesNoForms: YesNoForms = {
  code: "ja",
  said: [
    new RegExp(`^(?<who>.{2,24}?)は「?(?<words>[^何誰]{2,200}?)」?と(?<verb>言い|言っ|述べ|語り|語っ|話し|主張し|約束し|明言し|発表し|警告し)${asked}$`, "u"),
    new RegExp(`^(?<who>.{2,24}?)は(?<words>[^何誰]{2,200}?)(?:を|について)(?<verb>否定し|認め|批判し|発表し|約束し|要求し|求め|明らかにし|拒否し|反論し)${asked}$`, "u"),
  ],
  denial: /ない(?!か(?:と|ら))|なかっ|ず(?:、|に|$)|ません|否定|否認|反論|拒否|拒ん/u,
  cancelled: /(?:否定|否認|反論|拒否)(?:し|はし)(?:ない|なかった|ません)/gu,
  denying: /^(?:否定|拒否|反論)/u,
}; // prettier-ignore
