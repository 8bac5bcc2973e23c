import { createHash } from "node:crypto";

/** A file's name as a button can carry it, however long it is. */
export const sourceKey = (file: string): string =>
  createHash("sha256").update(file).digest().subarray(0, 8).toString("base64url");

/** The file that a button means, if the archive still has it. */
export const fileWithKey = (files: readonly string[], key: string): string | undefined =>
  files.find((file) => sourceKey(file) === key);
