import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf, textOf } from "../../../src/reading/formats/text-encoding.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return new Uint8Array(view.buffer);
};

describe("a text", () => {
  test.each([
    ["UTF-8", utf8("Tōkyō — “yes”\r\n"), "Tōkyō — “yes”\r\n"],
    ["UTF-8 with a mark, which stays", utf8("\uFEFFHead\n"), "\uFEFFHead\n"],
    ["UTF-16, little-endian, with a mark", utf16("\uFEFF東京\n", false), "\uFEFF東京\n"],
    ["UTF-16, big-endian, with a mark", utf16("\uFEFF東京\n", true), "\uFEFF東京\n"],
    ["an astral character in UTF-16", utf16("\uFEFF🗞 News", false), "\uFEFF🗞 News"],
  ])("in %s is taken as it stands", (_, bytes, text) => {
    expect(textOf(bytes)).toEqual({ kind: "text", text });
  });

  test.each([
    ["Latin-1", Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a), "is not UTF-8"],
    ["a lone surrogate in UTF-8", Uint8Array.of(0x41, 0xed, 0xa0, 0x80, 0x42), "is not UTF-8"],
    ["a lone surrogate in UTF-16", utf16("\uFEFFa\uD800b", false), "half a character"],
    ["an odd number of bytes in UTF-16", Uint8Array.of(0xff, 0xfe, 0x41), "half a character"],
    ["UTF-16 without a mark", utf16("News of the day", false), "NUL"],
    ["NUL characters", utf8("a\0b"), "NUL"],
    ["only white space", utf8("\uFEFF \r\n\t\n"), "is empty"],
  ])("%s is rejected", (_, bytes, reason) => {
    expect(textOf(bytes)).toEqual({ kind: "rejected", reason: expect.stringContaining(reason) });
  });

  test("any bytes that are text encode to the same bytes again, and none throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 9 }), fc.string().map(utf8)), (bytes) => {
        const decoded = textOf(bytes);
        fc.pre(decoded.kind === "text");
        const again = [utf8(decoded.text), utf16(decoded.text, false), utf16(decoded.text, true)];
        expect(again.map(String)).toContain(String(bytes));
      }),
    );
  });
});

describe("lines", () => {
  test("end at \\n, \\r\\n and \\r, and the last break opens none", () => {
    const text = "a\r\n\r\nb\rc\n\nd\n";
    expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["a", "", "b", "c", "", "d"]);
  });

  test("of any text leave out nothing but the breaks", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", " ", "\r", "\n", "\u2028", "é") }), (text) => {
        const lines = linesOf(text);
        expect(lines.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text.replaceAll(/[\r\n]/g, ""));
        for (const { start, end } of lines) expect(start).toBeLessThanOrEqual(end);
      }),
    );
  });
});
