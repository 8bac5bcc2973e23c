import { create, insertMultiple, load, save, search } from "@orama/orama";

const empty = () =>
  create({ schema: { id: "string", text: "string" }, components: { tokenizer: { stemming: false } } });

export const orama = {
  name: "Orama",
  async build(passages) {
    const index = empty();
    await insertMultiple(index, passages, 1_000);
    return index;
  },
  save: (index) => JSON.stringify(save(index)),
  load(saved) {
    const index = empty();
    load(index, JSON.parse(saved.toString()));
    return index;
  },
  // A threshold of 1 is OR.
  search: async (index, words, limit) =>
    (await search(index, { term: words, properties: ["text"], threshold: 1, limit })).hits,
};
