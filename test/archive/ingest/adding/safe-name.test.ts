import * as fc from "fast-check";
import { expect, test } from "vitest";
import { numbered, safeName } from "../../../../src/archive/ingest/adding/safe-name.js";

test.each([
  ["Dam report.txt", "Dam-report.txt"],
  ["../../etc/passwd", "passwd"],
  ["C:\\news\\dam.PDF", "dam.pdf"],
  [".htaccess.txt", "htaccess.txt"],
  ["nul.tar.txt", "_nul.tar.txt"],
  ["水庫 報導.txt", "水庫-報導.txt"],
  ["a\u202etxt.exe", "a-txt.exe"],
  ["…", "article"],
  ["nexis.txt#3", "nexis.txt-3"],
])("%s is kept as %s", (given, name) => expect(safeName(given)).toBe(name));

test("whatever a file is called, its name leads nowhere, is not hidden and fits a disk, also with a number", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.constantFrom("", ".txt", ".pdf", "/", "\\", "."),
      (stem, end) => {
        for (const name of [safeName(`${stem}${end}`), numbered(safeName(`${stem}${end}`), 9999)]) {
          expect(name).toMatch(/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(140);
          expect(safeName(name)).toBe(name);
        }
      },
    ),
  );
});
