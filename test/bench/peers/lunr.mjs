import lunr from "lunr";

export const plainLunr = {
  name: "lunr",
  build: (passages) =>
    lunr(function build() {
      this.ref("id");
      this.field("text");
      for (const passage of passages) this.add(passage);
    }),
  save: (index) => JSON.stringify(index),
  load: (saved) => lunr.Index.load(JSON.parse(saved.toString())),
  // By `query`, because its query strings take “-” and “:” for operators.
  search: (index, words, limit) =>
    index
      .query((query) => query.term(lunr.tokenizer(words), { presence: lunr.Query.presence.OPTIONAL }))
      .slice(0, limit),
};
