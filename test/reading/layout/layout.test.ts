import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutOf } from "../../../src/reading/layout/layout.js";
import { linesOf } from "../../../src/reading/formats/text-encoding.js";

/** The article's lines as "label: words", blank ones left out. */
const labelled = (text: string, name = "a.txt"): string[] => {
  const layout = layoutOf(name, text);
  return layout.lines
    .filter(({ label }) => label !== "blank")
    .map(({ label, start, end }) => `${label}: ${layout.text.slice(start, end)}`);
};

const labelOf = (text: string, words: string): string | undefined =>
  labelled(text)
    .find((line) => line.includes(words))
    ?.split(":")[0];

const paragraphs = [
  "The harbour council voted on Tuesday to close the old iron bridge for repairs that will take two years, officials said.",
  "“We cannot wait for an accident,” said Ada Moss, the council's chief engineer, after the vote at the town hall.",
  "Traders on the south bank said the closure would cost them half of their customers before the new ferry starts in May.",
  "The bridge, which opened in 1911, carries some 9,000 people a day between the market and the fish docks of the town.",
];
const article = [
  "Harbour council closes old iron bridge",
  "",
  "By Paul Reyes",
  "March 3, 2020",
  "",
  ...paragraphs,
].join("\n");

test("a plain article: headline, masthead, body", () => {
  expect(labelled(article)).toEqual([
    "title: Harbour council closes old iron bridge",
    "masthead: By Paul Reyes",
    "masthead: March 3, 2020",
    ...paragraphs.map((words) => `body: ${words}`),
  ]);
});

test("a headline below a menu, and one that speaks of what sites also speak of", () => {
  expect(
    labelOf(
      `Home\nNews\nSport\n\nOld iron bridge closed for repairs\n\n${paragraphs[0]}\n\nShare\nTweet\n`,
      "Old iron",
    ),
  ).toBe("title");
  expect(labelOf(`Privacy policy of council stuns traders\n\n${paragraphs.join("\n\n")}`, "Privacy")).toBe("title");
});

test("an interview that begins with its question is body", () => {
  const text = ["Q: Why did you close the bridge?", paragraphs[0], "Q: What will the traders do?", paragraphs[2]].join(
    "\n",
  );
  expect(labelled(text).map((line) => line.split(":")[0])).toEqual(["body", "body", "body", "body"]);
});

test("an article of one paragraph is body", () => {
  expect(labelled(`${paragraphs[0]}\n`)).toEqual([`body: ${paragraphs[0]}`]);
  expect(labelOf(`Harbour council closes bridge\n\n${paragraphs[0]}`, "officials said")).toBe("body");
});

test.each([
  "Port Selde, March 6 (CNA): Ostrany warned on Tuesday that it would close the strait.",
  "PORT SELDE, March 6, 2021 (Reuters) - Ostrany said it would close the strait.",
  "(CNN) Ostrany warned on Tuesday that it would close the strait.",
  "By sea and by air, Ostrany warned on Tuesday, it would close the strait at 10:30 on March 6, 2021.",
])("a first paragraph with a dateline is body: %s", (first) => {
  for (const rest of [[], paragraphs])
    expect(labelOf(["Strait to close", "", first, "", ...rest].join("\n"), "it would close")).toBe("body");
});

