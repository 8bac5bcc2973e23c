import { pathBelow, placeOfKey } from "../model/article-key.js";
import type { ArticleCard } from "./archive.js";

/** The articles that a reader may mean by a name: its file, a part of the file's name, its title or its publisher. */
export function articlesNamed(name: string, cards: readonly ArticleCard[]): readonly ArticleCard[] {
  const asked = name.trim().toLowerCase();
  const exactly = cards.filter((card) =>
    [card.file, ...namesOf(card.file), card.title].some((form) => form?.toLowerCase() === asked),
  );
  if (exactly.length > 0) return exactly;
  return cards.filter((card) =>
    [pathBelow(card.file), card.title, card.publisher].some((form) => form?.toLowerCase().includes(asked)),
  );
}

/** A file's path below the folder: of one that holds several articles, with the article's number and without it. */
const namesOf = (key: string): readonly string[] => [pathBelow(key), pathBelow(placeOfKey(key).file)];
