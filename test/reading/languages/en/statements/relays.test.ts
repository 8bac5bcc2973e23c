import { describe, expect, test } from "vitest";
import { passedOn, said, statementsOf } from "./said.js";

describe("whoever passes words on stands beside the speaker", () => {
  test.each([
    ["Meridian media reported that Foreign Minister Yusuf Adan said the harbour would stay open.", "Meridian media"],
    ["Meridian media reported that Yusuf Adan accused the council of “selling the harbour”.", "Meridian media"],
    ["The Gazette reported that Yusuf Adan denied the charges.", "Gazette"],
    ["Local media say Yusuf Adan told the council that the harbour was full.", "Local media"],
    ["The Meridian Times has reported that Yusuf Adan, the mayor, called the plan “a joke”.", "Meridian Times"],
    ["Yusuf Adan has said the harbour will stay open, the Meridian Times reported on Friday.", "Meridian Times"],
    ["Yusuf Adan said on Friday that he would not stand again, broadcaster NRT reported.", "NRT"],
    ["“The harbour will stay open,” Yusuf Adan said, Reuters reported.", "Reuters"],
    ["“The harbour will stay open,” Yusuf Adan said, according to the Meridian Times.", "Meridian Times"],
    ["According to a report by TASS, Yusuf Adan said the harbour would stay open.", "TASS"],
    ["According to TASS, Yusuf Adan said that the harbour would stay open.", "TASS"],
    ["Yusuf Adan said that “the door is open”, according to a report by the state agency OTA.", "OTA"],
    ["Yusuf Adan, quoted by the state agency OTA, said the harbour would stay open.", "OTA"],
    ["Yusuf Adan was quoted by Reuters as saying the harbour would stay open.", "Reuters"],
    ["Yusuf Adan was quoted as saying by Reuters that the harbour would stay open.", "Reuters"],
    ["“The harbour will stay open,” Yusuf Adan was quoted as saying by Reuters.", "Reuters"],
    ["“The harbour will stay open,” Yusuf Adan was quoted as saying in the Meridian Times.", "Meridian Times"],
    ["“The harbour will stay open,” Reuters quoted Yusuf Adan as saying.", "Reuters"],
    ["The agency quoted the minister, Yusuf Adan, as saying: “The harbour is ours.”", "The agency"],
    ["State media cited Yusuf Adan as saying the harbour would stay open.", "State media"],
    ["Meridian television reported Yusuf Adan as saying the harbour would stay open.", "Meridian television"],
    ["The Meridian Times reported on Monday, citing Yusuf Adan, that the harbour would stay open.", "Meridian Times"],
    ["The Meridian Times reported, quoting Yusuf Adan, that the harbour would stay open.", "Meridian Times"],
    ["The harbour will stay open, the Meridian Times reported, citing Yusuf Adan.", "Meridian Times"],
  ])("%s", (text, reporter) => {
    expect(passedOn(text)).toEqual([`Yusuf Adan by ${reporter}`]);
  });

  test.each([
    ["Fishermen called the plan “a bad joke”, local media reported.", "(Fishermen) by local media"],
    [
      "Councillors accused the board of “selling the town twice,” which not only “hurts the fishermen, but also the ferry,” Meridian media reported.",
      "(Councillors) by Meridian media",
    ],
    [
      "Meridian newspapers quoted unnamed officials as saying the harbour would stay open.",
      "(unnamed officials) by Meridian newspapers",
    ],
  ])("speakers without a name: %s", (text, expected) => {
    expect(passedOn(text)).toEqual([expected]);
  });

  test("the words are those of the speaker, without the press", () => {
    expect(said("Councillors accused the board of “selling the town twice,” local media reported on Friday.")).toEqual([
      "(Councillors): the board of “selling the town twice,”",
    ]);
    expect(said("“It is ours,” Reuters quoted Yusuf Adan as saying.")).toEqual(["Yusuf Adan: It is ours,"]);
  });

  test("a witness passes on what he heard in marks", () => {
    const text = "“I can beat her,” Yusuf Adan told his friends, according to Lena Brandt, a neighbour.";
    expect(passedOn(text)).toEqual(["Yusuf Adan by Lena Brandt"]);
  });
});

