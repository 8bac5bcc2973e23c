/**
 * The rules that say what a line is when it is not the article's own text. Exports and the archive hold the words of a rule, so they
 * stay as they are; each locale says them in its own language under the rule's name.
 */
export const lineRules = {
  publishedBy: "says who published it",
  writtenBy: "says who wrote it",
  publishedOn: "says when it was published",
  updatedOn: "says when it was updated",
  onTheWeb: "says where it stands on the web",
  byline: "byline",
  dateLine: "date line",
  standfirst: "standfirst under the headline",
  credit: "picture or agency credit",
  caption: "marked as a caption",
  databaseField: "field of a database",
  pageFurniture: "running head or page number",
  frontMatter: "front matter",
  repeatedAbove: "short line repeated above the article",
  sitePath: "site path glued to the headline",
  otherHeadline: "headline above the article",
  above: "stands above the article",
  outside: "outside the run of the article's paragraphs",
  relatedHeading: "heading of other articles",
  related: "under a heading of other articles",
  link: "link to another article",
  commentForm: "comment form",
  comment: "reader's comment below the article",
  note: "note about the author or the article",
  advertisement: "advertisement",
  policy: "cookie, privacy or copyright notice",
  signUp: "subscription or sign-up offer",
  sharing: "links for sharing and following",
  tags: "tags",
  marks: "a line of marks",
  machinery: "left over from the site's machinery",
  blank: "nothing stands in it",
  foreign: "another language than the article's",
} as const;

/** The rules of the article's own lines: nobody is told of them. */
export const ownLineRules = [
  "the headline",
  "the headline again",
  "short line between paragraphs",
  "sentences of the article",
  "stands among the article's sentences",
] as const;

export type LineRuleName = keyof typeof lineRules;

/** The words of a rule. Of a foreign line its language stands behind them: "another language than the article's (fr)". */
export type LineRule =
  | (typeof lineRules)[LineRuleName]
  | (typeof ownLineRules)[number]
  | `${(typeof lineRules)["foreign"]} (${string})`;
