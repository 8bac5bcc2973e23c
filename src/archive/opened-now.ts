import { createHash } from "node:crypto";
import path from "node:path";
import { pathBelow, placeOfKey } from "../model/article-key.js";
import type { Reading } from "../model/article-reading.js";
import type { ArticleText } from "../reading/article-text.js";
import type { Opened } from "./archive.js";
import { bytesNow } from "./file-system.js";

/** The file as it is now. Only its text is read again: what else is known of it holds for these very bytes. */
export function openedNow(folder: string, reading: Reading, textOf: ArticleText): Opened {
  const { record } = reading;
  const { file } = record;
  const bytes = bytesNow(path.join(folder, pathBelow(placeOfKey(file).file)));
  if (bytes === undefined) return { kind: "vanished", file };
  if (createHash("sha256").update(bytes).digest("hex") !== record.sha256) return { kind: "changed", file };
  const text = textOf(reading, bytes);
  return text === undefined ? { kind: "changed", file } : { kind: "open", article: { ...record, text }, reading };
}
