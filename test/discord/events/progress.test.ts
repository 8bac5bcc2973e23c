import { expect, test } from "vitest";
import { progressBy } from "../../../src/discord/events/progress.js";

test("edits neither overlap nor come too often, and the end waits for the last one", async () => {
  let now = 0;
  const shown: number[] = [];
  const finish: (() => void)[] = [];
  const progress = progressBy(
    (done) => {
      shown.push(done);
      return new Promise<void>((resolve) => finish.push(resolve));
    },
    () => now,
  );
  progress.told(1, 9);
  now = 5000;
  progress.told(2, 9);
  expect(shown).toEqual([1]);
  const settled = progress.settled();
  finish[0]?.();
  await settled;
  progress.told(3, 9);
  now = 5001;
  progress.told(4, 9);
  expect(shown).toEqual([1, 3]);
});

test("an edit that fails is no end", async () => {
  const progress = progressBy(
    () => Promise.reject(new Error("gone")),
    () => 0,
  );
  progress.told(1, 2);
  await progress.settled();
});
