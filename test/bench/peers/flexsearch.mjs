import { Charset, Index } from "flexsearch";

const empty = () => new Index({ tokenize: "strict", encoder: Charset.LatinBalance });

export const flexsearch = {
  name: "FlexSearch",
  build(passages) {
    const index = empty();
    for (const { id, text } of passages) index.add(id, text);
    return index;
  },
  save(index) {
    const parts = {};
    index.export((key, part) => {
      parts[key] = part;
    });
    return JSON.stringify(parts);
  },
  load(saved) {
    const index = empty();
    for (const [key, part] of Object.entries(JSON.parse(saved.toString()))) index.import(key, part);
    return index;
  },
  search: (index, words, limit) => index.search(words, { limit, suggest: true }),
};
