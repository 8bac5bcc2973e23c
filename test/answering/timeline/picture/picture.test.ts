import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { en } from "../../../../src/locales/en/answers.js";
import { pngOf } from "../../../../src/answering/timeline/picture/png.js";
import { widthOf } from "../../../../src/answering/timeline/picture/text-width.js";
import { timelinePicture, type Drawing } from "../../../../src/answering/timeline/picture/picture.js";
import type { Finding, Picture } from "../../../../src/model/answer.js";
import { passageOf } from "../../../../src/model/passage.js";
import type { Granularity } from "../../../../src/model/timex.js";

interface MentionedEvents {
  readonly from: string;
  readonly to?: string;
  readonly granularity?: Granularity;
  readonly words?: string;
  readonly publisher?: string;
  readonly approximate?: boolean;
  readonly planned?: boolean;
  readonly published?: boolean;
}

function told({
  from,
  to = from,
  granularity = "day",
  words = "It rained.",
  publisher,
  ...rest
}: MentionedEvents): Finding {
  const passage = passageOf({ file: "paper/a.txt", text: words }, { start: 0, end: words.length });
  return {
    lead: from,
    words: passage.words,
    citation: {
      file: passage.file,
      line: 1,
      endLine: 1,
      start: 0,
      end: 1,
      sha256: "ab",
      ...(publisher && { publisher }),
    },
    date: { from, to, granularity, approximate: rest.approximate ?? false, basis: "stated", plain: "", ...rest },
  };
}

function drawn(findings: readonly Finding[], heading = "Timeline", drawing: Partial<Drawing> = {}): Picture {
  const picture = timelinePicture(findings, { headingIn: () => heading, phrases: en, isTitled: true, ...drawing });
  if (picture === undefined) throw new Error("nothing was drawn");
  return picture;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly words: string;
}

const unescaped = (text: string): string =>
  text
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

