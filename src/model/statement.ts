import type { Span } from "./passage.js";

export const statementKinds = ["direct", "mixed", "indirect"] as const;
/** All in quotation marks; partly; not at all. */
export type StatementKind = (typeof statementKinds)[number];

/** Measured words: of those marked `sure`, at least 95 in 100 have the right speaker on hand-annotated news. */
export type Confidence = "sure" | "likely" | "unsure";

export type SpeakerBasis = "named" | "resolved" | "unnamed";

/**
 * Who is said to have said it. `named`: the mention is the name. `resolved`: the mention is "she", "the spokesperson" or a
 * surname, read as somebody named elsewhere in the article. `unnamed`: nobody the article names ("four sources"), never guessed.
 */
export interface Speaker {
  readonly basis: SpeakerBasis;
  /** The fullest form of the name in this article; of an unnamed speaker, the mention as printed. */
  readonly name: string;
  /** Identity across articles: one for "Taro Aso" and "Aso Taro", another for a namesake. Absent for unnamed speakers. */
  readonly key?: string;
  readonly type: "person" | "organisation" | "place" | "group" | "unknown";
  /** "Chinese Foreign Ministry spokesperson", as printed. */
  readonly role?: string;
  /** The words that name the speaker beside the statement: "she". */
  readonly mention: Span;
  /** Where the full name stands, when the mention is not it. */
  readonly resolvedTo?: Span;
  /** Whom the articles themselves say the speaker belongs to or speaks for: "Chinese Foreign Ministry". */
  readonly affiliation?: string;
  /** Of somebody without a name, whose he is: "his campaign" is Doe's, and Doe has not spoken. */
  readonly owner?: Owner;
}

/** To whom an unnamed speaker belongs, or for whom he speaks. */
export interface Owner {
  readonly name: string;
  readonly key?: string;
  /** The words for the owner: "his", "the minister". */
  readonly mention: Span;
  readonly resolvedTo?: Span;
}

export interface Statement {
  readonly speaker: Speaker;
  /** Who said it together with the speaker: "Doe and Roe said". The article does not tell their words apart. */
  readonly with?: readonly Speaker[];
  readonly cue?: Span;
  /** The stretches that are really said, in order, quotation marks and the cue between them left out. */
  readonly spoken: readonly [Span, ...Span[]];
  /** The sentence or sentences around it. */
  readonly context: Span;
  readonly kind: StatementKind;
  readonly confidence: Confidence;
  /**
   * Who reported that the speaker said it: "Taiwan media reported", or a witness, "according to an aide". Beside the speaker, never instead of him; the same as the speaker
   * where the press reports something itself, and names nobody who said it.
   */
  readonly reportedBy?: { readonly name: string; readonly mention: Span };
  /** The medium that it was said to: "told Newsweek", "in an interview with Newsweek". The article does not say that the medium reported it. */
  readonly saidTo?: { readonly name: string; readonly mention: Span };
  /** Index into the reading's `timexes`: when it was said, where the article says so. */
  readonly said?: number;
  /** The archive's keepers say that it was said then, in EDTF; what the article says of it does not count. */
  readonly saidByKeepers?: string;
  /** The archive's keepers say whose words these are. */
  readonly speakerByKeepers?: true;
}

/** All who are reported to have said it, the speaker first. */
export const speakersOf = ({ speaker, with: others = [] }: Statement): readonly Speaker[] => [speaker, ...others];
