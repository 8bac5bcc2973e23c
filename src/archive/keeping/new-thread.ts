import { setPriority } from "node:os";
import { Worker } from "node:worker_threads";

// Node runs only compiled code in a thread, also where a test runs the source.
const compiled = import.meta.url.replace(/\/src\/(archive\/keeping\/)new-thread\.ts$/, "/dist/src/$1new-thread.js");

// Reading makes much that is soon forgotten; with less room for it than is usual, less memory is taken at the highest.
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/** Starts the file of this folder in a thread of its own. */
export function newThread(file: "worker.js" | "second-reader.js", data?: unknown): Worker {
  return new Worker(new URL(file, compiled), { resourceLimits, workerData: data });
}

const niceness = 5;

/** Lets this thread work when those that answer do not. Only Linux knows a thread's own priority; elsewhere it is the process's. */
export function giveWay(): void {
  if (process.platform === "linux") setPriority(niceness);
}
