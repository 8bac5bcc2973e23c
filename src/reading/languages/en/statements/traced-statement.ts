import type { Statement } from "../../../../model/statement.js";
import type { Quotation } from "../../../quotations/quotation-marks.js";

/** A statement and the way it was found, for measuring each way by itself. */
export interface TracedStatement {
  readonly statement: Statement;
  readonly route: string;
}

/** The text that statements are made of, with its quotations in order. */
export interface Quoted {
  readonly text: string;
  readonly quotations: readonly Quotation[];
}
