import type { Archive, OpenArticle } from "../../archive/archive.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { ReportRow } from "../../model/answer.js";
import { speakersOf } from "../../model/statement.js";
import { fileLabel } from "../findings/citation.js";
import { isRead } from "../findings/unread-language.js";
import { doubtsOf, mastheadRows } from "../source/masthead-rows.js";

const mostNames = 10;
const mostArticles = 5;

interface Added {
  readonly articles: readonly string[];
  readonly archive: Archive;
}

/** Names with how many statements each has, the most quoted first. */
function speakersRow({ reading }: OpenArticle, { add, more }: Phrases): ReportRow {
  const counts = new Map<string, number>();
  for (const statement of reading.statements)
    for (const { basis, name } of speakersOf(statement))
      if (basis !== "unnamed") counts.set(name, (counts.get(name) ?? 0) + 1);
  const all = [...counts].sort((a, b) => b[1] - a[1]);
  const shown = all.slice(0, mostNames).map(([name, n]) => add.spoken(name, n));
  if (all.length > mostNames) shown.push(more(all.length - mostNames));
  return { label: add.speakers, value: shown.length === 0 ? add.nobody : shown.join(", ") };
}

/** What a keeper should look at before anybody relies on the article. */
function doubtRows({ article, reading }: OpenArticle, phrases: Phrases): readonly ReportRow[] {
  const { add, unreadLanguage } = phrases;
  const unsure = reading.statements.filter(({ confidence }) => confidence === "unsure").length;
  const doubts = [
    ...doubtsOf(article, phrases),
    ...(article.masthead.published === undefined ? [add.undated] : []),
    ...(isRead(article) ? [] : [unreadLanguage.speaker]),
    ...(unsure > 0 ? [add.unsure(unsure)] : []),
  ];
  return doubts.map((value) => ({ label: add.doubtful, value }));
}

/** Of one of several articles, what fits in a line: its title, its day, who speaks. */
function shortRow(opened: OpenArticle, phrases: Phrases): ReportRow {
  const { title, published } = opened.article.masthead;
  const speakers = speakersRow(opened, phrases);
  const said = [title?.value, published?.value, phrases.labelled(speakers.label, speakers.value)];
  return {
    label: fileLabel(opened.article.file, phrases),
    value: said.filter((part) => part !== undefined).join(" · "),
  };
}

/** What was understood of a file: all of it where it is one article, a line for each of the first where they are several. */
export async function understoodIn({ articles, archive }: Added, phrases: Phrases): Promise<readonly ReportRow[]> {
  const shown = (await archive.openAll(articles.slice(0, mostArticles))).filter((opened) => opened.kind === "open");
  const [only] = shown;
  if (articles.length === 1 && only !== undefined)
    return [
      ...mastheadRows(only.article, only.reading, phrases),
      speakersRow(only, phrases),
      ...doubtRows(only, phrases),
    ];
  const others = articles.length - shown.length;
  return [
    ...shown.map((opened) => shortRow(opened, phrases)),
    ...(others > 0 ? [{ label: "…", value: phrases.more(others) }] : []),
  ];
}
