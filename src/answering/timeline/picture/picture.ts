import type { Finding, Picture } from "../../../model/answer.js";
import type { Phrases } from "../../../locales/en/answers.js";
import { alternativeOf } from "./alt-text.js";
import { panelsOf, ticksOf } from "./axis.js";
import type { Band } from "./drawing.js";
import { drawnBreak, drawnDrop, drawnLabel, drawnPanel, drawnPole, softFill } from "./drawing.js";
import { legendOf } from "./legend.js";
import { drawablePhrases, isDrawable } from "./font-coverage.js";
import { dateLabels, type Label, type DrawnFindings } from "./labels.js";
import { inLook, paint, type Theme } from "./looks.js";
import { leaderLinesOf, type Drop } from "./marks.js";
import { plottedOf } from "./plotted.js";
import { sizes } from "./sizes.js";
import { shapeOf } from "./shapes.js";
import { otherColour, sourcesIn, sourceStyles } from "./source-styles.js";
import { stretchesOf } from "./axis-panels.js";
import { element, escaped, textAt } from "./svg.js";
import { linesWithin } from "./text-width.js";

// Discord shows a picture at most 550 wide and 350 high, a telephone 360 wide: there the letters are still 14 and 9 high.
const width = 1000;
const tallest = 800;
const margin = 36;
const room = { left: margin, right: width - margin };
const titleLine = 44;
/** Above the first label. */
const head = 12;
const tickHeight = 68;

/** A date is worth a point, what happened one more. */
const scoreOf = (labels: readonly Label[]): number =>
  labels.reduce((sum, { lines }) => sum + 1 + (lines.length > 0 ? 1 : 0), 0);

/** Labels of three, two or one line below the date: whichever shows most dates, and of these most of what happened. */
function bestLabels(drops: readonly Drop[], told: DrawnFindings, height: number, phrases: Phrases) {
  const all = [3, 2, 1].map((mostLines) => {
    const labelHeight = sizes.head + mostLines * sizes.lineHeight;
    const rows = Math.max(1, Math.floor(height / labelHeight));
    const labels = dateLabels(drops, told, { ...room, rows, mostLines }, phrases);
    return { labels, labelHeight, telling: scoreOf(labels) };
  });
  return all.reduce((best, one) => (one.telling > best.telling ? one : best));
}

/** What a timeline is drawn with besides its findings. */
export interface Drawing extends Partial<DrawnFindings> {
  readonly headingIn: (phrases: Phrases) => string;
  readonly phrases: Phrases;
  /** Whether the heading stands in the picture too: not where a message has it already. */
  readonly isTitled?: boolean;
  /** For a light window, where nothing is said. */
  readonly look?: Theme;
}

/** Draws the findings that have a date, those that come first in the list preferred for a label. Undefined where none has. */
export function timelinePicture(findings: readonly Finding[], drawing: Drawing): Picture | undefined {
  const { headingIn, phrases: reader, isTitled = false, look = "light" } = drawing;
  const told: DrawnFindings = {
    numberOf: drawing.numberOf ?? (() => undefined),
    happeningsOf: drawing.happeningsOf ?? (() => []),
  };
  const plotted = plottedOf(findings);
  if (plotted.length === 0) return undefined;
  const phrases = drawablePhrases(reader);
  const heading = isDrawable(headingIn(phrases)) ? headingIn(phrases) : phrases.timeline.heading(undefined, []);
  const panels = panelsOf(stretchesOf(plotted.map(({ date }) => date)), room.left, room.right);
  const { drops, ...bare } = leaderLinesOf(plotted, panels);

  const styles = sourceStyles(findings);
  const others = new Set(findings.flatMap(sourcesIn).filter((name) => !styles.has(name))).size;
  const titles = isTitled ? linesWithin(heading, sizes.title, room.right - room.left) : [];
  const titleHeight = head + titles.length * titleLine;
  const dates = plotted.map(({ date }) => date);
  const signs = {
    ranges: drops.some(({ bar, plotted: { date } }) => bar?.kind === "range" && !date.approximate),
    within: drops.some(({ bar, plotted: { date } }) => bar?.kind === "within" && !date.approximate),
    about: dates.some(({ approximate }) => approximate),
    planned: dates.some(({ planned }) => planned),
    shapes: new Set(dates.map(shapeOf)),
  };
  const legend = legendOf([...styles.values()], others, signs, { ...room, phrases });
  const publishedHeight = signs.shapes.has("square") ? 2 * bare.radius + 6 : 6;
  const broken = panels.length > 1 ? 36 : 0;

  const fixed = titleHeight + bare.height + publishedHeight + tickHeight + broken + legend.height + margin / 2;
  const { labels, labelHeight } = bestLabels(drops, told, tallest - fixed, phrases);
  const used = 1 + Math.max(0, ...labels.map(({ place }) => place.row));
  const height = fixed + used * labelHeight;
  const band: Band = { ...bare, labelHeight, axis: titleHeight + used * labelHeight + bare.height };
  const bottom = band.axis + publishedHeight + tickHeight;

  const note = textAt(phrases.timeline.brokenAxis, {
    x: room.left,
    y: bottom + 26,
    "font-size": sizes.legend,
    fill: paint("faint"),
    "font-style": "normal",
  });
  const colours = [...[...styles.values()].map(({ colour }) => colour), otherColour];
  const fills = colours.map((colour) => softFill(`soft-${colour}`, colour));
  const inside = [
    element("defs", {}, [...fills, softFill("soft-legend", "faint")].join("")),
    element("rect", { x: 0, y: 0, width, height, fill: paint("ground") }),
    ...titles.map((line, i) =>
      textAt(line, {
        x: room.left,
        y: (i + 1) * titleLine,
        "font-size": sizes.title,
        "font-weight": 700,
        fill: paint("ink"),
      }),
    ),
    ...labels.map((label) => drawnPole(label, band)),
    ...panels.map((panel) => drawnPanel(panel, ticksOf(panel, sizes.tick, phrases), band.axis, publishedHeight)),
    ...panels.slice(1).map((panel, i) => drawnBreak(panels[i]?.right ?? 0, panel.left, band.axis)),
    ...drops.map((drop) => drawnDrop(drop, band, styles)),
    ...labels.map((label) => drawnLabel(label, band)),
    ...(panels.length > 1 ? [note] : []),
    legend.drawn(bottom + broken),
  ];
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": "Noto Sans",
      role: "img",
    },
    [element("title", {}, escaped(heading)), ...inside].join("\n"),
  );
  const alternative = alternativeOf(plotted, told, {
    heading: headingIn(reader),
    stretches: panels.length,
    phrases: reader,
  });
  return { name: "timeline", svg: inLook(svg, look), alternative };
}
