import { parentPort, workerData } from "node:worker_threads";
import { commands } from "../commands/index.js";
import { pngOf } from "./answering/timeline/picture/png.js";
import { recordsOf } from "./archive/records.js";
import { type ClusterSettings, openArchiveService } from "./archive/archive-service.js";
import { answeringHere } from "./discord/answering/answering-here.js";
import { serveAnswers } from "./discord/answering/serve-answers.js";
import { openFollowing } from "./following/following.js";
import { turns } from "./discord/answering/fair-queue.js";
import type { ThreadReport } from "./discord/answering/thread-messages.js";

/** What the thread is started with. */
export interface ThreadData {
  readonly articles: string;
  readonly cache: string;
  readonly records: string;
  readonly version: string;
  readonly watch: boolean;
  readonly cluster?: ClusterSettings;
}

/** The thread of the Discord face that holds the archive and answers. */
async function run(port: NonNullable<typeof parentPort>, given: ThreadData): Promise<void> {
  const tell = (report: ThreadReport): void => port.postMessage(report);
  const opened = await openArchiveService({
    ...given,
    notice: (sentence) => tell({ kind: "notice", sentence }),
    progress: (done, of) => tell({ kind: "reading", progress: { done, of } }),
    clock: () => performance.now(),
  });
  if (opened.kind === "unusable") return tell(opened);
  const turn = turns();
  const records = recordsOf(given.records, given.articles);
  const followed = openFollowing({ ...given, turn });
  if (followed.kind === "unusable") tell({ kind: "notice", sentence: followed.sentence });
  const following = followed.kind === "open" ? followed.following : undefined;
  serveAnswers(
    answeringHere({
      service: opened.service,
      records,
      version: given.version,
      following,
      commands,
      toPng: pngOf,
      turn,
    }),
    port,
  );
  await whatAnswersMost();
}

/** A command loads what answers it when it is asked; whoever asks first in Discord does not wait for that. */
const whatAnswersMost = (): Promise<unknown> =>
  Promise.all([
    import("./answering/follow-up/understood.js"),
    import("./answering/ask/ask.js"),
    import("./answering/who-said/who-said.js"),
    import("./answering/timeline/timeline.js"),
    import("./answering/check-quote/check-quote.js"),
  ]);

// Whoever starts this file gives it these.
if (parentPort !== null) await run(parentPort, workerData as ThreadData);
