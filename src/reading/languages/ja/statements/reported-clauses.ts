import type { Span } from "../../../../model/passage.js";
import type { IdeographicUnit } from "../../../segmentation/ideographic-units.js";
import { behindHearer, trimmed, withoutTimes } from "./edges.js";
import { adnominal, clauseFrames, unsaid } from "./frames.js";
import { droppedSubject, heardAt, isSomebody } from "./referents.js";
import type { SourcedPart } from "./sources.js";
import { isNameLike } from "./speakers.js";
import { type Subject, subjectsIn } from "./subjects.js";
import type { Heard, Telling } from "./telling.js";

/** "と、コロラド州に住むディートリッヒは": the noun behind "と", without the clause that tells of it. */
const subjectBehind = /^[の、]?(?:.*[たるい](?=[ァ-ヶー・]{3,}は))?(.+(?=は)|.+?(?=が|も|によって|により))/d;

/** What closes a clause: where it ends, its verb, and the noun between "と" and the verb. */
interface Closing extends Span {
  readonly verb: string;
  readonly subject: Span;
}

/** Clauses without marks, or with a few words in marks, that "と" or "ことを" and a verb of saying follow. */
export function readClauses(telling: Telling, unit: IdeographicUnit, part: SourcedPart): void {
  let from = part.start;
  const closings = closingsIn(telling, part);
  for (const closing of closings) {
    if (closing.start < from || !isTelling(telling, closing, closings)) continue;
    if (isReadAlready(telling, unit, closing.start)) {
      from = closing.end;
      continue;
    }
    // "参加しようとした": what was tried.
    if (closing.verb === "し" && /(?<!だ)[おこごそぞとどのほぼもよろ]う$/.test(telling.text.slice(from, closing.start)))
      continue;
    // "…を理由としている": a noun is held for something, and nobody said it.
    if (
      closing.verb === "し" &&
      !/[るたいうくすむぐぶだん]$|である$|ない$/.test(telling.text.slice(from, closing.start))
    )
      continue;
    const clause = clauseBefore(telling, unit, { stretch: { start: from, end: closing.start }, closing });
    if (clause === undefined) continue;
    from = closing.end;
    telling.add(unit, {
      spoken: [clause.content],
      cue: { start: closing.end - closing.verb.length, end: closing.end },
      heard: clause.heard,
      reporter: part.source?.speaker,
    });
  }
}

function closingsIn(telling: Telling, part: Span): Closing[] {
  const stretch = telling.words(part);
  return clauseFrames
    .flatMap((frame) => [...stretch.matchAll(frame)])
    .map((match) => {
      const start = part.start + match.index;
      const noun = match.groups?.["subject"] ?? "";
      const nounStart = start + match[0].indexOf(noun);
      return {
        start,
        end: start + match[0].length,
        verb: match.groups?.["verb"] ?? "",
        subject: { start: nounStart, end: nounStart + noun.length },
      };
    })
    .sort((a, b) => a.start - b.start);
}

function isTelling(telling: Telling, { start, end, verb }: Closing, all: readonly Closing[]): boolean {
  const rest = telling.text.slice(end, end + 12);
  if (telling.isQuoted(start) || (unsaid.test(rest.slice(0, 6)) && !verb.endsWith("さ")) || adnominal.test(rest))
    return false;
  if (/^[いし]/.test(verb) && !isVerbOfSaying(verb, rest)) return false;
  // "語る内容", "言う意識": the verb only describes a noun.
  if (/[うるす]$/.test(verb) && /^(?:[\u4e00-\u9fffァ-ヶ]|こと|もの|の)/.test(rest)) return false;
  // "との回答が高い": a noun, where no clause ends with it.
  if (/[\u4e00-\u9fff]$/.test(verb) && !/^(?:[。、]|$)/.test(rest)) return false;
  // "示唆したと報じた": inside of what is reported; the later verb is the one that reports.
  return !(
    /^(?:た|ている|ていた|てい)?(?:との?|ことを)/.test(rest) &&
    all.some((later) => later.start >= end && later.start <= end + 4)
  );
}

