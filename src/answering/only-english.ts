import type { Archive } from "../archive/archive.js";

/** Of no other language are speakers and dates read. */
export const isRead = ({ language }: { readonly language: string }): boolean => language === "en";

/** How many of the articles, or of those files, are in a language of which neither speakers nor dates are read. */
export function unreadIn(archive: Archive, files?: readonly string[]): number {
  const wanted = files && new Set(files);
  return archive.articles.filter((card) => !isRead(card) && (wanted?.has(card.file) ?? true)).length;
}
