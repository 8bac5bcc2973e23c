import type { Phrases } from "../../locales/en/answers.js";
import type { Citation } from "../../model/answer.js";
import { inline } from "./markdown.js";

/** A text that goes beside the message, whole. */
export interface AttachedText {
  readonly name: string;
  readonly text: string;
}

/** A piece of an answer that is shown whole on one page: a cited passage, or a line of a list. */
export interface Block {
  /** Shown one under the other. */
  readonly texts: readonly [string, ...string[]];
  /** With a button that opens the lines around it. */
  readonly source?: Citation;
  /** Stands under this heading, which is repeated on each page. */
  readonly group?: string;
  readonly attached?: AttachedText;
  /** May share one text with the block before it. */
  readonly joins?: boolean;
}

export interface BlockLook {
  readonly phrases: Phrases;
  readonly sourceUrl?: string | undefined;
  /** How many characters one block may have. */
  readonly room: number;
}

/** The room that a group's heading may take. */
export const groupRoom = 200;

export const small = (text: string): string => `-# ${text}`;

/** A quotation as it is shown, or the sentence that says it is attached: it is never cut. */
export function whole(
  words: string,
  shown: string,
  name: string,
  { phrases, room }: BlockLook,
): Pick<Block, "texts" | "attached"> {
  if (shown.length <= room) return { texts: [shown] };
  return { texts: [`> ${inline(phrases.discord.attached(words.length, name))}`], attached: { name, text: words } };
}

/** The lines that fit, in their order; each is a sentence and is shown whole or not at all. */
export function fittingLines(lines: readonly string[], room: number): string[] {
  let left = room;
  return lines.filter((line) => {
    if (line.length + 1 > left) return false;
    left -= line.length + 1;
    return true;
  });
}
