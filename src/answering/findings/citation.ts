import type { ArticleCard } from "../../archive/archive.js";
import type { Citation } from "../../model/answer.js";
import { pathBelow, placeOfKey } from "../../model/article-key.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { Article, Line } from "../../model/article.js";
import type { Span } from "../../model/passage.js";

/** The line that holds a place of the text: the last one that begins at or before it. Lines are in the order of the text. */
export function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  let low = 0;
  let high = lines.length - 1;
  let found: Line | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (line !== undefined && line.start <= offset) {
      found = line;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

/** The name that people see for an article: its title, or the file's name where it has none. */
export function titleOf(article: Pick<ArticleCard, "file" | "title">): string {
  return article.title ?? fileName(article.file);
}

/** What people know a file by: its path below the folder of articles. */
export const fileName = pathBelow;

/** The page that a line stands on, by the first lines of the pages. */
const pageAt = (pages: readonly number[], line: number): number =>
  Math.max(1, pages.filter((first) => first <= line).length);

/** The file that people see, with the article's number where it holds several: "nexis.txt, document 3". */
export function fileLabel(key: string, phrases: Phrases): string {
  const { file, document } = placeOfKey(key);
  return document === undefined ? file : phrases.document(file, document);
}

/** "003_….txt, line 3", "nexis.txt, document 3, line 12", "report.pdf, page 2, line 14", "minutes.docx, paragraph 5". */
export function placeLabel({ file, line, endLine, unit, page, endPage }: Citation, phrases: Phrases): string {
  const lines = unit === "paragraph" ? phrases.paragraphs(line, endLine) : phrases.lines(line, endLine);
  const pages = page === undefined ? [] : [phrases.pages(page, endPage ?? page)];
  return [fileLabel(file, phrases), ...pages, lines].join(", ");
}

/** Where a stretch of an article stands, in lines of the file. */
export function citationOf(article: Article, { start, end }: Span): Citation {
  const { title, publisher, published } = article.masthead;
  const first = lineAt(article.lines, start);
  const last = lineAt(article.lines, end - 1);
  if (first === undefined || last === undefined) throw new RangeError(`${article.file} has no line at ${start}–${end}`);
  const { unit, pages } = article.origin ?? {};
  return {
    file: article.file,
    line: first.number,
    endLine: last.number,
    ...(unit && { unit }),
    ...(pages && { page: pageAt(pages, first.number), endPage: pageAt(pages, last.number) }),
    start,
    end,
    sha256: article.sha256,
    ...(title && { title: title.value }),
    ...(publisher && { publisher: publisher.value }),
    ...(published && { published: published.value }),
  };
}
