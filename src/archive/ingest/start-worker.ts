import { resourceLimits, Worker } from "node:worker_threads";

// Node runs only compiled code in a thread, also where a test runs the source.
const compiled = import.meta.url.replace(/\/src\/(archive\/ingest\/)start-worker\.ts$/, "/dist/src/$1start-worker.js");

// Reading makes much that is soon forgotten. Where V8 sees less room than is usual it clears up sooner, and less memory is taken at
// the highest. The largest article that is read, five megabytes of nothing but quotations, takes some 700.
const maxYoungGenerationSizeMb = 12;
const usualRoom = 1024;

/** Starts the file of this folder in a thread of its own, with as much room (megabytes) as is usual, or as the thread has that starts it. */
export function newThread(
  file: "ingest-worker.js" | "batch-worker.js",
  data?: unknown,
  room = resourceLimits.maxOldGenerationSizeMb ?? usualRoom,
): Worker {
  const limits = { maxYoungGenerationSizeMb, maxOldGenerationSizeMb: room };
  return new Worker(new URL(file, compiled), { resourceLimits: limits, workerData: data });
}