describe("what is not the article's own", () => {
  const other =
    "Three fishermen were rescued off the northern cape on Sunday night after their boat lost its engine in a storm.";
  const wrapped = (...after: string[]): string => [article, "", ...after].join("\n\n");

  test.each([
    ["Related Articles"],
    ["RELATED NEWS"],
    ["Mga Kaugnay na Artikulo"],
    ["Artículos relacionados"],
    ["À lire aussi"],
    ["Mehr zum Thema"],
    ["関連記事"],
    ["相关新闻"],
    ["You may also like"],
    ["Most Popular"],
  ])("paragraphs under “%s”", (heading) => {
    const text = wrapped(heading, other, "AI picture", other.replace("Three", "Four"));
    expect(labelOf(text, "Three fishermen")).toBe("teaser");
    expect(labelOf(text, "Four fishermen")).toBe("teaser");
    expect(labelOf(text, "fish docks")).toBe("body");
  });

  test("but an article that goes on after a box of links is its own again", () => {
    const more = paragraphs.map((words) => words.replace("bridge", "crossing"));
    const text = [article, "Related news", "Ferry to start in May", ...more].join("\n\n");
    expect(labelOf(text, "old iron crossing")).toBe("body");
    expect(labelOf(text, "Ferry to start")).not.toBe("body");
  });

  test.each([
    ["Rosa Pinto/Getty Images", "credit"],
    ["(Photo by Rosa Pinto)", "credit"],
    ["Please enter your name here", "chrome"],
    ["This site uses cookies. Read our privacy policy for more.", "chrome"],
    ["#harbour #bridge #council", "chrome"],
    ["Advertisement", "chrome"],
    ["Subscribe to our newsletter and get the news in your inbox.", "chrome"],
    ["msid 1036257,imgsize 19333", "chrome"],
    ["Source by [author_name]", "chrome"],
    ["Share on Facebook", "chrome"],
    ["Basahin ang aming mga patakaran para sa iyong kaligtasan", "foreign"],
  ])("%s", (line, label) => expect(labelOf(wrapped(line), line)).toBe(label));

  test.each([
    "CORRECTION (March 3): An earlier version of this story said the bridge would close on March 8.",
    "Correction: Because of an editing error, the council's engineer was misnamed as Ida Moss.",
    "This story was corrected on March 4. A previous version of this article said the vote was on Monday.",
    "Editor’s note: The council's name was corrected.",
    "(Corrects day of the vote in paragraph 2 to Tuesday, not Monday)",
  ])("a correction, which tells what was wrong: %s", (line) => {
    expect(labelOf(wrapped(line), line)).toBe("chrome");
    expect(
      labelOf(
        [
          "Harbour council closes old iron bridge",
          "March 3, 2020",
          paragraphs[0],
          line,
          paragraphs[1],
          paragraphs[2],
        ].join("\n\n"),
        line,
      ),
    ).toBe("chrome");
  });

  test.each([
    "An earlier version of the plan would have closed the bridge for three years, the engineer told the council.",
    "The correction of the river's course took the traders by surprise: nobody had told them, they said on Monday.",
  ])("but not: %s", (line) => {
    expect(
      labelOf(
        ["Harbour council closes old iron bridge", "March 3, 2020", paragraphs[0], line, paragraphs[1]].join("\n\n"),
        line,
      ),
    ).toBe("body");
  });

  test("a list of what an article was written from", () => {
    const names = [
      "Selde Courier",
      "Coast Times",
      "Radio Selde",
      "Ministry of Ports",
      "Guild of Pilots",
      "Town of Selde",
    ];
    const sources = names.map(
      (name) =>
        `${name}, "What the closing of the old iron bridge means for the south bank," accessed on March 1, 2020`,
    );
    const text = wrapped("Sources:", ...sources);
    expect(labelOf(text, "Guild of Pilots")).not.toBe("body");
    expect(labelOf(text, "fish docks")).toBe("body");
    const told = wrapped("Sources:", ...paragraphs.map((words) => words.replace("bridge", "crossing")));
    expect(labelOf(told, "old iron crossing")).toBe("body");
  });

  test.each(["Über Paul Reyes", "Sobre Paul Reyes", "About the Selde Harbour Company", "À propos de Paul Reyes"])(
    "who wrote or sent it, under “%s”",
    (heading) => {
      const text = wrapped(
        heading,
        "Paul Reyes lives on the south bank of the river and has written about its bridges since 2009.",
      );
      expect(labelOf(text, "since 2009")).not.toBe("body");
      expect(labelOf(text, "fish docks")).toBe("body");
    },
  );

  test("the words that a site files it under, and what the site puts below", () => {
    const text = wrapped(
      "iron bridge 2020, iron bridge of Selde, old iron bridge, iron bridge closed",
      "Click the picture and see how the town votes this week.",
    );
    expect(labelOf(text, "iron bridge of Selde")).not.toBe("body");
    expect(labelOf(text, "Click the picture")).not.toBe("body");
  });

  test("headlines glued to their teasers", () => {
    const glued = [
      "Storm Takes Roof Off Town HallThe roof of the town hall was found in the river on Sunday, police said.",
      "Ferry Line Wins National PrizeThe small ferry line from Selde was praised for its punctual boats.",
      "Fishermen Find Bell Of Lost ChurchA bell that rang last in 1840 was lifted from the harbour on Friday.",
    ];
    const text = wrapped(...glued);
    for (const line of glued) expect(labelOf(text, line.slice(30))).not.toBe("body");
    expect(labelOf(text, "fish docks")).toBe("body");
  });

  test("an article goes on behind two boxes of headlines, where its own words come again", () => {
    const more = paragraphs.map((words) => words.replace("old iron", "iron").replace("Ada", "Ida"));
    const box = ["DON'T MISS", "Storm takes roof off town hall [PICTURES]", "Ferry wins prize [VIDEO]"];
    const text = [article, "Related articles", "Ferry to start in M...", paragraphs[0], ...box, ...more].join("\n\n");
    expect(labelOf(text, "Ida Moss")).toBe("body");
    expect(labelOf(text, "Ferry wins prize")).not.toBe("body");
  });

  test("a caption printed twice above the headline, and a path glued to the headline", () => {
    expect(labelOf(`Iron bridge\nIron bridge\n\n${article}`, "Iron bridge")).toBe("caption");
    expect(labelOf(`HomeTown NewsHarbour council closes old iron bridge\n\n${article}`, "HomeTown")).toBe("chrome");
  });

  test("readers' comments", () => {
    const text = wrapped("2 Comments", "Jo 3 hours ago", "They should have done this years ago, if you ask me.");
    expect(labelOf(text, "if you ask me")).toBe("comment");
  });
});

