/** An invented article, as a database delivers it. */
export interface Delivered {
  readonly title: string;
  readonly byline?: string;
  readonly publisher: string;
  readonly code: string;
  readonly section: string;
  /** Year, month, day, and the weekday with Monday as 0. */
  readonly day: readonly [number, number, number, number];
  readonly paragraphs: readonly string[];
}

export const three: readonly Delivered[] = [
  {
    title: "Harbour bridge to reopen after winter repairs",
    byline: "Ann Bellweather",
    publisher: "Northport Courier",
    code: "NPCOUR",
    section: "News; Pg. 3",
    day: [2024, 5, 1, 2],
    paragraphs: [
      "The harbour bridge will open again to traffic in the second week of the month, the county said.",
      "“The new bearings have been tested for forty days and they hold,” said Tobias Renn, the county engineer, on the quay.",
      "Shopkeepers on the north bank said that the closing had cost them half of their winter trade.",
    ],
  },
  {
    title: "Ferry company asks for two more crossings a day",
    publisher: "The Selde Tribune",
    code: "SELTRI",
    section: "Business; Pg. 11",
    day: [2024, 4, 28, 6],
    paragraphs: [
      "The ferry company has asked the port for two more crossings a day before the summer.",
      "Helga Storrington, who runs the line, said the boats were full by seven in the morning.",
      "“We turn people away every day, and they do not come back,” Storrington said.",
    ],
  },
  {
    title: "Council keeps the old library open for another year",
    byline: "Oskar Marrow and Ida Quist",
    publisher: "Northport Courier",
    code: "NPCOUR",
    section: "Local; Pg. 7",
    day: [2024, 3, 15, 4],
    paragraphs: [
      "The council voted on Thursday to keep the old library on Mill Street open for another year.",
      "“A town without a library is a town that has stopped reading,” said Ida Lund, a member of the council.",
      "The roof will be mended in the autumn, when the dry weather usually holds for some weeks.",
    ],
  },
];

export const words = ({ paragraphs }: Delivered): number => paragraphs.join(" ").split(" ").length;

/** How a language writes days, its own way. */
export interface Days {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
}

export const english: Days = {
  months: "January February March April May June July August September October November December".split(" "),
  weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
};
export const german: Days = {
  months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  weekdays: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(" "),
};
export const french: Days = {
  months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "),
};
export const spanish: Days = {
  months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
  weekdays: "lunes martes miércoles jueves viernes sábado domingo".split(" "),
};

export const month = ({ day }: Delivered, { months }: Days): string => months[day[1] - 1] ?? "";
export const weekday = ({ day }: Delivered, { weekdays }: Days): string => weekdays[day[3]] ?? "";
export const iso = ({ day: [y, m, d] }: Delivered): string =>
  `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
/** "May 1, 2024" */
export const american = (one: Delivered): string => `${month(one, english)} ${one.day[2]}, ${one.day[0]}`;
/** "1 May 2024" */
export const british = (one: Delivered, days: Days = english): string =>
  `${one.day[2]} ${month(one, days)} ${one.day[0]}`;

/** The text with its lines broken at so many columns, as old deliveries have it. */
export function wrapped(text: string, columns: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length + 1 > columns) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
}

/** One way in which a database writes, and the text with the three articles. */
export interface Variant {
  readonly name: string;
  readonly text: string;
}
