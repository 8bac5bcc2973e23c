import MiniSearch from "minisearch";

const options = { fields: ["text"] };

/** Words joined by OR, as for every engine here. */
export const minisearch = {
  name: "MiniSearch",
  build(passages) {
    const index = new MiniSearch(options);
    index.addAll(passages);
    return index;
  },
  save: (index) => JSON.stringify(index),
  load: (saved) => MiniSearch.loadJSON(saved.toString(), options),
  search: (index, words, limit) => index.search(words).slice(0, limit),
};
