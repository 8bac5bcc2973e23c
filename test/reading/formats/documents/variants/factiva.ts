import { british, french, german, month, spanish, three, words, type Delivered, type Variant } from "./articles.js";

const number = (one: Delivered, at: number): string =>
  `${one.code}0000${one.day[0]}${String(one.day[1]).padStart(2, "0")}${String(one.day[2]).padStart(2, "0")}ek510${at}00c`;
const all = (write: (one: Delivered, at: number) => readonly (string | false)[]): string =>
  three
    .map((one, at) =>
      write(one, at)
        .filter((line) => line !== false)
        .join("\n"),
    )
    .join("\n\n");
const spaced = ({ paragraphs }: Delivered): string => paragraphs.join("\n\n");

/** Factiva as text and with field codes, after its published layout: "Document" and a number behind each article. */
export const factivaVariants: readonly Variant[] = [
  {
    name: "a section above, a page, a time, the search's summary at the end",
    text: `${all((one, at) => [
      one.section.split(";")[0] ?? "",
      one.title,
      "",
      one.byline !== undefined && `By ${one.byline}`,
      `${words(one)} words`,
      british(one),
      "09:30 GMT",
      one.publisher,
      one.code,
      String(at + 3),
      "English",
      `(c) ${one.day[0]} ${one.publisher} Ltd. All rights reserved.`,
      "",
      spaced(one),
      "",
      `Document ${number(one, at)}`,
      "",
    ])}\n\nSearch Summary\nText\tharbour or ferry or library\nDate\tAll Dates\nSource\tAll Sources\nResults Found\t3\n© 2024 Factiva, Inc. All rights reserved.\n`,
  },
  {
    name: "French labels",
    text: all((one, at) => [
      one.title,
      one.byline !== undefined && `Par ${one.byline}`,
      `${words(one)} mots`,
      british(one, french),
      one.publisher,
      one.code,
      "Français",
      `(c) ${one.day[0]} ${one.publisher} SA`,
      "",
      spaced(one),
      "",
      `Document ${number(one, at)}`,
    ]),
  },
  {
    name: "German labels, Dokument",
    text: all((one, at) => [
      one.title,
      one.byline !== undefined && `Von ${one.byline}`,
      `${words(one)} Wörter`,
      `${one.day[2]}. ${month(one, german)} ${one.day[0]}`,
      one.publisher,
      one.code,
      "Deutsch",
      `(c) ${one.day[0]} ${one.publisher} Verlag`,
      "",
      spaced(one),
      "",
      `Dokument ${number(one, at)}`,
    ]),
  },
  {
    name: "Spanish labels, Documento, page headers of the print",
    text: all((one, at) => {
      const [first = "", ...rest] = one.paragraphs;
      return [
        one.title,
        one.byline !== undefined && `Por ${one.byline}`,
        `${words(one)} palabras`,
        `${one.day[2]} ${month(one, spanish)} ${one.day[0]}`,
        one.publisher,
        one.code,
        "Español",
        `© ${one.day[0]} ${one.publisher} S.A.`,
        "",
        first,
        "",
        `Page ${at + 1} of 3 © 2024 Factiva, Inc. All rights reserved.`,
        "",
        rest.join("\n\n"),
        "",
        `Documento ${number(one, at)}`,
      ];
    }),
  },
  {
    name: "field codes, some left out",
    text: all((one, at) => [
      at !== 1 && `SE   ${one.section.split(";")[0] ?? ""}`,
      `HD   ${one.title}`,
      one.byline !== undefined && `BY   By ${one.byline}`,
      at !== 0 && `WC   ${words(one)} words`,
      `PD   ${british(one)}`,
      `SN   ${one.publisher}`,
      `SC   ${one.code}`,
      "PG   3",
      "LA   English",
      `CY   (c) ${one.day[0]} ${one.publisher} Ltd.`,
      "",
      `LP   ${one.paragraphs[0] ?? ""}`,
      "",
      `TD   ${one.paragraphs.slice(1).join("\n\n     ")}`,
      "",
      "IN   i764 : Bridge Building | icnp : Construction",
      "NS   ccat : Corporate/Industrial News",
      "RE   uk : United Kingdom",
      "PUB  Northport Press",
      `AN   Document ${number(one, at)}`,
      "",
    ]),
  },
];

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The same as a page, after its published layout: a block with the class "article" for each, its fields one after the other or in a table. */
export const factivaPages: readonly Variant[] = [
  ...(["enArticle", "deArticle"] as const).map((kind) => ({
    name: `a page of blocks, ${kind}`,
    text: `<!DOCTYPE html><html><head><title>Factiva</title></head><body>${three
      .map(
        (one, at) => `<div id="article-${number(one, at)}"><div class="article ${kind}">
<div id="hd"><span class="${kind.slice(0, 2)}Headline">${escaped(one.title)}</span></div>
${one.byline === undefined ? "" : `<div class="author">By ${escaped(one.byline)}</div>`}
<div>${words(one)} ${kind === "enArticle" ? "words" : "Wörter"}</div>
<div>${kind === "enArticle" ? british(one) : `${one.day[2]}. ${month(one, german)} ${one.day[0]}`}</div>
<div>${escaped(one.publisher)}</div><div>${one.code}</div><div>${kind === "enArticle" ? "English" : "Deutsch"}</div>
<div>(c) ${one.day[0]} ${escaped(one.publisher)} Ltd.</div>
${one.paragraphs.map((text) => `<p class="articleParagraph ${kind}Paragraph">${escaped(text)}</p>`).join("\n")}
<p>${kind === "enArticle" ? "Document" : "Dokument"} ${number(one, at)}</p></div></div><br><span></span>`,
      )
      .join("\n")}<div class="footer">© 2024 Factiva, Inc. All rights reserved.</div></body></html>`,
  })),
  ...[true, false].map((isBold) => ({
    name: `a page of tables with field codes${isBold ? "" : ", no author, no words"}`,
    text: `<html><head><meta charset="utf-8"><title>Factiva</title></head><body>${three
      .map((one, at) => {
        const row = (code: string, value: string): string =>
          `<tr><td class="index" valign="top"><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`;
        const paragraph = (text: string): string =>
          `<p class="articleParagraph enarticleParagraph">${escaped(text)}</p>`;
        return `<div class="article enArticle"><table><tbody>
${row("HD", `<span class="enHeadline">${escaped(one.title)}</span>`)}
${isBold && one.byline !== undefined ? row("BY", `By ${escaped(one.byline)}`) : ""}
${isBold ? row("WC", `${words(one)} words`) : ""}
${row("PD", british(one))}
${row("SN", escaped(one.publisher))}
${row("SC", one.code)}
${row("LA", "English")}
${row("CY", `(c) ${one.day[0]} ${escaped(one.publisher)}`)}
${row("LP", paragraph(one.paragraphs[0] ?? ""))}
${row("TD", one.paragraphs.slice(1).map(paragraph).join(""))}
${row("NS", "ccat : Corporate/Industrial News")}
${row("RE", "uk : United Kingdom")}
${row("AN", `Document ${number(one, at)}`)}
</tbody></table></div>`;
      })
      .join("<br>")}</body></html>`,
  })),
  {
    name: "a page of paragraphs without classes",
    text: `<html><head><title>Factiva</title></head><body>${three
      .map(
        (one, at) => `<p><b>${escaped(one.title)}</b></p>
${one.byline === undefined ? "" : `<p>By ${escaped(one.byline)}</p>`}<p>${words(one)} words</p><p>${british(one)}</p>
<p>${escaped(one.publisher)}</p><p>${one.code}</p><p>English</p><p>(c) ${one.day[0]} ${escaped(one.publisher)}</p>
${one.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("\n")}
<p>Document ${number(one, at)}</p><hr>`,
      )
      .join("\n")}</body></html>`,
  },
];
