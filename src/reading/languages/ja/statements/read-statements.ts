import type { Statement } from "../../../../model/statement.js";
import type { IdeographicUnit } from "../../../segmentation/ideographic-units.js";
import type { StatementInput } from "../../language-pack.js";
import { trimmed } from "./edges.js";
import { readQuotations } from "./quoted-words.js";
import { learnTopic } from "./referents.js";
import { readClauses } from "./reported-clauses.js";
import { partsOf, type SourcedPart } from "./sources.js";
import { announce, readAlone, readLabelled } from "./stand-alone.js";
import { Telling } from "./telling.js";

const isHearsay = /という(?:ことだ)?。?$/;

/** Who said what in a Japanese article, in the order of the text. */
export function statementsIn(input: StatementInput): Statement[] {
  const telling = new Telling(input);
  for (const [at, unit] of telling.units.entries()) {
    if (readAlone(telling, unit, telling.units[at + 1]) || readLabelled(telling, unit)) continue;
    const before = telling.found.length;
    for (const part of partsOf(telling, unit)) readPart(telling, unit, part);
    learnTopic(telling, unit);
    if (telling.found.length === before) announce(telling, unit);
  }
  return telling.found;
}

function readPart(telling: Telling, unit: IdeographicUnit, part: SourcedPart): void {
  const before = telling.found.length;
  readQuotations(telling, unit, part);
  readClauses(telling, unit, part);
  if (telling.found.length > before) return;
  if (part.source !== undefined) readSourced(telling, unit, part);
  else if (isHearsay.test(telling.words(part).trimEnd())) readHearsay(telling, unit, part);
}

/** "愛媛新聞によると、…": all of it is the source's, where nobody else is said to have said it. */
function readSourced(telling: Telling, unit: IdeographicUnit, part: SourcedPart): void {
  const content = trimmed(telling, part);
  if (content !== undefined && part.source !== undefined)
    telling.add(unit, {
      spoken: [content],
      cue: part.source.cue,
      heard: { speaker: part.source.speaker, confidence: "sure" },
    });
}

/** "…という。" without a source: whoever has the word. */
function readHearsay(telling: Telling, unit: IdeographicUnit, part: SourcedPart): void {
  const { floor } = telling;
  if (floor === undefined || unit.paragraph - floor.paragraph > 3 || unit.label !== "body") return;
  const content = trimmed(telling, part);
  const cueAt = telling.text.lastIndexOf("という", part.end);
  if (content !== undefined)
    telling.add(unit, {
      spoken: [content],
      cue: { start: cueAt, end: cueAt + 3 },
      heard: { speaker: floor.speaker, confidence: "unsure" },
    });
}
