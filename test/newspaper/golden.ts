/** One question to the invented newspaper, what must come back, and why that is right. */
export interface Golden {
  /** As it is typed in the terminal: "/command option:value", or a plain question. */
  readonly ask: string;
  readonly because: string;
  /** Where one of the findings must stand. */
  readonly file?: string;
  readonly line?: number;
  /** The words of that finding hold these. */
  readonly words?: string;
  /** What is marked in it. */
  readonly marked?: string;
  readonly speaker?: string;
  readonly basis?: "named" | "resolved" | "unnamed";
  readonly reportedBy?: string;
  readonly saidTo?: string;
  /** First day of its date; "none" where the date must not be known. */
  readonly from?: string;
  readonly to?: string;
  readonly planned?: true;
  /** It must be the first finding. */
  readonly first?: true;
  /** All the files that hold the words. */
  readonly files?: readonly string[];
  readonly verdict?: "verbatim" | "altered" | "stitched";
  /** No finding may stand in this file, or have this speaker. */
  readonly neverIn?: string;
  readonly neverBy?: string;
  /** Nothing may be found; the reason holds these words. */
  readonly nothing?: string;
  readonly refused?: string;
  readonly didYouMean?: string;
  readonly understoodAs?: string;
}

const dam = "01_dam_agency.txt";
const reprint = "02_dam_reprint.txt";
const headless = "03_no_headline.txt";
const page = "04_scraped_page.txt";
const fleet = "05_fleet.txt";
const museum = "06_fleet_other_date.txt";
const column = "07_undated_column.txt";
const law = "08_ambiguous_date.txt";
const film = "09_transcript_traps.txt";
const reports = "10_reports_of_reports.txt";
const hostile = "11_hostile.txt";
const speech = "12_long_quotation.txt";
const lake = "13_lake.md";
const mine = "14_mine.html";
const french = "15_barrage_francais.txt";
const japanese = "16_damu_nihongo.txt";
const short = "18_short.txt";
const ferry = "19_ferry_voices.txt";

const well = "20_well_words.txt";

