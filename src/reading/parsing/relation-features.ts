import { betweenOf } from "./between.js";
import { join } from "./hash.js";
import type { ParserItem } from "./item.js";
import { before, type Sentence } from "./sentence.js";
import type { ParserState } from "./transitions.js";

/** How many features a relation has at most. */
export const relationFeatures = 64;

/**
 * What speaks for one relation or another between a head and the word on top of the stack, at the moment they are joined:
 * all dependents of that word are known by then, and those of the head that stand between. Returns the number of features.
 */
export function featuresOfRelation(sentence: Sentence, state: ParserState, head: ParserItem, out: Int32Array): number {
  const { word, tag, ending, marks, kinds } = sentence;
  const dependent = state.top!;
  const h = head.at + before;
  const d = dependent.at + before;
  const l1 = dependent.left1 + before;
  const l2 = dependent.left2 + before;
  const side = head.at < dependent.at ? 1 : 0;
  const apart = Math.abs(h - d);
  const distance = side * 16 + (apart < 5 ? apart : apart < 8 ? 5 : apart < 15 ? 6 : 7);
  const hw = word[h]!;
  const ht = tag[h]! * 2 + side;
  const dw = word[d]!;
  const dt = tag[d]!;
  const pair = join(ht * 128 + dt, 0x2545f491);
  const l1w = word[l1]!;
  const l2w = word[l2]!;
  const l1t = tag[l1]!;
  const l1r = dependent.left1Relation;
  const r1t = tag[dependent.right1 + before]!;
  const dls = dependent.leftSet;
  const drs = dependent.rightSet;
  const hls = head.leftSet;
  const hrs = head.rightSet;
  const sibling = side === 1 ? head.right1 : head.left1;
  const siblingRelation = side === 1 ? head.right1Relation : head.left1Relation;
  const between = betweenOf(kinds, Math.min(head.at, dependent.at), Math.max(head.at, dependent.at)) & 0x1f;
  const de = ending[d]!;
  const before1 = tag[d - 1]!;
  const after1 = tag[d + 1]!;
  const first = Math.min(h, d);
  const last = Math.max(h, d);

  let n = 0;
  out[n++] = join(hw, 1 << 24);
  out[n++] = join(ht, 2 << 24);
  out[n++] = join(hw, (3 << 24) | ht);
  out[n++] = join(dw, 4 << 24);
  out[n++] = join(dt, 5 << 24);
  out[n++] = join(dw, (6 << 24) | (dt << 1) | side);
  out[n++] = join(pair, 7 << 24);
  out[n++] = join(join(dw, pair), 8 << 24);
  out[n++] = join(join(hw, pair), 9 << 24);
  out[n++] = join(join(hw, dw), 10 << 24);
  out[n++] = join(pair, (11 << 24) | distance);
  out[n++] = join(dw, (12 << 24) | distance);
  out[n++] = join(pair, (13 << 24) | between);
  out[n++] = join(dw, (14 << 24) | after1);
  out[n++] = join(dt, (15 << 24) | (after1 << 8));
  out[n++] = join(dt, (16 << 24) | (before1 << 8));
  out[n++] = join(pair, (17 << 24) | (before1 << 8) | after1);
  out[n++] = join(pair, (18 << 24) | (tag[h - 1]! << 8) | tag[h + 1]!);
  out[n++] = join(ht, (19 << 24) | (tag[h + 1]! << 8));
  out[n++] = join(pair, (20 << 24) | (l1r << 8) | dependent.left2Relation);
  out[n++] = join(join(pair, l1w), 21 << 24);
  out[n++] = join(join(hw, l1w), 22 << 24);
  out[n++] = join(join(dw, l1w), 23 << 24);
  out[n++] = join(join(pair, l2w), 24 << 24);
  out[n++] = join(pair, (25 << 24) | (l1t << 8) | r1t);
  out[n++] = join(join(pair, dls), 26 << 24);
  out[n++] = join(join(pair, drs), 27 << 24);
  out[n++] = join(join(pair, hls), 28 << 24);
  out[n++] = join(join(pair, hrs), 29 << 24);
  out[n++] = join(join(hw, side === 1 ? hrs : hls), 30 << 24);
  out[n++] = join(join(join(hls, 0x1b873593), hrs), (31 << 24) | dt);
  out[n++] = join(pair, (32 << 24) | (tag[sibling + before]! << 8) | siblingRelation);
  out[n++] = join(hw, (33 << 24) | (dt << 8) | siblingRelation);
  out[n++] = join(de, (34 << 24) | dt);
  out[n++] = join(join(pair, de), 35 << 24);
  out[n++] = join(dt, (36 << 24) | (tag[first - 1]! << 16) | (tag[last + 1]! << 8));
  out[n++] = join(join(pair, word[d - 1]!), 37 << 24);
  out[n++] = join(join(pair, word[d + 1]!), 38 << 24);
  out[n++] = join(pair, (39 << 24) | Math.min(head.leftCount, 15));
  out[n++] = join(hw, (40 << 24) | (dt << 8) | l1r);
  out[n++] = join(join(pair, dls), (41 << 24) | between);
  out[n++] = join(join(join(hw, pair), dls), 42 << 24);
  const mb = marks[dependent.from + before]!;
  const ma = marks[state.ahead.from + before]!;
  out[n++] = join(pair, (43 << 24) | (mb << 9) | ma);
  out[n++] = join(join(hw, mb), (44 << 24) | (dt << 10) | ma);
  out[n++] = join(join(dls, mb), (45 << 24) | (dt << 10) | ma);
  out[n++] = join(dw, (46 << 24) | (mb << 9) | ma);
  return n;
}
