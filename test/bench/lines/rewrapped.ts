/** How the lines of a text are broken: not at all without a width. */
export interface Wrapping {
  readonly width?: number;
  readonly indent?: number;
  /** Whether paragraphs stand without a blank line, each with its first line set in. */
  readonly solid?: true;
  readonly around: Surrounding;
}

export const widths = [
  ...[40, 60, 72, 80, 100].map((width) => ({ name: `at ${width}`, width })),
  ...[60, 72, 80, 100].map((width) => ({ name: `at ${width}, set in by 3`, width, indent: 3 })),
  { name: "at 72, without blank lines", width: 72, solid: true as const },
];

export type Surrounding = keyof typeof around;
const around = {
  nothing: { before: "", after: "" },
  menu: {
    before: "Home\nNews\nSport\nWeather\nShop\nContact us\nSign in\n",
    after: "About us\nTerms and conditions\nPrivacy policy\nCareers\n© 2031 Brinsea Gazette. All rights reserved.",
  },
  masthead: {
    before:
      "Old bridge will be closed for two years\nBy Ann Bellmer\nPhotographs by Lars Quist\nBrinsea Gazette\n14 March 2031\n",
    after: "",
  },
  links: {
    before: "[1]Home [2]News [3]Sport\n",
    after:
      "References\n\n   Visible links\n   1. https://brinsea-gazette.example/\n   2. https://brinsea-gazette.example/news/archive/2031/03/14/old-bridge-will-be-closed\n" +
      "   3. https://brinsea-gazette.example/sport\n\nMore from the Gazette\n   Ferry adds twelve crossings for the summer after a record spring\n   Market reopens on the south bank\n   Harbour master retires",
  },
};
export const surroundings = Object.keys(around) as readonly Surrounding[];

/** A text of a paragraph a line, with its lines broken as mail, `fold`, lynx and readers of PDF break them, and with something around it. */
export function rewrapped(text: string, { width, indent = 0, solid, around: which }: Wrapping): string {
  const margin = " ".repeat(indent);
  const paragraphs = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      if (width === undefined) return margin + line.trim();
      return filled((solid === true ? "    " : "") + line.trim(), width - indent)
        .map((one) => margin + one)
        .join("\n");
    });
  const { before, after } = around[which];
  return (
    [before, paragraphs.join(solid === true ? "\n" : "\n\n"), after].filter((part) => part !== "").join("\n\n") + "\n"
  );
}

/** As many whole words a line as it holds. */
export function filled(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/(?<=\S) +/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line += line === "" ? word : ` ${word}`;
  }
  lines.push(line);
  return lines;
}