/** "という" and "とし" are verbs of saying at the end of a clause only; before a noun they only name. */
function isVerbOfSaying(verb: string, rest: string): boolean {
  if (verb === "し")
    return /^(?:て(?:いる|いた|おり|、(?!逮捕|起訴|書類))|た(?:。|が、|(?:上|うえ)で|ほか)|つつ|ながら|、)/.test(rest);
  if (verb === "言う") return /^(?:。|が、|$|\n)/.test(rest);
  if (verb === "いい") return rest.startsWith("、");
  return verb !== "いう" && verb !== "いっ";
}

/** Words in marks that end right there were read as such. */
const isReadAlready = ({ found }: Telling, unit: Span, at: number): boolean =>
  found.some(
    ({ spoken, context }) =>
      context.start === unit.start && (spoken.at(-1)?.end ?? 0) >= at - 3 && (spoken[0]?.start ?? 0) < at,
  );

function clauseBefore(
  telling: Telling,
  unit: IdeographicUnit,
  { stretch, closing }: { readonly stretch: Span; readonly closing: Closing },
): { readonly content: Span; readonly heard: Heard } | undefined {
  const behind = subjectBehind.exec(telling.words(closing.subject));
  if (behind !== null) {
    const [start = 0, end = 0] = behind.indices?.[1] ?? [];
    const span = withoutTimes(telling, { start: closing.subject.start + start, end: closing.subject.start + end });
    const content = trimmed(telling, stretch);
    const isSubject =
      isNameLike(telling.words(span)) || isSomebody(telling, { at: span, particle: "は", end: span.end });
    if (content !== undefined && span.end > span.start && isSubject)
      return { content, heard: heardAt(telling, span, unit) };
  }
  // "…と付け加えた": whoever spoke in the sentence goes on.
  const last = telling.found.at(-1);
  if (/^(?:付け加え|加え|続け)/.test(closing.verb) && last?.context.start === unit.start) {
    const content = trimmed(telling, stretch);
    return content && { content, heard: { speaker: last.speaker, confidence: "likely" } };
  }
  const isRequest = telling.text.startsWith("よう", closing.start);
  const subject = subjectOf(telling, stretch, isRequest ? /[はも]/ : /[はがも]/);
  if (subject === undefined) {
    // "走行したとして、府警は…": the grounds, before whoever acts on them.
    if (closing.verb === "し" && telling.text.startsWith("て、", closing.end)) return undefined;
    const heard = droppedSubject(telling, unit);
    const content = trimmed(telling, stretch);
    return heard && content && { content, heard };
  }
  const span = withoutTimes(telling, subject.at);
  if (span.end <= span.start) return undefined;
  const content = trimmed(telling, { start: behindHearer(telling, subject.end, stretch.end), end: stretch.end });
  // What is left of a sentence behind words in marks: "と答えていたが、…".
  if (content === undefined || /^[てでたしにをはがも]/.test(telling.words(content))) return undefined;
  return { content, heard: heardAt(telling, span, unit) };
}

/** The noun that a clause is told by: the first topic that is somebody, else one before a comma, else the topic of the clause. */
function subjectOf(telling: Telling, stretch: Span, particles: RegExp): Subject | undefined {
  const subjects = subjectsIn(telling.text, stretch, telling.isQuoted).filter(({ particle }) =>
    particles.test(particle),
  );
  const somebody = subjects.filter((one) => isSomebody(telling, one));
  const named = subjects.find(
    ({ particle, at, end }) =>
      particle === "は" &&
      /[、,]/.test(telling.text.charAt(end - 1)) &&
      isNameLike(telling.words(withoutTimes(telling, at))),
  );
  return (
    somebody.find(({ particle }) => particle !== "が") ??
    named ??
    somebody.find(({ end }) => /[、,]/.test(telling.text.charAt(end - 1))) ??
    somebody[0] ??
    subjects.find(({ particle, at }) => particle === "は" && isNameLike(telling.words(withoutTimes(telling, at))))
  );
}
