/**
 * An article is known by the file that it stands in, and by its number where the file holds several: "press/nexis.txt#3". No article's
 * file has a name that ends so, because a file's ending says what it is.
 */
export const articleKey = (file: string, document?: number): string =>
  document === undefined ? file : `${file}#${document}`;

/** The file of an article, and its number in it where the file holds several. */
export function placeOfKey(key: string): { readonly file: string; readonly document?: number } {
  const numbered = /^(.*\.[^./#]+)#(\d+)$/s.exec(key);
  return numbered === null ? { file: key } : { file: numbered[1] ?? key, document: Number(numbered[2]) };
}

/** A file's path below the folder of articles, which is the first part of the path that people know it by. */
export const pathBelow = (file: string): string => file.slice(file.indexOf("/") + 1);
