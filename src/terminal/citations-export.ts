import { citedArticle } from "../answering/cite/cited-article.js";
import { cslItem } from "../answering/cite/data-styles.js";
import { styles, type CitationStyle } from "../answering/cite/styles.js";
import { fileLabel } from "../answering/findings/citation.js";
import type { Archive } from "../archive/archive.js";
import { openedOf } from "../archive/pages.js";
import { en } from "../locales/en/answers.js";

interface Export {
  readonly archive: Archive;
  readonly write: (written: string) => void;
  readonly notice: (sentence: string) => void;
}

const isStyle = (name: string): name is CitationStyle => Object.hasOwn(styles, name);

/** "export -- citations [--format STYLE]": every article as references cite it; CSL JSON, one line an article, unless told otherwise. */
export async function exportCitations(args: readonly string[], { archive, write, notice }: Export): Promise<boolean> {
  const format = /^--format(?:=| )(.*)$/u.exec(args.join(" "))?.[1] ?? (args.length === 0 ? "csl-json" : "");
  if (!isStyle(format)) {
    notice(`Say --format and one of ${Object.keys(styles).join(", ")}.`);
    return false;
  }
  for await (const opened of openedOf(archive)) {
    if (opened.kind !== "open") {
      notice(`${opened.file} is not what was read any more; it is left out.`);
      continue;
    }
    const article = citedArticle(opened.article, fileLabel(opened.article.file, en));
    const written = format === "csl-json" ? JSON.stringify(cslItem(article)) : styles[format].write(article);
    write(`${written}\n${written.includes("\n") ? "\n" : ""}`);
  }
  return true;
}
