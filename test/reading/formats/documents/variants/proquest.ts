import { american, british, iso, three, words, type Delivered, type Variant } from "./articles.js";

const rule = "_".repeat(60);
const id = (at: number): string => `304912345${at}`;
const reversed = (name: string): string =>
  name
    .split(" and ")
    .map((one) => one.split(" ").toReversed().join(", "))
    .join("; ");
const text = ({ paragraphs }: Delivered, between = "\n\n"): string => paragraphs.join(between);
const document = (parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join("\n\n");

const details = (one: Delivered, at: number): readonly string[] => [
  `Title: ${one.title}`,
  `Publication title: ${one.publisher}; Northport`,
  "Pages: A.3",
  `Publication year: ${one.day[0]}`,
  `Publication date: ${american(one)}`,
  `Section: ${one.section}`,
  `Publisher: ${one.publisher} Ltd`,
  "Place of publication: Northport",
  "Country of publication: United Kingdom, Northport",
  "Publication subject: General Interest Periodicals",
  "Source type: Newspaper",
  "Language of publication: English",
  "Document type: News",
  `ProQuest document ID: ${id(at)}`,
  `Document URL: https://www.proquest.example/newspapers/${id(at)}`,
  `Copyright: Copyright ${one.publisher} Ltd ${american(one)}`,
  "Last updated: 2024-06-12",
  "Database: UK Newsstream",
];

/** ProQuest as text, after its published layout: rules of underscores, the fields behind the text. */
export const proquestVariants: readonly Variant[] = [
  {
    name: "numbered, abstract and links before the text",
    text: `${three
      .map((one, at) =>
        document([
          rule,
          `Document ${at + 1} of 3`,
          one.title,
          one.byline !== undefined && `Author: ${reversed(one.byline)}`,
          `Publication info: ${one.publisher} ; Northport [Northport]. ${british(one)}: A.3.`,
          `ProQuest document link: https://www.proquest.example/newspapers/${id(at)}`,
          "Abstract: What the county, the port and the council decided this week is told in short.",
          "Links: Check for full text",
          `Full text: ${text(one)}`,
          "Subject: Bridges; Local government",
          details(one, at).join("\n\n"),
        ]),
      )
      .join(
        "\n\n",
      )}\n\n${rule}\n\nContact us at: http://www.proquest.example/go/help Copyright © 2024 ProQuest LLC. All rights reserved. Terms and Conditions`,
  },
  {
    name: "a table of contents on top, no author, fields on lines of their own",
    text: `${rule}\n\nReport Information from ProQuest\nMay 02 2024 10:15\n${rule}\n\nTable of contents\n\n${three
      .map((one, at) => `${at + 1}. ${one.title}`)
      .join("\n")}\n\n${three
      .map((one, at) =>
        document([rule, one.title, `ProQuest document link`, `Full text: ${text(one)}`, details(one, at).join("\n")]),
      )
      .join("\n\n")}\n\n${rule}\n`,
  },
  {
    name: "FULL TEXT and DETAILS as headings",
    text: `${three
      .map((one, at) =>
        document([
          rule,
          one.title,
          one.byline !== undefined && `Author: ${reversed(one.byline)}`,
          "ABSTRACT (ENGLISH)",
          "What was decided this week is told in short.",
          "FULL TEXT",
          text(one),
          "DETAILS",
          details(one, at).join("\n"),
        ]),
      )
      .join("\n\n")}\n\n${rule}`,
  },
  {
    name: "a bibliography at the end, word counts, days as numbers",
    text: `${three
      .map((one, at) =>
        document([
          rule,
          `Document ${at + 1} of 3`,
          one.title,
          one.byline !== undefined && `Author: ${reversed(one.byline)}`,
          `Full text: ${text(one)}`,
          `Word count: ${words(one)}`,
          details(one, at)
            .map((line) => line.replace(/^Publication date: .*$/u, `Publication date: ${iso(one)}`))
            .join("\n\n"),
        ]),
      )
      .join(
        "\n\n",
      )}\n\n${rule}\n\nBibliography\n\nCitation style: APA 6th - American Psychological Association, 6th Edition\n\n${three
      .map((one) => `${one.title}. (${american(one)}). ${one.publisher}`)
      .join("\n\n")}`,
  },
  {
    name: "no numbers, the text in one paragraph, fields in Spanish",
    text: `${three
      .map((one, at) =>
        document([
          rule,
          one.title,
          one.byline !== undefined && `Autor: ${reversed(one.byline)}`,
          `Enlace de documentos de ProQuest: https://www.proquest.example/${id(at)}`,
          `Texto completo: ${text(one, " ")}`,
          [
            `Título: ${one.title}`,
            `Título de publicación: ${one.publisher}; Northport`,
            `Año de publicación: ${one.day[0]}`,
            `Fecha de publicación: ${american(one)}`,
            `Editorial: ${one.publisher} Ltd`,
            `ID del documento de ProQuest: ${id(at)}`,
            "Última actualización: 2024-06-12",
            "Base de datos: UK Newsstream",
          ].join("\n"),
        ]),
      )
      .join("\n\n")}\n\n${rule}`,
  },
];
