import { createHash, randomUUID } from "node:crypto";
import { execFileSync } from "node:child_process";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

interface Holder {
  readonly pid: number;
  /** When the process began, as the system tells it: a number that came round again has another beginning. */
  readonly began: string;
}

export type Lock =
  | { readonly kind: "held"; readonly release: () => void }
  | { readonly kind: "taken"; readonly pid: number };

/** When a process began, or undefined where there is none, or the system does not say. */
function beganAt(pid: number): string | undefined {
  try {
    if (process.platform === "linux") {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      // The name of the program stands in parentheses and may hold anything; the 22nd field is the 20th after it.
      return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    }
    if (process.platform === "win32") return undefined;
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}

function isRunning({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const now = beganAt(pid);
  return now === undefined ? process.platform === "win32" : now === began;
}

function holderIn(text: string): Holder | undefined {
  try {
    const { pid, began } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === "number" && typeof began === "string" ? { pid, began } : undefined;
  } catch {
    return undefined;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The file is there whole or not at all: it is written under another name and linked, which fails where one is already. */
function created(file: string, text: string): boolean {
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, text, { mode: 0o600 });
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Takes away the file of a process that is gone; not a newer one that somebody else made in the meantime. */
function cleared(file: string, stale: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readIfThere(aside) !== stale) {
    try {
      linkSync(aside, file);
    } catch {
      // Somebody holds it again already.
    }
  }
  rmSync(aside, { force: true });
}

/** The place of the lock: the same for every folder and every copy of the program on this machine. The token is not in it. */
export const lockFile = (token: string): string =>
  path.join(os.tmpdir(), `attest-${createHash("sha256").update(token).digest("hex").slice(0, 16)}.lock`);

/** One process with one token: two would both answer, and each would see the other's answers refused. */
export function lock(file: string): Lock {
  const text = JSON.stringify({ pid: process.pid, began: beganAt(process.pid) ?? "" });
  for (let tries = 0; tries < 5; tries++) {
    if (created(file, text)) {
      const release = () => {
        if (readIfThere(file) === text) rmSync(file, { force: true });
      };
      return { kind: "held", release };
    }
    const there = readIfThere(file);
    const holder = there === undefined ? undefined : holderIn(there);
    if (holder !== undefined && holder.pid !== process.pid && isRunning(holder))
      return { kind: "taken", pid: holder.pid };
    if (there !== undefined) cleared(file, there);
  }
  return { kind: "taken", pid: holderIn(readIfThere(file) ?? "")?.pid ?? 0 };
}
