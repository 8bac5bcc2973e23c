import path from "node:path";
import type { Archive } from "../archive/archive.js";
import { appendLine } from "../archive/file-system.js";
import type { Phrases } from "../locales/en/answers.js";
import type { Finding } from "../model/answer.js";
import { passageOf } from "../model/passage.js";
import type { FaultGiven } from "./fault.js";
import { pointedAt, shownAt, type PointedFinding } from "./finding-at.js";

/** A fault that has been written down, as the keepers are shown it. */
export interface FaultKept {
  readonly finding: Finding;
  readonly isStatement: boolean;
}

export interface Reporting {
  readonly archive: Archive;
  /** The folder of records of this archive. */
  readonly folder: string;
  /** Of this program. */
  readonly version: string;
  readonly phrases: Phrases;
}

/** All that is needed to see later what was shown, and why: the passage, how it was read, and by which version. */
function lineOf(
  { kind, remark, by, at }: FaultGiven,
  { open, place, statement }: PointedFinding,
  version: string,
): string {
  const { article, reading } = open;
  const { title, publisher, published } = article.masthead;
  return JSON.stringify({
    at,
    by,
    fault: kind,
    remark,
    file: article.file,
    sha256: article.sha256,
    ...place,
    words: passageOf(article, place).words,
    masthead: { title: title?.value, publisher: publisher?.value, published: published?.value },
    statement,
    said: statement?.said === undefined ? undefined : reading.timexes[statement.said],
    version,
  });
}

/** Writes a fault down in faults.jsonl. Undefined where the article is not what it was when it was shown. */
export async function reportFault(
  file: string,
  given: FaultGiven,
  { archive, folder, version, phrases }: Reporting,
): Promise<FaultKept | undefined> {
  const pointed = await pointedAt(file, given.place, archive);
  if (pointed === undefined) return undefined;
  appendLine(path.join(folder, "faults.jsonl"), lineOf(given, pointed, version));
  return { finding: shownAt(pointed, phrases), isStatement: pointed.statement !== undefined };
}
