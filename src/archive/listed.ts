import { pathBelow, placeOfKey } from "../model/article-key.js";
import type { Archive, ArticleCard, ArticleFilter, SpeakerCard, Totals } from "./archive.js";
import { articlesNamed } from "./articles-named.js";
import { speakersFitting } from "./speakers/speaker-terms.js";
import { articlesFoundBy, speakerFoundBy, suggestedIn } from "./suggestion-rank.js";

type Listed = Pick<
  Archive,
  "totals" | "articles" | "speakers" | "speakerPages" | "suggestedArticles" | "suggestedSpeakers"
>;

/** What is asked of articles and speakers, answered from lists of all of them. */
export function listed(
  articles: () => Promise<readonly ArticleCard[]>,
  speakers: () => Promise<readonly SpeakerCard[]>,
): Listed {
  return {
    totals: async () => totalsOf(await articles(), (await speakers()).length),
    articles: async (filter) => articlesIn(await articles(), filter),
    speakers: async (filter) => speakersFitting(await speakers(), filter),
    async *speakerPages(most) {
      const all = await speakers();
      for (let from = 0; from < all.length; from += most) yield all.slice(from, from + most);
    },
    suggestedArticles: async (typed) => suggestedIn([await articles()], articlesFoundBy[typed.by], typed),
    suggestedSpeakers: async (typed) => suggestedIn([await speakers()], speakerFoundBy, typed),
  };
}

function articlesIn(cards: readonly ArticleCard[], filter: ArticleFilter): readonly ArticleCard[] {
  if ("named" in filter) return articlesNamed(filter.named, cards);
  if ("behind" in filter) return cards.filter(({ file }) => file > filter.behind).slice(0, filter.most);
  if ("sha256" in filter) return cards.filter(({ sha256 }) => sha256 === filter.sha256);
  if ("below" in filter) return cards.filter(({ file }) => pathBelow(placeOfKey(file).file) === filter.below);
  const files = new Set(filter.files);
  return cards.filter(({ file }) => files.has(file));
}

function totalsOf(articles: readonly ArticleCard[], speakers: number): Totals {
  const languages: Record<string, number> = {};
  for (const { language } of articles) languages[language] = (languages[language] ?? 0) + 1;
  return { statements: articles.reduce((sum, { statements }) => sum + statements, 0), speakers, languages };
}