describe("a medium that heard the words is not said to have reported them", () => {
  test.each([
    ["Yusuf Adan told TASS that the harbour would stay open.", "TASS"],
    ["“The harbour will stay open,” Yusuf Adan told Meridian Radio.", "Meridian Radio"],
    ["Yusuf Adan told The Associated Press on Monday he would leave.", "The Associated Press"],
    ["Yusuf Adan said to Newsweek that the harbour would stay open.", "Newsweek"],
    ["Yusuf Adan said in an interview with the Meridian Times that the harbour would stay open.", "Meridian Times"],
    ["“The harbour will stay open,” Yusuf Adan said in an interview with the Daily Post.", "Daily Post"],
    ["Yusuf Adan, who spoke to Reuters, said the harbour would stay open.", "Reuters"],
    ["“The harbour will stay open,” said Yusuf Adan, who spoke to Reuters.", "Reuters"],
    ["Yusuf Adan, speaking to Reuters, said the harbour would stay open.", "Reuters"],
    ["Speaking exclusively to the Daily Post, Yusuf Adan said the harbour would stay open.", "Daily Post"],
    ["Yusuf Adan spoke to the Meridian Times and said the harbour would stay open.", "Meridian Times"],
    ["Yusuf Adan said the harbour would stay open, speaking to Reuters on Monday.", "Reuters"],
    ["In an interview with the Daily Post on Friday, Yusuf Adan said the harbour would stay open.", "Daily Post"],
    ["Yusuf Adan, in an interview with Newsweek, said the harbour would stay open.", "Newsweek"],
    ["Yusuf Adan told Newsweek magazine in May that the harbour would stay open.", "Newsweek magazine"],
    ["Asked by Newsweek, Yusuf Adan said the harbour would stay open.", "Newsweek"],
  ])("%s", (text, medium) => {
    expect(passedOn(text)).toEqual([`Yusuf Adan to ${medium}`]);
  });

  test("one medium reports what another heard", () => {
    expect(passedOn("Reuters reported that Yusuf Adan told CNN that the harbour would stay open.")).toEqual([
      "Yusuf Adan by Reuters to CNN",
    ]);
  });

  test("the words are those of the speaker, without whom they were said to", () => {
    expect(said("Yusuf Adan told the Daily Post the harbour would stay open.")).toEqual([
      "Yusuf Adan: the harbour would stay open",
    ]);
    expect(said("Yusuf Adan said the harbour would stay open, speaking to Reuters on Monday.")).toEqual([
      "Yusuf Adan: the harbour would stay open",
    ]);
  });
});

describe("the press speaks itself", () => {
  test.each([
    ["CNN reports that the harbour will stay open."],
    ["CNN reported on Monday that the harbour would stay open."],
    ["The harbour will stay open, CNN reported."],
    ["The harbour will stay open, according to CNN."],
    ["CNN reported, citing documents, that the harbour would stay open."],
  ])("as a reporter: %s", (text) => {
    expect(passedOn(text)).toEqual(["CNN by CNN"]);
  });

  test.each([
    ["The Global Times said in an editorial that the harbour must stay open."],
    ["“The harbour must stay open,” the Global Times wrote in an editorial."],
    ["In an editorial, the Global Times said the harbour must stay open."],
    ["The Global Times said it would cut forty jobs."],
  ])("as a voice of its own: %s", (text) => {
    expect(passedOn(text)).toEqual(["Global Times"]);
  });

  test.each([
    ["A Reuters report said the harbour would stay open.", "Reuters by Reuters"],
    ["A report by Reuters said the harbour would stay open.", "Reuters by Reuters"],
    ["Media reports said Yusuf Adan had fled.", "(Media reports) by Media reports"],
  ])("through a paper: %s", (text, name) => {
    expect(passedOn(text)).toEqual([name]);
  });
});

test.each([
  ["Yusuf Adan told the media that he would leave."],
  ["Yusuf Adan told reporters that he would leave."],
  ["Yusuf Adan said the report was wrong."],
  ["Yusuf Adan, citing the cost, said the bridge would close."],
  ["Yusuf Adan told the council that the Meridian Times was wrong."],
  ["Yusuf Adan said to the crowd that Reuters was wrong."],
  ["The interview with Reuters was over when Yusuf Adan said the harbour would stay open."],
  ["Yusuf Adan wrote in the Daily Post that the harbour would stay open."],
])("nobody passes it on, and no medium is named as hearing it: %s", (text) => {
  expect(passedOn(text)).toEqual(["Yusuf Adan"]);
});

describe("the article of a paper is part of its name where its capital stands in the middle of a sentence", () => {
  test.each([
    ["Yusuf Adan told The Coast Times that the harbour was shut.", ["Yusuf Adan to The Coast Times"]],
    ["Yusuf Adan told the Coast Times that the harbour was shut.", ["Yusuf Adan to Coast Times"]],
    ["The Coast Times reported that the harbour was shut.", ["Coast Times by Coast Times"]],
    [
      "The Coast Times reported that the harbour was shut. The ferry was late, according to The Coast Times.",
      ["The Coast Times by The Coast Times", "The Coast Times by The Coast Times"],
    ],
  ])("%s", (text, expected) => {
    expect(passedOn(text)).toEqual(expected);
  });

  test("with and without it, it is one paper", () => {
    const text = "It was late, according to The Coast Times. It was full, according to the Coast Times.";
    expect(statementsOf(text).map(({ speaker: { name, key } }) => [name, key])).toEqual([
      ["The Coast Times", "coast times"],
      ["Coast Times", "coast times"],
    ]);
  });
});

test("a witness without a name passes on what he heard, and the words stay the speaker’s", () => {
  expect(passedOn("“The pier will fall,” Yusuf Adan said, according to an aide.")).toEqual(["Yusuf Adan by an aide"]);
  expect(passedOn("Yusuf Adan was quoted by an aide as saying that the pier would fall.")).toEqual([
    "Yusuf Adan by an aide",
  ]);
});
