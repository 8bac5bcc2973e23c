import type { Span } from "../../../../model/passage.js";
import type { Statement } from "../../../../model/statement.js";
import type { IdeographicUnit } from "../../../segmentation/ideographic-units.js";
import type { StatementInput } from "../../language-pack.js";
import { accordingIn } from "./according.js";
import { type Cue, cuesIn } from "./cues.js";
import { learnTopic, sourceOf } from "./referents.js";
import { readCues } from "./reported-words.js";
import { readAlone, readLabelled } from "./stand-alone.js";
import { readClosingTag, readInterrupted, viewIn } from "./tags.js";
import { Telling } from "./telling.js";

const documents = /(?:报告|数据|统计|调查|资料|公告|通报|声明)/;

/** The forms of a whole sentence, in the order of trial. */
const readings = [readLabelled, readAlone, readInterrupted, readClosingTag];

/** Who said what in a Chinese article, in the order of the text. */
export function statementsIn(input: StatementInput): Statement[] {
  const telling = new Telling(input);
  for (const unit of telling.units) {
    const before = telling.found.length;
    // The turn of an interview was read whole.
    if ((telling.found.at(-1)?.spoken.at(-1)?.end ?? 0) > unit.start) continue;
    if (!readings.some((read) => read(telling, unit))) readUnit(telling, unit);
    learnTopic(telling, unit, before);
  }
  return telling.found;
}

function readUnit(telling: Telling, unit: IdeographicUnit): void {
  const view = viewIn(telling, unit);
  if (view !== undefined) {
    const content = telling.trimmed(view.content, unit.end);
    if (content !== undefined) telling.add(unit, { spoken: [content], cue: view.cue, heard: view.heard });
    return;
  }
  const according = accordingIn(telling.folded, unit);
  const reporter = according && sourceOf(telling, according.source);
  const from = according?.content ?? unit.start;
  // What a person or a document says is its own to the end; the press passes on what others say.
  const isOwn =
    reporter !== undefined &&
    according !== undefined &&
    ((reporter.type === "person" && /[\u4e00-\u9fff ]/.test(reporter.name)) ||
      documents.test(telling.folded.slice(according.source.start, according.content)));
  const cues = isOwn ? [] : cuesOf(telling, { start: from, end: unit.end });
  const read = readCues(telling, unit, { cues, from, given: reporter });
  if (according === undefined || reporter === undefined) return;
  const end = read ?? unit.end;
  const content = end - according.content < 8 ? undefined : telling.trimmed(according.content, end);
  if (content !== undefined)
    telling.add(unit, { spoken: [content], cue: according.cue, heard: { speaker: reporter, confidence: "sure" } });
}

const cuesOf = (telling: Telling, span: Span): Cue[] =>
  cuesIn(telling.folded, span, (at) => telling.isQuoted(at) || telling.isInTitle(at) || telling.isBracketed(at));
