import { Worker } from "node:worker_threads";
import type { Answering, OnProgress, AnswerProgress } from "./answering.js";
import type { ThreadReport, Request, Task } from "./thread-messages.js";

/** Why the thread will not answer: what is wrong with the folder, or a fault of ours. */
export type Ended =
  | { readonly kind: "unusable"; readonly sentence: string }
  | { readonly kind: "died"; readonly error: unknown };

export interface AnsweringThread extends Answering {
  /** Resolves when the articles have been read. */
  readonly opened: Promise<void>;
  /** Resolves when there will be no answers, and never while the thread is asked to close. */
  readonly ended: Promise<Ended>;
}

export interface ThreadSettings {
  /** The program of the thread. */
  readonly program: URL;
  readonly workerData: unknown;
  readonly notice: (sentence: string) => void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly progress: OnProgress;
}

/** Answers in a thread of its own: what acknowledges questions never waits for what looks them up. */
export function answeringThread({ program, workerData, notice }: ThreadSettings): AnsweringThread {
  const worker = new Worker(program, { workerData });
  const waiting = new Map<number, Waiting>();
  let reading: AnswerProgress | undefined = { done: 0, of: 0 };
  let last = 0;
  let isClosing = false;
  let gone: Error | undefined;

  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const ended = new Promise<Ended>((resolve) => {
    const end = (error: Error) => {
      gone = error;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
      if (!isClosing) resolve({ kind: "died", error });
    };
    worker.on("error", (error) => end(error instanceof Error ? error : new Error(String(error))));
    worker.on("exit", (code) => end(gone ?? new Error(`the thread that answers has ended with ${code}`)));
    worker.on("message", (report: ThreadReport) => {
      if (report.kind === "reading") reading = report.progress;
      else if (report.kind === "open") {
        reading = undefined;
        open();
      } else if (report.kind === "notice") notice(report.sentence);
      else if (report.kind === "unusable") resolve(report);
      else settle(report);
    });
  });

  function settle(report: Extract<ThreadReport, { id: number }>): void {
    const asker = waiting.get(report.id);
    if (asker === undefined) return;
    if (report.kind === "progress") return asker.progress(report.progress.done, report.progress.of);
    waiting.delete(report.id);
    if (report.kind === "done") return asker.resolve(report.result);
    const { message, stack } = report.failure;
    asker.reject(Object.assign(new Error(message), stack === undefined ? {} : { stack }));
  }

  function ask<Result>(task: Task, given: readonly unknown[], progress: OnProgress = () => {}): Promise<Result> {
    if (gone !== undefined) return Promise.reject(gone);
    const id = ++last;
    return new Promise<Result>((resolve, reject) => {
      // The thread gives what the function of that name gives.
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject, progress });
      worker.postMessage({ id, task, given } satisfies Request);
    });
  }

  return {
    opened,
    ended,
    reading: () => reading,
    answer: (question, progress) => ask("answer", [question], progress),
    understood: (line, before) => ask("understood", [line, before]),
    suggestions: (typed, suggests) => ask("suggestions", [typed, suggests]),
    fileWithKey: (key) => ask("fileWithKey", [key]),
    article: (file) => ask("article", [file]),
    articles: () => ask("articles", []),
    filesLookedAt: () => ask("filesLookedAt", []),
    reportFault: (given, locale) => ask("reportFault", [given, locale]),
    correct: (given) => ask("correct", [given]),
    dueNotices: (now) => ask("dueNotices", [now]),
    noticeSent: (dispatch, now) => ask("noticeSent", [dispatch, now]),
    noticeFailed: (unsent, now) => ask("noticeFailed", [unsent, now]),
    png: (svg) => ask("png", [svg]),
    async close() {
      isClosing = true;
      // A thread that still reads for the first time is not listening; what it has read so far is kept.
      if (gone === undefined && reading === undefined) await ask("close", []).catch(() => {});
      await worker.terminate();
    },
  };
}
