import type { Answer, Found, ReportRow, ShownLine } from "../../model/answer.js";
import { fittingLines, groupRoom, small, whole, type Block, type BlockLook } from "./block.js";
import { citationLine } from "./citation.js";
import { findingBlock } from "./finding.js";
import { inline, quoted } from "./markdown.js";

/** The label of a line that is the article's own text; every other one says what it is. */
const own: readonly string[] = ["title", "dateline", "body", "subheading"];

function lineBlock({ number, label, rule, marked, ...line }: ShownLine, look: BlockLook): Block {
  const words: string = line.words ?? "";
  const digits = marked ? `**→** \`${number}\`` : `\`${number}\``;
  // A line has no line break; what some programs take for one must not end the quotation block.
  const text = quoted(words).slice(2).replace(/\n> /gu, " ");
  const shown = own.includes(label) ? `> ${digits} ${text}` : `> -# ${digits} ${text} · ${inline(rule, 60)}`;
  return { ...whole(words, words === "" ? `> ${digits}` : shown, `line-${number}.txt`, look), joins: true };
}

function linesOf(
  { findings: [{ notes = [], citation }] }: Found,
  lines: readonly ShownLine[],
  look: BlockLook,
): Block[] {
  const masthead = fittingLines(
    notes.map((note) => small(inline(note))),
    look.room,
  ).join("\n");
  return [
    ...(masthead === "" ? [] : [{ texts: [masthead] as const }]),
    ...lines.filter(({ words, marked }) => words !== undefined || marked).map((line) => lineBlock(line, look)),
    { texts: [small(citationLine(citation, look.phrases, look.sourceUrl))] },
  ];
}

function foundBlocks(answer: Found, look: BlockLook): Block[] {
  const { given, lines, findings, more } = answer;
  if (lines !== undefined) return linesOf(answer, lines, look);
  const title = `**${look.phrases.discord.yourWords}**`;
  const asked = given && {
    ...whole(given.words, quoted(given.words, given.marks), "your-words.txt", {
      ...look,
      room: look.room - title.length - 1,
    }),
  };
  return [
    ...(asked === undefined ? [] : [{ ...asked, texts: [title, asked.texts[0]] as const }]),
    ...findings.map((finding, index) => findingBlock(finding, index, { ...look, among: findings.length })),
    ...(more > 0 ? [{ texts: [small(look.phrases.more(more))] as const }] : []),
  ];
}

/** Longer data is in the attached report. */
const mostData = 1500;

/** Data in a block of code, whose end nothing in it can be. */
const fenced = (text: string): string => `\`\`\`\n${text.replaceAll("```", "`\u200b``")}\n\`\`\``;

/** The rows of a report. Where one is too long for a row, the whole report is attached. */
function reportBlocks(rows: readonly ReportRow[]): Block[] {
  const text = rows.map(({ label, value }) => `${label}: ${value}`).join("\n");
  const cut = rows.some(({ label, value }) => label.length > 150 || value.length > 500);
  return rows.map(({ label, value, mention, isData = false }, index) => ({
    texts: isData
      ? [`**${inline(label)}**\n${fenced(value.slice(0, mostData))}`]
      : [`${mention ?? `**${inline(label)}**`}  ${inline(value, 1000)}`],
    joins: true,
    ...(cut && index === 0 && { attached: { name: "report.txt", text } }),
  }));
}

/** What an answer says below its heading, in order. */
export function blocksOf(answer: Answer, look: BlockLook): Block[] {
  const { phrases } = look;
  switch (answer.kind) {
    case "found":
      return foundBlocks(answer, look);
    case "nothing-found": {
      const meant = answer.didYouMean.slice(0, 10);
      const among = answer.nearest.length;
      const nearest = answer.nearest.map((finding, index) => findingBlock(finding, index, { ...look, among }));
      return [
        ...(meant.length === 0 ? [] : [{ texts: [inline(phrases.didYouMean(meant), 600)] as const }]),
        ...nearest.map((block) => ({ ...block, group: block.group ?? inline(phrases.nearest, groupRoom - 6) })),
      ];
    }
    case "done":
      return reportBlocks(answer.report);
    case "refused":
      return [];
  }
}

/** A verdict is told by its words, its sign and its colour: one of them reaches everybody. */
const verdictSigns = { verbatim: "✓", altered: "≠", stitched: "⧉" } as const;

/** The first line of every page. */
export function headingOf(answer: Answer): string {
  switch (answer.kind) {
    case "found":
      return `### ${answer.verdict === undefined ? "" : `${verdictSigns[answer.verdict]} `}${inline(answer.heading)}`;
    case "done":
      return `### ${inline(answer.heading)}`;
    case "nothing-found":
      return inline(answer.reason, 600);
    case "refused":
      return inline(answer.reason, 1500);
  }
}
