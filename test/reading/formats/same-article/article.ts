/** One invented article, which every format must give the same. */
export const article = {
  title: "Pier to close in May, mayor says",
  publisher: "Brinsea Gazette",
  byline: "Ann Bellmer",
  published: "2031-03-20",
  printed: "20 March 2031",
  paragraphs: [
    "The pier of Brinsea will close in May for the whole summer, Mayor Nora Ebbing said on Tuesday.",
    "“We have no choice but to close the pier – it isn’t safe,” Ebbing said. “The engineers told us so in January 2031.”",
    "The shopkeeper Karl Dunning told the Gazette that he would lose half of his year’s income.",
    "“Nobody asked the people who live from the pier,” Dunning said at his café on Wednesday.",
    "A first inspection was made on 12 November 2030, and the council will meet again on 3 April 2031.",
  ],
} as const;

const { title, publisher, byline, printed, paragraphs } = article;

/** As a plain text: what all others are compared with. */
export const asText = [title, `By ${byline}`, publisher, printed, ...paragraphs]
  .flatMap((words) => [words, ""])
  .join("\n");

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
export const bodyHtml = paragraphs.map((words) => `<p>${escaped(words)}</p>`).join("\n");
export const asHtml = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:site_name" content="${publisher}"><meta name="author" content="${byline}">
<meta property="article:published_time" content="${article.published}"></head>
<body><h1>${title}</h1><p>By ${byline}</p><p>${publisher}</p><p>${printed}</p>
${bodyHtml}</body></html>`;
