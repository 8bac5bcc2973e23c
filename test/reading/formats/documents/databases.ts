/** An invented article, and how databases print it: layouts made from their public descriptions. */
export interface Story {
  readonly title: string;
  readonly paper: string;
  readonly byline: string;
  readonly day: { readonly iso: string; readonly american: string; readonly british: string; readonly short: string };
  readonly body: readonly string[];
}

export const stories: readonly Story[] = [
  {
    title: "Pier to close in May, mayor says",
    paper: "Brinsea Gazette",
    byline: "Ann Bellmer",
    day: { iso: "2031-03-20", american: "March 20, 2031 Thursday", british: "20 March 2031", short: "Mar 20, 2031" },
    body: [
      "BRINSEA - The pier will close in May, Mayor Nora Ebbing said on Tuesday.",
      '"We have no choice but to close the pier for the whole summer," Ebbing said.',
    ],
  },
  {
    title: "Ferry fares rise by a tenth",
    paper: "Tessport Times",
    byline: "Lars Quist",
    day: { iso: "2030-06-03", american: "June 3, 2030 Monday", british: "3 June 2030", short: "Jun 3, 2030" },
    body: [
      "TESSPORT - Ferry fares rise by a tenth, harbour chief Ada Lindt said on Sunday.",
      '"Fuel is dear this year, and it will not get cheaper," Lindt said.',
    ],
  },
  {
    title: "Storm takes the roof of the hall",
    paper: "Coast Radio News",
    byline: "Odo Fenn",
    day: { iso: "2029-01-08", american: "January 8, 2029 Monday", british: "8 January 2029", short: "Jan 8, 2029" },
    body: [
      "KELMOUTH - A storm took the roof of the hall, sexton Karl Dunning said.",
      '"It flew over the church like a hat," Dunning said.',
    ],
  },
];

const all = (print: (story: Story, index: number) => string): string => stories.map(print).join("");

/** The layouts, and the file that each database delivers. */
export const databases: Readonly<Record<string, string>> = {
  Nexis: all(
    ({ title, paper, byline, day, body }, i) =>
      `${" ".repeat(30)}${i + 1} of 3 DOCUMENTS\n\n\n${" ".repeat(24)}${paper}\n\n${" ".repeat(26)}${day.american}\n${" ".repeat(26)}Final Edition\n\n${title}\n\nBYLINE: By ${byline}\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: 121 words\n\n${body.join("\n\n")}\n\nLOAD-DATE: ${day.american}\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\nCopyright 2031 ${paper} Ltd\nAll Rights Reserved\n\n\n`,
  ),
  "Nexis Uni":
    `User Name: A Reader\nDate and Time: Friday, May 2, 2031 9:00:00 AM BST\nJob Number: 12345\n\nDocuments (3)\n\n${stories.map(({ title }, i) => `${i + 1}. ${title}\n`).join("")}\n\n` +
    all(
      ({ title, paper, byline, day, body }) =>
        `Page 1 of 2\n\n${title}\n\n${paper}\n${day.american}\n\nCopyright 2031 ${paper} Ltd All Rights Reserved\n\nSection: NEWS; Pg. 3\nLength: 121 words\nByline: ${byline}\nHighlight: What else there was to tell.\n\nBody\n\n\n${body.join("\n\n")}\n\nClassification\n\n\nLanguage: ENGLISH\n\nLoad-Date: ${day.american}\n\n\nEnd of Document\n\n\n`,
    ),
  Factiva:
    all(
      ({ title, paper, byline, day, body }, i) =>
        `${title}\n\nBy ${byline}\n121 words\n${day.british}\n${paper}\nPAPR\n3\nEnglish\nCopyright 2031 ${paper} Ltd.\n\n${body.join("\n\n")}\n\nDocument PAPR00002031032${i}eb3k0000${i}\n\n`,
    ) + "Search Summary\nText pier or ferry or storm\nDate In the last 5 years\n",
  "Factiva with field codes": all(
    ({ title, paper, byline, day, body }, i) =>
      `HD    ${title}\nBY    By ${byline}\nWC    121 words\nPD    ${day.british}\nSN    ${paper}\nSC    PAPR\nLA    English\nCY    Copyright 2031 ${paper} Ltd.\nLP    \n${body[0]}\n\nTD    \n${body[1]}\n\nNS    gnews : General News\nPUB    ${paper} Ltd\nAN    Document PAPR00002031032${i}eb3k0000${i}\n\n`,
  ),
  ProQuest: all(
    ({ title, paper, byline, day, body }, i) =>
      `${"_".repeat(60)}\n\nDocument ${i + 1} of 3\n\n${title}\n\nAuthor: ${byline}\n\nPublication info: ${paper} ; Brinsea  [Brinsea]${day.british}: A.3.\n\nAbstract: Something about it.\n\nFull text: ${body.join("\n\n")}\n\nSubject: Towns\n\nTitle: ${title}\n\nPublication title: ${paper}\n\nPublication date: ${day.short}\n\nPublisher: ${paper} Ltd\n\nProQuest document ID: 10${i}\n\nLast updated: 2032-01-0${i + 1}\n\nDatabase: News\n\n`,
  ),
};
