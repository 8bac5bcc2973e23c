import { featureIndex, measured, type Measured, type OwnFeature, ownFeatures } from "./line-features.js";

const offsets = [-2, -1, 1, 2] as const;
/** What is also weighed of the lines around: "stop -1" is that of the line before. */
const ofNeighbours: readonly OwnFeature[] = [
  "stop",
  "many",
  "few",
  "capitals",
  "function",
  "related",
  "comments",
  "comment",
  "stamp",
  "byline",
  "stopAndMany",
  "signUp",
  "sharing",
  "ellipsis",
];

/** Everything that is weighed of a line, in order. */
export const featureNames: readonly string[] = [
  "always",
  ...ownFeatures,
  ...offsets.flatMap((offset) => ofNeighbours.map((name) => `${name} ${offset}`)),
  "prose before",
  "prose after",
  "prose around",
  "position",
  "first",
  "last",
  "in window",
  "past window",
  "in window, no stop",
  "markers so far",
  "shortly after a stamp",
  "shortly after a marker",
];

const placesOfNeighbours = ofNeighbours.map((name) => featureIndex[name]);
const near = 4;
const short = 6;

/** The numbers by which each line of an article is weighed, in the order of `featureNames`. No line may be blank. */
export function featuresOf(lines: readonly string[]): Float64Array[] {
  const all = lines.map(measured);
  markRepeated(lines, all);
  markTopic(all);
  const window = windowOf(lines, all);
  const prose = all.map(
    ({ values }) => (values[featureIndex.stop] ?? 0) * Math.min(1, values[featureIndex.words] ?? 0),
  );
  const proseIn = (from: number, to: number): number => {
    let sum = 0;
    for (let i = Math.max(0, from); i < Math.min(prose.length, to); i++) sum += prose[i] ?? 0;
    return sum / near;
  };
  let stamp = Number.NEGATIVE_INFINITY;
  let marker = Number.NEGATIVE_INFINITY;
  let markers = 0;
  return all.map(({ values }, i) => {
    const has = (name: OwnFeature): boolean => (values[featureIndex[name]] ?? 0) > 0;
    const inside = i >= window.start && i < window.end;
    if (has("stamp") || has("byline")) stamp = i;
    if (has("related") || has("comments")) {
      marker = i;
      if (i > window.start) markers++;
    }
    const row = new Float64Array(featureNames.length);
    row[0] = 1;
    row.set(values, 1);
    let next = 1 + values.length;
    for (const offset of offsets) {
      const neighbour = all[i + offset]?.values;
      for (const place of placesOfNeighbours) row[next++] = neighbour?.[place] ?? 0;
    }
    row.set(
      [
        proseIn(i - near, i),
        proseIn(i + 1, i + 1 + near),
        proseIn(i - near, i + 1 + near),
        i / all.length,
        Number(i === 0),
        Number(i === all.length - 1),
        Number(inside),
        Number(i >= window.end),
        Number(inside && !has("stop")),
        Math.min(markers, 4) / 4,
        Number(i - stamp <= short),
        Number(i - marker <= short),
      ],
      next,
    );
    return row;
  });
}

function markRepeated(lines: readonly string[], all: readonly Measured[]): void {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line.trim(), (times.get(line.trim()) ?? 0) + 1);
  for (const [i, line] of lines.entries())
    all[i]?.values.fill(Number((times.get(line.trim()) ?? 0) > 1), featureIndex.repeated, featureIndex.repeated + 1);
}

/** How much a line shares with the words of the other long lines: with what the article is about. */
function markTopic(all: readonly Measured[]): void {
  const spread = new Map<string, number>();
  for (const { values, words } of all)
    if (values[featureIndex.stopAndMany] === 1)
      for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  for (const { values, words } of all) {
    const own = values[featureIndex.stopAndMany] ?? 0;
    const shared = words.filter((word) => (spread.get(word) ?? 0) > own).length;
    values[featureIndex.topic] = words.length === 0 ? 0 : shared / words.length;
  }
}

/** The run of lines with the greatest sum, where sentences count for and everything else against. */
function windowOf(
  lines: readonly string[],
  all: readonly Measured[],
): { readonly start: number; readonly end: number } {
  let best = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  for (const [i, { values }] of all.entries()) {
    const has = (name: OwnFeature): boolean => (values[featureIndex[name]] ?? 0) > 0;
    if (has("policy") || has("signUp")) sum -= 200;
    else if (has("related") || has("comments")) sum -= 100;
    else sum += has("stop") && !has("few") ? Math.min(lines[i]?.length ?? 0, 300) : -20;
    if (sum > best.sum) best = { start, end: i + 1, sum };
    if (sum >= 0) continue;
    sum = 0;
    start = i + 1;
  }
  return best;
}
