import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutOf } from "../../../src/reading/layout/layout.js";
import { sourceOf } from "../../../src/reading/formats/registry.js";

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
  const source = sourceOf("a.html", page);

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
      sourceOf("a.html", `<title>${title}</title><meta property="og:site_name" content="Harbour Gazette"><p>Text.`)
        .metadata.title;
    expect(titled("Bridge closed | Harbour Gazette")).toBe("Bridge closed");
    expect(titled("Bridge closed - Harbour Gazette")).toBe("Bridge closed");
    expect(titled("Bridge closed | Selde Courier")).toBe("Bridge closed | Selde Courier");
    expect(titled("Harbour Gazette")).toBe("Harbour Gazette");
    expect(titled("We buy the Harbour Gazette")).toBe("We buy the Harbour Gazette");
  });

  test("may nest as deeply as it likes and hold anything", () => {
    expect(sourceOf("a.html", `${"<div>".repeat(20_000)}deep`).text).toBe("deep\n");
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("<", ">", "p", "/", "a", "\n", "!--", "<br>", '"', "&amp;", "<script>", " "),
        }),
        (html) => {
          const { text, lines } = sourceOf("a.html", html);
          expect(lines.map(({ start, end }) => `${text.slice(start, end)}\n`).join("")).toBe(text);
        },
      ),
    );
  });
});

describe("Markdown", () => {
  const text = `---\ntitle: "Bridge closed"\nauthor: [Ada Moss, Paul Reyes]\ndate: 2021-08-28\ntags: a\n---\n\n# Bridge closed\n\nThe council said it would close the old bridge on Tuesday.\n`;

  test("is its own text, and its front matter a masthead", () => {
    expect(sourceOf("a.md", text).text).toBe(text);
    const { masthead } = layoutOf("a.md", text);
    expect(masthead.title).toEqual({ value: "Bridge closed", from: { start: 12, end: 25 } });
    expect(masthead.published?.value).toBe("2021-08-28");
    expect(masthead.byline?.value).toBe("Ada Moss, Paul Reyes");
  });

  test.each([
    "---\n: [\n---\n",
    "---\nno end",
    "---\n- a\n---\n",
    "---\ndate: yesterday\n---\n",
    "a --- b",
    "---\na: *b\n---",
  ])("without usable front matter is only text: %j", (text) =>
    expect(sourceOf("a.md", text)).toMatchObject({ text, metadata: {} }),
  );
});
