import { parentPort, workerData } from "node:worker_threads";
import { commands } from "../commands/index.js";
import { pngOf } from "./answering/timeline/picture/png.js";
import { openDesk } from "./archive/archive-service.js";
import { answeringHere } from "./discord/answering/answering-here.js";
import { serveAnswers } from "./discord/answering/serve-answers.js";
import type { Report } from "./discord/answering/thread-messages.js";

/** What the thread is started with. */
export interface ThreadData {
  readonly articles: string;
  readonly cache: string;
  readonly watch: boolean;
}

/** The thread of the Discord face that holds the archive and answers. */
async function run(port: NonNullable<typeof parentPort>, given: ThreadData): Promise<void> {
  const tell = (report: Report): void => port.postMessage(report);
  const opened = await openDesk({
    ...given,
    notice: (sentence) => tell({ kind: "notice", sentence }),
    progress: (done, of) => tell({ kind: "reading", progress: { done, of } }),
    clock: () => performance.now(),
  });
  if (opened.kind === "unusable") tell(opened);
  else serveAnswers(answeringHere({ desk: opened.desk, commands, toPng: pngOf }), port);
}

// Whoever starts this file gives it these.
if (parentPort !== null) await run(parentPort, workerData as ThreadData);
