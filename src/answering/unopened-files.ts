import type { Archive } from "../archive/archive.js";
import type { Phrases } from "../locales/en/answers.js";
import type { Answer } from "../model/answer.js";

export interface WatchedArchive {
  readonly archive: Archive;
  /** The files that were to be opened, and are not what was read. */
  readonly gone: ReadonlySet<string>;
}

/** The archive as it is, and which of its files could not be opened. */
export function watchedArchive(archive: Archive): WatchedArchive {
  const gone = new Set<string>();
  const watched: Archive = {
    folder: archive.folder,
    size: archive.size,
    rejected: archive.rejected,
    articles: (filter) => archive.articles(filter),
    readings: (files) => archive.readings(files),
    search: (query) => archive.search(query),
    termWeights: (question) => archive.termWeights(question),
    speakers: (filter) => archive.speakers(filter),
    statements: (filter) => archive.statements(filter),
    events: (filter) => archive.events(filter),
    async openAll(files) {
      const opened = await archive.openAll(files);
      for (const one of opened) if (one.kind !== "open") gone.add(one.file);
      return opened;
    },
  };
  return { archive: watched, gone };
}

/**
 * Where files could not be opened, "nobody", "no article" and "altered" would be claims about words that nobody could look at: the
 * answer says instead that it cannot be said now. What was found word for word stays found.
 */
export function withoutClaims(answer: Answer, gone: ReadonlySet<string>, { status }: Phrases): Answer {
  if (gone.size === 0) return answer;
  const reason = status.cannotBeSaid(gone.size);
  if (answer.kind === "nothing-found") return { ...answer, reason };
  if (answer.kind !== "found" || (answer.verdict !== "altered" && answer.verdict !== "stitched")) return answer;
  const { findings, notes, given } = answer;
  return {
    kind: "nothing-found",
    asked: given?.words ?? "",
    reason,
    nearest: findings,
    didYouMean: [],
    ...(notes && { notes }),
  };
}
