import type { Archive } from "../../archive/archive.js";
import { isReadIn, type ReadPart } from "../../reading/languages/packs.js";

/** Whether speakers are read in the article's language. */
export const isRead = ({ language }: { readonly language: string }): boolean => isReadIn(language, "statements");

/** How many of the articles, or of those files, are in a language of which this part is not read. */
export async function unreadIn(archive: Archive, part: ReadPart, files?: readonly string[]): Promise<number> {
  if (files !== undefined)
    return (await archive.articles({ files })).filter(({ language }) => !isReadIn(language, part)).length;
  const { languages } = await archive.totals();
  return Object.entries(languages).reduce((sum, [language, count]) => sum + (isReadIn(language, part) ? 0 : count), 0);
}
