import type { Passage, Span, Verbatim } from "./passage.js";
import type { Confidence, SpeakerBasis, StatementKind } from "./statement.js";
import type { DateBasis, Day, Granularity } from "./timex.js";

/** Where the words stand. Enough to open the file at the lines and to see whether it has changed. */
export interface Citation extends Span {
  /** The article's key: its file, with its number where the file holds several articles. */
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  /** What `line` counts, where it is no line. */
  readonly unit?: "paragraph";
  /** Of a file that has pages. `line` is counted over all of them. */
  readonly page?: number;
  readonly endPage?: number;
  readonly sha256: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
}

/** Somebody who speaks, as an answer shows him. */
export interface ShownName {
  readonly name: string;
  readonly basis: SpeakerBasis;
  readonly role?: string;
  readonly mention: Span;
  /** The line of the mention, and of the full name it was read as. */
  readonly line: number;
  readonly resolvedLine?: number;
  /** Of somebody without a name, whose he is: "his campaign". */
  readonly owner?: {
    readonly name: string;
    /** The words for the owner, as printed: "his". */
    readonly words: string;
    readonly mention: Span;
    readonly line: number;
    readonly resolvedLine?: number;
  };
}

/** The speaker as an answer shows it. */
export interface ShownSpeaker extends ShownName {
  /** The speaker's own name where it is the press that reports it itself. */
  readonly reportedBy?: string;
  /** The medium that it was said to. */
  readonly saidTo?: string;
  /** Those who said it together with this speaker. */
  readonly with?: readonly ShownName[];
  readonly confidence: Confidence;
  /** Whose words these are is said by the archive's keepers. */
  readonly byKeepers?: true;
}

/** A date as an answer shows it. `plain` is in the reader's language: "reckoned from 28 August 2021, line 6". */
export interface ShownDate {
  readonly from?: Day;
  readonly to?: Day;
  readonly granularity?: Granularity;
  readonly approximate: boolean;
  readonly basis: DateBasis;
  readonly edtf?: string;
  readonly plain: string;
  readonly expression?: Passage;
  readonly planned?: boolean;
  /** The day the article came out, not a day that it tells of. */
  readonly published?: boolean;
}

/** A stretch of the words, counted from their beginning. `why` is absent for "this is what was asked". */
export interface Mark extends Span {
  readonly why?: "changed" | "left-out" | "added" | "moved";
}

/** One cited passage. What stands in front of it (a speaker, a day, a title) is its lead. */
export interface Finding {
  readonly lead: string;
  /** Of a timeline: what its mark in the picture is numbered by. */
  readonly number?: number;
  readonly words: Verbatim;
  readonly marks?: readonly Mark[];
  readonly citation: Citation;
  readonly speaker?: ShownSpeaker;
  readonly statement?: StatementKind;
  /** The stretches of the words that were really said, counted from their beginning. */
  readonly spoken?: readonly Span[];
  readonly date?: ShownDate;
  /** The same words elsewhere. */
  readonly alsoIn?: readonly Citation[];
  /** Sentences of ours about this finding: how a speaker was resolved, that a teaser is a teaser. */
  readonly notes?: readonly string[];
  /** Findings with the same group stand under one heading. */
  readonly group?: string;
  /** What stands before and after, when a quotation must be seen in its place. */
  readonly around?: Passage;
}

/** A drawing of the answer, and the same in words for those who do not see it. */
export interface Picture {
  readonly name: string;
  readonly svg: string;
  readonly alternative: string;
}

/** A word that was read otherwise than it was typed: “wat” as “what”. */
export interface ReadAs {
  readonly given: string;
  readonly meant: string;
}

/** A command and its input: how a plain question was understood, or what to ask next. */
export interface Asked {
  readonly command: string;
  readonly input: Readonly<Record<string, string | number | boolean>>;
  /** Typing errors of the question that it was understood from. */
  readonly readAs?: readonly ReadAs[];
  /** Of a line that goes on with a question before it: the whole question that it was completed to. */
  readonly completed?: string;
}

/** A file that goes with an answer. */
export interface AnswerFile {
  readonly name: string;
  readonly text: string;
}

/** Something that an answer offers to ask next: "Compare the voices on this". */
export interface Offer extends Asked {
  readonly label: string;
}

/** A line of an article in /source. */
export interface ShownLine {
  readonly number: number;
  readonly label: string;
  readonly rule: string;
  /** Absent for a blank line. */
  readonly words?: Verbatim;
  readonly marked: boolean;
}

interface Every {
  /** How a plain question was understood. */
  readonly understoodAs?: Asked;
  readonly offers?: readonly Offer[];
  /** Sentences of ours about the whole answer. */
  readonly notes?: readonly string[];
}

export interface Found extends Every {
  readonly kind: "found";
  readonly heading: string;
  readonly findings: readonly [Finding, ...Finding[]];
  /** How many more there are that are not among the findings. */
  readonly more: number;
  readonly picture?: Picture;
  /** The answer in forms that other programs open. */
  readonly file?: AnswerFile;
  /** /check-quote: what it says of the quotation, and the asker's own words with what differs marked. */
  readonly verdict?: "verbatim" | "altered" | "stitched";
  readonly given?: { readonly words: string; readonly marks: readonly Mark[] };
  /** /source: the text with its line numbers. */
  readonly lines?: readonly ShownLine[];
}

export interface NothingFound extends Every {
  readonly kind: "nothing-found";
  readonly asked: string;
  readonly reason: string;
  readonly nearest: readonly Finding[];
  readonly didYouMean: readonly string[];
}

/** Bad input, or no permission: a plain sentence that says what to do. */
export interface Refused {
  readonly kind: "refused";
  readonly reason: string;
}

export interface ReportRow {
  readonly label: string;
  readonly value: string;
  /** Made for programs: shown as it is, in its own lines. */
  readonly isData?: boolean;
  /** What a face shows in place of the label, made by the face itself: a command that can be clicked. */
  readonly mention?: string;
}

/** A report without quotations: /sources, /status, /reindex, /help. Rows are label and value. */
export interface Done extends Every {
  readonly kind: "done";
  readonly heading: string;
  readonly report: readonly ReportRow[];
}

export type Answer = Found | NothingFound | Refused | Done;
