import path from "node:path";
import type { Archive } from "../archive/archive.js";
import { bytesNow, replaceFile } from "../archive/file-system.js";
import { pathBelow } from "../model/article-key.js";
import { isDateOfArticle } from "../model/calendar.js";
import { correctionsForm, stillHolding, type Correction } from "../reading/catalog/corrections.js";
import type { FindingPlace } from "./fault.js";
import { pointedAt, type PointedFinding } from "./finding-at.js";

/** What keepers can correct: who said it, when it was said, when the article came out. */
export const correctedFields = ["speaker", "said", "published"] as const;
export type CorrectedField = (typeof correctedFields)[number];

export interface CorrectionGiven {
  readonly place: FindingPlace;
  readonly field: CorrectedField;
  readonly value: string;
}

export type CorrectionKept = "kept" | "gone" | "no-statement" | "no-date";

/** Writes a correction into corrections.json, for as long as the file has these bytes. It counts once the file has been read again. */
export async function correct(
  file: string,
  { place, field, value }: CorrectionGiven,
  { archive, folder }: { readonly archive: Archive; readonly folder: string },
): Promise<CorrectionKept> {
  if (field !== "speaker" && !isDateOfArticle(value)) return "no-date";
  const pointed = await pointedAt(file, place, archive);
  if (pointed === undefined) return "gone";
  if (field !== "published" && pointed.statement === undefined) return "no-statement";
  const where = path.join(folder, "corrections.json");
  const bytes = bytesNow(where);
  const all = bytes === undefined ? {} : correctionsForm.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
  const name = pathBelow(file);
  const { sha256 } = pointed.open.article;
  // What was said of other bytes holds no more.
  const before = stillHolding(all[name], { sha256 }) ?? { sha256, statements: [] };
  const after =
    field === "published" ? { ...before, published: value } : ofStatement(before, { field, value }, pointed);
  replaceFile(where, `${JSON.stringify({ ...all, [name]: after }, undefined, 2)}\n`);
  return "kept";
}

function ofStatement(
  before: Correction,
  { field, value }: Pick<CorrectionGiven, "field" | "value">,
  { statement, place }: PointedFinding,
): Correction {
  const { start, end } =
    statement === undefined ? place : { start: statement.spoken[0].start, end: (statement.spoken.at(-1) ?? place).end };
  const same = before.statements.find((one) => one.start === start && one.end === end);
  const others = before.statements.filter((one) => one !== same);
  return { ...before, statements: [...others, { ...same, start, end, [field]: value }] };
}
