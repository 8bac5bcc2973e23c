import type { Finding, Picture } from "../../../model/answer.js";
import type { Phrases } from "../../../locales/en/answers.js";
import { alternativeOf } from "./alt-text.js";
import { panelsOf, ticksOf } from "./axis.js";
import type { Band } from "./drawing.js";
import { drawnBreak, drawnDrop, drawnLabel, drawnPanel, drawnPole, faint, ink, softFill } from "./drawing.js";
import { legendOf } from "./legend.js";
import { drawablePhrases, isDrawable } from "./font-coverage.js";
import { labelsOf } from "./labels.js";
import { dropsOf } from "./marks.js";
import { plottedOf } from "./plotted.js";
import { sizes } from "./sizes.js";
import { otherLook, sourcesIn, sourceStyles } from "./source-styles.js";
import { stretchesOf } from "./axis-panels.js";
import { element, textAt } from "./svg.js";
import { fitted } from "./text-width.js";

// Discord shows a picture at most 550 wide and 350 high: at half this size, where the letters are still 12 high.
const width = 1100;
const tallest = 700;
const margin = 36;
const room = { left: margin, right: width - margin };
const titleHeight = 62;
const tickHeight = 68;

/**
 * Draws the findings that have a date, those that come first in the list preferred for a label. Undefined where none has.
 * The ground is its own, so that it reads the same in a dark and in a light window.
 */
export function timelinePicture(
  findings: readonly Finding[],
  headingIn: (phrases: Phrases) => string,
  reader: Phrases,
): Picture | undefined {
  const plotted = plottedOf(findings);
  if (plotted.length === 0) return undefined;
  const phrases = drawablePhrases(reader);
  const heading = isDrawable(headingIn(phrases)) ? headingIn(phrases) : phrases.timeline.heading(undefined, []);
  const panels = panelsOf(stretchesOf(plotted.map(({ date }) => date)), room.left, room.right);
  const { drops, ...bare } = dropsOf(plotted, panels);

  const styles = sourceStyles(findings);
  const others = new Set(findings.flatMap(sourcesIn).filter((name) => !styles.has(name))).size;
  const dates = plotted.map(({ date }) => date);
  const signs = {
    ranges: drops.some(({ bar, plotted: { date } }) => bar?.kind === "range" && !date.approximate),
    within: drops.some(({ bar, plotted: { date } }) => bar?.kind === "within" && !date.approximate),
    about: dates.some(({ approximate }) => approximate),
    planned: dates.some(({ planned }) => planned),
    published: dates.some(({ published }) => published),
  };
  const legend = legendOf(styles, others, signs, room, phrases);
  const publishedHeight = signs.published ? 2 * bare.radius + 6 : 6;
  const broken = panels.length > 1 ? 36 : 0;

  const fixed = titleHeight + bare.height + publishedHeight + tickHeight + broken + legend.height + margin / 2;
  const rows = Math.max(1, Math.floor((tallest - fixed) / sizes.labelHeight));
  const labels = labelsOf(drops, { ...room, rows }, phrases);
  const used = 1 + Math.max(0, ...labels.map(({ place }) => place.row));
  const height = fixed + used * sizes.labelHeight;
  const band: Band = { ...bare, axis: titleHeight + used * sizes.labelHeight + bare.height };
  const bottom = band.axis + publishedHeight + tickHeight;

  const note = textAt(phrases.timeline.brokenAxis, {
    x: room.left,
    y: bottom + 26,
    "font-size": sizes.legend,
    fill: faint,
    "font-style": "normal",
  });
  const fills = [...styles.values(), otherLook].map(({ shape, colour }) => softFill(`soft-${shape}`, colour));
  const inside = [
    element("defs", {}, [...fills, softFill("soft-legend", faint)].join("")),
    element("rect", { x: 0, y: 0, width, height, fill: "#fdfdfb" }),
    textAt(fitted(heading, sizes.title, room.right - room.left), {
      x: room.left,
      y: 44,
      "font-size": sizes.title,
      "font-weight": 700,
      fill: ink,
    }),
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
    },
    inside.join("\n"),
  );
  return { name: "timeline", svg, alternative: alternativeOf(headingIn(reader), plotted, panels.length, reader) };
}
