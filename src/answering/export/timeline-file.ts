import type { Answer, AnswerFile } from "../../model/answer.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { WholeTimeline } from "../timeline/timeline.js";

/** The kinds of files that a timeline can be had as: for spreadsheets, calendars, TimelineJS and documents. */
export const timelineFiles = ["csv", "ics", "timelinejs", "markdown"] as const;
export type TimelineFile = (typeof timelineFiles)[number];

/** A whole timeline, nothing left out, as a file. What writes it is loaded when it is asked for. */
export async function timelineFile(
  { heading, findings, notes }: WholeTimeline,
  as: TimelineFile,
  phrases: Phrases,
): Promise<AnswerFile> {
  switch (as) {
    case "csv":
      return { name: "timeline.csv", text: (await import("./csv.js")).csvOf(findings) };
    case "ics":
      return { name: "timeline.ics", text: (await import("./ics.js")).icsOf(findings, heading) };
    case "timelinejs":
      return { name: "timeline.json", text: (await import("./timelinejs.js")).timelineJsOf(findings, heading) };
    case "markdown": {
      const [first, ...others] = findings;
      const answer: Answer =
        first === undefined
          ? { kind: "nothing-found", asked: heading, reason: heading, nearest: [], didYouMean: [] }
          : { kind: "found", heading, findings: [first, ...others], more: 0, notes };
      return { name: "timeline.md", text: (await import("./markdown.js")).markdownOf(answer, phrases) };
    }
  }
}
