import { betweenOf, distanceOf, few } from "./between.js";
import { join } from "./hash.js";
import { before, type Sentence } from "./sentence.js";
import type { ParserState } from "./transitions.js";

/** How many features a step has at most. */
export const stepFeatures = 128;

/** A template's number takes the upper bits, tags and counts the lower 24, and words are hashes already. */
export function featuresOfStep(sentence: Sentence, { top, ahead }: ParserState, out: Int32Array): number {
  const { word, tag, marks, kinds, content } = sentence;
  const below = top?.below;
  const next = ahead.at;
  const i0 = top === undefined ? -1 : top.at;
  const i1 = below === undefined ? -1 : below.at;
  const i2 = below?.below === undefined ? -1 : below.below.at;
  const n = next + before;

  const s0w = word[i0 + before]!;
  const s0t = tag[i0 + before]!;
  const s1w = word[i1 + before]!;
  const s1t = tag[i1 + before]!;
  const s2w = word[i2 + before]!;
  const s2t = tag[i2 + before]!;
  const n0w = word[n]!;
  const n0t = tag[n]!;
  const n1w = word[n + 1]!;
  const n1t = tag[n + 1]!;
  const n2w = word[n + 2]!;
  const n2t = tag[n + 2]!;
  const n3t = tag[n + 3]!;

  let s0l = -1;
  let s0l2r = 0;
  let s0r = -1;
  let s0r2r = 0;
  let s0lr = 0;
  let s0rr = 0;
  let s0v = 0;
  let s0ls = 0;
  let s0rs = 0;
  let dn = 15;
  let bn = 0x800;
  if (top !== undefined) {
    s0l = top.left1;
    s0l2r = top.left2Relation;
    s0r = top.right1;
    s0r2r = top.right2Relation;
    s0lr = top.left1Relation;
    s0rr = top.right1Relation;
    s0v = few(top.leftCount) * 4 + few(top.rightCount);
    s0ls = top.leftSet;
    s0rs = top.rightSet;
    dn = distanceOf(next - i0);
    bn = betweenOf(kinds, i0, next);
  }
  let s1l = -1;
  let s1lr = 0;
  let s1r = -1;
  let s1rr = 0;
  let s1r2r = 0;
  let s1v = 0;
  let s1ls = 0;
  let s1rs = 0;
  let ds = 15;
  let bs = 0x800;
  let ms = 0x800;
  if (below !== undefined) {
    s1l = below.left1;
    s1lr = below.left1Relation;
    s1r = below.right1;
    s1rr = below.right1Relation;
    s1r2r = below.right2Relation;
    s1v = few(below.rightCount);
    s1ls = below.leftSet;
    s1rs = below.rightSet;
    ds = distanceOf(i0 - i1);
    bs = betweenOf(kinds, i1, i0);
    ms = marks[top!.from + before]!;
  }
  const mn = top === undefined ? 0x800 : marks[ahead.from + before]!;
  const m1 = marks[n + 1]!;
  const n0l = ahead.left1;
  const n0lr = ahead.left1Relation;
  const n0l2r = ahead.left2Relation;
  const n0v = few(ahead.leftCount);
  const n0ls = ahead.leftSet;
  const s0lt = tag[s0l + before]!;
  const s0rt = tag[s0r + before]!;
  const s1lt = tag[s1l + before]!;
  const s1rt = tag[s1r + before]!;
  const n0lt = tag[n0l + before]!;
  const s0lw = word[s0l + before]!;
  const s0rw = word[s0r + before]!;
  const s1rw = word[s1r + before]!;
  const n0lw = word[n0l + before]!;
  const c0 = content[next]!;
  const cw = word[c0 + before]!;
  const ct = tag[c0 + before]!;

  const s0n0 = s0t * 128 + n0t;
  const s1s0 = s1t * 128 + s0t;
  const s1n0 = s1t * 128 + n0t;
  const n0n1 = n0t * 128 + n1t;
  const tags3 = join(s1s0 * 128 + n0t, 0x5bd1e995);
  const ahead3 = join(n0n1 * 128 + n2t, 0x5bd1e995);
  const pairN = join(s0w, n0w);
  const pairS = join(s1w, s0w + 1);
  const pairF = join(s1w, n0w + 2);
  const sN = join(s0n0, 0x2545f491);
  const sS = join(s1s0, 0x27d4eb2f);

  let f = 0;
  out[f++] = join(s0w, (1 << 24) | s0t);
  out[f++] = join(s0w, 2 << 24);
  out[f++] = join(s0t, 3 << 24);
  out[f++] = join(s1w, (4 << 24) | s1t);
  out[f++] = join(s1w, 5 << 24);
  out[f++] = join(s1t, 6 << 24);
  out[f++] = join(n0w, (7 << 24) | n0t);
  out[f++] = join(n0w, 8 << 24);
  out[f++] = join(n0t, 9 << 24);
  out[f++] = join(n1w, (10 << 24) | n1t);
  out[f++] = join(n1w, 11 << 24);
  out[f++] = join(n1t, 12 << 24);
  out[f++] = join(n2w, (13 << 24) | n2t);
  out[f++] = join(n2t, 14 << 24);
  out[f++] = join(s2t, 15 << 24);
  out[f++] = join(s2w, (16 << 24) | s2t);

  out[f++] = join(pairN, (17 << 24) | s0n0);
  out[f++] = join(s0w, (18 << 24) | s0n0);
  out[f++] = join(n0w, (19 << 24) | s0n0);
  out[f++] = join(pairN, 20 << 24);
  out[f++] = join(s0n0, 21 << 24);
  out[f++] = join(pairS, (22 << 24) | s1s0);
  out[f++] = join(s1w, (23 << 24) | s1s0);
  out[f++] = join(s0w, (24 << 24) | s1s0);
  out[f++] = join(pairS, 25 << 24);
  out[f++] = join(s1s0, 26 << 24);
  out[f++] = join(s1n0, 27 << 24);
  out[f++] = join(s1w, (28 << 24) | n0t);
  out[f++] = join(n0w, (29 << 24) | s1t);
  out[f++] = join(pairF, 30 << 24);

  out[f++] = join(n0n1, 31 << 24);
  out[f++] = join(ahead3, 32 << 24);
  out[f++] = join(n0n1, (33 << 24) | (s0t << 14));
  out[f++] = join(s0w, (34 << 24) | n0n1);
  out[f++] = join(tags3, 35 << 24);
  out[f++] = join(tags3, (36 << 24) | n1t);
  out[f++] = join(sS, (37 << 24) | s2t);
  out[f++] = join(tags3, (38 << 24) | s2t);
  out[f++] = join(ahead3, (39 << 24) | s1t);
  out[f++] = join(ahead3, (40 << 24) | s0t);
  out[f++] = join(ahead3, (41 << 24) | n3t);

  out[f++] = join(sN, (42 << 24) | (s0lt << 7) | s0lr);
  out[f++] = join(sN, (43 << 24) | (s0rt << 7) | s0rr);
  out[f++] = join(sN, (44 << 24) | (n0lt << 7) | n0lr);
  out[f++] = join(sS, (45 << 24) | (s0lt << 7) | s0lr);
  out[f++] = join(sS, (46 << 24) | (s0rt << 7) | s0rr);
  out[f++] = join(sS, (47 << 24) | (s1rt << 7) | s1rr);
  out[f++] = join(sS, (48 << 24) | (s1lt << 7) | s1lr);
  out[f++] = join(sN, (49 << 24) | (s0lr << 7) | s0l2r);
  out[f++] = join(sN, (50 << 24) | (s0rr << 7) | s0r2r);
  out[f++] = join(sN, (51 << 24) | (n0lr << 7) | n0l2r);
  out[f++] = join(sS, (52 << 24) | (s1rr << 7) | s1r2r);
  out[f++] = join(s0lw, (53 << 24) | s1s0);
  out[f++] = join(join(s1w, s0lw + 3), 54 << 24);
  out[f++] = join(n0lw, (55 << 24) | s0t);
  out[f++] = join(join(s0w, n0lw + 4), 56 << 24);
  out[f++] = join(s0lw, (57 << 24) | s0t);
  out[f++] = join(s0rw, (58 << 24) | s0t);
  out[f++] = join(s1rw, (59 << 24) | s1t);
  out[f++] = join(n0lw, (60 << 24) | n0t);

  out[f++] = join(s0w, (61 << 24) | dn);
  out[f++] = join(s0t, (62 << 24) | (dn << 8));
  out[f++] = join(n0w, (63 << 24) | dn);
  out[f++] = join(n0t, (64 << 24) | (dn << 8));
  out[f++] = join(sN, (65 << 24) | dn);
  out[f++] = join(s0w, (66 << 24) | ds);
  out[f++] = join(s1w, (67 << 24) | ds);
  out[f++] = join(sS, (68 << 24) | ds);
  out[f++] = join(sN, (69 << 24) | bn);
  out[f++] = join(sS, (70 << 24) | bs);
  out[f++] = join(tags3, (71 << 24) | bs);
  out[f++] = join(sS, (72 << 24) | bn);

  out[f++] = join(s0w, (73 << 24) | s0v);
  out[f++] = join(s0t, (74 << 24) | (s0v << 8));
  out[f++] = join(s1w, (75 << 24) | s1v);
  out[f++] = join(s1t, (76 << 24) | (s1v << 8));
  out[f++] = join(n0w, (77 << 24) | n0v);
  out[f++] = join(n0t, (78 << 24) | (n0v << 8));
  out[f++] = join(join(s0ls, 0x1b873593), (79 << 24) | s0t);
  out[f++] = join(join(s0w, s0ls), 80 << 24);
  out[f++] = join(join(s0rs, 0x1b873593), (81 << 24) | s0t);
  out[f++] = join(join(s0w, s0rs), 82 << 24);
  out[f++] = join(join(s1rs, 0x1b873593), (83 << 24) | s1t);
  out[f++] = join(join(s1w, s1rs), 84 << 24);
  out[f++] = join(join(n0ls, 0x1b873593), (85 << 24) | n0t);
  out[f++] = join(join(n0w, n0ls), 86 << 24);
  out[f++] = join(join(join(sS, s1rs), s1ls), 87 << 24);
  out[f++] = join(join(join(sS, s1rs), s0ls), 88 << 24);
  out[f++] = join(join(join(sN, s0ls), n0ls), 89 << 24);
  out[f++] = join(join(join(sN, s0ls), s0rs), 90 << 24);

  // What comes after a preposition or a mark: the word that decides where the phrase hangs.
  out[f++] = join(join(pairN, cw), 91 << 24);
  out[f++] = join(join(pairF, cw), 92 << 24);
  out[f++] = join(pairN, (93 << 24) | ct);
  out[f++] = join(pairF, (94 << 24) | ct);
  out[f++] = join(join(n0w, s1s0), (95 << 24) | ct);
  out[f++] = join(join(cw, s1s0), (96 << 24) | n0t);
  out[f++] = join(join(n0w, cw), (97 << 24) | s0t);
  out[f++] = join(join(pairS, n0w), 98 << 24);
  out[f++] = join(pairF, (99 << 24) | s0t);
  out[f++] = join(pairN, (100 << 24) | s1t);
  out[f++] = join(join(s0w, n1w), (101 << 24) | n0t);

  // The marks that stand right between.
  out[f++] = join(sN, (102 << 24) | mn);
  out[f++] = join(sS, (103 << 24) | ms);
  out[f++] = join(tags3, (104 << 24) | mn);
  out[f++] = join(join(tags3, ms), (105 << 24) | mn);
  out[f++] = join(n0w, (106 << 24) | mn);
  out[f++] = join(s0w, (107 << 24) | ms);
  out[f++] = join(join(sN, m1), (108 << 24) | mn);
  out[f++] = join(s0w, (109 << 24) | mn);
  out[f++] = join(sN, (110 << 24) | (m1 << 7) | n1t);
  out[f++] = join(s1w, (111 << 24) | (ms << 12) | mn);

  return f;
}
