import { answerability } from "../../src/answering/ask/abstention.js";
import { strengthOf } from "../../src/answering/ask/weigh.js";
import type { Evidence } from "../../src/answering/ask/evidence/evidence.js";
import { weigherOf } from "../../src/answering/ask/evidence/best-sentence.js";
import { questionOf } from "../../src/answering/ask/query/question.js";
import type { SearchIndex } from "../../src/archive/search/search-engine.js";
import { wordEngine } from "../../src/archive/search/bm25-engine.js";
import { sentencesOf } from "../../src/reading/segmentation/sentences.js";
import { indexable, passagesOf, type Document } from "./collection.js";

/** The passage of a document that answers best. */
export interface Weighed {
  readonly doc: string;
  readonly text: string;
  readonly evidence: Evidence;
  readonly answers: number;
}

/** Documents that can be asked. */
export interface Asking {
  readonly strongest: (question: string) => Weighed | undefined;
  readonly first: (question: string) => string | undefined;
}

export function askingOf(docs: readonly Document[]): Asking {
  const index: SearchIndex = wordEngine.empty().add(docs.map(indexable));
  const byId = new Map(docs.map((doc) => [doc.id, { ...doc, passages: passagesOf(doc.text) }]));
  const hitsOf = (question: string) => index.search({ words: question, limit: 16, perArticle: 3 });
  return {
    first: (question) => hitsOf(question)[0]?.file,
    strongest(words) {
      const question = questionOf(words, index.words(words));
      const weigh = weigherOf(question);
      const hits = hitsOf(words);
      let best: (Weighed & { readonly strength: number }) | undefined;
      for (const { file, index, score } of hits) {
        const doc = byId.get(file);
        const span = doc?.passages[index];
        if (doc === undefined || span === undefined) continue;
        const text = doc.text.slice(span.start, span.end);
        const sentences = sentencesOf(text, { start: 0, end: text.length });
        const evidence = weigh({
          text,
          sentences,
          language: "en",
          about: doc.title ?? "",
          abbreviations: [],
        });
        if (evidence === undefined) continue;
        const strength = strengthOf(question, score / (hits[0]?.score ?? 1), evidence);
        if (best === undefined || strength > best.strength)
          best = { doc: file, text, evidence, answers: answerability(question, evidence), strength };
      }
      return best;
    },
  };
}
