/**
 * What `npm start`, `npm test` and every other script run first, in plain JavaScript, because nothing is installed yet:
 * installs what package-lock.json names when that is missing, and compiles when a source is newer than what was compiled.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);
const timeOf = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

function endWith(sentence, code) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  endWith(
    `Attest needs Node.js 20.19 or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.`,
    64,
  );

// Everything goes to standard error: standard output belongs to the answer.
function run(command, args, failure) {
  try {
    execFileSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  } catch {
    endWith(failure, 70);
  }
}

// npm writes this file last, so that an install that was broken off is seen as missing.
const installed = timeOf(inRoot("node_modules", ".package-lock.json"));
if (installed < timeOf(inRoot("package-lock.json"))) {
  process.stderr.write("Installing the libraries that Attest needs …\n");
  run(
    "npm",
    ["ci", "--include=dev", "--no-audit", "--no-fund"],
    "The libraries could not be installed. Check the network, then start again.",
  );
}

function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === "node_modules" || entry.name === "articles") continue;
    const file = path.join(folder, entry.name);
    // A folder's own time tells of files that were removed.
    time = Math.max(time, statSync(file).mtimeMs, entry.isDirectory() ? newest(file) : 0);
  }
  return time;
}

const stamp = inRoot("dist", ".compiled");
const sources = Math.max(
  timeOf(inRoot("tsconfig.json")),
  ...["src", "commands", "test"].map((name) => newest(inRoot(name))),
);
if (timeOf(stamp) < sources || timeOf(stamp) < installed) {
  run(
    process.execPath,
    [inRoot("node_modules", "typescript", "bin", "tsc")],
    "The source does not compile; see above.",
  );
  const { codeAsCompiled } = await import("../dist/src/archive/ingest/code-of-reader.js");
  writeFileSync(stamp, codeAsCompiled());
}
