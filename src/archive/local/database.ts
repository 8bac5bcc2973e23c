import Driver from "libsql";

/** A database whose bytes are not what was written. */
export class Damaged extends Error {}

/** What a column may hold. The driver ends the process over some other values. */
export type Value = string | number | Uint8Array | null;
/** Texts come as bytes (`text` in a query, `textOf` of what comes), because the driver ends the process over one that is no UTF-8. */
export type Row = readonly (number | Uint8Array | null)[];

/** In place of columns of texts in a query. */
export const textColumns = (...columns: readonly string[]): string =>
  columns.map((column) => `cast(${column} as blob)`).join(", ");

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function columnText(value: Row[number] | undefined): string {
  if (!(value instanceof Uint8Array)) throw new Damaged("a text is missing");
  try {
    return decoder.decode(value);
  } catch {
    // Its only way to say that the bytes are no text.
    throw new Damaged("a text is not what was written");
  }
}

export const bytesOf = (value: Row[number] | undefined): Uint8Array =>
  value instanceof Uint8Array ? value : new Uint8Array();

/** A statement that is prepared once and run many times. Rows are lists of values in the order of the columns. */
export interface PreparedQuery {
  readonly all: (...values: readonly Value[]) => readonly Row[];
  readonly first: (...values: readonly Value[]) => Row | undefined;
}

export interface Database {
  readonly query: (sql: string) => PreparedQuery;
  readonly script: (sql: string) => void;
  /** All of it, or nothing; waits for other writers. */
  readonly transaction: <Result>(work: () => Result) => Result;
  readonly close: () => void;
}

const busyMs = 60_000;

export function openDatabase(file: string): Database {
  const driver = new Driver(file, { timeout: busyMs });
  const prepared = new Map<string, PreparedQuery>();
  let open = true;
  try {
    driver.exec(`pragma busy_timeout = ${busyMs}; pragma cache_size = -2000`);
    // The driver ends the process over a column whose type, as the schema prints it, is no UTF-8.
    for (const [sql] of guarded(driver, `select ${textColumns("sql")} from sqlite_master where sql is not null`).all())
      columnText(sql);
  } catch (error) {
    driver.close();
    throw error;
  }
  return {
    query(sql) {
      const known = prepared.get(sql) ?? guarded(driver, sql);
      prepared.set(sql, known);
      return known;
    },
    script: (sql) => void driver.exec(sql),
    transaction(work) {
      driver.exec("begin immediate");
      try {
        const result = work();
        driver.exec("commit");
        return result;
      } catch (error) {
        // A full disk may have ended the transaction by itself.
        if (driver.inTransaction) driver.exec("rollback");
        throw error;
      }
    },
    close() {
      if (!open) return;
      open = false;
      // The driver lets go of a file only when its statements have been forgotten; until then a transaction would hold the log.
      if (driver.inTransaction) driver.exec("rollback");
      driver.close();
    },
  };
}

/** The driver takes a missing value for null; here it is a broken promise. */
function guarded(driver: Driver.Database, sql: string): PreparedQuery {
  const wanted = new Set(sql.match(/\?\d+/g)).size || (sql.match(/\?/g) ?? []).length;
  const statement = driver.prepare(sql);
  if (statement.reader) statement.raw();
  const run = (values: readonly Value[]): readonly Row[] => {
    if (values.length !== wanted) throw new RangeError(`${values.length} values for ${wanted} places in ${sql}`);
    // `raw` makes lists of values of all rows.
    if (statement.reader) return statement.all(...values) as readonly Row[];
    statement.run(...values);
    return [];
  };
  return { all: (...values) => run(values), first: (...values) => run(values)[0] };
}
