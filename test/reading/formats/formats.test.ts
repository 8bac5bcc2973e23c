import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articlesOf } from "../../../src/reading/read-article.js";
import { layoutOf } from "../../../src/reading/layout/layout.js";
import { articleSource } from "../../../src/reading/formats/registry.js";

const page = `<!doctype html>
<html><head><title>Bridge closed - Harbour Gazette</title>
<meta property="og:title" content="Bridge closed &amp; guarded">
<meta property="og:site_name" content="Harbour Gazette">
<meta name="author" content="By Ada Moss">
<link rel="canonical" href="https://example.org/bridge">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","datePublished":"2021-08-28T15:02:00.000Z","author":[{"name":"Nobody"}]}]}</script>
<style>p { color: red }</style></head>
<body><nav><a href="/">Home</a></nav>
<h1>Bridge closed &amp; guarded</h1>
<p>The council said
  <b>on Tuesday</b> that&nbsp;it would close the old bridge.</p>
<figure><img src="a.jpg"><figcaption>The bridge in May</figcaption></figure>
<p hidden>Unseen</p><p style="display: none">Unseen</p>
<p>“We<br>agree,” said Ada Moss.</p>
<script>var unseen = 1;</script>
</body></html>`;

describe("a web page", () => {
  const source = articleSource("a.html", page);

  test("is what a reader sees, with the file's own line numbers", () => {
    expect(source.lines.map(({ start, end, number }) => `${number} ${source.text.slice(start, end)}`)).toEqual([
      "10 Bridge closed & guarded",
      "11 The council said on Tuesday that\u00A0it would close the old bridge.",
      "13 The bridge in May",
      "15 “We",
      "15 agree,” said Ada Moss.",
    ]);
  });

  test("says of itself what its head says", () => {
    expect(source.metadata).toEqual({
      title: "Bridge closed & guarded",
      publisher: "Harbour Gazette",
      byline: "Ada Moss",
      published: "2021-08-28T15:02:00Z",
      url: "https://example.org/bridge",
    });
    const { masthead, lines } = layoutOf("a.html", page);
    expect(masthead.title).toEqual({ value: "Bridge closed & guarded", from: { start: 0, end: 23 } });
    expect(masthead.publisher).toEqual({ value: "Harbour Gazette", from: "metadata" });
    expect(lines.map(({ label }) => label)).toEqual(["title", "body", "caption", "body", "body"]);
  });

  test("has the headline without the name of the site behind it", () => {
    const titled = (title: string) =>
      articleSource("a.html", `<title>${title}</title><meta property="og:site_name" content="Harbour Gazette"><p>Text.`)
        .metadata.title;
    expect(titled("Bridge closed | Harbour Gazette")).toBe("Bridge closed");
    expect(titled("Bridge closed - Harbour Gazette")).toBe("Bridge closed");
    expect(titled("Bridge closed | Selde Courier")).toBe("Bridge closed | Selde Courier");
    expect(titled("Harbour Gazette")).toBe("Harbour Gazette");
    expect(titled("We buy the Harbour Gazette")).toBe("We buy the Harbour Gazette");
  });

  const shown = (html: string): string[] => {
    const { text, lines } = articleSource("a.html", html);
    return lines.map(({ start, end }) => text.slice(start, end));
  };

  test.each([
    ["what was struck out is not said", "<p>The pier is <s>safe</s> <del>open</del> closed.", ["The pier is closed."]],
    [
      "a q element has the marks that browsers print",
      "<p>She said: <q>It is <q>safe</q>.</q>",
      ["She said: “It is ‘safe’.”"],
    ],
    ["marks of its own are enough", "<p>She said: <q>“It is safe.”</q>", ["She said: “It is safe.”"]],
    ["and those of the page's language", '<html lang="fr"><p>Elle a dit : <q>Non.</q>', ["Elle a dit : « Non. »"]],
    [
      "a quotation set off with the name of its speaker has marks",
      "<blockquote><p>It was never mine.</p><footer>— <cite>Greta Molk</cite></footer></blockquote>",
      ["“It was never mine.”", "— Greta Molk"],
    ],
    ["another block has none", "<blockquote><p>It was never mine.</p></blockquote>", ["It was never mine."]],
    [
      "a whole page may stand in a form",
      "<form><h1>Closed</h1><p>The bridge is closed.</p></form>",
      ["Closed", "The bridge is closed."],
    ],
    ["other forms are no text", "<p>Text.</p><form><label>Search</label><input></form>", ["Text."]],
  ])("%s", (_, html, lines) => expect(shown(html)).toEqual(lines));

  test("what the page calls its comments or links to other articles is labelled so", () => {
    const { lines } = layoutOf(
      "a.html",
      `${page}<details class="CommentBox"><summary>Comments</summary><p>“The mayor is a liar,” said Tom.</p></details><div id="related-articles"><p>Ferry adds ten crossings.</p></div>`,
    );
    expect(lines.slice(5).map(({ label }) => label)).toEqual(["comment", "comment", "teaser"]);
  });

  test("of a page in one line, lines are counted as they are shown", () => {
    const { lines } = articleSource("a.html", page.replaceAll("\n", " "));
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const story = {
    "@type": "NewsArticle",
    headline: "Bridge closed",
    datePublished: "2031-03-14",
    author: { "@type": "Person", name: "Ann Bellmer" },
  };
  const other = {
    "@type": "NewsArticle",
    headline: "Ferry adds crossings",
    datePublished: "2031-01-02",
    author: "Lars Quist",
  };
  const ofStory = { title: "Bridge closed", published: "2031-03-14", byline: "Ann Bellmer" };

  test.each([
    ["a type with a charset", linked(story).replace("ld+json", "LD+JSON; charset=utf-8"), ofStory],
    ["CDATA", linked(story).replace(">{", ">//<![CDATA[\n{").replace("}<", "}\n//]]><"), ofStory],
    [
      "a semicolon and a line break in a string",
      linked(story).replace("}<", "};<").replace("Bridge closed", "Bridge\nclosed"),
      ofStory,
    ],
    [
      "names by @id",
      linked({
        "@graph": [
          { ...story, author: { "@id": "#a" } },
          { "@id": "#a", name: "Ann Bellmer" },
        ],
      }),
      ofStory,
    ],
    ["the main entity of a page", linked({ "@type": "WebPage", mainEntity: story }), ofStory],
    ["a list of others before it", linked({ "@type": "ItemList", itemListElement: [other] }) + linked(story), ofStory],
    ["several articles: the one with the page's heading", linked([other, story]), ofStory],
    [
      "several authors",
      linked({ ...story, author: ["Ann Bellmer", { name: ["Lars Quist"] }] }),
      { byline: "Ann Bellmer, Lars Quist" },
    ],
    [
      "HTML in a headline",
      linked({ ...story, headline: "&#8220;Crane&#8221; <em>lost</em> &amp; found" }),
      { title: "“Crane” lost & found" },
    ],
    [
      "author elements",
      '<meta name="author" content="Ann Bellmer"><meta name="author" content="Lars Quist">',
      { byline: "Ann Bellmer, Lars Quist" },
    ],
    [
      "an outlet as author",
      `<meta name="author" content="Courier"><meta property="og:site_name" content="Courier">${linked(story)}`,
      { byline: "Ann Bellmer" },
    ],
    [
      "an address as author",
      '<meta name="author" content="https://a.example/ann"><meta name="parsely-author" content="Ann Bellmer">',
      { byline: "Ann Bellmer" },
    ],
    [
      "citation_author",
      '<meta name="citation_author" content="Bellmer, Ann"><meta name="citation_date" content="2031/03/14">',
      { byline: "Ann Bellmer", published: "2031-03-14" },
    ],
    [
      "parsely-page",
      `<meta name="parsely-page" content='{"title":"Bridge closed","pub_date":"2031-03-14T09:30:00Z","authors":["Ann Bellmer"]}'>`,
      { published: "2031-03-14T09:30:00Z", byline: "Ann Bellmer" },
    ],
    [
      "a time element",
      '<time datetime="2031-03-14T09:30:00+01:00">3 hours ago</time>',
      { published: "2031-03-14T09:30:00+01:00" },
    ],
    [
      "microdata",
      '<span itemprop="author"><b itemprop="name">Ann Bellmer</b></span><i itemprop="datePublished" content="20310314T093000+0100"></i>',
      { byline: "Ann Bellmer", published: "2031-03-14T09:30:00+01:00" },
    ],
  ])("says of itself in %s", (_, html, metadata) => {
    expect(articleSource("a.html", `<h1>Bridge closed</h1>${html}<p>Text.</p>`).metadata).toMatchObject(metadata);
  });

  test("a day within a sentence is no day of publication", () => {
    const html = `<p>They met on <time datetime="2030-01-01">New Year's Day</time> in the town hall.</p>`;
    expect(articleSource("a.html", html).metadata).toEqual({});
  });

  test("may nest as deeply as it likes and hold anything", () => {
    for (const element of ["<div>", "<q>", "<blockquote>", '<div class="comments">'])
      expect(articleSource("a.html", `${element.repeat(5_000)}deep`).text).toContain("deep");
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("<", ">", "p", "/", "a", "\n", "!--", "<br>", '"', "&amp;", "<script>", " "),
        }),
        (html) => {
          const { text, lines } = articleSource("a.html", html);
          expect(lines.map(({ start, end }) => `${text.slice(start, end)}\n`).join("")).toBe(text);
        },
      ),
    );
  });
});

