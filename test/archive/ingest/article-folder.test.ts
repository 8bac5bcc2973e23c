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
  const no =
    "is in no format that is read: .txt, .md, .html, .pdf, .docx and others are, and docs/formats.md lists all";

  test("lists the articles in it and in its folders by their paths, sorted, and names what it does not read", async () => {
    for (const inner of ["2021/05", "old.txt", ".git", "removed"]) mkdirSync(at(inner), { recursive: true });
    for (const name of ["b.txt", "a.MD", "c.html", "d.xyz", ".hidden.txt", "catalog.json", "notes", "2021/a.txt"])
      writeFileSync(at(name), "x");
    for (const name of [
      "2021/05/a.txt",
      "2021/05/.b.txt",
      "2021/05/e.xyz",
      "old.txt/a.txt",
      ".git/a.txt",
      "removed/a.txt",
    ])
      writeFileSync(at(name), "x");
    expect(await folderAt(folder)).toEqual({
      kind: "listed",
      path: folder,
      name: path.basename(folder),
      articles: ["2021/05/a.txt", "2021/a.txt", "a.MD", "b.txt", "c.html", "old.txt/a.txt"],
      hasCatalog: true,
      rejected: ["2021/05/e.xyz", "d.xyz", "notes"].map((name) => ({
        file: `${path.basename(folder)}/${name}`,
        reason: no,
      })),
    });
  });

  test("leaves out what its .attestignore names, in the words of .gitignore", async () => {
    mkdirSync(at("drafts"));
    mkdirSync(at("2021/drafts"), { recursive: true });
    for (const name of ["a.txt", "b.tmp.txt", "keep.tmp.txt", "drafts/c.txt", "2021/drafts/d.txt", "2021/e.txt"])
      writeFileSync(at(name), "x");
    writeFileSync(at(".attestignore"), "# not yet\n/drafts/\n*.tmp.txt\n!keep.tmp.txt\n");
    expect(await folderAt(folder)).toMatchObject({
      articles: ["2021/drafts/d.txt", "2021/e.txt", "a.txt", "keep.tmp.txt"],
      rejected: [],
    });
  });

  test.skipIf(process.platform === "win32")("does not follow a link to a folder, and names it", async () => {
    mkdirSync(at("real"));
    writeFileSync(at("real/a.txt"), "x");
    symlinkSync("real", at("linked"));
    symlinkSync("/", at("out"));
    symlinkSync("..", at("real/up"));
    expect(await folderAt(folder)).toMatchObject({
      articles: ["real/a.txt"],
      rejected: ["linked", "out", "real/up"].map((name) => ({
        file: `${path.basename(folder)}/${name}`,
        reason: "is a link to a folder; put the folder itself there",
      })),
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
