import { fileName, titleOf } from "../../findings/citation.js";
import type { Citation, Finding } from "../../../model/answer.js";
import { isDrawable } from "./font-coverage.js";

/** A source's colour and the shape of its marks. Either alone tells it apart. */
export interface SourceStyle {
  readonly name: string;
  readonly colour: string;
  readonly shape: "circle" | "square" | "triangle" | "diamond" | "plus" | "star" | "cross";
}

// Okabe and Ito's colours, which people with any kind of colour vision can tell apart, those that are dark enough on a light ground.
const looks = [
  ["#0072b2", "circle"],
  ["#d55e00", "square"],
  ["#007a5a", "triangle"],
  ["#a83d80", "diamond"],
  ["#7a5b00", "plus"],
  ["#3d3d9e", "star"],
] as const;

/** What stands for all sources beyond the six that most entries come from. */
export const otherLook = { colour: "#5f6368", shape: "cross" } as const;

/** Its publisher where the article names one, else the article itself; of these, the first that can be drawn. */
function sourceOf({ publisher, ...citation }: Citation): string {
  const names = [publisher, titleOf(citation), fileName(citation.file)];
  return names.find((name) => name !== undefined && isDrawable(name)) ?? `#${citation.sha256.slice(0, 6)}`;
}

export const sourcesIn = ({ citation, alsoIn = [] }: Finding): readonly string[] => [
  ...new Set([citation, ...alsoIn].map(sourceOf)),
];

/** Gives the sources their looks, those with most entries first. Sources without one are "others". */
export function sourceStyles(findings: readonly Finding[]): ReadonlyMap<string, SourceStyle> {
  const counts = new Map<string, number>();
  for (const finding of findings) for (const name of sourcesIn(finding)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  return new Map(
    looks.flatMap(([colour, shape], i) => {
      const name = names[i];
      return name === undefined ? [] : [[name, { name, colour, shape }] as const];
    }),
  );
}
