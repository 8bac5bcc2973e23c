import { deflateRawSync, inflateRawSync } from "node:zlib";
import { wordEngine } from "../../../dist/src/archive/search/word-index.js";

const passagesInAnArticle = 8;
const articlesAtOnce = 4_000;

/** Our own engine, with the same passages in articles of eight. Its parts are saved one behind the other, deflated as the cache does. */
export const attest = {
  name: "Attest",
  build(passages) {
    let index = wordEngine.empty();
    const atOnce = passagesInAnArticle * articlesAtOnce;
    for (let first = 0; first < passages.length; first += atOnce) {
      const articles = [];
      for (let at = first; at < Math.min(first + atOnce, passages.length); at += passagesInAnArticle)
        articles.push({ file: `${at}.txt`, language: "en", passages: passages.slice(at, at + passagesInAnArticle) });
      index = index.add(articles);
    }
    return index;
  },
  save(index) {
    const parts = index.save().map(({ bytes }) => deflateRawSync(bytes, { level: 1 }));
    return Buffer.concat(
      [Uint32Array.from([parts.length, ...parts.map(({ length }) => length)]), ...parts].map((part) =>
        Buffer.from(part.buffer, part.byteOffset, part.byteLength),
      ),
    );
  },
  load(saved) {
    let start = 4 * (1 + saved.readUInt32LE(0));
    const parts = Array.from({ length: saved.readUInt32LE(0) }, (_, part) => {
      const bytes = saved.subarray(start, start + saved.readUInt32LE(4 + 4 * part));
      start += bytes.length;
      return { bytes: inflateRawSync(bytes), removed: [] };
    });
    return wordEngine.load(parts);
  },
  search: (index, words, limit) => index.search({ words, limit }),
};
