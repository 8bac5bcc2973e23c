import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lock, lockAddress } from "../../../src/discord/gateway/single-instance.js";

const compiled = fileURLToPath(new URL("../../../dist/src/discord/gateway/single-instance.js", import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "attest-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process of its own that takes the lock and stays. */
async function another(address: string) {
  const program = `import { lock } from ${JSON.stringify(compiled)}; process.stdout.write((await lock(${JSON.stringify(address)})).kind); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program]);
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  return { child, said: said.toString() };
}

// A file and, on Linux and Windows, the system's own names.
test.each([
  ["the address of this system", () => lockAddress("a token", folder)],
  ["a file", () => path.join(folder, "a.sock")],
])(
  "while another process holds it, it is taken; when that has died without a word, it is not: %s",
  async (_, address) => {
    const { child, said } = await another(address());
    expect(said).toBe("held");
    expect(await lock(address())).toEqual({ kind: "taken", pid: child.pid });
    child.kill("SIGKILL");
    await once(child, "exit");
    const held = await lock(address());
    expect(held.kind).toBe("held");
    if (held.kind === "held") held.release();
  },
);

test("what was released can be taken again", async () => {
  const address = lockAddress("a token", folder);
  const held = await lock(address);
  expect(await lock(address)).toEqual({ kind: "taken", pid: process.pid });
  if (held.kind === "held") held.release();
  expect((await lock(address)).kind).toBe("held");
});

test("the address tells nothing of the token, and another token has another one", () => {
  expect(lockAddress("secret.of.mine")).not.toContain("secret");
  expect(lockAddress("a")).not.toBe(lockAddress("b"));
});
