import type { Answering, AnswerProgress } from "./answering.js";

/** What can be asked of the thread that answers. */
export type Task = Exclude<keyof Answering, "reading">;

/** To the thread: one task, with what the function of that name takes. */
export interface Request {
  readonly id: number;
  readonly task: Task;
  readonly given: readonly unknown[];
}

/** An error as it travels: the threads do not share its class. */
export interface Failure {
  readonly message: string;
  readonly stack?: string | undefined;
}

/** From the thread. */
export type ThreadReport =
  | { readonly kind: "reading"; readonly progress: AnswerProgress }
  | { readonly kind: "open" }
  | { readonly kind: "unusable"; readonly sentence: string }
  | { readonly kind: "notice"; readonly sentence: string }
  | { readonly kind: "progress"; readonly id: number; readonly progress: AnswerProgress }
  | { readonly kind: "done"; readonly id: number; readonly result: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly failure: Failure };
