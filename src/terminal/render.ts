import { fileName, placeLabel } from "../answering/findings/citation.js";
import { plainDay } from "../answering/findings/date-label.js";
import { chartOf } from "./chart.js";
import type { Style } from "./style.js";
import { harmless, inLine } from "./escape-control-characters.js";
import type { Phrases } from "../locales/en/answers.js";
import type { Answer, Asked, Citation, Finding, Found, Mark, ReportRow, ShownLine } from "../model/answer.js";

/** A style begins and ends in each line: what stands before the next line is not part of it. */
const eachLine = (text: string, style: (line: string) => string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? line : style(line)))
    .join("\n");

function withMarks(words: string, marks: readonly Mark[], style: Style): string {
  let shown = "";
  let at = 0;
  for (const { start, end, why } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    shown += harmless(words.slice(at, start));
    shown += eachLine(harmless(words.slice(start, end)), (line) => style.marked(line, why));
    at = end;
  }
  return shown + harmless(words.slice(at));
}

/** Longer stretches are as good as the whole passage, and a list of them tells nobody anything. */
const longestNamed = 80;

/** The marked stretches, for a terminal that cannot show them in their place: each once. */
const markedIn = (words: string, marks: readonly Mark[]): readonly string[] => [
  ...new Set(
    marks
      .filter(({ start, end }) => end - start <= longestNamed)
      .map(({ start, end }) => inLine(words.slice(start, end))),
  ),
];

function markedLine(words: string, marks: readonly Mark[], phrases: Phrases, style: Style): string[] {
  const named = style.namesMarks ? markedIn(words, marks) : [];
  return named.length === 0 ? [] : [`  ${phrases.marked(named)}`];
}

const block = (text: string, style: (line: string) => string = (line) => line): string[] =>
  text.split("\n").map((line) => `  │ ${style(line)}`);

function place(citation: Citation, phrases: Phrases): string {
  const { title, publisher, published } = citation;
  const day = published === undefined ? undefined : plainDay(published, phrases);
  const parts = [placeLabel(citation, phrases), title, publisher, day];
  return inLine(parts.filter((part) => part !== undefined).join(" · "));
}

function finding(
  { lead, words, marks = [], citation, date, statement, notes = [], alsoIn = [], around }: Finding,
  { phrases, style, number }: { readonly phrases: Phrases; readonly style: Style; readonly number: number },
): string[] {
  const others = alsoIn.map((other) => placeLabel({ ...other, file: fileName(other.file) }, phrases)).join("; ");
  const kind = statement === "indirect" || statement === "mixed" ? [phrases.reported[statement]] : [];
  return [
    style.numbered(number) +
      style.strong(inLine([lead, date?.plain].filter((part) => part !== undefined && part !== "").join(" · "))),
    ...block(withMarks(words, marks, style)),
    ...markedLine(words, marks, phrases, style),
    ...(around === undefined ? [] : block(harmless(around.words), style.faint)),
    ...kind.map((sentence) => `  ${style.faint(sentence)}`),
    `  ${style.cited(style.faint(place(citation, phrases)), citation)}`,
    ...notes.map((note) => `  ${style.faint(inLine(note))}`),
    ...(others === ""
      ? []
      : [
          `  ${style.faint(phrases.labelled(phrases.alsoIn(new Set(alsoIn.map(({ file }) => file)).size), inLine(others)))}`,
        ]),
    "",
  ];
}

function sourceLine(line: ShownLine, style: Style): string {
  const number = String(line.number).padStart(5);
  const words = harmless(line.words ?? "");
  const own =
    line.label === "body" || line.label === "title" || line.label === "subheading" || line.label === "dateline";
  const label = own || line.label === "blank" ? "" : `  [${line.label}: ${line.rule}]`;
  return `${line.marked ? "→" : " "}${number}  ${own ? words : style.faint(words)}${style.faint(label)}`;
}

function chartLines(findings: readonly Finding[], phrases: Phrases, style: Style): string[] {
  const chart = chartOf(findings, phrases).map((line) => style.faint(harmless(line)));
  return chart.length === 0 ? [] : ["", ...chart];
}

function found(answer: Found, phrases: Phrases, style: Style): string[] {
  const { given, lines, findings, more } = answer;
  if (lines !== undefined) {
    const notes = findings[0].notes ?? [];
    return [
      style.strong(inLine(answer.heading)),
      ...notes.map((note) => style.faint(inLine(note))),
      "",
      ...lines.map((line) => sourceLine(line, style)),
    ];
  }
  if (answer.file !== undefined) return [answer.file.text.trimEnd()];
  const groups = findings.map(({ group }) => group);
  return [
    style.strong(style.verdict(inLine(answer.heading), answer.verdict)),
    ...(answer.picture === undefined ? [] : chartLines(findings, phrases, style)),
    ...(given === undefined ? [] : block(withMarks(given.words, given.marks, style))),
    ...(given === undefined ? [] : markedLine(given.words, given.marks, phrases, style)),
    "",
    ...findings.flatMap((one, i) => [
      ...(one.group !== undefined && one.group !== groups[i - 1] ? [style.strong(`— ${inLine(one.group)} —`)] : []),
      ...finding(one, { phrases, style, number: i + 1 }),
    ]),
    ...(more > 0 ? [phrases.more(more)] : []),
  ];
}

function reportRow({ label, value, isData = false }: ReportRow, style: Style): string[] {
  if (!isData) return [`  ${style.strong(inLine(label))}  ${inLine(value)}`];
  return ["", `  ${style.strong(inLine(label))}`, ...harmless(value).split("\n")];
}

/** "speaker:Zhao Lijian words:wrong signals", as it can be typed again. */
export function typedInput(input: Asked["input"]): string {
  return Object.entries(input)
    .map(([name, value]) => `${name}:${String(value)}`)
    .join(" ");
}

/** An answer as text for a terminal. Quotations are whole; only what would disturb the terminal is shown as a picture of itself. */
export function rendered(answer: Answer, phrases: Phrases, style: Style): string {
  if (answer.kind === "refused") return inLine(answer.reason);
  const { understoodAs, notes = [] } = answer;
  const understood =
    understoodAs === undefined
      ? []
      : [
          ...(understoodAs.completed === undefined
            ? []
            : [style.faint(inLine(phrases.completed(understoodAs.completed)))]),
          ...(understoodAs.readAs ?? []).map(({ given, meant }) => style.faint(inLine(phrases.readAs(given, meant)))),
          style.faint(inLine(phrases.understoodAs(understoodAs.command, typedInput(understoodAs.input)))),
          "",
        ];
  const ours = notes.map(inLine);
  switch (answer.kind) {
    case "found":
      return [...understood, ...found(answer, phrases, style), ...ours].join("\n").trimEnd();
    case "nothing-found": {
      const near =
        answer.nearest.length === 0
          ? []
          : [
              "",
              phrases.nearest,
              ...answer.nearest.flatMap((one, i) => finding(one, { phrases, style, number: i + 1 })),
            ];
      const meant = answer.didYouMean.length === 0 ? [] : [inLine(phrases.didYouMean(answer.didYouMean))];
      return [...understood, inLine(answer.reason), ...meant, ...near, ...ours].join("\n").trimEnd();
    }
    case "done":
      return [style.strong(answer.heading), ...answer.report.flatMap((row) => reportRow(row, style)), ...ours].join(
        "\n",
      );
  }
}
