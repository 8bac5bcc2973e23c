import { readFileSync } from "node:fs";

/** The rows of a JSON Lines file. The caller knows their shape: these are files made for measuring. */
export function rowsOf<Row>(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

/** The value after `--name`; a sentence on how to call it where it is missing. */
export function option(args: readonly string[], name: string): string {
  const value = args[args.indexOf(`--${name}`) + 1];
  if (!args.includes(`--${name}`) || value === undefined) throw new Error(`--${name} is missing`);
  return value;
}
