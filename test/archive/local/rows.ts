import { openDatabase } from "../../../src/archive/local/database.js";

/** Every row of every table of a database, as JSON. */
export function rowsIn(file: string): readonly unknown[] {
  const database = openDatabase(file);
  try {
    const tables = database.query("select name from sqlite_master where type = 'table' order by name").all();
    return tables.map(([table]) => [
      table,
      database
        .query(`select * from "${String(table)}"`)
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ]);
  } finally {
    database.close();
  }
}
