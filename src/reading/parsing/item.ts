/** A word with the dependents that it has so far. Never changed: states share what they have in common. */
export interface ParserItem {
  readonly at: number;
  /** The first word of all that hangs on it. */
  readonly from: number;
  /** Outermost and second outermost dependents on each side, -1 where there is none, and their relations plus one. */
  readonly left1: number;
  readonly left2: number;
  readonly right1: number;
  readonly right2: number;
  readonly left1Relation: number;
  readonly left2Relation: number;
  readonly right1Relation: number;
  readonly right2Relation: number;
  readonly leftCount: number;
  readonly rightCount: number;
  /** One bit a relation (modulo 32) that dependents on that side have. */
  readonly leftSet: number;
  readonly rightSet: number;
  /** What lies below on the stack. */
  readonly below: ParserItem | undefined;
}

export const bare = (at: number): ParserItem => ({
  at,
  from: at,
  left1: -1,
  left2: -1,
  right1: -1,
  right2: -1,
  left1Relation: 0,
  left2Relation: 0,
  right1Relation: 0,
  right2Relation: 0,
  leftCount: 0,
  rightCount: 0,
  leftSet: 0,
  rightSet: 0,
  below: undefined,
});

export const withBelow = (item: ParserItem, below: ParserItem | undefined): ParserItem => ({
  at: item.at,
  from: item.from,
  left1: item.left1,
  left2: item.left2,
  right1: -1,
  right2: -1,
  left1Relation: item.left1Relation,
  left2Relation: item.left2Relation,
  right1Relation: 0,
  right2Relation: 0,
  leftCount: item.leftCount,
  rightCount: 0,
  leftSet: item.leftSet,
  rightSet: 0,
  below,
});

export const withLeft = (item: ParserItem, dependent: ParserItem, relation: number): ParserItem => ({
  at: item.at,
  from: dependent.from,
  left1: dependent.at,
  left2: item.left1,
  right1: -1,
  right2: -1,
  left1Relation: relation + 1,
  left2Relation: item.left1Relation,
  right1Relation: 0,
  right2Relation: 0,
  leftCount: item.leftCount + 1,
  rightCount: 0,
  leftSet: item.leftSet | (1 << (relation & 31)),
  rightSet: 0,
  below: undefined,
});

export const withRight = (item: ParserItem, dependent: number, relation: number): ParserItem => ({
  at: item.at,
  from: item.from,
  left1: item.left1,
  left2: item.left2,
  right1: dependent,
  right2: item.right1,
  left1Relation: item.left1Relation,
  left2Relation: item.left2Relation,
  right1Relation: relation + 1,
  right2Relation: item.right1Relation,
  leftCount: item.leftCount,
  rightCount: item.rightCount + 1,
  leftSet: item.leftSet,
  rightSet: item.rightSet | (1 << (relation & 31)),
  below: item.below,
});
