import { join } from "./hash.js";
import { kinds, type State } from "./transitions.js";

/** How many features a step has at most. */
export const stepFeatures = 128;

const outside = 0x2f2f2f;
const rootWord = 0x3e3e3e;
const rootTag = 0x7e;

const distanceOf = (apart: number): number =>
  apart < 5 ? apart : apart < 7 ? 5 : apart < 10 ? 6 : apart < 15 ? 7 : apart < 25 ? 8 : 9;

const few = (count: number): number => (count > 3 ? 3 : count);

/** What stands between two words, by kind: whether there are commas, marks left open, verbs, conjunctions. */
function betweenOf(before: Int32Array, from: number, to: number): number {
  const a = (from + 1) * kinds;
  const b = to * kinds;
  return (
    few(before[b]! - before[a]!) |
    (((before[b + 1]! - before[a + 1]!) & 1) << 2) |
    (few(before[b + 2]! - before[a + 2]!) << 3) |
    (few(before[b + 3]! - before[a + 3]!) << 5)
  );
}

/** What speaks for one step or another. Returns the number of features. */
export function featuresOfStep(state: State, out: Int32Array): number {
  const { words, tags, stack, depth, next, relation, left1, left2, right1, right2, before } = state;
  const { count, word } = words;
  const i0 = depth > 0 ? stack[depth - 1]! : -1;
  const i1 = depth > 1 ? stack[depth - 2]! : -1;
  const i2 = depth > 2 ? stack[depth - 3]! : -1;
  const w = (at: number) => (at < 0 || at > count ? outside : at === count ? rootWord : word[at]!);
  const t = (at: number) => (at < 0 || at > count ? 0 : at === count ? rootTag : tags[at]! + 1);
  const r = (at: number) => (at < 0 ? 0 : relation[at]! + 1);

  const s0w = w(i0);
  const s0t = t(i0);
  const s1w = w(i1);
  const s1t = t(i1);
  const s2t = t(i2);
  const n0w = w(next);
  const n0t = t(next);
  const n1w = w(next + 1);
  const n1t = t(next + 1);
  const n2t = t(next + 2);
  const n3t = t(next + 3);

  const s0l = i0 < 0 ? -1 : left1[i0]!;
  const s0l2 = i0 < 0 ? -1 : left2[i0]!;
  const s0r = i0 < 0 ? -1 : right1[i0]!;
  const s0r2 = i0 < 0 ? -1 : right2[i0]!;
  const s1l = i1 < 0 ? -1 : left1[i1]!;
  const s1r = i1 < 0 ? -1 : right1[i1]!;
  const s1r2 = i1 < 0 ? -1 : right2[i1]!;
  const n0l = left1[next]!;
  const n0l2 = left2[next]!;

  const s0n0 = s0t * 128 + n0t;
  const s1s0 = s1t * 128 + s0t;
  const n0n1 = n0t * 128 + n1t;
  const dn = i0 < 0 ? 15 : distanceOf(next - i0);
  const ds = i1 < 0 ? 15 : distanceOf(i0 - i1);
  const bn = i0 < 0 ? 0x800 : betweenOf(before, i0, next);
  const bs = i1 < 0 ? 0x800 : betweenOf(before, i1, i0);
  const s0v = i0 < 0 ? 0 : few(state.leftCount[i0]!) * 4 + few(state.rightCount[i0]!);
  const s1v = i1 < 0 ? 0 : few(state.rightCount[i1]!);
  const n0v = few(state.leftCount[next]!);
  const s0ls = i0 < 0 ? 0 : state.leftSet[i0]!;
  const s0rs = i0 < 0 ? 0 : state.rightSet[i0]!;
  const s1ls = i1 < 0 ? 0 : state.leftSet[i1]!;
  const s1rs = i1 < 0 ? 0 : state.rightSet[i1]!;
  const n0ls = state.leftSet[next]!;

  let n = 0;
  out[n++] = join(join(1 << 24, s0w), s0t);
  out[n++] = join(2 << 24, s0w);
  out[n++] = join(3 << 24, s0t);
  out[n++] = join(join(4 << 24, s1w), s1t);
  out[n++] = join(5 << 24, s1w);
  out[n++] = join(6 << 24, s1t);
  out[n++] = join(join(7 << 24, n0w), n0t);
  out[n++] = join(8 << 24, n0w);
  out[n++] = join(9 << 24, n0t);
  out[n++] = join(join(10 << 24, n1w), n1t);
  out[n++] = join(11 << 24, n1w);
  out[n++] = join(12 << 24, n1t);
  out[n++] = join(join(13 << 24, w(next + 2)), n2t);
  out[n++] = join(14 << 24, n2t);
  out[n++] = join(15 << 24, s2t);
  out[n++] = join(join(16 << 24, w(i2)), s2t);

  out[n++] = join(join(join(17 << 24, s0w), n0w), s0n0);
  out[n++] = join(join(18 << 24, s0w), s0n0);
  out[n++] = join(join(19 << 24, n0w), s0n0);
  out[n++] = join(join(20 << 24, s0w), n0w);
  out[n++] = join(21 << 24, s0n0);
  out[n++] = join(join(join(22 << 24, s1w), s0w), s1s0);
  out[n++] = join(join(23 << 24, s1w), s1s0);
  out[n++] = join(join(24 << 24, s0w), s1s0);
  out[n++] = join(join(25 << 24, s1w), s0w);
  out[n++] = join(26 << 24, s1s0);
  out[n++] = join(join(27 << 24, s1t), n0t);
  out[n++] = join(join(28 << 24, s1w), n0t);
  out[n++] = join(join(29 << 24, s1t), n0w);
  out[n++] = join(join(30 << 24, s1w), n0w);

  out[n++] = join(31 << 24, n0n1);
  out[n++] = join(join(32 << 24, n0n1), n2t);
  out[n++] = join(join(33 << 24, s0t), n0n1);
  out[n++] = join(join(34 << 24, s0w), n0n1);
  out[n++] = join(join(35 << 24, s1s0), n0t);
  out[n++] = join(join(36 << 24, s1s0), n0n1);
  out[n++] = join(join(37 << 24, s2t), s1s0);
  out[n++] = join(join(join(38 << 24, s2t), s1s0), n0t);
  out[n++] = join(join(join(39 << 24, s1t), n0n1), n2t);
  out[n++] = join(join(join(40 << 24, s0t), n0n1), n2t);
  out[n++] = join(join(join(41 << 24, n0n1), n2t), n3t);

  out[n++] = join(join(join(42 << 24, s0n0), t(s0l)), r(s0l));
  out[n++] = join(join(join(43 << 24, s0n0), t(s0r)), r(s0r));
  out[n++] = join(join(join(44 << 24, s0n0), t(n0l)), r(n0l));
  out[n++] = join(join(join(45 << 24, s1s0), t(s0l)), r(s0l));
  out[n++] = join(join(join(46 << 24, s1s0), t(s0r)), r(s0r));
  out[n++] = join(join(join(47 << 24, s1s0), t(s1r)), r(s1r));
  out[n++] = join(join(join(48 << 24, s1s0), t(s1l)), r(s1l));
  out[n++] = join(join(join(49 << 24, s0n0), r(s0l)), r(s0l2));
  out[n++] = join(join(join(50 << 24, s0n0), r(s0r)), r(s0r2));
  out[n++] = join(join(join(51 << 24, s0n0), r(n0l)), r(n0l2));
  out[n++] = join(join(join(52 << 24, s1s0), r(s1r)), r(s1r2));
  out[n++] = join(join(join(53 << 24, s1s0), w(s0l)), s0t);
  out[n++] = join(join(54 << 24, s1w), w(s0l));
  out[n++] = join(join(55 << 24, s0t), w(n0l));
  out[n++] = join(join(56 << 24, s0w), w(n0l));
  out[n++] = join(join(57 << 24, w(s0l)), s0t);
  out[n++] = join(join(58 << 24, w(s0r)), s0t);
  out[n++] = join(join(59 << 24, w(s1r)), s1t);
  out[n++] = join(join(60 << 24, w(n0l)), n0t);

  out[n++] = join(join(61 << 24, s0w), dn);
  out[n++] = join(join(62 << 24, s0t), dn);
  out[n++] = join(join(63 << 24, n0w), dn);
  out[n++] = join(join(64 << 24, n0t), dn);
  out[n++] = join(join(65 << 24, s0n0), dn);
  out[n++] = join(join(66 << 24, s0w), ds);
  out[n++] = join(join(67 << 24, s1w), ds);
  out[n++] = join(join(68 << 24, s1s0), ds);
  out[n++] = join(join(69 << 24, s0n0), bn);
  out[n++] = join(join(70 << 24, s1s0), bs);
  out[n++] = join(join(join(71 << 24, s1s0), bs), n0t);
  out[n++] = join(join(72 << 24, s1s0), bn);

  out[n++] = join(join(73 << 24, s0w), s0v);
  out[n++] = join(join(74 << 24, s0t), s0v);
  out[n++] = join(join(75 << 24, s1w), s1v);
  out[n++] = join(join(76 << 24, s1t), s1v);
  out[n++] = join(join(77 << 24, n0w), n0v);
  out[n++] = join(join(78 << 24, n0t), n0v);
  out[n++] = join(join(79 << 24, s0t), s0ls);
  out[n++] = join(join(80 << 24, s0w), s0ls);
  out[n++] = join(join(81 << 24, s0t), s0rs);
  out[n++] = join(join(82 << 24, s0w), s0rs);
  out[n++] = join(join(83 << 24, s1t), s1rs);
  out[n++] = join(join(84 << 24, s1w), s1rs);
  out[n++] = join(join(85 << 24, n0t), n0ls);
  out[n++] = join(join(86 << 24, n0w), n0ls);
  out[n++] = join(join(join(87 << 24, s1s0), s1rs), s1ls);
  out[n++] = join(join(join(88 << 24, s1s0), s1rs), s0ls);
  out[n++] = join(join(join(89 << 24, s0n0), s0ls), n0ls);
  out[n++] = join(join(join(90 << 24, s0n0), s0ls), s0rs);

  // What comes after a preposition or a mark: the word that decides where the phrase hangs.
  const c0 = state.content[next]!;
  const cw = w(c0);
  const ct = t(c0);
  out[n++] = join(join(join(91 << 24, s0w), n0w), cw);
  out[n++] = join(join(join(92 << 24, s1w), n0w), cw);
  out[n++] = join(join(join(93 << 24, s0w), n0w), ct);
  out[n++] = join(join(join(94 << 24, s1w), n0w), ct);
  out[n++] = join(join(join(95 << 24, s1s0), n0w), ct);
  out[n++] = join(join(join(96 << 24, s1s0), n0t), cw);
  out[n++] = join(join(join(97 << 24, s0t), n0w), cw);
  out[n++] = join(join(join(98 << 24, s1w), s0w), n0w);
  out[n++] = join(join(join(99 << 24, s1w), s0t), n0w);
  out[n++] = join(join(join(100 << 24, s1t), s0w), n0w);
  out[n++] = join(join(join(101 << 24, s0w), n1w), n0t);
  return n;
}
