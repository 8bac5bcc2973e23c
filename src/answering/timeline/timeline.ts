import { answerWithScriptNotes, withScriptNotes } from "../findings/other-script.js";
import type { AnswerContext } from "../answer-context.js";
import type { Answer, Finding, NothingFound, Picture, Refused } from "../../model/answer.js";
import type { Phrases } from "../../locales/en/answers.js";
import { nothingDated } from "./empty-timeline.js";
import { compareDays } from "../../model/days.js";
import { passagesLookedAt } from "./candidates.js";
import type { TimelineEntry } from "./entry.js";
import type { CollectedEntries } from "./collect-entries.js";
import { collectEntries } from "./collect-entries.js";
import type { HeadingGrain } from "./granularity.js";
import { grainFor, dateHeading } from "./granularity.js";
import { ranked } from "./rank-entries.js";
import type { TimelineInput, UnderstoodTimeline } from "./request.js";
import { timelineRequest } from "./request.js";
import { happeningsIn } from "./happening.js";
import { timelinePicture, type Drawing } from "./picture/picture.js";

/** Of so many events the files are opened; the picture draws them all. */
const mostOpened = 400;
/** More would not be read; those that most articles speak of are chosen, and the rest is counted. */
const mostShown = 60;

/** By day, month, year or decade: as asked, or as the stretch of time from the first to the last entry suggests. */
function grainOf(by: HeadingGrain | "auto" | undefined, findings: readonly Finding[]): HeadingGrain {
  if (by !== undefined && by !== "auto") return by;
  const dated = findings.flatMap(({ date }) => (date?.from && date.to ? [{ from: date.from, to: date.to }] : []));
  const last = dated.map(({ to }) => to).reduce((a, b) => (compareDays(a, b) >= 0 ? a : b), dated[0]?.to ?? "");
  return dated[0] === undefined ? "day" : grainFor(dated[0].from, last);
}

function notesOf(found: CollectedEntries, phrases: Phrases): readonly string[] {
  return [
    ...(found.relaxed ? [phrases.timeline.relaxed] : []),
    ...(found.undatedLeft > 0 ? [phrases.timeline.undatedLeft(found.undatedLeft)] : []),
    ...(found.cut ? [phrases.timeline.onlyBest(passagesLookedAt)] : []),
    ...found.changed.map(phrases.changedFile),
    ...found.vanished.map(phrases.vanishedFile),
  ];
}

/** A timeline with nothing left out, for files. */
export interface WholeTimeline {
  readonly kind: "timeline";
  readonly heading: string;
  /** In order of time, the undated last. */
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
  readonly picture?: Picture;
}

interface FoundEntries {
  readonly asked: UnderstoodTimeline;
  readonly found: CollectedEntries;
  /** What most articles speak of first. */
  readonly byRank: readonly TimelineEntry[];
}

async function entriesOf(asked: UnderstoodTimeline, most: number, context: AnswerContext): Promise<FoundEntries> {
  const found = await collectEntries({ ...asked, most }, context);
  return { asked, found, byRank: ranked(found.entries) };
}

const headed =
  ({ topic, limits }: UnderstoodTimeline) =>
  (words: Phrases): string =>
    words.timeline.heading(topic, limits(words));

/** The drawing of what most articles speak of; the numbers are those of the cards, or of the rows of a file. */
function pictureOf(
  { asked, byRank }: FoundEntries,
  numbered: readonly TimelineEntry[],
  drawing: Omit<Drawing, "headingIn">,
): Picture | undefined {
  const entries = new Map(byRank.map((entry) => [entry.finding as Finding, entry]));
  const numbers = new Map(numbered.map(({ finding }, i) => [finding as Finding, i + 1]));
  return timelinePicture([...entries.keys()].slice(0, mostOpened), {
    headingIn: headed(asked),
    numberOf: (finding) => numbers.get(finding),
    happeningsOf(finding) {
      const entry = entries.get(finding);
      return entry === undefined ? [] : happeningsIn(entry);
    },
    ...drawing,
  });
}

/** Everything that stands on the timeline that was asked for. */
export async function wholeTimeline(
  input: TimelineInput,
  context: AnswerContext,
): Promise<WholeTimeline | Refused | NothingFound> {
  const { phrases } = context;
  const asked = await timelineRequest(input, context);
  if (asked.kind !== "understood") return asked;
  const all = await entriesOf(asked, Infinity, context);
  const { entries } = all.found;
  const picture = pictureOf(all, entries, { phrases, isTitled: true, ...(input.look && { look: input.look }) });
  return {
    kind: "timeline",
    heading: headed(asked)(phrases),
    findings: entries.map(({ finding }, i) => ({ ...finding, number: i + 1 })),
    notes: notesOf(all.found, phrases),
    ...(picture && { picture }),
  };
}

/** The dated events of the archive in order, each with the passage that tells it and how its date is known. */
export async function timeline(input: TimelineInput, context: AnswerContext): Promise<Answer> {
  const { archive, phrases } = context;
  if (archive.size === 0) return { kind: "refused", reason: phrases.emptyArchive(archive.folder) };
  const asked = await timelineRequest(input, context);
  if (asked.kind !== "understood") return asked;
  const all = await entriesOf(asked, mostOpened, context);
  const { found, byRank } = all;
  const shown = new Set(byRank.slice(0, mostShown));
  const inOrder = found.entries.filter((entry) => shown.has(entry));
  const picture = pictureOf(all, inOrder, { phrases, ...(input.look && { look: input.look }) });
  const grain = grainOf(
    input.by,
    inOrder.map(({ finding }) => finding),
  );
  const notes = notesOf(found, phrases);
  const findings = inOrder.map(({ finding }, i) => ({
    ...finding,
    ...(picture && { number: i + 1 }),
    group: dateHeading(finding.date, grain, phrases),
  }));
  const [first, ...rest] = withScriptNotes(input.topic ?? "", findings, phrases);
  if (first === undefined)
    return answerWithScriptNotes(input.topic ?? "", await nothingDated(asked, notes, context), phrases);
  return {
    kind: "found",
    heading: headed(asked)(phrases),
    findings: [first, ...rest],
    more: found.entries.length - inOrder.length + found.beyond,
    ...(notes.length > 0 && { notes }),
    ...(picture && { picture }),
  };
}
