import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";

interface Installed {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

interface Lock {
  readonly packages: Readonly<Record<string, Installed>>;
}

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** What the package's own file says, where the lock file does not. */
function licenceIn(folder: string): string {
  const file = path.join(root, folder, "package.json");
  if (!existsSync(file)) return "not installed here";
  const { license, licenses } = JSON.parse(readFileSync(file, "utf8")) as {
    license?: string | { type?: string };
    licenses?: readonly { type?: string }[];
  };
  const told = typeof license === "object" ? license.type : license;
  return told ?? licenses?.map(({ type = "" }) => type).join(" or ") ?? "not said";
}

/** Prints the licence of each library that is installed with Attest, those that others bring along too. */
export async function run(): Promise<void> {
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as Lock;
  const byLicence = new Map<string, string[]>();
  for (const [folder, { version = "", license, dev, optional }] of Object.entries(packages)) {
    if (folder === "" || dev === true) continue;
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    const licence = license ?? licenceIn(folder);
    const shown = `${name} ${version}${optional === true ? " (optional)" : ""}`;
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), shown]);
  }
  const rows = [...byLicence].sort((a, b) => b[1].length - a[1].length);
  process.stdout.write("| licence | how many | which |\n|---|---|---|\n");
  for (const [licence, all] of rows) {
    const shown = [...new Set(all)].sort((a, b) => (a < b ? -1 : 1));
    process.stdout.write(`| ${licence} | ${shown.length} | ${shown.length > 40 ? "the others" : shown.join(", ")} |\n`);
  }
  await Promise.resolve();
}