describe("Markdown", () => {
  const text = `---\ntitle: "Bridge closed"\nauthor: [Ada Moss, Paul Reyes]\ndate: 2021-08-28\ntags: a\n---\n\n# Bridge closed\n\nThe council said it would close the old bridge on Tuesday.\n`;

  test("is its own text, and its front matter a masthead", () => {
    expect(articleSource("a.md", text).text).toBe(text);
    const { masthead } = layoutOf("a.md", text);
    expect(masthead.title).toEqual({ value: "Bridge closed", from: { start: 12, end: 25 } });
    expect(masthead.published?.value).toBe("2021-08-28");
    expect(masthead.byline?.value).toBe("Ada Moss, Paul Reyes");
  });

  const front = (lines: string, mark = "---"): string =>
    `${mark}\n${lines}\n${mark}\n\nThe council closed the bridge.\n`;

  test.each([
    [
      "trafilatura",
      front("title: A\nhostname: a.example\nsitename: Gazette\ndate: 2031-03-14"),
      { title: "A", publisher: "Gazette", published: "2031-03-14" },
    ],
    [
      "a clipper",
      front(
        'title: A\nsource: https://a.example/b\nauthor:\n  - "[[Ann Bellmer]]"\n  - "[[Lars Quist]]"\npublished:\ncreated: 2031-12-01',
      ),
      { title: "A", byline: "Ann Bellmer, Lars Quist", url: "https://a.example/b" },
    ],
    [
      "keys with underscores",
      front("site_name: Gazette\ndate_published: March 14, 2031"),
      { publisher: "Gazette", published: "2031-03-14" },
    ],
    ["TOML", front('title = "A"\ndate = 2031-03-14', "+++"), { title: "A", published: "2031-03-14" }],
    [
      "an author with an address",
      front("author:\n  name: Ann Bellmer\n  url: https://a.example/ann\ndate: None"),
      { byline: "Ann Bellmer" },
    ],
  ])("says of itself in the front matter of %s", (_, text, metadata) => {
    for (const name of ["a.md", "a.txt"]) expect(articleSource(name, text).metadata).toEqual(metadata);
    expect(layoutOf("a.md", text).lines.filter(({ rule }) => rule === "front matter").length).toBeGreaterThan(3);
  });

  const told = "The council closed the bridge on Monday, and the ferry waited for the wagons until the evening.";
  test.each([
    [
      "a reader's service",
      `Title: Bridge closed\n\nURL Source: https://a.example/b\n\nPublished Time: Mon, 14 Mar 2031 06:00:00 GMT\n\nMarkdown Content:\n${told}\n`,
      { title: "Bridge closed", published: "2031-03-14T06:00:00", url: "https://a.example/b" },
      4,
    ],
    [
      "properties of an outline",
      `title:: Bridge closed\nauthor:: [[Ann Bellmer]]\nsource:: https://a.example/b\ndate-saved:: [[Dec 1st, 2031]]\n\n- ${told}\n`,
      { title: "Bridge closed", byline: "Ann Bellmer", url: "https://a.example/b" },
      4,
    ],
    [
      "highlights",
      `# Bridge\n\n## Metadata\n- Author: [[Ann Bellmer]]\n- Full Title: Bridge closed\n- URL: https://a.example/b\n\n## Highlights\n- ${told}\n`,
      { title: "Bridge closed", byline: "Ann Bellmer", url: "https://a.example/b" },
      4,
    ],
    [
      "a list of what to read",
      `---\ntitle: Bridge closed\ndate: 2031-12-01\ndate_saved: 2031-12-01 10:12:11\n---\n\n#Omnivore\n\n[Read Original](https://a.example/b)\n\n${told}\n`,
      { title: "Bridge closed", url: "https://a.example/b" },
      7,
    ],
  ])(
    "the header of %s says what it was made of, and the day of saving is none of its days",
    (_, text, metadata, lines) => {
      expect(articleSource("a.md", text).metadata).toEqual(metadata);
      expect(layoutOf("a.md", text).lines.filter(({ rule }) => rule === "front matter").length).toBe(lines);
    },
  );

  test("a text that begins with a colon or a list is only text", () => {
    for (const text of ["Title: a play\n\nIt was good.\n", "- one\n- two: three\n", "Note:: see below\n"])
      expect(articleSource("a.md", text)).toMatchObject({ text });
    expect(articleSource("a.md", "Title: a play\n\nIt was good.\n")).toMatchObject({ metadata: {} });
  });

  test.each([
    "---\n: [\n---\n",
    "---\nno end",
    "---\n- a\n---\n",
    "---\ndate: yesterday\n---\n",
    "a --- b",
    "---\na: *b\n---",
  ])("without usable front matter is only text: %j", (text) =>
    expect(articleSource("a.md", text)).toMatchObject({ text, metadata: {} }),
  );
});

test("a mail without a text is counted, so that the next mails have the numbers that they have in the box", async () => {
  const mail = (subject: string, text: string): string =>
    `From press@example.org Thu Mar 20 09:30:00 2031\nFrom: press@example.org\nSubject: ${subject}\nDate: Thu, 20 Mar 2031 09:30:00 +0000\n\n${text}\n\n`;
  const box = mail("One", "The pier closed in May.") + mail("Two", "") + mail("Three", "The ferry sank in June.");
  const given = await articlesOf("press/a.mbox", new TextEncoder().encode(box));
  expect(given).toMatchObject({ kind: "articles", articles: [{ file: "press/a.mbox#1" }, { file: "press/a.mbox#3" }] });
});
