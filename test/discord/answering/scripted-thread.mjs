// A thread that answers as its flag says: it reads until the flag is 1, and holds its thread in every answer until it is 2.
import { parentPort, workerData } from "node:worker_threads";
import { serveAnswers } from "../../../dist/src/discord/answering/serve-answers.js";

const flag = new Int32Array(workerData.flag);
const until = (least) => {
  while (Atomics.load(flag, 0) < least) Atomics.wait(flag, 0, Atomics.load(flag, 0));
};

parentPort.postMessage({ kind: "reading", progress: { done: 120, of: 361 } });
until(1);
serveAnswers(
  {
    async answer({ asked }) {
      if (asked.input.name === "die") process.exit(1);
      until(2);
      return { kind: "done", heading: `Answered ${asked.command}`, report: [] };
    },
    close: async () => {},
  },
  parentPort,
);
