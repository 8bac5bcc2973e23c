import { join } from "./hash.js";
import { kinds, type State } from "./transitions.js";

/** How many features a relation has at most. */
export const relationFeatures = 64;

const outside = 0x2f2f2f;
const rootTag = 0x7e;

/**
 * What speaks for one relation or another between a head and a dependent, at the moment they are joined: all dependents
 * of the dependent are known by then, and those of the head that stand between. Returns the number of features.
 */
export function featuresOfRelation(state: State, head: number, dependent: number, out: Int32Array): number {
  const { words, tags, relation, left1, left2, right1, before } = state;
  const { count, word, endings } = words;
  const w = (at: number) => (at < 0 || at >= count ? outside : word[at]!);
  const t = (at: number) => (at < 0 || at > count ? 0 : at === count ? rootTag : tags[at]! + 1);
  const r = (at: number) => (at < 0 ? 0 : relation[at]! + 1);
  const side = head < dependent ? 1 : 0;
  const apart = Math.abs(head - dependent);
  const distance = side * 16 + (apart < 5 ? apart : apart < 8 ? 5 : apart < 15 ? 6 : 7);
  const hw = w(head);
  const ht = t(head) * 2 + side;
  const dw = w(dependent);
  const dt = t(dependent);
  const pair = ht * 128 + dt;
  const l1 = left1[dependent]!;
  const l2 = left2[dependent]!;
  const r1 = right1[dependent]!;
  const dls = state.leftSet[dependent]!;
  const drs = state.rightSet[dependent]!;
  const hls = state.leftSet[head]!;
  const hrs = state.rightSet[head]!;
  const sibling = side === 1 ? right1[head]! : left1[head]!;
  const first = side === 1 ? head : dependent;
  const last = side === 1 ? dependent : head;
  const a = (first + 1) * kinds;
  const b = last * kinds;
  const commas = Math.min(before[b]! - before[a]!, 2);
  const verbs = Math.min(before[b + 2]! - before[a + 2]!, 2);
  const marks = (before[b + 1]! - before[a + 1]!) & 1;
  const between = commas | (verbs << 2) | (marks << 4);
  const ending = dependent * 4 + 2;

  let n = 0;
  out[n++] = join(1 << 24, hw);
  out[n++] = join(2 << 24, ht);
  out[n++] = join(join(3 << 24, hw), ht);
  out[n++] = join(4 << 24, dw);
  out[n++] = join(5 << 24, dt);
  out[n++] = join(join(6 << 24, dw), dt * 2 + side);
  out[n++] = join(7 << 24, pair);
  out[n++] = join(join(8 << 24, dw), pair);
  out[n++] = join(join(9 << 24, hw), pair);
  out[n++] = join(join(10 << 24, hw), dw);
  out[n++] = join(join(11 << 24, pair), distance);
  out[n++] = join(join(12 << 24, dw), distance);
  out[n++] = join(join(13 << 24, pair), between);
  out[n++] = join(join(14 << 24, dw), t(dependent + 1));
  out[n++] = join(join(15 << 24, dt), t(dependent + 1));
  out[n++] = join(join(16 << 24, dt), t(dependent - 1));
  out[n++] = join(join(17 << 24, pair), t(dependent - 1) * 128 + t(dependent + 1));
  out[n++] = join(join(18 << 24, pair), t(head - 1) * 128 + t(head + 1));
  out[n++] = join(join(19 << 24, ht), t(head + 1));
  out[n++] = join(join(20 << 24, pair), r(l1) * 64 + r(l2));
  out[n++] = join(join(21 << 24, pair), w(l1));
  out[n++] = join(join(22 << 24, hw), w(l1));
  out[n++] = join(join(23 << 24, dw), w(l1));
  out[n++] = join(join(24 << 24, pair), w(l2));
  out[n++] = join(join(25 << 24, pair), t(l1) * 128 + t(r1));
  out[n++] = join(join(26 << 24, pair), dls);
  out[n++] = join(join(27 << 24, pair), drs);
  out[n++] = join(join(28 << 24, pair), hls);
  out[n++] = join(join(29 << 24, pair), hrs);
  out[n++] = join(join(30 << 24, hw), side === 1 ? hrs : hls);
  out[n++] = join(join(join(31 << 24, dt), hls), hrs);
  out[n++] = join(join(32 << 24, pair), t(sibling) * 64 + r(sibling));
  out[n++] = join(join(join(33 << 24, hw), dt), r(sibling));
  out[n++] = join(join(34 << 24, dt), endings[ending]!);
  out[n++] = join(join(35 << 24, pair), endings[ending]!);
  out[n++] = join(join(36 << 24, dt), t(first - 1) * 128 + t(last + 1));
  out[n++] = join(join(37 << 24, pair), w(dependent - 1));
  out[n++] = join(join(38 << 24, pair), w(dependent + 1));
  out[n++] = join(join(39 << 24, pair), head < count ? state.leftCount[head]! : 0);
  out[n++] = join(join(join(40 << 24, hw), dt), r(l1));
  out[n++] = join(join(join(41 << 24, pair), dls), between);
  out[n++] = join(join(join(42 << 24, hw), pair), dls);
  return n;
}
