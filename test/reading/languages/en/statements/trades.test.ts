import { describe, expect, test } from "vitest";
import { statementsOf } from "./said.js";

const speakersIn = (text: string): (string | undefined)[][] =>
  statementsOf(text).map(({ speaker: { name, role, key } }) => [name, role, key]);

describe("what somebody does, in front of his name, is a role and no part of it", () => {
  test.each([
    ["“The sea will rise,” said meteorologist Nadia Said.", "Nadia Said", "meteorologist"],
    ["The engineer Otto Brandt wrote that the bridge would fall.", "Otto Brandt", "engineer"],
    ["“No,” the Gazette photographer Ivan Toll said.", "Ivan Toll", "Gazette photographer"],
    ["“No,” said climate scientist Lena Brandt.", "Lena Brandt", "climate scientist"],
    ["Pilot Ivan Toll said it was over.", "Ivan Toll", "Pilot"],
    ["Harbour Pilot Ivan Toll said it was over.", "Ivan Toll", "Harbour Pilot"],
    ["It was dark. Teacher Oluwa Okoro said it was over.", "Oluwa Okoro", "Teacher"],
    ["“No,” said fisherman Ivan Toll, chairman of the union.", "Ivan Toll", "chairman of the union"],
    ["“No,” said fisherman Ivan Toll, who runs the market.", "Ivan Toll", "fisherman"],
  ])("%s", (text, name, role) => {
    expect(speakersIn(text).map(([named, does]) => [named, does])).toEqual([[name, role]]);
  });

  test("with a trade and with another he is one man", () => {
    const text =
      "Pilot Ivan Toll, who saw the ship go down, said it was over. “It is lost,” said harbour pilot Ivan Toll.";
    expect(speakersIn(text)).toEqual([
      ["Ivan Toll", "Pilot", "ivan toll"],
      ["Ivan Toll", "Pilot", "ivan toll"],
    ]);
  });
});

describe("no trade", () => {
  test.each([
    ["Baker Hughes Okoro said it was over.", "Baker Hughes Okoro"],
    ["Teacher Retirement Board said it was over.", "Teacher Retirement Board"],
    ["His wife Greta Toll said it was over.", "Greta Toll"],
    ["Nobody can resist Greta Toll. Toll said it was over.", "Greta Toll"],
    ["“It is over,” a fellow of Ivan Toll’s said. “No,” said Ivan Toll.", "Ivan Toll"],
  ])("%s", (text, name) => {
    expect(speakersIn(text).at(-1)?.slice(0, 2)).toEqual([name, undefined]);
  });
});