/** The boxes of all lines of text, as wide as the drawing itself takes them to be. */
function boxesIn(svg: string): Box[] {
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].map(([, attributes = "", inside = ""]) => {
    const value = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    const words = unescaped(inside);
    const [x, y, size] = [Number(value("x")), Number(value("y")), Number(value("font-size"))];
    const width = widthOf(words, size);
    const anchor = value("text-anchor");
    const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
    return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25, words };
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function expectReadable({ svg }: Picture): void {
  const [, width, height] = /<svg[^>]* width="(\d+)" height="([\d.]+)"/.exec(svg) ?? [];
  const boxes = boxesIn(svg);
  for (const [i, box] of boxes.entries()) {
    expect(box.left, box.words).toBeGreaterThanOrEqual(0);
    expect(box.right, box.words).toBeLessThanOrEqual(Number(width));
    expect(box.bottom, box.words).toBeLessThanOrEqual(Number(height));
    for (const other of boxes.slice(i + 1)) expect(overlap(box, other), `${box.words} / ${other.words}`).toBe(false);
  }
}

const five = [
  told({
    from: "1895-01-01",
    to: "1895-12-31",
    granularity: "year",
    words: "after the Treaty of Kaldan",
    publisher: "Post",
  }),
  told({ from: "1895-01-01", to: "1945-12-31", granularity: "year", words: "It ruled Velmora.", publisher: "Echo" }),
  told({ from: "1972-01-01", to: "1972-12-31", granularity: "year", publisher: "Echo" }),
  told({ from: "2021-08-27", words: "said Marta Orlin in Port Selde", publisher: "Courier" }),
  told({ from: "2022-02-01", to: "2022-02-28", granularity: "month", publisher: "Post" }),
  told({ from: "2022-06-30", planned: true, publisher: "Gazette" }),
];

const day = fc
  .date({ min: new Date("0005-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anything = fc.record({
  from: day,
  words: fc.string({ minLength: 1, unit: "binary", maxLength: 60 }),
  publisher: fc.string({ minLength: 1, unit: "grapheme", maxLength: 80 }),
  granularity: fc.constantFrom<Granularity>("day", "month", "year", "decade"),
  approximate: fc.boolean(),
  planned: fc.boolean(),
  published: fc.boolean(),
});

test("dates a hundred years apart and days apart are both told apart: the empty time between is left out and said so", () => {
  const { svg, alternative } = drawn(five);
  const words = boxesIn(svg).map((box) => box.words);
  expect(words).toEqual(expect.arrayContaining(["1895–1945", "1972", "27 Aug 2021", "Feb 2022", "30 June 2022"]));
  expect(words).toContain(en.timeline.brokenAxis);
  expect(alternative).toBe(
    "Timeline. A time axis in 2 stretches with 6 entries: 1895 (Treaty of Kaldan); 1895–1945 (Velmora); 1972; " +
      "27 Aug 2021 (Marta Orlin); Feb 2022; 30 June 2022, planned.",
  );
  expectReadable(drawn(five));
});

test("evenly spread dates keep one scale", () => {
  const { svg } = drawn(["1900", "1950", "2000"].map((year) => told({ from: `${year}-06-01` })));
  expect(svg).not.toContain(en.timeline.brokenAxis);
});

test("each source has its own colour, and the legend names it", () => {
  const { svg } = drawn(five);
  for (const name of ["Post", "Echo", "Courier", "Gazette"])
    expect(boxesIn(svg).map(({ words }) => words)).toContain(name);
  const swatches = [...svg.matchAll(/<rect[^>]* rx="6" fill="(#[^"]*)"/g)].map((match) => match[1]);
  expect(new Set(swatches).size).toBe(4);
});

test("the shape of a mark tells how its date is known, and the legend explains only the shapes that are there", () => {
  const words = (findings: readonly Finding[]) => boxesIn(drawn(findings).svg).map((box) => box.words);
  const reckoned = told({ from: "2021-08-27" });
  const { stated, out } = { stated: told({ from: "2021-08-26" }), out: told({ from: "2021-08-28", published: true }) };
  const publication = { ...reckoned, date: { ...reckoned.date, basis: "publication" } } as Finding;
  expect(words([stated])).toContain(en.timeline.legendStated);
  expect(words([stated])).not.toContain(en.timeline.legendReckoned);
  expect(words([publication])).not.toContain(en.timeline.legendStated);
  expect(words([stated, publication, out])).toEqual(
    expect.arrayContaining([en.timeline.legendStated, en.timeline.legendReckoned, en.timeline.legendPublished]),
  );
});

test("a label has the number of its card and what happened, whole or not at all; the description for readers of screens has them too", () => {
  const [first = told({ from: "1895-01-01" }), second] = five;
  const what = "The Treaty of Kaldan was signed";
  const picture = drawn(five, "Timeline", {
    numberOf: (finding) => (finding === first ? 1 : finding === second ? 2 : undefined),
    happeningsOf: (finding) => (finding === first ? [`${what} ${"after a very long war ".repeat(20)}`, what] : []),
  });
  const lines = boxesIn(picture.svg).map(({ words }) => words);
  expect(lines).toContain("1\u00a0 1895");
  expect(lines.join(" ")).toContain(what);
  expect(lines.join(" ")).not.toContain("very long war");
  expect(picture.alternative).toContain(`1: 1895 (${what})`);
  expectReadable(picture);
});

test("the heading stands in the picture only where nothing else has it", () => {
  expect(boxesIn(drawn(five, "The quay").svg)[0]?.words).toBe("The quay");
  const bare = drawn(five, "The quay", { isTitled: false });
  expect(boxesIn(bare.svg).map(({ words }) => words)).not.toContain("The quay");
  expect(bare.svg).toContain("<title>The quay</title>");
});

test("a picture for a dark window has a dark ground", () => {
  expect(drawn(five).svg).toContain('fill="#fdfdfb"');
  const { svg } = drawn(five, "Timeline", { look: "dark" });
  expect(svg).toContain('fill="#1e1f22"');
  expect(svg).not.toMatch(/"@|#fdfdfb|#1f2328/);
});

test("no name of the legend is cut: a long title goes on below; an article without one is called so and not by its file", () => {
  const title =
    "The harbour board of Port Selde and its forty years of quarrels with the ferrymen of the northern shore over tolls";
  const long = boxesIn(drawn([told({ from: "2020-01-01", publisher: title })]).svg).map(({ words }) => words);
  expect(long.join(" ")).toContain(title);
  const untitled = boxesIn(drawn([told({ from: "2020-01-01" })]).svg).map(({ words }) => words);
  expect(untitled).toContain(en.timeline.untitled(1, 1));
  expect(untitled.join(" ")).not.toContain("a.txt");
});

test("a range has two sharp ends, a year is some time within, an approximate date fades out", () => {
  const range = drawn([told({ from: "1895-01-01", to: "1945-12-31", granularity: "year" })]).svg;
  const year = drawn([told({ from: "1895-01-01", to: "1895-12-31", granularity: "year" })]).svg;
  const about = drawn([told({ from: "1895-01-01", to: "1895-12-31", granularity: "year", approximate: true })]).svg;
  expect(range).toContain(`>${en.timeline.legendRange}<`);
  expect(year).toContain(`>${en.timeline.legendWithin}<`);
  expect(about).toContain(`>${en.timeline.legendAbout}<`);
  expect(about).toMatch(/<rect[^>]* fill="url\(#soft-s0\)"/);
});

test("a picture of one event, and of two hundred, is readable", () => {
  expectReadable(drawn([five[3] ?? told({ from: "2021-01-01" })]));
  const many = Array.from({ length: 200 }, (_, i) =>
    told({
      from: new Date(Date.UTC(2020, 0, 1 + ((i * i * 7) % 700))).toISOString().slice(0, 10),
      words: `In Port ${"ABCDEFGHIJ"[i % 10]}elde the Harbour Board met.`,
      publisher: `Paper ${i % 9}`,
    }),
  );
  const picture = drawn(many);
  expectReadable(picture);
  expect(picture.svg.match(/<(?:circle|polygon) /g)?.length).toBeGreaterThanOrEqual(200);
  expect(picture.alternative.length).toBeLessThanOrEqual(1024);
});

test("no line of text overlaps another or leaves the picture, whatever is drawn", () => {
  fc.assert(
    fc.property(fc.array(anything, { minLength: 1, maxLength: 30 }), fc.string({ maxLength: 300 }), (all, heading) => {
      expectReadable(drawn(all.map(told), heading));
    }),
    { numRuns: 40 },
  );
});

test("nor where the axis is broken and ticks stand near the break", () => {
  const within = (first: string, last: string) =>
    fc
      .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  const eras = fc.tuple(
    fc.array(within("1890-01-01", "1910-12-31"), { minLength: 1, maxLength: 4 }),
    fc.array(within("2020-12-20", "2022-01-10"), { minLength: 2, maxLength: 6 }),
    fc.array(within("2500-01-01", "2500-02-01"), { maxLength: 3 }),
  );
  fc.assert(
    fc.property(eras, (all) => expectReadable(drawn(all.flat().map((from) => told({ from }))))),
    { numRuns: 80 },
  );
});

test("hostile titles and words give a drawing that an XML reader takes", () => {
  fc.assert(
    fc.property(fc.array(anything, { minLength: 1, maxLength: 5 }), fc.string({ unit: "binary" }), (all, heading) => {
      expect(() => new Resvg(drawn(all.map(told), heading).svg, { font: { loadSystemFonts: false } })).not.toThrow();
    }),
    { numRuns: 40 },
  );
  const { svg } = drawn([told({ from: "2020-01-01", publisher: `"/><script>&\u0000'` })], "</text><image/>");
  expect(svg).not.toContain("<script");
  expect(svg).not.toContain("<image");
});

test("Chinese and Japanese are drawn; what no font has is named in another way, never as boxes", () => {
  const eastern = drawn([told({ from: "2020-01-01", publisher: "港報", words: "港で Port Selde" })], "年表");
  expect(boxesIn(eastern.svg).map(({ words }) => words)).toEqual(expect.arrayContaining(["年表", "港報"]));
  const { svg } = drawn([told({ from: "2020-01-01", publisher: "صحيفة", words: "Port Selde" })], "항구");
  expect(svg.replace(/<title>.*<\/title>/u, "")).not.toMatch(/[\p{sc=Arabic}\p{sc=Hangul}]/u);
  expect(boxesIn(svg).map(({ words }) => words)).toContain(en.timeline.untitled(1, 1));
});

test("two Chinese signs are two different drawings: neither is a box", () => {
  const pixels = (sign: string) =>
    Buffer.from(pngOf(drawn([told({ from: "2020-01-01", publisher: sign })]).svg)).toString("base64");
  expect(pixels("港")).not.toBe(pixels("報"));
  expect(pixels("灣")).not.toBe(pixels("湾"));
});

test("letters are never drawn wider than the labels are kept apart for", () => {
  const file = createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf");
  const font = { fontFiles: [file], loadSystemFonts: false, defaultFontFamily: "Noto Sans" };
  const drawnWidth = (words: string): number => {
    const text = `<text font-family="Noto Sans" font-weight="700" font-size="50" y="60" x="0">${words}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="90">${text}</svg>`;
    return new Resvg(svg, { font }).getBBox()?.width ?? 0;
  };
  for (const words of [
    "The quick brown fox",
    "WWWWMMMM@@@",
    "iiillljjj...",
    "27 Aug 2021 (12 articles)",
    "Żółw Øresund Ñandú",
  ])
    expect(drawnWidth(words), words).toBeLessThanOrEqual(widthOf(words, 50));
});

test("the PNG is a picture of that size, with a ground of its own", () => {
  const png = Buffer.from(pngOf(drawn(five).svg));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(1000);
  expect(png.readUInt32BE(20)).toBeLessThanOrEqual(800);
});

test("findings without a date make no picture", () => {
  const { date: _, ...undated } = told({ from: "2020-01-01" });
  expect(timelinePicture([undated], { headingIn: () => "Timeline", phrases: en })).toBeUndefined();
});
