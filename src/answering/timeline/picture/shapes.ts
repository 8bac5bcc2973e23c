import type { SourceStyle } from "./source-styles.js";
import { element } from "./svg.js";

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shape: SourceStyle["shape"];
  readonly colour: string;
  /** Hollow: it was still to come. */
  readonly hollow: boolean;
}

const polygon = (corners: readonly (readonly [number, number])[], { x, y, radius }: Mark): string =>
  corners.map(([dx, dy]) => `${(x + dx * radius).toFixed(1)},${(y + dy * radius).toFixed(1)}`).join(" ");

const star = Array.from({ length: 10 }, (_, i) => {
  const angle = (Math.PI * i) / 5;
  const far = i % 2 === 0 ? 1.2 : 0.55;
  return [Math.sin(angle) * far, -Math.cos(angle) * far] as const;
});

const corners = {
  square: [[-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]],
  triangle: [[0, -1.1], [1.05, 0.85], [-1.05, 0.85]],
  diamond: [[0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]],
  plus: [
    [-0.4, -1.1], [0.4, -1.1], [0.4, -0.4], [1.1, -0.4], [1.1, 0.4], [0.4, 0.4],
    [0.4, 1.1], [-0.4, 1.1], [-0.4, 0.4], [-1.1, 0.4], [-1.1, -0.4], [-0.4, -0.4],
  ],
  star,
  cross: [
    [0, -0.5], [0.6, -1.1], [1.1, -0.6], [0.5, 0], [1.1, 0.6], [0.6, 1.1],
    [0, 0.5], [-0.6, 1.1], [-1.1, 0.6], [-0.5, 0], [-1.1, -0.6], [-0.6, -1.1],
  ],
} as const; // prettier-ignore

/** One mark of a source, in its colour and shape. */
export function drawnMark(mark: Mark): string {
  const { x, y, radius, shape, colour, hollow } = mark;
  const paint = {
    fill: hollow ? "#ffffff" : colour,
    stroke: hollow ? colour : "#ffffff",
    "stroke-width": hollow ? Math.max(1.5, radius / 3.5) : 1.5,
    "stroke-linejoin": "round",
  };
  return shape === "circle"
    ? element("circle", { cx: x, cy: y, r: radius, ...paint })
    : element("polygon", { points: polygon(corners[shape], mark), ...paint });
}
