import { american, british, english, french, german, month, three, weekday, words } from "./articles.js";
import type { Delivered, Variant } from "./articles.js";

const document = (parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join("\n\n");
const all = (write: (one: Delivered, at: number) => string): string => three.map(write).join("\n\n\n");
const body = ({ paragraphs }: Delivered): string => paragraphs.join("\n\n");
const owner = (one: Delivered): string => `Copyright ${one.day[0]} ${one.publisher} Ltd All Rights Reserved`;

/** Lexis Advance, Lexis+ and Nexis Uni as text, after their published layout: "Body", "End of Document". */
export const nexisUniVariants: readonly Variant[] = [
  {
    name: "a cover with job number and list",
    text: `${[
      "User Name: A. Reader",
      "Date and Time: Thursday, May 2, 2024 10:15:00 AM EDT",
      "Job Number: 223344556",
      "",
      "Documents (3)",
      "",
      ...three.flatMap((one, at) => [
        `${at + 1}. ${one.title}`,
        "Client/Matter: -None-",
        "Search Terms: harbour OR ferry OR library",
        "Search Type: Natural Language",
        "Narrowed by:",
        "Content Type\tNarrowed by",
        "News\tTimeline: Jan 01, 2024 to May 02, 2024",
        "",
      ]),
    ].join("\n")}\n\n${all((one) =>
      document([
        one.title,
        `${one.publisher}\n${american(one)} ${weekday(one, english)}`,
        owner(one),
        `Section: ${one.section}\nLength: ${words(one)} words${one.byline === undefined ? "" : `\nByline: ${one.byline}`}`,
        "Body",
        body(one),
        `Load-Date: ${american(one)}`,
        "End of Document",
      ]),
    )}`,
  },
  {
    name: "page headers, Highlight, Classification behind the text",
    text: all((one, at) => {
      const [first = "", ...rest] = one.paragraphs;
      return document([
        one.title,
        `${one.publisher}\n${american(one)} ${weekday(one, english)}\nFinal Edition`,
        owner(one),
        `Section: ${one.section}`,
        `Length: ${words(one)} words`,
        one.byline !== undefined && `Byline: By ${one.byline}`,
        "Highlight: What was decided this week",
        "Body",
        first,
        `Page ${at + 2} of 6\n${one.title}`,
        ...rest,
        "Classification",
        "Language: ENGLISH",
        "Publication-Type: Newspaper",
        "Subject: BRIDGES & TUNNELS (90%); CITY GOVERNMENT (78%)",
        "Geographic: NORTHPORT (79%)",
        `Load-Date: ${american(one)}`,
        "End of Document",
      ]);
    }),
  },
  {
    name: "no Length, no Section, a link to the PDF, British days",
    text: all((one) =>
      document([
        one.title,
        `${one.publisher}\n${weekday(one, english)} ${british(one)}`,
        `© Copyright ${one.day[0]} ${one.publisher}. All Rights Reserved.`,
        one.byline !== undefined && `Byline: ${one.byline}`,
        "Link to PDF",
        "Body",
        body(one),
        "Graphic",
        "Photo: The quay in April",
        `Load-Date: ${british(one)}`,
        "End of Document",
      ]),
    ),
  },
  {
    name: "German labels beside the English ones",
    text: all((one) =>
      document([
        one.title,
        `${one.publisher}\n${one.day[2]}. ${month(one, german)} ${one.day[0]} ${weekday(one, german)}`,
        `Copyright ${one.day[0]} ${one.publisher} Verlag Alle Rechte vorbehalten`,
        `Rubrik: ${one.section}`,
        `Länge: ${words(one)} Wörter`,
        one.byline !== undefined && `Autor: ${one.byline}`,
        "Body",
        body(one),
        `Load-Date: ${one.day[2]}. ${month(one, german)} ${one.day[0]}`,
        "End of Document",
      ]),
    ),
  },
  {
    name: "French labels, Corps, Fin du document",
    text: all((one) =>
      document([
        one.title,
        `${one.publisher}\n${weekday(one, french)} ${one.day[2]} ${month(one, french)} ${one.day[0]}`,
        `Copyright ${one.day[0]} ${one.publisher} SA Tous droits réservés`,
        `Rubrique: ${one.section}`,
        `Longueur: ${words(one)} mots`,
        one.byline !== undefined && `Auteur: ${one.byline}`,
        "Corps",
        body(one),
        `Date de chargement: ${one.day[2]} ${month(one, french)} ${one.day[0]}`,
        "Fin du document",
      ]),
    ),
  },
];
