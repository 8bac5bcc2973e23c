import { answerContext } from "../answering/answer-context.js";
import { en } from "../locales/en/answers.js";
import { wholeTimeline } from "../answering/timeline/timeline.js";
import type { WholeTimeline } from "../answering/timeline/timeline.js";
import { pngOf } from "../answering/timeline/picture/png.js";
import type { Archive } from "../archive/archive.js";
import type { AnyCommand } from "../command.js";
import { inputFromFlags } from "./ask.js";
import { timelineFile, type TimelineFile } from "../answering/export/timeline-file.js";
import { printedFinding } from "./json-answer.js";

type Written = string | Uint8Array;

const asFile = (as: TimelineFile) => async (timeline: WholeTimeline) => (await timelineFile(timeline, as, en)).text;

/** What a timeline can be written as: for programs, spreadsheets, TimelineJS, calendars, documents and eyes. */
const formats: Readonly<Record<string, (timeline: WholeTimeline) => Written | Promise<Written>>> = {
  json: ({ heading, notes, findings }) =>
    `${JSON.stringify({ heading, notes, entries: findings.map(printedFinding) }, null, 1)}\n`,
  csv: asFile("csv"),
  timelinejs: asFile("timelinejs"),
  ics: asFile("ics"),
  markdown: asFile("markdown"),
  svg: ({ picture }) => picture?.svg ?? "",
  png: ({ picture }) => (picture === undefined ? "" : pngOf(picture.svg)),
};

interface Export {
  readonly archive: Archive;
  /** The command whose options the flags are. */
  readonly command: AnyCommand;
  readonly write: (written: string | Uint8Array) => void;
  readonly notice: (sentence: string) => void;
}

/** "--format ics" among the flags; the rest are the options of /timeline. */
function formatIn(args: readonly string[]): { readonly format: string; readonly rest: readonly string[] } {
  const at = args.findIndex((arg) => arg === "--format" || arg.startsWith("--format="));
  if (at < 0) return { format: "json", rest: args };
  const inline = /^--format=(.*)$/.exec(args[at] ?? "")?.[1];
  const rest = args.filter((_, i) => i !== at && (inline !== undefined || i !== at + 1));
  return { format: inline ?? args[at + 1] ?? "", rest };
}

/** Writes the whole timeline that was asked for, nothing left out. False, with a sentence, where that cannot be done. */
export async function exportTimeline(
  args: readonly string[],
  { archive, command, write, notice }: Export,
): Promise<boolean> {
  const { format, rest } = formatIn(args);
  const written = formats[format];
  if (written === undefined) {
    notice(`There is no format “${format}”. There are: ${Object.keys(formats).join(", ")}.`);
    return false;
  }
  const flags = inputFromFlags(rest, command);
  const checked = flags.kind === "input" ? command.input.safeParse(flags.input) : undefined;
  if (flags.kind === "refused" || checked?.success !== true) {
    const issue = checked?.error?.issues[0];
    notice(flags.kind === "refused" ? flags.reason : en.badOption(issue?.path.join(".") ?? "", issue?.message ?? ""));
    return false;
  }
  const timeline = await wholeTimeline(checked.data, answerContext(archive, en));
  if (timeline.kind !== "timeline") {
    notice(timeline.reason);
    return false;
  }
  for (const note of timeline.notes) notice(note);
  write(await written(timeline));
  return true;
}
