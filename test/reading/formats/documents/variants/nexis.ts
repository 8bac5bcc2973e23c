import {
  american,
  french,
  german,
  month,
  spanish,
  three,
  weekday,
  words,
  wrapped,
  type Delivered,
  type Variant,
} from "./articles.js";
import { english } from "./articles.js";

const centred = (text: string): string => `${" ".repeat(Math.max(0, Math.floor((80 - text.length) / 2)))}${text}`;
const body = ({ paragraphs }: Delivered): string => paragraphs.map((one) => wrapped(one, 78)).join("\n\n");
const document = (parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join("\n\n");
const all = (write: (one: Delivered, at: number) => string, between = "\n\n\n"): string =>
  three.map(write).join(between);

/** LexisNexis as text, after its published layout: "1 of 3 DOCUMENTS", labels in capitals, the owner's line. */
export const nexisVariants: readonly Variant[] = [
  {
    name: "German labels, Dokument 1 von 3",
    text: all((one, at) =>
      document([
        centred(`Dokument ${at + 1} von 3`),
        centred(one.publisher),
        centred(`${one.day[2]}. ${month(one, german)} ${one.day[0]} ${weekday(one, german)}`),
        one.title,
        one.byline !== undefined && `AUTOR: ${one.byline}`,
        `RUBRIK: ${one.section}`,
        `LÄNGE: ${words(one)} Wörter`,
        body(one),
        `UPDATE: ${one.day[2]}. ${month(one, german)} ${one.day[0]}`,
        "SPRACHE: GERMAN; DEUTSCH",
        "PUBLICATION-TYPE: Zeitung",
        centred(`Copyright ${one.day[0]} ${one.publisher} Verlag`),
        centred("Alle Rechte vorbehalten"),
      ]),
    ),
  },
  {
    name: "no LENGTH, no SECTION, the owner on top",
    text: all((one, at) =>
      document([
        centred(`${at + 1} of 3 DOCUMENTS`),
        `${centred(`Copyright ${one.day[0]} ${one.publisher} Ltd`)}\n${centred("All Rights Reserved")}`,
        centred(one.publisher),
        centred(`${american(one)}, ${weekday(one, english)}, FINAL EDITION`),
        one.title,
        one.byline !== undefined && `BYLINE: ${one.byline.toUpperCase()}`,
        body(one),
      ]),
    ),
  },
  {
    name: "a cover with the list, page headers in mid-article",
    text: `${[
      "                                                                          Page 1",
      "",
      "Print Request:   Current Document: 1-3",
      "Time Of Request: Thursday, May 2, 2024  10:15:12 EST",
      "Send To:",
      "",
      "Terms: (harbour OR ferry OR library)",
      "Source: UK Newspapers",
      "Project ID:",
      "",
      ...three.map((one, at) => `${at + 1}. ${one.publisher}, ${american(one)}, ${one.title}, ${words(one)} words`),
    ].join("\n")}\n\n\n${all((one, at) => {
      const [first = "", ...rest] = one.paragraphs.map((paragraph) => wrapped(paragraph, 78));
      return document([
        centred(`${at + 1} of 3 DOCUMENTS`),
        centred(one.publisher),
        centred(`${american(one)} ${weekday(one, english)}`),
        one.title,
        one.byline !== undefined && `BYLINE: By ${one.byline}`,
        `SECTION: ${one.section}`,
        `LENGTH: ${words(one)} words`,
        first,
        `${" ".repeat(70)}Page ${at + 2}\n${" ".repeat(10)}${one.title}, ${one.publisher}, ${american(one)}`,
        ...rest,
        `LOAD-DATE: ${american(one)}`,
        "LANGUAGE: ENGLISH",
        "DOCUMENT-TYPE: NEWS",
        centred(`Copyright ${one.day[0]} ${one.publisher} Ltd`),
      ]);
    })}`,
  },
  {
    name: "French labels, 1 de 3 DOCUMENTS",
    text: all((one, at) =>
      document([
        centred(`${at + 1} de 3 DOCUMENTS`),
        centred(one.publisher),
        centred(`${weekday(one, french)} ${one.day[2]} ${month(one, french)} ${one.day[0]}`),
        one.title,
        one.byline !== undefined && `AUTEUR: ${one.byline}`,
        `RUBRIQUE: ${one.section}`,
        `LONGUEUR: ${words(one)} mots`,
        body(one),
        `DATE-CHARGEMENT: ${one.day[2]} ${month(one, french)} ${one.day[0]}`,
        "LANGUE: FRENCH; FRANÇAIS",
        "TYPE-PUBLICATION: Journal",
        centred(`Copyright ${one.day[0]} ${one.publisher} SA`),
        centred("tous droits réservés"),
      ]),
    ),
  },
  {
    name: "Spanish count, a headline in two lines, HIGHLIGHT and CORRECTION fields",
    text: all((one, at) => {
      const half = Math.ceil(one.title.split(" ").length / 2);
      const parts = one.title.split(" ");
      return document([
        centred(`${at + 1} de 3 DOCUMENTOS`),
        centred(one.publisher),
        centred(`${one.day[2]} de ${month(one, spanish)} de ${one.day[0]} ${weekday(one, spanish)}`),
        `${parts.slice(0, half).join(" ")}\n${parts.slice(half).join(" ")}`,
        one.byline !== undefined && `BYLINE: ${one.byline}`,
        `SECTION: ${one.section}`,
        `LENGTH: ${words(one)} words`,
        `HIGHLIGHT: What the county, the port and the council decided this week`,
        body(one),
        "CORRECTION-DATE: June 3, 2024",
        `LOAD-DATE: ${american(one)}`,
        centred(`Copyright ${one.day[0]} ${one.publisher} S.A.`),
      ]);
    }),
  },
];
