import { gzipSync, strToU8, zipSync } from "fflate";
import { PDFDocument, type PDFFont, StandardFonts } from "pdf-lib";
import { article, asHtml, asText, bodyHtml } from "./article.js";

const { title, publisher, byline, published, printed, paragraphs } = article;
const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const all = [title, `By ${byline}`, publisher, printed, ...paragraphs];

/** A Word file of these paragraphs, each in two runs with something deleted in between. */
export const word = (shown: readonly string[] = all): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${shown
        .map((words) => {
          const half = Math.floor(words.length / 2);
          const run = (part: string): string => `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`;
          return `<w:p>${run(words.slice(0, half))}<w:del w:id="1" w:author="x"><w:r><w:delText>deleted words</w:delText></w:r></w:del>${run(words.slice(half))}</w:p>`;
        })
        .join("")}</w:body></w:document>`,
    ),
  });

export const openDocument = (shown: readonly string[] = all): Uint8Array =>
  zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "META-INF/manifest.xml": strToU8(`<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:x"/>`),
    "content.xml": strToU8(
      `<?xml version="1.0"?><office:document-content xmlns:office="urn:o" xmlns:text="urn:t"><office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted words.</text:p></text:deletion></text:changed-region></text:tracked-changes>${shown
        .map(
          (words) =>
            `<text:p><text:span>${escaped(words).replaceAll(" ", "<text:s/>")}</text:span><office:annotation><text:p>A remark.</text:p></office:annotation></text:p>`,
        )
        .join("")}</office:text></office:body></office:document-content>`,
    ),
  });

/** As Word writes it: quotation marks by name, other letters by code page or number. */
export const richText = (shown: readonly string[] = all): Uint8Array => {
  const signs: Readonly<Record<string, string>> = {
    "“": "\\ldblquote ",
    "”": "\\rdblquote ",
    "’": "\\rquote ",
    "–": "\\'96",
    é: "\\u233\\'e9",
  };
  const coded = (words: string): string => words.replaceAll(/[“”’–é]/gu, (sign) => signs[sign] ?? sign);
  return utf8(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}{\\info{\\author Somebody}}{\\header\\pard Running head\\par}\n${shown
      .map((words) => `\\pard\\f0 ${coded(words)}{\\v hidden words}\\par\n`)
      .join("")}}`,
  );
};

const eBook = (): Uint8Array =>
  zipSync({
    mimetype: strToU8("application/epub+zip"),
    "META-INF/container.xml": strToU8(
      `<?xml version="1.0"?><container><rootfiles><rootfile full-path="EPUB/a.opf"/></rootfiles></container>`,
    ),
    "EPUB/a.opf": strToU8(
      `<?xml version="1.0"?><package xmlns:dc="urn:dc"><metadata><dc:publisher>${publisher}</dc:publisher><dc:date>2038-01-01T00:00:00Z</dc:date></metadata><manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="c" href="text/c1.xhtml"/></manifest><spine><itemref idref="n"/><itemref idref="c"/></spine></package>`,
    ),
    "EPUB/nav.xhtml": strToU8(`<html><body><nav><a href="text/c1.xhtml">${title}</a></nav></body></html>`),
    "EPUB/text/c1.xhtml": strToU8(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>c1</title></head><body><h1>${title}</h1><p>By ${byline}</p><p>${printed}</p>${bodyHtml}</body></html>`,
    ),
  });

const day = "Thu, 20 Mar 2031 09:30:00 +0100";
const base64 = (text: string): string => Buffer.from(text).toString("base64").replaceAll(/.{76}/g, "$&\r\n");
const mail = (): string =>
  `Return-Path: <press@example.org>\r\nFrom: Press <press@example.org>\r\nTo: a@example.org\r\nSubject: ${title}\r\nDate: ${day}\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(asHtml)}\r\n`;
