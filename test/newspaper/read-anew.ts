import type { Archive } from "../../src/archive/archive.js";

/** An archive that keeps nothing of what it has handed out: each call answers with objects of its own, as one behind a network may. */
export function readAnew(archive: Archive): Archive {
  return {
    folder: archive.folder,
    size: archive.size,
    rejected: archive.rejected,
    totals: async () => structuredClone(await archive.totals()),
    articles: async (filter) => structuredClone(await archive.articles(filter)),
    readings: async (files) => structuredClone(await archive.readings(files)),
    openAll: async (files) => structuredClone(await archive.openAll(files)),
    search: async (query) => structuredClone(await archive.search(query)),
    termWeights: async (question) => structuredClone(await archive.termWeights(question)),
    speakers: async (filter) => structuredClone(await archive.speakers(filter)),
    async *speakerPages(most) {
      for await (const page of archive.speakerPages(most)) yield structuredClone(page);
    },
    suggestedSpeakers: async (typed) => structuredClone(await archive.suggestedSpeakers(typed)),
    suggestedArticles: async (typed) => structuredClone(await archive.suggestedArticles(typed)),
    statements: async (filter) => structuredClone(await archive.statements(filter)),
    events: async (filter) => structuredClone(await archive.events(filter)),
  };
}
