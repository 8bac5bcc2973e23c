import type { Span } from "../../../../../model/passage.js";
import type { Speaker } from "../../../../../model/statement.js";
import type { Gender } from "../names/name-types.js";
import type { Named, Naming } from "../names/entity-mentions.js";

/** What is known of an article when reading has come to a word: who is named where, and who had the word last. */
export interface Scene {
  readonly text: string;
  readonly namings: readonly Naming[];
  readonly sentences: readonly Span[];
  readonly isQuoted: (span: Span) => boolean;
  /** By their fullest names. */
  readonly people: ReadonlyMap<string, Named>;
  /** What "he" and "she" have told so far of those whose names do not tell. */
  readonly genders: Map<Named, Gender>;
  /** Who had the word last. */
  last?: Turn;
  /** The last who had it, in order. */
  turns: readonly Turn[];
}

/** Somebody had the word, alone or with others, named there. */
export interface Turn {
  readonly speaker: Speaker;
  readonly others: readonly Speaker[];
  readonly at: Span;
}

/** Whom the words stand for. `near`: he spoke, or began the sentence, just before. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly near: boolean;
  /** The other of two: "both ministers". */
  readonly with?: readonly Speaker[];
}
