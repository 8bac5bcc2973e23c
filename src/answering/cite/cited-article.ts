import type { Article } from "../../model/article.js";
import { fileName } from "../findings/citation.js";

/** Somebody whose name stands under an article, or the words of the byline where it is no name of a person. */
export type Author = { readonly family: string; readonly given: string } | { readonly literal: string };

/** A day as far as it is known. */
export interface CitedDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** What a citation is made of. What the masthead does not say is absent, and no style makes it up. */
export interface CitedArticle {
  readonly id: string;
  readonly authors: readonly Author[];
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: CitedDate;
  readonly url?: string;
  /** "seeds/003.txt, line 3": where Attest found the words. */
  readonly place: string;
}

const name = /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:von|van|de|der|den|del|da|di|la|le|bin|al) ){0,2}\p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** Words at the end of a byline that no person has for a surname. */
const office =
  /\b(?:agency|agencies|bureau|board|correspondents?|desk|editors?|news|newsroom|office|post|press|reporters?|service|staff|team|times|writers?)$/iu;

function authorOf(words: string): Author {
  if (!name.test(words) || office.test(words) || words === words.toUpperCase()) return { literal: words };
  const at = words.lastIndexOf(" ");
  return { family: words.slice(at + 1), given: words.slice(0, at) };
}

/** The names of a byline. Where one part of it is no name, all of it stays as it is printed. */
export function authorsIn(byline: string): readonly Author[] {
  const bare = byline.replace(/^by:?\s+/iu, "").trim();
  if (bare === "") return [];
  const authors = bare.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/u).map(authorOf);
  return authors.every((author) => "family" in author) ? authors : [{ literal: bare }];
}

function dateOf(published: string): CitedDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/u.exec(published) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** An article as citations need it; `place` is in the reader's words. */
export function citedArticle({ file, sha256, masthead }: Article, place: string): CitedArticle {
  const { title, publisher, byline, published, url } = masthead;
  const date = published && dateOf(published.value);
  return {
    id: `${fileName(file)
      .replace(/\.[^.]*$/u, "")
      .replace(/[^A-Za-z0-9]+/gu, "-")
      .slice(0, 40)}-${sha256.slice(0, 8)}`,
    authors: byline === undefined ? [] : authorsIn(byline.value),
    ...(title && { title: title.value }),
    ...(publisher && { publisher: publisher.value }),
    ...(date && { published: date }),
    ...(url && { url: url.value }),
    place,
  };
}
