import * as fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { linesOf, textIn, decodedFile } from "../../../src/reading/formats/text-encoding.js";

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
    expect(decodedFile(bytes)).toMatchObject({ kind: "text", text });
  });

  const russian =
    "Мэр города заявил во вторник, что старый мост закроют на всё лето. «Другого выхода у нас нет», — сказала она.";
  const japanese = "市長は火曜日、古い橋を夏の間閉鎖すると述べた。「ほかに方法がない」と記者団に語った。";
  const chinese = "市長星期二表示，舊橋整個夏天都會關閉。「我們沒有別的選擇」，她對記者說。";
  const french =
    "Le maire a déclaré mardi que le vieux pont serait fermé tout l’été : « Nous n’avons pas le choix », a-t-elle dit.";

  test.each([
    ["gb18030", "市长星期二表示，旧桥整个夏天都会关闭。“我们没有别的选择”，她对记者说。"],
    ["big5", chinese],
    ["cp932", japanese],
    ["euc-jp", japanese],
    ["cp949", "시장은 화요일 오래된 다리를 여름 내내 폐쇄한다고 밝혔다. 그는 기자들에게 다른 방법이 없다고 말했다."],
    ["windows-1251", russian],
    ["windows-1252", french],
    ["windows-1252", "The mayor said on Tuesday: “We’ve no choice.” The café will close — it costs £2m."],
  ])("that is not UTF-8 is read in the encoding that its bytes show: %s", (encoding, text) => {
    const told = { kind: "text", text, encoding: { basis: "detected" } };
    expect(decodedFile(iconv.encode(text, encoding))).toMatchObject(told);
  });

  test.each([
    ["gb18030", "<html><head><meta charset='GB2312'><p>市长说桥会关闭。"],
    ["shift_jis", "<meta http-equiv=Content-Type content='text/html; charset=x-sjis'><p>橋"],
    ["windows-1252", "<?xml version='1.0' encoding=\"ISO-8859-1\"?><p>It’s £2</p>"],
  ])("is read in the encoding that its page or XML declares: %s", (encoding, text) => {
    const told = { kind: "text", text, encoding: { name: encoding, basis: "declared" } };
    expect(decodedFile(iconv.encode(text, encoding))).toEqual(told);
  });

  test.each([
    ["is cut in the middle of a character", utf8("Le maire a déclaré").subarray(0, -1), "broken character"],
    [
      "has been UTF-8 until somebody glued Latin-1 to it",
      Buffer.concat([utf8(french), Uint8Array.of(0xe9, 0x20)]),
      "broken",
    ],
    [
      "is a Macintosh's",
      iconv.encode("“It doesn’t close,” she said. “We don’t know why.”", "macintosh"),
      "cannot be told",
    ],
    ["is noise", Uint8Array.from({ length: 300 }, (_, i) => (i * 89 + 128) % 255 || 7), "cannot be told"],
  ])("that %s is rejected, because a wrong guess would change its words", (_, bytes, reason) => {
    expect(decodedFile(bytes)).toEqual({ kind: "rejected", reason: expect.stringContaining(reason) });
  });

  test("in whatever encoding it was read is decoded again to the same words", () => {
    for (const [encoding, text] of [
      ["windows-1251", russian],
      ["big5", chinese],
      ["euc-jp", japanese],
    ] as const) {
      const bytes = iconv.encode(text, encoding);
      const read = decodedFile(bytes);
      expect(read.kind === "text" && textIn(read.encoding, bytes)).toBe(text);
    }
  });

  test.each([
    ["a lone surrogate in UTF-8", Uint8Array.of(0x41, 0xed, 0xa0, 0x80, 0x42), "is not UTF-8"],
    ["a lone surrogate in UTF-16", utf16("\uFEFFa\uD800b", false), "half a character"],
    ["an odd number of bytes in UTF-16", Uint8Array.of(0xff, 0xfe, 0x41), "half a character"],
    ["UTF-16 without a mark", utf16("News of the day", false), "NUL"],
    ["NUL characters", utf8("a\0b"), "NUL"],
    ["only white space", utf8("\uFEFF \r\n\t\n"), "is empty"],
  ])("%s is rejected", (_, bytes, reason) => {
    expect(decodedFile(bytes)).toEqual({ kind: "rejected", reason: expect.stringContaining(reason) });
  });

  test("any bytes that are UTF-8 or UTF-16 encode to the same bytes again, and none throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 9 }), fc.string().map(utf8)), (bytes) => {
        const decoded = decodedFile(bytes);
        fc.pre(decoded.kind === "text" && decoded.encoding?.basis !== "detected");
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
