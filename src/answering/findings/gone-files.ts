import type { GoneFile } from "../../archive/archive.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { Answer } from "../../model/answer.js";

/** Says of a file that is not now what was read why nothing of it is quoted. */
export function goneSentence({ kind, file }: GoneFile, phrases: Phrases): string {
  return kind === "changed" ? phrases.changedFile(file) : phrases.vanishedFile(file);
}

/**
 * Where files could not be opened, "nobody", "no article" and "altered" would be claims about words that nobody could look at: the
 * answer says instead that it cannot be said now. What was found word for word stays found.
 */
export function withoutClaims(answer: Answer, gone: readonly GoneFile[], { status }: Phrases): Answer {
  if (gone.length === 0) return answer;
  const reason = status.cannotBeSaid(gone.length);
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
