import type { Finding } from "../../model/answer.js";
import { fittingLines, groupRoom, small, whole, type Block, type BlockLook } from "./block.js";
import { citationLine, otherPlaces } from "./citation.js";
import { inline, quoted } from "./markdown.js";

/** The name in bold, the role after it. */
function leadLine({ lead, speaker }: Finding): string {
  const shown = inline(lead);
  const name = speaker === undefined ? "" : inline(speaker.name);
  if (name !== "" && shown.startsWith(name)) return `**${name}**${shown.slice(name.length)}`;
  return shown === "" ? "" : `**${shown}**`;
}

/** Three kinds of small print are told apart: how it is known stands above the words, where begins with the publisher in bold, what else is to be known is slanted. */
const slanted = (sentence: string): string => (sentence === "" ? "" : `*${sentence}*`);

function below(finding: Finding, { phrases, sourceUrl, room }: BlockLook): string {
  const { citation, notes = [], alsoIn = [] } = finding;
  const lines = [
    citationLine(citation, phrases, sourceUrl),
    ...notes.map((note) => slanted(inline(note.trim()))),
    ...otherPlaces(alsoIn, phrases, sourceUrl),
  ];
  return fittingLines(lines.map(small), room / 3).join("\n");
}

/** In a list of many, the sentences around each would hide the words themselves; its button opens them. */
const fewEnough = 2;

/** A cited passage as a card. */
export function findingBlock(finding: Finding, index: number, look: BlockLook & { readonly among: number }): Block {
  const { words, marks, citation, date, around, group, lead, statement } = finding;
  const { reported } = look.phrases;
  const kind = statement === "indirect" || statement === "mixed" ? [reported[statement]] : [];
  const told = [...(date === undefined ? [] : [date.plain]), ...kind];
  const numbered = finding.number === undefined ? "" : `\`${finding.number}\` `;
  const above = [numbered + leadLine(finding), ...told.map((line) => small(inline(line)))]
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
