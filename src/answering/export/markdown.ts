import { fileName, placeLabel } from "../findings/citation.js";
import { plainDay } from "../findings/date-label.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { Answer, Citation, Finding } from "../../model/answer.js";

/** Whatever CommonMark would take for markup shows as it is behind a backslash. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#+\-.!|~&]/gu, "\\$&");
const inLine = (text: string): string => escaped(text.replace(/[\s\p{Cc}]+/gu, " ").trim());

/** Somebody's words: a block quotation with the line breaks that they have. */
const quoted = (words: string): string =>
  words
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => `> ${escaped(line)}`)
    .join("  \n");

function placeOf(citation: Citation, phrases: Phrases): string {
  const { title, publisher, published } = citation;
  const day = published === undefined ? undefined : plainDay(published, phrases);
  const told = [publisher, day, title].filter((part) => part !== undefined);
  return [...told, placeLabel({ ...citation, file: fileName(citation.file) }, phrases)].map(inLine).join(" · ");
}

function findingLines(
  { lead, words, date, statement, citation, alsoIn = [], notes = [] }: Finding,
  phrases: Phrases,
): readonly string[] {
  const told = [lead, date?.plain].filter((part): part is string => part !== undefined && part !== "").map(inLine);
  const kind = statement === "indirect" || statement === "mixed" ? [phrases.reported[statement]] : [];
  const small = [...kind, ...notes].map(inLine);
  return [
    ...(told.length === 0 ? [] : [`**${told[0]}**${told.length > 1 ? ` · ${told.slice(1).join(" · ")}` : ""}`, ""]),
    quoted(words),
    "",
    ...[citation, ...alsoIn].map((place) => `— ${placeOf(place, phrases)}  `),
    ...(small.length === 0 ? [] : ["", ...small.map((note) => `*${note}*  `)]),
    "",
  ];
}

/** An answer as a Markdown file (CommonMark): every quotation whole, each with its places and with what is to be known of it. */
export function markdownOf(answer: Answer, phrases: Phrases): string {
  const notes = answer.kind === "refused" ? [] : (answer.notes ?? []).flatMap((note) => [inLine(note), ""]);
  const listed = (findings: readonly Finding[]): readonly string[] =>
    findings.flatMap((finding, i) => [
      ...(finding.group !== undefined && finding.group !== findings[i - 1]?.group
        ? [`## ${inLine(finding.group)}`, ""]
        : []),
      ...findingLines(finding, phrases),
    ]);
  const lines = ((): readonly string[] => {
    switch (answer.kind) {
      case "found":
        return [
          `# ${inLine(answer.heading)}`,
          "",
          ...(answer.given === undefined ? [] : [quoted(answer.given.words), ""]),
          ...(answer.lines === undefined
            ? listed(answer.findings)
            : answer.lines.map(({ number, words = "" }) => `${number}  ${escaped(words)}  `)),
          ...(answer.more > 0 ? [inLine(phrases.more(answer.more)), ""] : []),
        ];
      case "nothing-found":
        return [
          inLine(answer.reason),
          "",
          ...(answer.nearest.length === 0 ? [] : [`## ${inLine(phrases.nearest)}`, "", ...listed(answer.nearest)]),
        ];
      case "done":
        return [
          `# ${inLine(answer.heading)}`,
          "",
          ...answer.report.map(({ label, value }) => `- **${inLine(label)}** ${inLine(value)}`),
          "",
        ];
      case "refused":
        return [inLine(answer.reason), ""];
    }
  })();
  return `${[...lines, ...notes].join("\n").trimEnd()}\n`;
}
