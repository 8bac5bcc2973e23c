import { fileName, placeLabel } from "../../answering/findings/citation.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { Answer, Finding } from "../../model/answer.js";

const cited = ({ lead, words, citation, date, notes = [] }: Finding, phrases: Phrases): string =>
  [
    [lead, date?.plain].filter((part) => part !== undefined && part !== "").join(" · "),
    words,
    placeLabel({ ...citation, file: fileName(citation.file) }, phrases),
    ...notes,
  ].join("\n");

/** An answer as a text of its own, whole: for one that has pages which no button can open. */
export function wholeText(answer: Answer, phrases: Phrases): string {
  switch (answer.kind) {
    case "found":
      return answer.lines === undefined
        ? [answer.heading, ...answer.findings.map((finding) => cited(finding, phrases))].join("\n\n")
        : answer.lines.map(({ number, words = "" }) => `${number}\t${words}`).join("\n");
    case "nothing-found":
      return [answer.reason, ...answer.nearest.map((finding) => cited(finding, phrases))].join("\n\n");
    case "done":
      return [answer.heading, ...answer.report.map(({ label, value }) => phrases.labelled(label, value))].join("\n");
    case "refused":
      return answer.reason;
  }
}
