import { readFileSync } from "node:fs";
import type { Span } from "../../../src/model/passage.js";

/** A hand-annotated article: who said which stretches. */
export interface GoldArticle {
  /** Its name in the file; articles are parted by it. */
  readonly id?: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

export interface GoldQuote extends Span {
  readonly parts?: readonly Span[];
  readonly speakerStart?: number | null;
  readonly speakerEnd?: number | null;
  /** The words that stand for the speaker. */
  readonly speaker?: string | null;
  /** Surnames, in lower case. */
  readonly speakerNames?: readonly string[];
  /** "name", "pronoun", "nominal": what stands in the text for the speaker. */
  readonly speakerType?: string;
  /** False for beliefs and plans, which are neither rewarded nor punished; nor is what is said inside of what somebody says. */
  readonly speech?: boolean;
  readonly nested?: boolean;
}

/** The articles of a file of JSON Lines. */
export function goldIn(file: string): GoldArticle[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);
}
