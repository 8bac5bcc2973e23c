import { gzipSync, strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { readFormat } from "../../../src/reading/formats/registry.js";
import { readBroken } from "./mutations.js";
import { filesOfAll } from "./same-article/formats.js";

let files: Readonly<Record<string, Uint8Array>>;
beforeAll(async () => {
  files = await filesOfAll();
});
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Eleven times twenty megabytes of nothing. */
const bomb = (): Uint8Array => {
  const part = gzipSync(new Uint8Array(20 * 1024 * 1024));
  return Buffer.concat(Array.from({ length: 11 }, () => part));
};
const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0);

describe("a file that cannot be read is rejected in a sentence that says what to do", () => {
  test.each<[string, string, () => Uint8Array, string]>([
    ["a PDF that is none", "a.pdf", () => utf8("Not a PDF."), "is no PDF file"],
    ["a PDF that was cut off", "a.pdf", () => (files["one-column.pdf"] ?? old).subarray(0, 300), "is broken"],
    ["a Word file that was cut off", "a.docx", () => (files["a.docx"] ?? old).subarray(0, 500), "is broken"],
    [
      "a Word file without its text",
      "a.docx",
      () => zipSync({ "word/document.xml": strToU8("<w:document") }),
      "is broken",
    ],
    ["a Word file of before 2007, or a protected one", "a.docx", () => old, "save it as .docx"],
    [
      "a picture called a text",
      "a.txt",
      () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1),
      "is a picture",
    ],
    ["a photograph called a PDF", "a.pdf", () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 1), "is a picture"],
    ["a bomb", "a.zip", () => zipSync({ "a.txt": new Uint8Array(4 * 1024 * 1024) }), "would unpack to far more"],
    [
      "a packed file in a packed file",
      "a.zip",
      () => zipSync({ "b.zip": zipSync({ "a.txt": strToU8("x") }) }),
      "without articles",
    ],
    ["a packed crawl that is a bomb", "a.warc.gz", bomb, "would unpack to far more"],
    ["XML that is nested without end", "a.xml", () => utf8(`<nitf>${"<p>".repeat(20_000)}`), "is broken"],
    [
      "a folder with a file called as our words are",
      "a.zip",
      () => zipSync({ kind: strToU8("x") }),
      "without articles",
    ],
    ["JSON that is no news", "package.json", () => utf8('{"name": "x", "version": "1"}'), "holds no articles"],
    ["JSON that is broken", "a.json", () => utf8('{"title": "x", '), "is not JSON"],
    ["XML of another kind", "a.xml", () => utf8("<?xml version='1.0'?><svg><p>x</p></svg>"), "<svg>"],
    [
      "XML that grows",
      "a.xml",
      () => utf8('<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "aaaa">]><nitf/>'),
      "entities",
    ],
    [
      "a mail without a text",
      "a.eml",
      () => utf8("From: a@b\nTo: c@d\nSubject: x\nMIME-Version: 1.0\n\n"),
      "without a text",
    ],
    ["RTF that never ends", "a.rtf", () => utf8(`{\\rtf1 ${"{".repeat(5000)}`), "is broken"],
  ])("%s", async (_, name, bytes, reason) => {
    expect(await readFormat(name, bytes())).toEqual({ kind: "rejected", reason: expect.stringContaining(reason) });
  });
});

/** Text formats have properties of their own in their tests. */
const names =
  "a.docx a.odt a.rtf a.epub a.eml a.mbox a.mhtml rss.xml atom.xml feed.json nitf.xml newsml.xml newspaper.json a.warc a.warc.gz a.wacz a.zip one-column.pdf".split(
    " ",
  );

test.each(names)(
  "70 broken copies of %s are read or rejected, none takes the reader down and none holds it up",
  { timeout: 120_000 },
  async (name) => {
    const whole = files[name] ?? old;
    const { read, rejected, reasons, slowest } = await readBroken(name, whole, 70);
    expect(read + rejected).toBe(70);
    expect(slowest).toBeLessThan(10_000);
    for (const reason of reasons)
      expect(reason).toMatch(/^(?:is|has|holds|would|begins|says|looks|defines|takes|needs) /);
  },
);
