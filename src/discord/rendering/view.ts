import type { APIContainerComponent } from "discord.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { Asked, Offer } from "../../model/answer.js";
import type { MoreOffered } from "./more-menu.js";

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A message as it is sent: within Discord's limits whatever the answer holds. */
export interface MessagePayload {
  readonly components: readonly [APIContainerComponent];
  readonly files: readonly SentFile[];
}

/** All that decides how an answer looks, besides the answer. */
export interface View {
  readonly phrases: Phrases;
  /** A template with {file}, {line} and {endLine}. */
  readonly sourceUrl?: string | undefined;
  /** What was asked, so that the buttons can ask it again. Without it there are none but those that open a source. */
  readonly asked?: Asked | undefined;
  /** The plain question that was understood as `asked`. */
  readonly question?: string | undefined;
  /** Who asked, where the message itself does not tell. */
  readonly askedBy?: string | undefined;
  /** A button shows the answer, to whoever presses it alone. */
  readonly canShow?: boolean;
  /** Only the asker sees it, and may show it to all. */
  readonly canShare?: boolean;
  /** The keepers see it, who may correct what is wrong. */
  readonly isForKeepers?: boolean;
  /** What the menu below the answer offers. */
  readonly more?: MoreOffered | undefined;
  /** Who showed it to all, by his id. */
  readonly sharedBy?: string | undefined;
  /** From 0. A page that is not there any more is the last one. */
  readonly page: number;
  /** Other ways to understand the plain question. */
  readonly alternatives: readonly Offer[];
  /** What the answer offers to ask next. */
  readonly offers: readonly Offer[];
  /** The answer's picture, drawn. */
  readonly png?: Uint8Array | undefined;
  /** Goes beside the first page: the article itself. */
  readonly file?: SentFile | undefined;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
