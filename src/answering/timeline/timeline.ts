import type { Archive } from "../../archive/archive.js";
import type { Answer, Finding, NothingFound, Picture, Refused } from "../../model/answer.js";
import type { Phrases } from "../../locales/en/answers.js";
import { nothingDated } from "./empty-timeline.js";
import { compareDays } from "../../model/days.js";
import { passagesLookedAt } from "./candidates.js";
import type { Entry } from "./entry.js";
import type { Gathered } from "./collect-entries.js";
import { gathered } from "./collect-entries.js";
import type { Grain } from "./granularity.js";
import { grainFor, headingOf } from "./granularity.js";
import { ranked } from "./rank-entries.js";
import type { TimelineInput, Understood } from "./request.js";
import { understood } from "./request.js";
import { timelinePicture } from "./picture/picture.js";

/** Of so many events the files are opened; the picture draws them all. */
const mostOpened = 400;
/** More would not be read; those that most articles speak of are chosen, and the rest is counted. */
const mostShown = 60;

/** By day, month, year or decade: as asked, or as the stretch of time from the first to the last entry suggests. */
function grainOf(by: Grain | "auto" | undefined, findings: readonly Finding[]): Grain {
  if (by !== undefined && by !== "auto") return by;
  const dated = findings.flatMap(({ date }) => (date?.from && date.to ? [{ from: date.from, to: date.to }] : []));
  const last = dated.map(({ to }) => to).reduce((a, b) => (compareDays(a, b) >= 0 ? a : b), dated[0]?.to ?? "");
  return dated[0] === undefined ? "day" : grainFor(dated[0].from, last);
}

function notesOf(found: Gathered, phrases: Phrases): readonly string[] {
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

interface Drawn {
  readonly asked: Understood;
  readonly found: Gathered;
  /** What most articles speak of first. */
  readonly byRank: readonly Entry[];
  readonly heading: string;
  readonly notes: readonly string[];
  readonly picture?: Picture;
}

async function drawn(asked: Understood, most: number, archive: Archive, phrases: Phrases): Promise<Drawn> {
  const found = await gathered({ ...asked, most }, archive, phrases);
  const byRank = ranked(found.entries);
  const headingIn = (words: Phrases): string => words.timeline.heading(asked.topic, asked.limits(words));
  const inPicture = byRank.slice(0, mostOpened).map(({ finding }) => finding);
  const picture = timelinePicture(inPicture, headingIn, phrases);
  const heading = headingIn(phrases);
  return { asked, found, byRank, heading, notes: notesOf(found, phrases), ...(picture && { picture }) };
}

/** Everything that stands on the timeline that was asked for. */
export async function wholeTimeline(
  input: TimelineInput,
  archive: Archive,
  phrases: Phrases,
): Promise<WholeTimeline | Refused | NothingFound> {
  const asked = await understood(input, archive, phrases);
  if (asked.kind !== "understood") return asked;
  const { found, heading, notes, picture } = await drawn(asked, Infinity, archive, phrases);
  const findings = found.entries.map(({ finding }) => finding);
  return { kind: "timeline", heading, findings, notes, ...(picture && { picture }) };
}

/** The dated events of the archive in order, each with the passage that tells it and how its date is known. */
export async function timeline(input: TimelineInput, archive: Archive, phrases: Phrases): Promise<Answer> {
  if (archive.size === 0) return { kind: "refused", reason: phrases.emptyArchive(archive.folder) };
  const asked = await understood(input, archive, phrases);
  if (asked.kind !== "understood") return asked;
  const { found, byRank, heading, notes, picture } = await drawn(asked, mostOpened, archive, phrases);
  const shown = new Set(byRank.slice(0, mostShown));
  const inOrder = found.entries.filter((entry) => shown.has(entry)).map(({ finding }) => finding);
  const grain = grainOf(input.by, inOrder);
  const [first, ...rest] = inOrder.map((finding) => ({ ...finding, group: headingOf(finding.date, grain, phrases) }));
  if (first === undefined) return nothingDated(asked, notes, archive, phrases);
  return {
    kind: "found",
    heading,
    findings: [first, ...rest],
    more: found.entries.length - inOrder.length + found.beyond,
    ...(notes.length > 0 && { notes }),
    ...(picture && { picture }),
  };
}
