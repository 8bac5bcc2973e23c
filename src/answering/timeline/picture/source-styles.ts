import { titleOf } from "../../findings/citation.js";
import type { Citation, Finding } from "../../../model/answer.js";
import { isDrawable } from "./font-coverage.js";
import { type ColourName } from "./looks.js";

/** A source's colour. Which card a mark belongs to its number tells, whoever sees no colours. */
export interface SourceStyle {
  readonly key: string;
  /** Absent where the article names neither publisher nor title that can be drawn. */
  readonly name?: string;
  readonly colour: ColourName;
}

const looks: readonly ColourName[] = ["s0", "s1", "s2", "s3", "s4", "s5"];

/** What stands for all sources beyond the six that most entries come from. */
export const otherColour: ColourName = "other";

/** Its publisher where the article names one, else its title. */
function nameOf({ publisher, ...citation }: Citation): string | undefined {
  const title = citation.title === undefined ? undefined : titleOf(citation);
  return [publisher, title].find((name) => name !== undefined && isDrawable(name));
}

const keyOf = (citation: Citation): string => nameOf(citation) ?? `file ${citation.file}`;

export const sourcesIn = ({ citation, alsoIn = [] }: Finding): readonly string[] => [
  ...new Set([citation, ...alsoIn].map(keyOf)),
];

/** Gives the sources their colours, those with most entries first. Sources without one are "others". */
export function sourceStyles(findings: readonly Finding[]): ReadonlyMap<string, SourceStyle> {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { citation, alsoIn = [] } of findings)
    for (const one of [citation, ...alsoIn]) {
      const name = nameOf(one);
      if (name !== undefined) names.set(keyOf(one), name);
    }
  for (const finding of findings) for (const key of sourcesIn(finding)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  return new Map(
    looks.flatMap((colour, i) => {
      const key = keys[i];
      const name = key === undefined ? undefined : names.get(key);
      return key === undefined ? [] : [[key, { key, colour, ...(name !== undefined && { name }) }] as const];
    }),
  );
}
