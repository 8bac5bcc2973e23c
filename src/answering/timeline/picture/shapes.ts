import type { ShownDate } from "../../../model/answer.js";
import { paint, type ColourName } from "./looks.js";
import { element } from "./svg.js";

/** How a date is known: printed as it is, reckoned from another, or the day the article came out. */
export type MarkShape = "circle" | "diamond" | "square";

export function shapeOf({ basis, published }: Pick<ShownDate, "basis" | "published">): MarkShape {
  if (published === true) return "square";
  return basis === "stated" ? "circle" : "diamond";
}

export interface PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shape: MarkShape;
  readonly colour: ColourName;
  /** Hollow: it was still to come. */
  readonly hollow: boolean;
}

const corners = {
  square: [[-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]],
  diamond: [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]],
} as const; // prettier-ignore

/** One mark, in the colour of its source and the shape of how its date is known. */
export function drawnMark({ x, y, radius, shape, colour, hollow }: PlacedMark): string {
  const look = {
    fill: paint(hollow ? "ground" : colour),
    stroke: paint(hollow ? colour : "rim"),
    "stroke-width": hollow ? Math.max(1.5, radius / 3.5) : 1.5,
    "stroke-linejoin": "round",
  };
  if (shape === "circle") return element("circle", { cx: x, cy: y, r: radius, ...look });
  const points = corners[shape].map(([dx, dy]) => `${(x + dx * radius).toFixed(1)},${(y + dy * radius).toFixed(1)}`);
  return element("polygon", { points: points.join(" "), ...look });
}