test("a thread of comments that read like paragraphs is not the article's", () => {
  const thread = [
    "Jo Park on May 3, 2018 at 6:34 am said:",
    paragraphs[1],
    "Al Reed on May 3, 2018 at 9:01 am said:",
    paragraphs[2],
  ];
  const labels = labelled([article, "", ...thread].join("\n\n")).map((line) => line.split(":")[0]);
  expect(labels.slice(-4)).not.toContain("body");
});

test("a short line between paragraphs is a subheading", () => {
  const [first = "", second = "", ...rest] = paragraphs;
  expect(labelOf([first, second, "COST", ...rest].join("\n\n"), "COST")).toBe("subheading");
});

test("text broken at one width is read by its paragraphs", () => {
  const broken = paragraphs.map((words) => words.replaceAll(/(.{55,65}) /g, "$1\n")).join("\n\n");
  expect(
    new Set(
      labelled(`Harbour council closes old bridge\n\n${broken}`)
        .slice(1)
        .map((line) => line.split(":")[0]),
    ),
  ).toEqual(new Set(["body"]));
});

test("the language is the body's", () => {
  expect(layoutOf("a.txt", article).language).toBe("en");
  const japanese = "市議会は火曜日、古い鉄橋を修理のため閉鎖すると決めた。工事は二年かかる見込みである。".repeat(3);
  const layout = layoutOf("a.txt", `鉄橋を閉鎖へ\n\n${japanese}\n${japanese}\n`);
  expect(layout.language).toBe("ja");
  expect(layout.lines.filter(({ label }) => label === "body")).toHaveLength(2);
});