export const golden: readonly Golden[] = [
  // Who said it
  {
    ask: "/who-said words:not by a centimetre more",
    file: dam,
    line: 8,
    speaker: "Marta Orlin",
    basis: "named",
    first: true,
    because: "“said Marta Orlin” stands behind the first half of the quotation",
  },
  {
    ask: "/who-said words:not by a centimetre more",
    file: dam,
    files: [dam, reprint, "17_dam_copy.txt"],
    because: "three papers print the same sentence: one finding, three places",
  },
  {
    ask: "/who-said words:Nobody downstream will go thirsty",
    file: dam,
    line: 8,
    speaker: "Marta Orlin",
    because: "the second half of a split quotation has the speaker of the first",
  },
  {
    ask: "/who-said words:first concrete",
    file: dam,
    line: 10,
    speaker: "Marta Orlin",
    basis: "resolved",
    because: "“Orlin” in this article is Marta Orlin; Pavel Orlin is in another one",
  },
  {
    ask: "/who-said words:1,200 workers",
    file: dam,
    line: 10,
    speaker: "Marta Orlin",
    basis: "resolved",
    because: "“She added that” goes on from “Orlin said”",
  },
  {
    ask: "/who-said words:endangers the harvest",
    file: dam,
    line: 12,
    speaker: "foreign ministry",
    because: "an organisation can speak",
  },
  {
    ask: "/who-said words:purely a domestic matter",
    file: dam,
    line: 6,
    speaker: "Velmora",
    because: "the subject of “rejected … saying” is the country",
  },
  {
    ask: "/who-said speaker:Aldo Halvorsen",
    nothing: "Halvorsen",
    because: "a spokesman for the premier is not the premier, and declining to comment is no statement",
  },
  {
    ask: "/who-said words:learned of it from the newspapers",
    file: reprint,
    line: 7,
    speaker: "Ishiro Tane",
    basis: "resolved",
    because: "“he” is the ambassador of the sentence before",
  },
  {
    ask: "/who-said speaker:Tane Ishiro words:gauge is not a treaty",
    file: headless,
    line: 5,
    because: "the name is printed family name first here",
  },
  {
    ask: "/who-said speaker:Ishiro Tane words:gauge is not a treaty",
    file: headless,
    line: 5,
    because: "and is found by the other order",
  },
  {
    ask: "/who-said words:figures could not be trusted",
    file: headless,
    line: 4,
    speaker: "Dask",
    basis: "unnamed",
    because: "nobody explains who Dask is",
  },
  {
    ask: "/who-said words:measuring gauges",
    file: headless,
    line: 2,
    basis: "unnamed",
    because: "“one of them” has no name",
  },
  {
    ask: "/who-said words:about safety, not about wages",
    file: page,
    line: 9,
    speaker: "Pavel Orlin",
    because: "named beside the quotation",
  },
  {
    ask: "/who-said words:insult wrapped in a bow",
    file: page,
    line: 9,
    speaker: "Pavel Orlin",
    basis: "resolved",
    because: "“He called …” follows Pavel Orlin",
  },
  {
    ask: "/who-said words:Every day costs the city",
    file: page,
    line: 11,
    speaker: "Ruth Amsel",
    because: "“Its director, Ruth Amsel, said:” introduces it",
  },
  {
    ask: "/who-said speaker:Marta Orlin",
    neverIn: page,
    file: dam,
    because: "in the strike article it is Pavel Orlin who speaks",
  },
  { ask: "/who-said speaker:Pavel Orlin", neverIn: dam, file: page, because: "two people with one surname stay two" },
  {
    ask: "/who-said words:do not seek a quarrel",
    file: fleet,
    line: 10,
    speaker: "Brita Lund",
    basis: "resolved",
    because: "“the spokeswoman” is Commodore Lund by apposition, not the nearest name",
  },
  {
    ask: "/who-said words:leave the strait to others",
    file: fleet,
    line: 10,
    speaker: "Brita Lund",
    because: "the split half keeps its speaker",
  },
  {
    ask: "/who-said words:show for the evening news",
    file: fleet,
    line: 12,
    speaker: "Jon Tarrant",
    because: "“The head of Velmora's navy, Admiral Jon Tarrant, called …”",
  },
  {
    ask: "/who-said words:louder neighbours",
    file: fleet,
    line: 14,
    speaker: "Jon Tarrant",
    basis: "resolved",
    because: "the aside “who visited the fleet” does not hide the subject",
  },
  {
    ask: "/who-said words:Nobody ever did",
    file: museum,
    line: 12,
    speaker: "Elin Marsh",
    because: "a quotation that goes on in the next paragraph keeps its speaker",
  },
  {
    ask: "/who-said words:wreck would be raised",
    file: museum,
    line: 8,
    speaker: "Elin Marsh",
    because: "“The museum's curator, Elin Marsh, said”",
  },
  {
    ask: "/who-said words:truce between two droughts",
    file: column,
    line: 7,
    speaker: "Ada Quist",
    basis: "resolved",
    because: "“She calls it” follows the historian",
  },
  {
    ask: "/who-said words:written by the mining companies",
    file: law,
    line: 7,
    speaker: "Mara Dunne",
    because: "“Opposition leader Mara Dunne said”",
  },
  {
    ask: "/who-said words:number from a drawer",
    file: law,
    line: 11,
    speaker: "Mara Dunne",
    basis: "resolved",
    because: "“Dunne” is Mara Dunne",
  },
  {
    ask: "/who-said words:cost 30,000 jobs",
    file: law,
    line: 9,
    speaker: "finance ministry",
    because: "“According to the finance ministry”",
  },
  {
    ask: "/who-said words:thirty thousand jobs",
    file: law,
    line: 9,
    because: "a number in words finds the number in figures",
  },
  {
    ask: "/who-said words:the door is open, and the kettle is on",
    file: reports,
    line: 8,
    speaker: "Yusuf Adan",
    because: "the minister said it; the agency reported it",
  },
  {
    ask: "/who-said words:the door is open",
    file: reports,
    line: 8,
    reportedBy: "OTA",
    because: "“according to a report by the Ostranian state agency OTA”",
  },
  {
    ask: "/who-said words:doubted it",
    file: reports,
    line: 12,
    basis: "unnamed",
    because: "four diplomats who asked not to be named",
  },
  {
    ask: "/who-said words:will not sail before June",
    file: ferry,
    line: 6,
    basis: "unnamed",
    speaker: "two pilots",
    reportedBy: "Meridian television",
    because: "the pilots say it, and the television passes it on",
  },
  {
    ask: "/who-said words:selling the quay twice",
    file: ferry,
    line: 7,
    basis: "unnamed",
    speaker: "Fishermen",
    reportedBy: "Selde Radio",
    because: "the fishermen accuse, the radio reports",
  },
  {
    ask: "/who-said speaker:Ines Calder",
    file: ferry,
    line: 8,
    speaker: "Ines Calder",
    saidTo: "Selde Courier",
    because: "told to the paper",
  },
  {
    ask: "/who-said words:quay stays public",
    file: ferry,
    line: 9,
    speaker: "Henrik Aas",
    because: "the first of the two in a joint statement",
  },
  {
    ask: "/who-said speaker:Paula Rey words:quay stays public",
    file: ferry,
    line: 9,
    speaker: "Henrik Aas",
    because: "a joint statement is found under each of the two",
  },
  {
    ask: "/who-said words:the board had met twice",
    file: ferry,
    line: 10,
    speaker: "Paula Rey",
    basis: "resolved",
    because: "“Rey, 52, the first woman in the post”",
  },
  {
    ask: "/who-said words:his father had not slept",
    file: ferry,
    line: 11,
    speaker: "Jonas Aas, Jr.",
    reportedBy: "OTA",
    neverBy: "Henrik Aas",
    because: "the agency quotes the son, who has the name with “Jr.”",
  },
  {
    ask: "/who-said words:the pier is sinking",
    file: ferry,
    line: 12,
    speaker: "Meridian Times",
    reportedBy: "Meridian Times",
    because: "the paper reports it itself",
  },
  {
    ask: "/who-said words:I would pay it",
    file: ferry,
    line: 14,
    speaker: 'Wilhelm "Wim" Roth',
    basis: "resolved",
    because: "Wim Roth is the Wilhelm of the sentence before",
  },
  {
    ask: "/who-said words:nothing would change",
    file: ferry,
    line: 15,
    basis: "unnamed",
    speaker: "Okafor",
    because: "nobody says who Okafor is",
  },
  {
    ask: "/who-said speaker:Free Harbour League",
    file: ferry,
    line: 16,
    speaker: "Free Harbour League",
    basis: "resolved",
    because: "the article explains the letters",
  },
  {
    ask: "/who-said words:It is too late",
    file: ferry,
    line: 17,
    basis: "unnamed",
    because: "one of the two, and the article does not know which",
  },
  {
    ask: "/who-said words:toll stays",
    file: hostile,
    line: 6,
    speaker: "Otto Blum",
    because: "markdown in a quotation is only words",
  },
  {
    ask: "/who-said words:harbour is the promise",
    file: speech,
    line: 10,
    speaker: "Ingrid Vale",
    because: "the quotation runs over three paragraphs and names its speaker before the first",
  },
  {
    ask: "/who-said words:against noise",
    file: lake,
    line: 12,
    speaker: "Vera Stahl",
    because: "a quotation in Markdown's quote block",
  },
  {
    ask: "/who-said words:so have we",
    file: mine,
    speaker: "Karl Imber",
    because: "inline markup does not cut the quotation",
  },
  { ask: "/who-said words:I was never said", nothing: "", because: "a script is not part of what a reader sees" },
  { ask: "/who-said words:river burger", nothing: "", because: "a dish in quotation marks is nobody's words" },
  { ask: "/who-said words:Golden Gauge", nothing: "", because: "a prize in quotation marks is nobody's words" },
  {
    ask: "/who-said words:routine",
    file: fleet,
    speaker: "defence ministry",
    because: "the ministry said so, and the headline repeats it",
  },
  { ask: "/who-said speaker:Marta Orlyn", didYouMean: "Marta Orlin", nothing: "", because: "one letter is wrong" },
  { ask: "/who-said speaker:Hanne Voss", nothing: "", because: "she is only in a teaser of another article" },
  {
    ask: "who said nobody downstream will go thirsty?",
    understoodAs: "who-said",
    file: dam,
    line: 8,
    speaker: "Marta Orlin",
    because: "“who said” goes to /who-said",
  },
  {
    ask: "What did Mara Dunne say about the mining companies?",
    understoodAs: "who-said",
    file: law,
    speaker: "Mara Dunne",
    because: "“what did X say about Y”",
  },

  // When it happened
  {
    ask: "/timeline",
    file: dam,
    line: 6,
    from: "2019-03-04",
    because: "5 March 2019 was a Tuesday, so “on Monday” was the 4th",
  },
  {
    ask: "/timeline",
    file: dam,
    line: 10,
    from: "2019-03-18",
    planned: true,
    because: "“would be poured on March 18” lay ahead, in the year of publication",
  },
  {
    ask: "/timeline",
    file: dam,
    line: 14,
    from: "1954-01-01",
    to: "1954-12-31",
    because: "a year is a year, not a day",
  },
  { ask: "/timeline", file: reprint, line: 5, from: "2019-03-05", because: "reckoned from 6 March 2019" },
  {
    ask: "/timeline source:03_no_headline",
    file: headless,
    line: 6,
    from: "1931-01-01",
    to: "1938-12-31",
    because: "“between 1931 and 1938” is one range",
  },
  {
    ask: "/timeline source:03_no_headline",
    file: headless,
    line: 3,
    from: "none",
    because: "“On Thursday” in an article without a date is no day",
  },
  {
    ask: "/timeline topic:strait",
    file: fleet,
    line: 16,
    from: "1987-01-01",
    because: "the Gazette says 1987",
  },
  {
    ask: "/timeline topic:strait",
    file: museum,
    line: 6,
    from: "1988-01-01",
    because: "the Post says 1988: both are shown",
  },
  {
    ask: "/timeline source:05_fleet",
    file: fleet,
    line: 8,
    from: "2020-08-21",
    because: "“until August 21” in the year of publication",
  },
  {
    ask: "/timeline source:07_undated_column",
    file: column,
    line: 5,
    from: "1895-01-01",
    to: "1902-12-31",
    because: "“Between 1895 and 1902”",
  },
  {
    ask: "/timeline source:07_undated_column",
    file: column,
    line: 5,
    from: "1899-01-01",
    because: "the year inside the range is its own entry",
  },
  { ask: "/timeline source:14_mine", file: mine, from: "2016-05-12", because: "a full date needs no reckoning" },
  {
    ask: "/timeline source:18_short",
    file: short,
    line: 1,
    from: "2021-05-01",
    because: "a file of one line is an article too",
  },
  { ask: "/timeline from:1980 to:1989", neverIn: dam, file: fleet, because: "only what lies between" },
  { ask: "/timeline from:1980-13", refused: "1980-13", because: "there is no thirteenth month" },
  { ask: "timeline of the Ilm dam", understoodAs: "timeline", file: dam, because: "“timeline of”" },

  // Which passage answers
  {
    ask: "/ask question:when was the Treaty of Kaldan signed?",
    file: dam,
    line: 14,
    marked: "1954",
    first: true,
    because: "a when-question is answered by its date",
  },
  {
    ask: "/ask question:When did the flood destroy the old town of Kaldan?",
    file: column,
    line: 5,
    marked: "1899",
    because: "not 1895 or 1902: the sentence that destroys",
  },
  {
    ask: "/ask question:How many ships take part in the exercise?",
    file: fleet,
    line: 8,
    marked: "Twenty-two",
    because: "the number of ships, not of sailors",
  },
  {
    ask: "/ask question:Who is the chief executive of Hollin Copper?",
    file: mine,
    marked: "Karl Imber",
    because: "the name beside the role",
  },
  {
    ask: "/ask question:What does the DWP stand for?",
    file: film,
    line: 12,
    because: "the article explains the abbreviation",
  },
  {
    ask: "/ask question:Democratic Water Party leader",
    file: film,
    line: 14,
    because: "“DWP leader” is the Democratic Water Party's",
  },
  {
    ask: "/ask question:neighboring country's protest over the dam",
    file: dam,
    because: "American spelling finds the British",
  },
  {
    ask: "/ask question:the baker's name",
    file: speech,
    line: 8,
    because: "it stands in the middle of a long paragraph",
  },
  {
    ask: "/ask question:who won the 2018 World Cup?",
    nothing: "",
    because: "2018 and “won” are there, the cup is not",
  },
  { ask: "/ask question:the of and", nothing: "", because: "only small words" },
  {
    ask: "/ask question:Nous n'avons rien à cacher",
    file: french,
    line: 8,
    because: "a sentence of a French article, copied",
  },
  {
    ask: "/ask question:protestations du voisin contre le barrage",
    file: french,
    because: "French is found in French",
  },
  { ask: "/ask question:ダムの計画", file: japanese, because: "Japanese is found without spaces" },
  { ask: "/ask question:whales return to the Karsk Strait", file: page, because: "a teaser is found, as a teaser" },
  {
    ask: "Why did the harbour master talk about a baker?",
    understoodAs: "ask",
    file: speech,
    because: "a why-question is a question",
  },

  // Open it, check it, compare it
  { ask: "/source name:05_fleet line:10", file: fleet, line: 10, because: "the line that was asked for" },
  { ask: "/source name:Lighthouse lit again", file: short, line: 1, because: "the catalog's title is a name" },
  { ask: "/source name:no such article", nothing: "no such article", because: "nothing is called so" },
  { ask: "/source name:05_fleet line:99", refused: "1 to 16", because: "the file is shorter" },
  {
    ask: "show me the Valley Wire article",
    understoodAs: "source",
    file: "17_dam_copy.txt",
    because: "a publisher is a name for its only article",
  },
  {
    ask: "/check-quote words:“Nobody downstream will go thirsty,” said Marta Orlin",
    verdict: "verbatim",
    file: dam,
    line: 8,
    because: "it stands so",
  },
  {
    ask: "/check-quote words:Nobody downstream will ever go thirsty",
    verdict: "altered",
    file: dam,
    line: 8,
    because: "“ever” was added",
  },
  {
    ask: "/check-quote words:She urged the house to pass it.",
    verdict: "altered",
    file: law,
    line: 7,
    because: "the “not” was dropped",
  },
  {
    ask: "/check-quote words:We will raise the wall by four metres. A gauge is not a treaty and it does not share it",
    verdict: "stitched",
    file: headless,
    because: "two speakers in two articles",
  },
  {
    ask: "/check-quote words:Purple elephants rarely negotiate treaties on Sundays",
    nothing: "",
    because: "nobody said so",
  },
  { ask: "/compare topic:the dam", file: dam, speaker: "foreign ministry", because: "the ministry speaks of the dam" },
  { ask: "/compare source:05_fleet", file: fleet, speaker: "Jon Tarrant", because: "the voices of one article" },

  // Where what was said begins and ends
  {
    ask: "/who-said words:dug again by autumn",
    file: well,
    line: 6,
    words: "The old well will be dug again by autumn",
    speaker: "Aldo Venn",
    because: "“…, he told the paper on Friday” is a tag",
  },
  {
    ask: "/who-said words:parish had been too slow",
    file: well,
    line: 7,
    words: "the parish had been too slow",
    speaker: "Aldo Venn",
    because: "what is cited behind the comma is the reporter's",
  },
  {
    ask: "/who-said words:the pump has not been oiled",
    file: well,
    line: 8,
    speaker: "Aldo Venn",
    because: "“As Venn noted, …” leads into what he noted",
  },
  {
    ask: "/who-said words:it had burned",
    file: well,
    line: 10,
    speaker: "Oda Lind",
    because: "whoever is asked speaks, not whoever asks",
  },
  {
    ask: "/who-said words:burn it twice before I showed it",
    file: well,
    line: 13,
    speaker: "Oda Lind",
    because: "a paragraph without marks under “she added:” is hers",
  },
  { ask: "/who-said words:Morning and Tide", nothing: "", because: "a broadcast's title is nobody's words" },
];
