import type { z } from "zod";
import type { Archive } from "./archive/archive.js";
import type { Phrases } from "./answering/phrases/en.js";
import type { Answer } from "./model/answer.js";
import type { Day } from "./model/timex.js";

/** What a reader can be offered while typing an option. */
export type Suggests = "speaker" | "source" | "topic" | "command";

declare module "zod" {
  interface GlobalMeta {
    /** Completed from the archive while typing. */
    readonly suggests?: Suggests;
    /** The option that takes a line of plain words without its name. One per command at most. */
    readonly main?: boolean;
  }
}

/** The archive behind a face: answers come from `archive`; only /reindex may ask for another one. */
export interface Desk {
  readonly archive: Archive;
  /** What is being done and how far it is, for /status. */
  readonly state: () => readonly { readonly label: string; readonly value: string }[];
  readonly reindex: (progress: (done: number, of: number) => void) => Promise<ReindexReport>;
}

export type ReindexReport =
  | { readonly kind: "already-running" }
  | {
      readonly kind: "reindexed";
      readonly added: readonly string[];
      readonly changed: readonly string[];
      readonly removed: readonly string[];
      readonly rejected: readonly { readonly file: string; readonly reason: string }[];
      readonly articles: number;
      readonly seconds: number;
    };

/** All that a command may look at besides its input. */
export interface Circumstances {
  readonly desk: Desk;
  readonly phrases: Phrases;
  /** The reader's calendar day; commands have no clock. */
  readonly today: Day;
  readonly commands: readonly AnyCommand[];
  readonly progress: (done: number, of: number) => void;
}

/**
 * One file in commands/, one slash command, one terminal verb. The zod object is read four times: for the types, the checks,
 * the slash options and the terminal flags. Its fields are strings, integers, booleans and enums, each with a description.
 */
export interface Command<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly description: string;
  readonly input: z.ZodObject<Shape>;
  /** Only for the archive's keepers. */
  readonly forKeepers?: boolean;
  /** May take more than a moment. */
  readonly slow?: boolean;
  answer(input: z.output<z.ZodObject<Shape>>, circumstances: Circumstances): Answer | Promise<Answer>;
}

// A list of commands cannot know each one's input; `answerTo` checks the input against the command's own object first.
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyCommand = Command<any>;

/** Gives the command's `answer` the types of its own input object. */
export function command<Shape extends z.ZodRawShape>(definition: Command<Shape>): Command<Shape> {
  return definition;
}

/** Checks the input and answers; input that does not fit is refused in a sentence that names the option. */
export async function answerTo(asked: AnyCommand, input: unknown, circumstances: Circumstances): Promise<Answer> {
  const checked = asked.input.safeParse(input);
  if (checked.success) return asked.answer(checked.data, circumstances);
  const issue = checked.error.issues[0];
  return {
    kind: "refused",
    reason: circumstances.phrases.badOption(issue?.path.join(".") ?? "", issue?.message ?? ""),
  };
}
