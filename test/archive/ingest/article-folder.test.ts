import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bytesIn, folderAt } from "../../../src/archive/ingest/article-folder.js";

let folder = "";
const at = (...parts: string[]): string => path.join(folder, ...parts);

beforeEach(async () => {
  folder = await realpath(mkdtempSync(path.join(tmpdir(), "folder-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a folder", () => {
  test("lists articles sorted, and names what it does not read", async () => {
    for (const name of ["b.txt", "a.MD", "c.html", "d.pdf", ".hidden.txt", "catalog.json", "notes"])
      writeFileSync(at(name), "x");
    mkdirSync(at("old"));
    mkdirSync(at("old.txt"));
    expect(await folderAt(folder)).toEqual({
      kind: "listed",
      path: folder,
      name: path.basename(folder),
      articles: ["a.MD", "b.txt", "c.html"],
      hasCatalog: true,
      rejected: [
        ["d.pdf", "is not an article: only .txt, .md, .html and .htm files are read"],
        ["notes", "is not an article: only .txt, .md, .html and .htm files are read"],
        ["old", "is a folder: only files that lie in the folder of articles itself are read"],
        ["old.txt", "is a folder: only files that lie in the folder of articles itself are read"],
      ].map(([name, reason]) => ({ file: `${path.basename(folder)}/${name}`, reason })),
    });
  });

  test("without articles says what to do", async () => {
    expect(await folderAt(folder)).toMatchObject({
      articles: [],
      notice: expect.stringContaining("holds no articles"),
    });
  });

  test.each([
    ["missing", "is not there"],
    ["file.txt", "is not a folder"],
    ["file.txt/inner", "is not a folder"],
  ])("that is none is unreadable: %s", async (name, reason) => {
    writeFileSync(at("file.txt"), "x");
    expect(await folderAt(at(name))).toEqual({ kind: "unreadable", reason: expect.stringContaining(reason) });
  });
});

describe("a file", () => {
  const reasonFor = (name: string, largest?: number): string => {
    const read = bytesIn(folder, name, largest);
    return read.kind === "rejected" ? read.reason : `${read.bytes.length} bytes`;
  };

  test("is read as its bytes", () => {
    writeFileSync(at("a.txt"), Uint8Array.of(0xef, 0xbb, 0xbf, 65, 13, 10));
    expect(bytesIn(folder, "a.txt")).toEqual({
      kind: "bytes",
      bytes: Uint8Array.of(0xef, 0xbb, 0xbf, 65, 13, 10),
    });
  });

  test("that cannot be an article is rejected with its reason", () => {
    writeFileSync(at("empty.txt"), "");
    mkdirSync(at("folder.txt"));
    writeFileSync(at("huge.txt"), "");
    // Sparse: it has the size without the bytes.
    truncateSync(at("huge.txt"), 50 * 1024 * 1024);
    expect(reasonFor("gone.txt")).toBe("is not there");
    expect(reasonFor("empty.txt")).toBe("is empty");
    expect(reasonFor("folder.txt")).toBe("is a folder, not a file");
    expect(reasonFor("huge.txt")).toBe("is too large: 50 MB, where an article may have 5 MB");
    expect(reasonFor("a\0b.txt")).toContain("could not be read");
  });

  test.skipIf(process.platform === "win32")("behind a link is read only where the link stays in the folder", () => {
    writeFileSync(at("a.txt"), "inside");
    symlinkSync("a.txt", at("stays.txt"));
    symlinkSync("/etc/hostname", at("leaves.txt"));
    symlinkSync("circle.txt", at("circle.txt"));
    symlinkSync(".", at("itself.txt"));
    expect(reasonFor("stays.txt")).toBe("6 bytes");
    expect(reasonFor("leaves.txt")).toContain("leaves the folder");
    expect(reasonFor("circle.txt")).toContain("circle");
    expect(reasonFor("itself.txt")).toContain("leaves the folder");
    expect(reasonFor("../../etc/hostname")).not.toContain("bytes");
  });
});
