import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rangeOf } from "../../../src/archive/search/index/segment-bytes.js";
import type { Indexable, SearchEngine, SearchIndex } from "../../../src/archive/search/search-engine.js";

const article = (file: string, ...passages: string[]): Indexable => ({
  file,
  language: "en",
  passages: passages.map((text) => ({ text })),
});

const harbour = article(
  "harbour.txt",
  "The harbour of Vellmar will be dredged next spring, the port authority said.",
  "Fishermen fear for the mussel beds. Ilse Brandt, who speaks for them, asked for a study.",
);
const bridge = article(
  "bridge.txt",
  "The old bridge over the Tamme was closed on Monday after cracks were found.",
  "Engineers had warned of the cracks in 2019.",
);
const orchard = article("orchard.txt", "Frost destroyed half of the apple crop in the orchards of Lower Vellmar.");

const found = (index: SearchIndex, words: string, limit = 10): string[] =>
  index.search({ words, limit }).map(({ file, index }) => `${file}#${index}`);

/** What any search engine of the archive must do, whatever it is built of. */
export function conforms(name: string, engine: SearchEngine): void {
  describe(`${name} is a search engine of the archive`, () => {
    const three = engine.empty().add([harbour, bridge, orchard]);

    test("an empty index finds nothing", () => {
      expect(engine.empty().search({ words: "harbour", limit: 10 })).toEqual([]);
      expect(engine.empty().save()).toEqual([]);
    });

    test("the passage with the words comes first", () => {
      expect(found(three, "Who speaks for the fishermen?")[0]).toBe("harbour.txt#1");
      expect(found(three, "cracks found in the bridge")[0]).toBe("bridge.txt#0");
    });

    test("words that no article has find nothing", () => {
      expect(found(three, "submarine volcano")).toEqual([]);
      expect(found(three, "")).toEqual([]);
      expect(found(three, "“?!”")).toEqual([]);
    });

    test("an article without any of the words is not found, however much it is like the others", () => {
      const alike = engine
        .empty()
        .add([
          article("a.txt", "The lighthouse stood empty and the ferry was late."),
          article("b.txt", "The ferry was late and the harbour stood empty."),
          article("c.txt", "The ferry was late again."),
        ]);
      expect(found(alike, "lighthouse")).toEqual(["a.txt#0"]);
    });

    test("words of a question that stand near each other count for more, in whatever order", () => {
      const filler = "it was a long wet day and few of the people there had much to say about it all or cared to";
      const index = engine
        .empty()
        .add([
          article("far.txt", `The tunnel: ${filler} the ministry, ${filler} a collapse.`),
          article("near.txt", `After the collapse the ministry shut the tunnel. ${filler} ${filler}.`),
        ]);
      expect(found(index, "tunnel closed by ministry over collapse")).toEqual(["near.txt#0", "far.txt#0"]);
    });

    test("of two words that are as rare, the one that a question prints as a name counts for more", () => {
      const index = engine
        .empty()
        .add([article("a.txt", "A cooper spoke for the guild."), article("b.txt", "A potter spoke for the guild.")]);
      expect(found(index, "the cooper and Potter")[0]).toBe("b.txt#0");
      expect(found(index, "the potter and Cooper")[0]).toBe("a.txt#0");
    });

    test("traditional and simplified Chinese find each other", () => {
      const index = engine.empty().add([
        { file: "a.txt", language: "zh", passages: [{ text: "港務局長昨天說，舊橋將關閉兩個月。" }] },
        { file: "b.txt", language: "zh", passages: [{ text: "果园里的霜冻毁了一半的苹果。" }] },
      ]);
      expect(found(index, "旧桥关闭")[0]).toBe("a.txt#0");
      expect(found(index, "果園霜凍")[0]).toBe("b.txt#0");
    });

    test("scores fall and are finite", () => {
      const scores = three.search({ words: "Vellmar harbour cracks", limit: 10 }).map(({ score }) => score);
      expect(scores.every((score, at) => score > 0 && score <= (scores[at - 1] ?? Infinity))).toBe(true);
    });

    test("no more than the limit, and no more of one article than asked", () => {
      expect(found(three, "Vellmar cracks", 1)).toHaveLength(1);
      expect(three.search({ words: "cracks", limit: 10, perArticle: 1 })).toHaveLength(1);
    });

    test("only the files that are asked for", () => {
      const hits = three.search({ words: "Vellmar", limit: 10, files: ["orchard.txt"] });
      expect(hits.map(({ file }) => file)).toEqual(["orchard.txt"]);
    });

    test("a removed article is found no more, and the index before still finds it", () => {
      const two = three.remove(["bridge.txt", "no such file.txt"]);
      expect(found(two, "cracks bridge")).toEqual([]);
      expect(two.articles).toBe(2);
      expect(found(three, "cracks bridge")).not.toEqual([]);
    });

    test("adding an article again replaces it", () => {
      const changed = three.add([article("bridge.txt", "The bridge was opened again.")]);
      expect(changed.articles).toBe(3);
      expect(found(changed, "cracks")).toEqual([]);
      expect(found(changed, "bridge opened")).toEqual(["bridge.txt#0"]);
    });

    test("added one by one or at once, the same is found", () => {
      const oneByOne = engine.empty().add([harbour]).add([bridge]).add([orchard]);
      for (const words of ["Vellmar", "cracks in the bridge", "who fears for the mussel beds?"])
        expect(found(oneByOne, words)).toEqual(found(three, words));
    });

    test("the same hits, scores and order, however the archive was put together", () => {
      const words = ["harbour", "bridge", "ferry", "mayor", "crack", "toll", "the", "of"];
      const text = fc
        .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
        .map((chosen) => `${chosen.join(" ")}.`);
      const articles = fc
        .array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 9 })
        .map((texts) => texts.map((passages, at) => article(`${at}.txt`, ...passages)));
      const other = article("0-gone.txt", "The harbour and the ferry and the bridge, the mayor said of the toll.");
      const query = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((asked) => asked.join(" "));
      fc.assert(
        fc.property(articles, query, fc.nat(), (all, asked, cut) => {
          const hits = (index: SearchIndex) => index.search({ words: asked, limit: 12 });
          const whole = engine.empty().add(all);
          const at = cut % (all.length + 1);
          const inTwo = engine.empty().add(all.slice(at)).add(all.slice(0, at));
          const withRemoved = engine
            .empty()
            .add([...all.slice(at), other])
            .add(all.slice(0, at))
            .remove([other.file]);
          expect(hits(inTwo)).toEqual(hits(whole));
          expect(hits(withRemoved)).toEqual(hits(whole));
          expect(withRemoved.words(asked)).toEqual(whole.words(asked));
        }),
        { numRuns: 70 },
      );
    });

    test("prepared elsewhere in pieces or added at once, the same is found and saved", () => {
      const pieces = [[harbour], [bridge, orchard]].map((some) => {
        const preparation = engine.preparation();
        for (const one of some) preparation.take(one);
        return Uint8Array.from(preparation.bytes());
      });
      const prepared = engine.empty().addPrepared(pieces);
      expect(prepared.save()).toEqual(three.save());
      for (const words of ["Vellmar", "cracks in the bridge", "who fears for the mussel beds?"])
        expect(found(prepared, words)).toEqual(found(three, words));
      const changed = engine.preparation();
      changed.take(article("bridge.txt", "The bridge was opened again."));
      expect(found(prepared.addPrepared([changed.bytes()]), "bridge cracks opened")[0]).toBe("bridge.txt#0");
      expect(prepared.addPrepared([changed.bytes()]).articles).toBe(3);
    });

    test("what was saved is loaded as it was", () => {
      const saved = three.remove(["orchard.txt"]).save();
      const copies = saved.map(({ bytes, removed }) => ({ bytes: rangeOf(bytes, 0, bytes.length).slice(), removed }));
      const loaded = engine.load(copies);
      expect(loaded?.articles).toBe(2);
      expect(loaded?.passages).toBe(4);
      expect(loaded?.search({ words: "Vellmar cracks", limit: 10 })).toEqual(
        three.remove(["orchard.txt"]).search({ words: "Vellmar cracks", limit: 10 }),
      );
    });

    test("damaged parts are not loaded", () => {
      const [part] = three.save();
      const bytes = part === undefined ? new Uint8Array() : rangeOf(part.bytes, 0, part.bytes.length);
      expect(engine.load([{ bytes: bytes.slice(0, bytes.length - 3), removed: [] }])).toBeUndefined();
      expect(
        engine.load([{ bytes: new TextEncoder().encode("something else entirely"), removed: [] }]),
      ).toBeUndefined();
      expect(engine.load([{ bytes: new Uint8Array(), removed: [] }])).toBeUndefined();
    });

    test("an aside comes after the article's own words", () => {
      const index = engine.empty().add([
        { file: "a.txt", language: "en", passages: [{ text: "Mussels are back in Vellmar", aside: true }] },
        { file: "b.txt", language: "en", passages: [{ text: "Mussels are back in the bay, said a diver." }] },
      ]);
      expect(found(index, "mussels back")).toEqual(["b.txt#0", "a.txt#0"]);
    });

    test("what is known of a passage or an article finds it", () => {
      const index = engine.empty().add([
        {
          file: "a.txt",
          language: "en",
          title: "Budget passed",
          about: "The Vellmar Gazette 2021",
          passages: [
            { text: "“It is enough,” she said.", about: "Ilse Brandt, mayor" },
            { text: "The vote was close." },
          ],
        },
      ]);
      expect(found(index, "Brandt enough")[0]).toBe("a.txt#0");
      expect(found(index, "budget vote")[0]).toBe("a.txt#1");
      expect(found(index, "Gazette")).not.toEqual([]);
    });

    test("an abbreviation that the article explains and its long form find each other", () => {
      const index = engine.empty().add([
        {
          file: "a.txt",
          language: "en",
          abbreviations: [{ short: "VHA", long: "Vellmar Harbour Authority" }],
          passages: [
            { text: "The Vellmar Harbour Authority (VHA) met on Monday." },
            { text: "Storms delayed everything, and nobody was hurt." },
            { text: "The VHA declined to comment on costs." },
          ],
        },
      ]);
      expect(found(index, "harbour authority costs")[0]).toBe("a.txt#2");
    });

    test("the words of a question are known or not", () => {
      const known = three.words("Who closed the Bridge of Avignon?");
      const question = "Who closed the Bridge of Avignon?";
      expect(known.map(({ start, end, small, passages }) => [question.slice(start, end), small, passages])).toEqual([
        ["Who", true, expect.any(Number)],
        ["closed", false, 1],
        ["the", true, expect.any(Number)],
        ["Bridge", false, 1],
        ["of", true, expect.any(Number)],
        ["Avignon", false, 0],
      ]);
    });
  });
}
