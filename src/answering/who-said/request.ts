import type { Archive, SpeakerCard } from "../../archive/archive.js";
import type { NothingFound, Refused } from "../../model/answer.js";
import type { StatementKind } from "../../model/statement.js";
import { topicOf, type Topic } from "../topic.js";
import type { Phrases } from "../../locales/en/answers.js";
import { noSuchSource } from "../source/source.js";
import { compareDays } from "../timeline/days.js";
import { type Stretch, stretchAsked } from "../filters/date-range.js";

export interface WhoSaidInput {
  readonly words?: string | undefined;
  readonly speaker?: string | undefined;
  readonly source?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly kind?: StatementKind | undefined;
}

/** What was asked for, in terms of this archive. */
export interface Wanted {
  readonly kind: "wanted";
  readonly words?: string;
  readonly topic?: Topic;
  readonly speaker?: string;
  /** Absent when no speaker was asked for; empty when only unnamed speakers can be meant ("analysts"). */
  readonly cards?: readonly SpeakerCard[];
  readonly files?: readonly string[];
  readonly stretch: Partial<Stretch>;
  readonly statementKind?: StatementKind;
}

const given = (words: string | undefined): string | undefined => {
  const trimmed = words?.trim();
  return trimmed === "" ? undefined : trimmed;
};

/** Checks what the options mean: the dates are dates, the source is there. */
export async function wanted(
  input: WhoSaidInput,
  archive: Archive,
  phrases: Phrases,
): Promise<Wanted | Refused | NothingFound> {
  const [words, speaker, source] = [given(input.words), given(input.speaker), given(input.source)];
  if (words === undefined && speaker === undefined && source === undefined && input.kind === undefined)
    return { kind: "refused", reason: phrases.whoSaid.whatOf };
  const [sinceAsked, untilAsked] = [given(input.since), given(input.until)];
  const [since, until] = [sinceAsked, untilAsked].map((date) => (date === undefined ? undefined : stretchAsked(date)));
  if (sinceAsked !== undefined && since === undefined)
    return { kind: "refused", reason: phrases.timeline.badDate("since", sinceAsked) };
  if (untilAsked !== undefined && until === undefined)
    return { kind: "refused", reason: phrases.timeline.badDate("until", untilAsked) };
  if (since !== undefined && until !== undefined && compareDays(since.from, until.to) > 0)
    return { kind: "refused", reason: phrases.timeline.wrongWay(sinceAsked ?? "", untilAsked ?? "") };
  const sources = source === undefined ? undefined : await archive.articles({ named: source });
  if (source !== undefined && sources?.length === 0) return await noSuchSource(source, archive, phrases);
  const topic = words === undefined ? undefined : topicOf(words);
  return {
    kind: "wanted",
    stretch: { ...(since && { from: since.from }), ...(until && { to: until.to }) },
    ...(words !== undefined && { words }),
    ...(topic && { topic }),
    ...(speaker !== undefined && { speaker, cards: await archive.speakers({ named: speaker }) }),
    ...(sources && { files: sources.map(({ file }) => file) }),
    ...(input.kind && { statementKind: input.kind }),
  };
}
