import type { Phrases } from "../../../locales/en/answers.js";
import type { Drop } from "./marks.js";
import type { LabelPlace } from "./label-places.js";
import { placedLabels } from "./label-rows.js";
import { shortDate } from "./short-date.js";
import { sizes } from "./sizes.js";
import { widthOf } from "./text-width.js";

export interface Label {
  readonly place: LabelPlace;
  readonly drop: Drop;
  readonly date: string;
  readonly beside: string;
  readonly names: string;
}

const widestName = 330;
const most = 24;

/** One or two of the names, each whole; a name that does not fit is left out. */
function namesThatFit(names: readonly string[]): string {
  let line = "";
  for (const name of new Set(names.slice(0, 6))) {
    const longer = line === "" ? name : `${line}, ${name}`;
    if (widthOf(longer, sizes.name) <= widestName) line = longer;
    if (line.includes(", ")) break;
  }
  return line;
}

/** For each of so many things in a row when its turn comes, so that any first few are spread over the row: 0, 4, 2, 6, 1 … */
function spreadOrder(count: number): readonly number[] {
  const bits = Math.max(1, Math.ceil(Math.log2(count + 1)));
  return Array.from({ length: count }, (_, i) => {
    let turn = 0;
    for (let bit = 0; bit < bits; bit++) if (i & (1 << bit)) turn |= 1 << (bits - 1 - bit);
    return turn;
  });
}

/** The labels of the dates, those that most articles give preferred: the date, how many articles, and names. */
export function labelsOf(
  drops: readonly Drop[],
  room: { readonly left: number; readonly right: number; readonly rows: number },
  phrases: Phrases,
): readonly Label[] {
  const byDate = new Map<string, Drop[]>();
  for (const drop of drops) {
    const date = shortDate(drop.plotted.date, phrases);
    const together = byDate.get(date);
    if (together === undefined) byDate.set(date, [drop]);
    else together.push(drop);
  }
  const wishes = [...byDate].flatMap(([date, together]) => {
    const drop = together[0];
    if (drop === undefined) return [];
    const citations = together.flatMap(({ plotted: { finding } }) => [finding.citation, ...(finding.alsoIn ?? [])]);
    const files = new Set(citations.map(({ file }) => file)).size;
    const beside = files > 1 ? ` · ${phrases.timeline.articles(files)}` : "";
    const each = together.length === 1 ? 6 : 1;
    const names = namesThatFit(together.flatMap(({ plotted }) => plotted.names.slice(0, each)));
    const bare = widthOf(date + beside, sizes.date) + 16;
    const widths = [Math.max(bare, widthOf(names, sizes.name) + 16), bare];
    return [{ x: drop.x, widths, drop, date, beside, names, files }];
  });
  wishes.sort((a, b) => a.x - b.x);
  const spread = spreadOrder(wishes.length);
  const place = new Map(wishes.map((wish, i) => [wish, spread[i] ?? 0]));
  wishes.sort((a, b) => b.files - a.files || (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return placedLabels(wishes, room, most).flatMap((placed) => {
    const wish = wishes[placed.wish];
    return wish === undefined ? [] : [{ ...wish, place: placed, names: placed.variant === 0 ? wish.names : "" }];
  });
}