const quoted = (text: string): string =>
  Buffer.from(text)
    .toString("latin1")
    .replaceAll(
      /[^\x20-\x3C\x3E-\x7E\n]/g,
      (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .replaceAll("\n", "\r\n");
const webArchive = (): string =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/pier\r\nSubject: ${title}\r\nDate: Fri, 1 Jan 2038 00:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--b1"\r\n\r\n\r\n----b1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/pier\r\n\r\n${quoted(asHtml.replaceAll("=", "=3D").replaceAll("=3D", "="))}\r\n----b1\r\nContent-Type: text/html\r\nContent-Location: https://example.org/frame\r\n\r\n<p>The frame of an advertiser said it is cheap.</p>\r\n----b1--\r\n`;

const xml = '<?xml version="1.0" encoding="utf-8"?>';
const cdata = (text: string): string => `<![CDATA[${text}]]>`;
const rss = `${xml}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${publisher}</title><link>https://example.org</link><description>x</description><item><title>${title}</title><dc:creator>${byline}</dc:creator><pubDate>${day}</pubDate><description>Short.</description><content:encoded>${cdata(bodyHtml)}</content:encoded></item></channel></rss>`;
const atom = `${xml}<feed xmlns="http://www.w3.org/2005/Atom"><title>${publisher}</title><id>urn:1</id><updated>2031-03-22T00:00:00Z</updated><entry><title>${title}</title><id>urn:2</id><author><name>${byline}</name></author><published>2031-03-20T09:30:00+01:00</published><updated>2031-03-22T00:00:00Z</updated><content type="html">${escaped(bodyHtml)}</content></entry></feed>`;
const nitf = `${xml}<nitf><head><docdata><date.issue norm="20310320T093000Z"/></docdata><pubdata name="${publisher}"/></head><body><body.head><hedline><hl1>${title}</hl1></hedline><byline>By <person>${byline}</person></byline></body.head><body.content>${paragraphs.map((words) => `<p>${escaped(words).replace("Ebbing said", "<person>Ebbing</person> said")}</p>`).join("\n")}</body.content></body></nitf>`;
const newsMl = `${xml}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><provider><name>${publisher}</name></provider><versionCreated>2031-03-20T09:30:00+01:00</versionCreated></itemMeta><contentMeta><headline>${title}</headline><by>By ${byline}</by></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${bodyHtml}</body></html></inlineXML></contentSet></newsItem>`;

const plain = paragraphs.join("\n\n");
const json = {
  newsPlease: {
    title,
    maintext: plain,
    authors: [byline],
    date_publish: "2031-03-20 09:30:00",
    date_modify: "None",
    source_domain: publisher,
    url: "https://example.org/pier",
  },
  newspaper: {
    title,
    text: plain,
    authors: [byline],
    publish_date: "2031-03-20T09:30:00",
    publisher,
    url: "https://example.org/pier",
  },
  trafilatura: {
    title,
    author: byline,
    hostname: "example.org",
    date: published,
    sitename: publisher,
    text: plain,
    source: "https://example.org/pier",
  },
  ninjs: {
    uri: "urn:1",
    headline: title,
    byline,
    body_xhtml: bodyHtml,
    versioncreated: "2031-03-20T09:30:00+01:00",
    infosource: [{ name: publisher }],
  },
};

const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${asHtml}`;
const record = (type: string, content: string): string =>
  `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://example.org/pier\r\nWARC-Date: 2038-01-01T00:00:00Z\r\nContent-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}\r\n\r\n`;
const warc =
  record("warcinfo", "software: x\r\n") + record("response", answer) + record("revisit", "HTTP/1.1 200 OK\r\n\r\n");

/** Lines of at most so many points, as a word processor breaks them. */
function broken(
  words: string,
  font: PDFFont,
  { size, width }: { readonly size: number; readonly width: number },
): string[] {
  const lines = [""];
  for (const word of words.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (font.widthOfTextAtSize(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Paragraphs one below the other, with page numbers, as a database prints them. */
export async function printedPages(shown: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  let page = document.addPage([595, 842]);
  let y = 780;
  for (const words of shown) {
    for (const line of broken(words, font, { size: 11, width: 480 })) {
      if (y < 80) {
        page = document.addPage([595, 842]);
        y = 780;
      }
      page.drawText(line, { x: 56, y, size: 11, font });
      y -= 14;
    }
    y -= 10;
  }
  for (const [index, one] of document.getPages().entries())
    one.drawText(`Page ${index + 1} of ${document.getPageCount()}`, { x: 280, y: 40, size: 8, font });
  return document.save();
}

/** Two columns under a headline, with a running head and page numbers on two pages. */
async function pdf(columns: 1 | 2): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const width = columns === 1 ? 480 : 225;
  const head = 100;
  let [column, y] = [0, 640];
  let page = document.addPage([595, 842]);
  const furniture = (): void => {
    page.drawText("Press office of Brinsea", { x: 56, y: 800, size: 8, font });
    page.drawText(`Page ${document.getPageCount()} of 2`, { x: 280, y: 40, size: 8, font });
  };
  furniture();
  const headline = broken(title, font, { size: 20, width });
  for (const [i, line] of headline.entries())
    page.drawText(line, { x: 56, y: 740 + (headline.length - 1 - i) * 23, size: 20, font });
  for (const [i, words] of [`By ${byline}`, publisher, printed].entries())
    page.drawText(words, { x: 56, y: 710 - i * 18, size: 11, font });
  const bottom = columns === 1 ? 520 : 560;
  for (const words of paragraphs) {
    for (const line of broken(words, font, { size: 11, width })) {
      if (y < bottom) {
        column += 1;
        y = 640;
        if (column === columns) {
          column = 0;
          y = 842 - head;
          page = document.addPage([595, 842]);
          furniture();
        }
      }
      page.drawText(line, { x: 56 + column * (width + 30), y, size: 11, font });
      y -= 14;
    }
    y -= 10;
  }
  return document.save();
}

/** The article in every format, by the name of its file. */
export async function filesOfAll(): Promise<Readonly<Record<string, Uint8Array>>> {
  const wordBytes = word();
  return {
    "a.docx": wordBytes,
    "a.odt": openDocument(),
    "a.rtf": richText(),
    "a.epub": eBook(),
    "a.eml": utf8(mail()),
    "a.mbox": utf8(`From press@example.org Thu Mar 20 09:30:00 2031\n${mail()}\n`),
    "a.mhtml": utf8(webArchive()),
    "rss.xml": utf8(rss),
    "atom.xml": utf8(atom),
    "feed.json": utf8(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: publisher,
        items: [
          {
            id: "1",
            title,
            content_html: bodyHtml,
            date_published: "2031-03-20T09:30:00+01:00",
            authors: [{ name: byline }],
          },
        ],
      }),
    ),
    "nitf.xml": utf8(nitf),
    "newsml.xml": utf8(newsMl),
    "news-please.json": utf8(JSON.stringify(json.newsPlease)),
    "newspaper.json": utf8(JSON.stringify([json.newspaper])),
    "trafilatura.jsonl": utf8(`${JSON.stringify(json.trafilatura)}\n`),
    "ninjs.json": utf8(JSON.stringify(json.ninjs)),
    "a.warc": utf8(warc),
    "a.warc.gz": gzipSync(utf8(warc)),
    "a.wacz": zipSync({ "datapackage.json": strToU8("{}"), "archive/data.warc.gz": gzipSync(utf8(warc)) }),
    "a.zip": zipSync({ "inner/a.docx": wordBytes, "inner/picture.png": strToU8("x") }),
    "one-column.pdf": await pdf(1),
    "two-columns.pdf": await pdf(2),
    "named-wrongly.pdf": wordBytes,
    "page.txt": utf8(asHtml),
    "plain.txt": utf8(asText),
    "page.html": utf8(asHtml),
  };
}
