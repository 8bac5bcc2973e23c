import type { MessagePort } from "node:worker_threads";
import type { Answering, PutQuestion } from "./answering.js";
import type { Failure, ThreadReport, Request } from "./thread-messages.js";

const failureOf = (error: unknown): Failure =>
  error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) };

/** What a task comes to. The types of what is given were checked where it was sent. */
function carriedOut(
  { id, task, given }: Request,
  answering: Answering,
  tell: (report: ThreadReport) => void,
): Promise<unknown> {
  if (task === "answer")
    return answering.answer(given[0] as PutQuestion, (done, of) =>
      tell({ kind: "progress", id, progress: { done, of } }),
    );
  const act = answering[task] as (...given: readonly unknown[]) => Promise<unknown>;
  return act(...given);
}

/** Answers whatever comes through the port, for as long as the thread lives. */
export function serveAnswers(answering: Answering, port: MessagePort): void {
  const tell = (report: ThreadReport): void => port.postMessage(report);
  port.on("message", (request: Request) => {
    carriedOut(request, answering, tell).then(
      (result) => tell({ kind: "done", id: request.id, result }),
      (error: unknown) => tell({ kind: "failed", id: request.id, failure: failureOf(error) }),
    );
  });
  tell({ kind: "open" });
}
