import { createHash } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";

export type Lock =
  | { readonly kind: "held"; readonly release: () => void }
  | { readonly kind: "taken"; readonly pid: number };

/**
 * The local address that stands for a token: the same for every folder and every copy of the program on this machine. The token is
 * not in it. Linux and Windows give it up with the process that listens there; elsewhere it is a file.
 */
export function lockAddress(token: string, folder: string = os.tmpdir()): string {
  const name = createHash("sha256").update(`${folder}\n${token}`).digest("hex").slice(0, 24);
  if (process.platform === "linux") return `\0attest-${name}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\attest-${name}` : path.join(folder, `attest-${name}.sock`);
}

/** The number of the process that listens there; undefined where nobody does. */
async function holderAt(address: string): Promise<number | undefined> {
  const socket = connect(address);
  try {
    return Number(await text(socket));
  } catch {
    return undefined;
  }
}

async function listening(address: string): Promise<(() => void) | undefined> {
  const server = createServer((socket) => {
    // Who asks may go away before he is told.
    socket.on("error", () => {});
    socket.end(String(process.pid));
  });
  try {
    server.listen(address);
    await once(server, "listening");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return undefined;
  }
  server.unref();
  return () => void server.close();
}

/** One process with one token: two would both answer, and each would see the other's answers refused. */
export async function lock(address: string): Promise<Lock> {
  const release = await listening(address);
  if (release !== undefined) return { kind: "held", release };
  const pid = await holderAt(address);
  if (pid !== undefined) return { kind: "taken", pid };
  // Where the address is a file, it outlives a process that was killed.
  if (path.isAbsolute(address)) rmSync(address, { force: true });
  const second = await listening(address);
  return second === undefined ? { kind: "taken", pid: 0 } : { kind: "held", release: second };
}
