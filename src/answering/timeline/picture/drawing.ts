import type { Panel, Tick } from "./axis.js";
import type { Label } from "./labels.js";
import type { Drop } from "./marks.js";
import { paint, type ColourName } from "./looks.js";
import { drawnMark, shapeOf } from "./shapes.js";
import { sizes } from "./sizes.js";
import type { SourceStyle } from "./source-styles.js";
import { otherColour } from "./source-styles.js";
import { element, escaped, textAt } from "./svg.js";

const ink = paint("ink");
const faint = paint("faint");

/** Where the marks stand: their size, and the height of a lane. */
export interface Band {
  readonly axis: number;
  readonly height: number;
  readonly radius: number;
  readonly step: number;
  /** The height of a label with all its lines. */
  readonly labelHeight: number;
}

const colourOf = (source: string | undefined, styles: ReadonlyMap<string, SourceStyle>): ColourName =>
  styles.get(source ?? "")?.colour ?? otherColour;

/** A fill that fades out at both ends, for dates that are only about right. */
export function softFill(id: string, colour: ColourName): string {
  const stops = [0, 0.35, 0.65, 1].map((offset, i) =>
    element("stop", { offset, "stop-color": paint(colour), "stop-opacity": i === 1 || i === 2 ? 0.75 : 0 }),
  );
  return element("linearGradient", { id }, stops.join(""));
}

function middleOf({ lane, plotted }: Drop, { axis, height, radius, step }: Band): number {
  // What came out hangs below the axis; what is told of stands above it.
  if (plotted.date.published) return axis + radius + 4;
  return axis - 10 - radius - Math.min(lane * step, height - 2 * radius - 12);
}

/** The sharp end of a range. */
function drawnCap(x: number, y: number, colour: ColourName): string {
  return element("line", { x1: x, x2: x, y1: y - 11, y2: y + 11, stroke: paint(colour), "stroke-width": 4 });
}

/** A date with its bar, if it has one, and a mark for each of its sources. */
export function drawnDrop(drop: Drop, band: Band, styles: ReadonlyMap<string, SourceStyle>): string {
  const { plotted, x, bar, sources } = drop;
  const { planned = false, approximate } = plotted.date;
  const { radius } = band;
  const y = middleOf(drop, band);
  const first = colourOf(sources[0], styles);
  const thick = Math.min(14, radius * 1.3);
  const extent = bar ?? (approximate ? { left: x - 3.5 * radius, right: x + 3.5 * radius, kind: "within" } : undefined);
  const stretch =
    extent &&
    element("rect", {
      x: extent.left,
      y: y - thick / 2,
      width: extent.right - extent.left,
      height: thick,
      ...(approximate ? { fill: `url(#soft-${first})` } : { fill: paint(first), rx: 3 }),
      opacity: extent.kind === "range" || approximate ? 0.75 : 0.3,
    });
  const caps = bar?.kind === "range" && !approximate ? [bar.left, bar.right].map((end) => drawnCap(end, y, first)) : [];
  const marks = sources.map((source, i) =>
    drawnMark({
      colour: colourOf(source, styles),
      shape: shapeOf(plotted.date),
      x: x + (i - (sources.length - 1) / 2) * radius * 1.8,
      y,
      radius,
      hollow: planned,
    }),
  );
  return (stretch ?? "") + caps.join("") + marks.join("");
}

/** The thin line from a label down to its mark. It is drawn under everything else. */
export function drawnPole({ place, drop }: Label, band: Band): string {
  const bottom = drop.plotted.date.published ? band.axis : middleOf(drop, band);
  return element("line", {
    x1: place.pole,
    x2: place.pole,
    y1: topOf(place.row, band),
    y2: bottom,
    stroke: paint("pole"),
    "stroke-width": 2,
  });
}

const topOf = (row: number, { axis, height, labelHeight }: Band): number => axis - height - (row + 1) * labelHeight + 6;

/** The words of a label: the numbers of its cards, the date, by how many articles, and below what happened. */
export function drawnLabel({ place, numbers, date, beside, lines }: Label, band: Band): string {
  const top = topOf(place.row, band);
  const turned = place.left < place.pole - 1;
  const common = { x: turned ? place.pole - 8 : place.pole + 8, "text-anchor": turned ? "end" : "start" };
  const spans =
    (numbers === "" ? "" : element("tspan", { fill: faint }, `${escaped(numbers)}\u00a0 `)) +
    element("tspan", { "font-weight": 700 }, escaped(date)) +
    (beside === "" ? "" : element("tspan", { fill: faint }, escaped(beside)));
  const first = element("text", { ...common, y: top + 24, "font-size": sizes.date, fill: ink }, spans);
  const below = lines.map((line, i) =>
    textAt(line, { ...common, y: top + 53 + i * sizes.lineHeight, "font-size": sizes.name, fill: ink }),
  );
  return first + below.join("");
}

/** One panel of the axis with its ticks. */
export function drawnPanel({ left, right }: Panel, ticks: readonly Tick[], axis: number, below: number): string {
  const line = element("line", { x1: left, x2: right, y1: axis, y2: axis, stroke: ink, "stroke-width": 3 });
  const marks = ticks.map(({ x, label, below: larger, belowX }) => {
    const y = axis + below;
    return (
      element("line", { x1: x, x2: x, y1: axis, y2: axis + 9, stroke: ink, "stroke-width": 2 }) +
      textAt(label, { x, y: y + 28, "font-size": sizes.tick, fill: ink, "text-anchor": "middle" }) +
      (larger === ""
        ? ""
        : textAt(larger, { x: belowX, y: y + 56, "font-size": sizes.tick, fill: faint, "text-anchor": "middle" }))
    );
  });
  return line + marks.join("");
}

/** Two slanting strokes where empty time is left out. */
export function drawnBreak(from: number, to: number, axis: number): string {
  const middle = (from + to) / 2;
  const dotted = element("line", {
    x1: from,
    x2: to,
    y1: axis,
    y2: axis,
    stroke: faint,
    "stroke-width": 2,
    "stroke-dasharray": "3 5",
  });
  const strokes = [-6, 6].map((dx) =>
    element("line", {
      x1: middle + dx - 5,
      x2: middle + dx + 5,
      y1: axis + 14,
      y2: axis - 14,
      stroke: ink,
      "stroke-width": 3,
    }),
  );
  return dotted + strokes.join("");
}
