import os from "node:os";

/** The machine, in one line, for the head of every table. */
export function machine(): string {
  const [cpu] = os.cpus();
  const memory = (os.totalmem() / 1024 ** 3).toFixed(0);
  return `${os.cpus().length} cores (${cpu?.model.trim() ?? "unknown"}), ${memory} GB, ${os.type()} ${os.release()}, Node.js ${process.versions.node}`;
}
