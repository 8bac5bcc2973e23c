import type { Phrases } from "../answering/phrases/en.js";
import type { Answer, Citation, Finding, Found, ShownLine } from "../model/answer.js";
import { citationLine, otherPlaces } from "./citation-line.js";
import { inline, quoted } from "./markdown.js";

/** A text that goes beside the message, whole. */
export interface AttachedText {
  readonly name: string;
  readonly text: string;
}

/** A piece of an answer that is shown whole on one page: a cited passage, or a line of a list. */
export interface Block {
  /** Shown one under the other. */
  readonly texts: readonly [string, ...string[]];
  /** With a button that opens the lines around it. */
  readonly source?: Citation;
  /** Stands under this heading, which is repeated on each page. */
  readonly group?: string;
  readonly attached?: AttachedText;
  /** May share one text with the block before it. */
  readonly joins?: boolean;
}

export interface Look {
  readonly phrases: Phrases;
  readonly sourceUrl?: string | undefined;
  /** How many characters one block may have. */
  readonly room: number;
}

/** The label of a line that is the article's own text; every other one says what it is. */
const own: readonly string[] = ["title", "dateline", "body", "subheading"];
export const small = (text: string): string => `-# ${text}`;
const groupRoom = 200;

/** The name in bold, the role after it. */
function leadLine({ lead, speaker }: Finding): string {
  const shown = inline(lead);
  const name = speaker === undefined ? "" : inline(speaker.name);
  if (name !== "" && shown.startsWith(name)) return `**${name}**${shown.slice(name.length)}`;
  return shown === "" ? "" : `**${shown}**`;
}

/** A quotation as it is shown, or the sentence that says it is attached: it is never cut. */
function whole(words: string, shown: string, name: string, { phrases, room }: Look): Pick<Block, "texts" | "attached"> {
  if (shown.length <= room) return { texts: [shown] };
  return { texts: [`> ${inline(phrases.discord.attached(words.length, name))}`], attached: { name, text: words } };
}

/** The lines that fit, in their order; each is a sentence and is shown whole or not at all. */
function fitting(lines: readonly string[], room: number): string[] {
  let left = room;
  return lines.filter((line) => {
    if (line.length + 1 > left) return false;
    left -= line.length + 1;
    return true;
  });
}

function below(finding: Finding, { phrases, sourceUrl, room }: Look): string {
  const { citation, notes = [], alsoIn = [] } = finding;
  const lines = [
    citationLine(citation, phrases, sourceUrl),
    ...notes.map((note) => inline(note)),
    ...otherPlaces(alsoIn, phrases, sourceUrl),
  ];
  return fitting(lines.map(small), room / 3).join("\n");
}

/** In a list of many, the sentences around each would hide the words themselves; its button opens them. */
const fewEnough = 2;

function findingBlock(finding: Finding, index: number, look: Look & { readonly among: number }): Block {
  const { words, marks, citation, date, around, group, lead } = finding;
  const above = [leadLine(finding), ...(date === undefined ? [] : [small(inline(date.plain))])]
    .filter((line) => line !== "")
    .join("\n");
  const under = below(finding, look);
  const room = look.room - above.length - under.length - groupRoom;
  const { texts, attached } = whole(words, quoted(words, marks), `quotation-${index + 1}.txt`, { ...look, room });
  // The sentences around a quotation are whole too, or not there: the button opens them.
  const place =
    around === undefined || look.among > fewEnough ? "" : `\n${quoted(around.words).replace(/^> /gmu, "> -# ")}`;
  const shown = texts[0].length + place.length <= Math.min(room, 1500) ? texts[0] + place : texts[0];
  return {
    texts: above === "" ? [shown, under] : [above, shown, under],
    source: citation,
    // A heading that the lead repeats says nothing.
    ...(group !== undefined && !lead.startsWith(group) && { group: inline(group, groupRoom - 6) }),
    ...(attached && { attached }),
  };
}

function lineBlock({ number, label, rule, marked, ...line }: ShownLine, look: Look): Block {
  const words: string = line.words ?? "";
  const digits = marked ? `**→** \`${number}\`` : `\`${number}\``;
  // A line has no line break; what some programs take for one must not end the quotation block.
  const text = quoted(words).slice(2).replace(/\n> /gu, " ");
  const shown = own.includes(label) ? `> ${digits} ${text}` : `> -# ${digits} ${text} · ${inline(rule, 60)}`;
  return { ...whole(words, words === "" ? `> ${digits}` : shown, `line-${number}.txt`, look), joins: true };
}

function linesOf({ findings: [{ notes = [], citation }] }: Found, lines: readonly ShownLine[], look: Look): Block[] {
  const masthead = fitting(
    notes.map((note) => small(inline(note))),
    look.room,
  ).join("\n");
  return [
    ...(masthead === "" ? [] : [{ texts: [masthead] as const }]),
    ...lines.filter(({ words, marked }) => words !== undefined || marked).map((line) => lineBlock(line, look)),
    { texts: [small(citationLine(citation, look.phrases, look.sourceUrl))] },
  ];
}

function foundBlocks(answer: Found, look: Look): Block[] {
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

/** The rows of a report. Where one is too long for a row, the whole report is attached. */
function reportBlocks(rows: readonly { readonly label: string; readonly value: string }[]): Block[] {
  const text = rows.map(({ label, value }) => `${label}: ${value}`).join("\n");
  const cut = rows.some(({ label, value }) => label.length > 150 || value.length > 500);
  return rows.map(({ label, value }, index) => ({
    texts: [`**${inline(label)}**  ${inline(value, 1000)}`],
    joins: true,
    ...(cut && index === 0 && { attached: { name: "report.txt", text } }),
  }));
}

/** What an answer says below its heading, in order. */
export function blocksOf(answer: Answer, look: Look): Block[] {
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

/** The first line of every page. */
export function headingOf(answer: Answer): string {
  switch (answer.kind) {
    case "found":
    case "done":
      return `### ${inline(answer.heading)}`;
    case "nothing-found":
      return inline(answer.reason, 600);
    case "refused":
      return inline(answer.reason, 1500);
  }
}
