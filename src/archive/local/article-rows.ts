import type { Reading } from "../../model/article-reading.js";
import type { ArticleCard } from "../archive.js";
import { maybe, record, text, uint } from "../encoding/shapes.js";

export const cardShape = record<ArticleCard>({
  file: text,
  sha256: text,
  title: maybe(text),
  publisher: maybe(text),
  published: maybe(text),
  notBefore: maybe(text),
  language: text,
  length: uint,
  lines: uint,
  statements: uint,
  dates: uint,
});

export function cardOf({ record: article, statements, timexes, notBefore }: Reading): ArticleCard {
  const { title, publisher, published } = article.masthead;
  return {
    file: article.file,
    sha256: article.sha256,
    language: article.language,
    length: article.length,
    lines: article.lines.length,
    statements: statements.length,
    dates: timexes.length,
    ...(title && { title: title.value }),
    ...(publisher && { publisher: publisher.value }),
    ...(published && { published: published.value }),
    ...(notBefore && { notBefore: notBefore.date }),
  };
}
