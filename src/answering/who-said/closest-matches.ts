import { inTime } from "../filters/date-order.js";
import type { StatementMatch } from "./match.js";
import type { WhoSaidRequest } from "./request.js";

/** A statement says what was asked when it has this share of the words. */
export const enough = 0.66;
const besideTheTopic = 0.81;

/** Where the very words stand, or a statement speaks of what was asked itself, those that only stand near it are left out. */
const leastOf = (best: number): number =>
  best > 1 ? 1 : best > besideTheTopic ? Math.max(enough, besideTheTopic) : enough;

/** Those that say what was asked, the best first. */
export function closestMatches(
  matches: readonly StatementMatch[],
  asked: Pick<WhoSaidRequest, "words" | "order">,
): readonly StatementMatch[] {
  const least = leastOf(Math.max(...matches.map(({ closeness }) => closeness)));
  return inOrder(
    matches.filter(({ closeness }) => closeness >= least),
    asked,
  );
}

/** Words asked for: the closest first. Only a speaker: in the order of time, of one day the words that are quoted before those that are reported, and those of whom it is not sure last. */
function inOrder(
  matches: readonly StatementMatch[],
  { words, order }: Pick<WhoSaidRequest, "words" | "order">,
): readonly StatementMatch[] {
  const byPlace = (a: StatementMatch, b: StatementMatch): number =>
    a.finding.citation.file.localeCompare(b.finding.citation.file) ||
    a.finding.citation.start - b.finding.citation.start;
  // Of copies of one story the one that tells its day is shown, and the others are named.
  const isUndated = ({ when }: StatementMatch): number => Number(when === "");
  if (order !== undefined) {
    const [earlier, later] = order === "first" ? ([1, -1] as const) : ([-1, 1] as const);
    return [...matches].sort(
      (a, b) =>
        isUndated(a) - isUndated(b) ||
        (a.when === b.when ? b.sureness - a.sureness || byPlace(a, b) : a.when < b.when ? later : earlier),
    );
  }
  return [...matches].sort((a, b) =>
    words === undefined
      ? Number(b.sureness > 0) - Number(a.sureness > 0) ||
        inTime(a.when, b.when) ||
        b.directness - a.directness ||
        byPlace(a, b)
      : b.closeness - a.closeness ||
        b.sureness - a.sureness ||
        b.directness - a.directness ||
        isUndated(a) - isUndated(b) ||
        byPlace(a, b),
  );
}
