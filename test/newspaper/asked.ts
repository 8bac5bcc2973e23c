import type { Golden } from "./golden.js";

const dam = "01_dam_agency.txt";
const page = "04_scraped_page.txt";
const fleet = "05_fleet.txt";
const museum = "06_fleet_other_date.txt";
const column = "07_undated_column.txt";
const law = "08_ambiguous_date.txt";
const film = "09_transcript_traps.txt";
const reports = "10_reports_of_reports.txt";
const speech = "12_long_quotation.txt";
const lake = "13_lake.md";
const mine = "14_mine.html";
const short = "18_short.txt";
const ferry = "19_ferry_voices.txt";
const well = "20_well_words.txt";

/** A question that is answered: its article, the words that are marked in it, and why. */
const answered = (
  question: string,
  file: string,
  [marked, because]: readonly [marked: string, because: string],
): Golden => ({ ask: `/ask question:${question}`, file, marked, first: true, because });

/** A question that looks as if the newspaper answered it. */
const unanswered = (question: string, because: string): Golden => ({
  ask: `/ask question:${question}`,
  nothing: "",
  because,
});

/** What a journalist asks of the invented newspaper, in which hardly a word is rarer than another. */
export const asked: readonly Golden[] = [
  // Counted, or measured
  answered("How many workers have been hired for the dam?", dam, ["1,200", "the number stands before what is counted"]),
  answered("How many sailors will take part in the exercise?", fleet, [
    "4,000",
    "not the twenty-two ships before them",
  ]),
  answered("How much does a river burger cost?", film, ["12", "the only price"]),
  answered("How much does every day of the strike cost the city?", page, ["four million", "in somebody's words"]),
  answered("How many jobs would the water law cost?", law, ["30,000", "behind the verb"]),
  answered("How many times did the Ilm flood?", column, ["four", "“four times” is no length of time"]),
  answered("How many languages has the book been translated into?", column, ["six", "the number in the same sentence"]),
  answered("How many men were killed in the mine?", mine, ["nine", "not the twelfth of May"]),
  answered("How long does the ban on motor boats last?", lake, ["three years", "a measure with its unit"]),
  answered("How old is Rey?", ferry, ["52", "a number between commas behind a name is an age"]),
  unanswered("How many aircraft will take part in the exercise?", "the exercise is there, aircraft are not"),
  unanswered("How many submarines did Ostrany send?", "there are no submarines"),
  unanswered("How many people visited the festival?", "nobody counted them"),
  unanswered("How many soldiers does Ostrany have?", "“two million” are farmers"),
  unanswered("How many miners work at Hollin?", "the mine is there, their number is not"),

  // For a reason
  answered("why did hanne voss resign", page, [
    "after letters to a mining company were leaked",
    "“after” with a clause, behind the asked verb",
  ]),
  answered("why did ostrany protest", dam, ["over the plan to raise the Ilm dam", "the aim is the plan's"]),
  unanswered("why was the lake closed to boats", "the council voted for it, and no reason is told"),
  unanswered("who flooded the treaty", "no sentence has the verb"),

  // On a day
  answered("When will the first concrete be poured?", dam, ["March 18", "behind the verb"]),
  answered("When did the collision in the Karsk Strait take place?", museum, [
    "1988",
    "“take place” only says that it was",
  ]),
  answered("When was the old town of Kaldan destroyed?", column, ["1899", "not the other years of the article"]),
  answered("When will the water law take effect?", law, ["1 January 2023", "a whole date"]),

  // Who, and who is
  answered("Who is Velmora's minister for water?", "17_dam_copy.txt", [
    "Marta Orlin",
    "the office stands behind her name",
  ]),
  answered("Who is Marta Orlin?", dam, ["Velmora's minister for water", "what stands behind her name says who she is"]),
  answered("Who is Brita Lund?", fleet, ["the ministry's spokeswoman", "as does what stands behind the commodore's"]),
  answered("Who is Mara Dunne?", law, ["Opposition leader", "and an office before the name"]),
  answered("Who is the chairman of the Dockers' Union?", page, ["Pavel Orlin", "not the union itself"]),
  answered("Who called the exercise a show?", fleet, [
    "Admiral Jon Tarrant",
    "the office belongs to the name that is marked",
  ]),
  answered("Who chairs the Harbour Pilots' Union?", ferry, ["Ines Calder", "“chairwoman” is found by “chairs”"]),
  answered("Who was the baker?", speech, ["Emil Strand", "in the middle of a long speech"]),
  {
    ask: "/ask question:Who is the premier of Velmora?",
    file: dam,
    words: "Premier Aldo Halvorsen",
    because: "an office right before a name, in an article about the country",
  },
  unanswered("Who is the president of Velmora?", "there is a premier, and no president"),
  unanswered("Who is the king of Ostrany?", "no article has a king"),
  unanswered("Who designed the lighthouse?", "it is only lit"),

  // Where, and why
  answered("Where is the lighthouse?", short, ["Karsk Point", "the place behind “on”"]),
  answered("What did Yusuf Adan tell Greta Holm?", reports, [
    "Foreign Minister Yusuf Adan has told his Velmoran colleague Greta Holm that “the door is open, and the kettle is on”, according to a report by the Ostranian state agency OTA.",
    "where no kind of words is wanted, it is the sentence",
  ]),
  answered("How many parishioners said that the water was sweet?", well, [
    "Forty percent",
    "not the thirty who found it bitter",
  ]),
  unanswered("What is the population of Kaldan?", "nobody says"),
  unanswered("When will the next talks be held?", "there were talks, and no word of the next"),
];
