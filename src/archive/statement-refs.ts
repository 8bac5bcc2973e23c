import type { Reading } from "../model/article-reading.js";
import type { StatementRef } from "./archive.js";

/** Tells statements apart. An archive may read the same one anew at each call, so that two objects can be one statement. */
export const idOfStatement = ({ file, index }: Pick<StatementRef, "file" | "index">): string => `${file}|${index}`;

/** All statements of an article, in their order. */
export const statementRefs = (file: string, { statements }: Pick<Reading, "statements">): readonly StatementRef[] =>
  statements.map((statement, index) => ({ file, index, statement }));