describe("of any text", () => {
  const dirt = fc.array(
    fc.oneof(
      fc.constantFrom(
        "",
        " ",
        "\uFEFF",
        "Related articles",
        "By A",
        "Nov 3",
        "---",
        "title: x",
        "<p>a",
        "Advertisement",
        "“Yes.”",
      ),
      fc.constantFrom(...paragraphs),
      fc.string({ unit: "binary", maxLength: 30 }),
    ),
    { maxLength: 12 },
  );

  test("every line is labelled with a rule, in order, and no character but breaks is outside", () => {
    fc.assert(
      fc.property(dirt, fc.constantFrom("a.txt", "a.md"), fc.constantFrom("\n", "\r\n", "\r"), (parts, name, mark) => {
        const text = parts.join(mark);
        const { lines, masthead, ...layout } = layoutOf(name, text);
        expect(layout.text).toBe(text);
        expect(lines.map(({ start, end }) => ({ start, end }))).toEqual(linesOf(text));
        expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => i + 1));
        for (const { rule } of lines) expect(rule).not.toBe("");
        for (const value of Object.values(masthead))
          if (
            "from" in value &&
            typeof value.from === "object" &&
            value !== masthead.published &&
            value !== masthead.updated
          )
            expect(text.slice(value.from.start, value.from.end).replaceAll(/[\r\n]/g, " ")).toBe(value.value);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    "a ",
    "- ",
    "By A ",
    "\n",
    "a\n",
    "( ",
    "© 2",
    "1/1/",
    "https://a",
    "# ",
    "A. B\n",
    "12:12 ",
    "#a",
    "photo ",
  ])(
    "a long text of nothing but %j is read to its end, within the time given",
    (unit) => {
      const text = unit.repeat(100_000 / unit.length);
      const { lines } = layoutOf("a.txt", text);
      expect(lines.map(({ start, end }) => ({ start, end }))).toEqual(linesOf(text));
    },
    20_000,
  );
});

const sentences = [
  "The tram line to the docks of Brinsea will open a year late, Mayor Nora Ebbing said on Tuesday.",
  "“We found clay where we had hoped for rock,” Ebbing said at the town hall in the evening.",
  "The line will be four kilometres long and end at the old lighthouse, where a park is planned.",
  "Shops along the street have asked the council for help with the rent until the work is done.",
] as const;
const head = ["Tram line delayed again", "Brinsea Gazette", "6 May 2031"];
/** The lines of a file below its masthead, with what is called body among them. */
const bodyOf = (lines: readonly string[]): string[] =>
  labelled([...head, "", ...lines].join("\n"))
    .filter((line) => line.startsWith("body: "))
    .map((line) => line.slice("body: ".length));

test.each([
  ["a box of other articles", ["You May Also Like", "Why the docks are sinking", "Ten walks along the river"]],
  [
    "a link with its headline",
    ["Related articles", "Why the docks are sinking and nobody knows what can be done about it"],
  ],
  ["a heading glued to a headline", ["See also  Mayor's aide falls from grace after the long affair of the boats"]],
  ["a picture's words", ["FILE PHOTO: A worker walks past a drill in the tunnel under the docks of Brinsea."]],
  ["a stock picture's words", ["A stock image of a tram in the rain."]],
  ["a caption that says so", ["Image caption The drill has stood still since the winter"]],
])("%s in mid-article is not the article's, and what follows is", (_, lines) => {
  expect(bodyOf([...sentences.slice(0, 2), ...lines, ...sentences.slice(2)])).toEqual(sentences);
});

test.each([
  ["an address for readers", ["Have a tip? Mara Winslow may be reached at tips@brinsea-gazette.example."]],
  [
    "comments without times",
    [
      "[ 32 comments ]",
      "Top Rated Comments",
      "oldtar71",
      "Rating: 12 Votes",
      "Even if it costs more, I would rather ride a tram than sit in a bus.",
      "marge_b",
      "Rating: 3 Votes",
      "My uncle told me that the clay was known for thirty years.",
    ],
  ],
])("%s below the article is not the article's", (_, lines) => {
  expect(bodyOf([...sentences, ...lines])).toEqual(sentences);
});

const recipe = [
  "Serves six",
  "1 kg of white fish",
  "2 onions, chopped",
  "3 carrots, in slices",
  "200 ml of cream",
  "Cut the fish into cubes.",
  "Fry the onions until soft.",
  "Serve with dill.",
];

test("a recipe is an article of short lines, and the publisher's notice at its foot is none of it", () => {
  const notice =
    "All content on this site is protected by copyright and may not be copied, stored or passed on without the written consent of the publisher.";
  expect(bodyOf([...recipe, "", notice])).toEqual(recipe);
});

test("a list of results is an article of short lines, a menu is none", () => {
  const results = [
    "1. Hester, Brinsea",
    "2. Old Molly, Tessport",
    "3. Sea Fox, Kelmouth",
    "4. Grey Gull, Brinsea",
    "5. Silver Pin, Tessport",
    "6. Two Sisters, Ostley",
  ];
  expect(bodyOf(results)).toEqual(results);
  expect(bodyOf([...sentences, "Home", "News", "Sport", "Weather", "Shop", "Contact"])).not.toContain("Weather");
});

test("what stands between a headline and its repetition is the article's", () => {
  const page = [
    "Home",
    "News",
    "Sport",
    "Local news of the coast",
    head[0],
    sentences[0],
    head[0],
    ...sentences.slice(1),
  ];
  expect(labelOf(page.join("\n"), "The tram line to the docks")).toBe("body");
});

test.each([
  ["Russian", "Читайте также"],
  ["German", "Weitere Beiträge zum Thema"],
  ["Polish", "Czytaj także"],
  ["Dutch", "Lees ook"],
  ["Portuguese", "Veja mais"],
  ["Arabic", "اقرأ أيضا"],
  ["Hindi", "यह भी पढ़ें"],
  ["Korean", "많이 본 뉴스"],
])("a heading of other articles in %s is the site's", (_, heading) => {
  expect(labelOf([...head, "", ...sentences, heading, "Tram"].join("\n"), heading)).toBe("chrome");
});
