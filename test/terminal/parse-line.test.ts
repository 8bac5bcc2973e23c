import { expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { inputFrom } from "../../src/terminal/parse-line.js";

const read = (name: string, line: string) =>
  inputFrom(
    line,
    commands.find((command) => command.name === name)!,
  );

test.each([
  ["source", "003", { name: "003" }],
  ["source", "name:The river line:12", { name: "The river", line: 12 }],
  ["source", "The river line:12", { name: "The river", line: 12 }],
  ["source", "line:twelve name:003", { name: "003", line: "twelve" }],
  ["source", 'name:"a  quoted name"', { name: "a quoted name" }],
  [
    "check-quote",
    "words: note: this has a colon speaker:Mara Dunne",
    { words: "note: this has a colon", speaker: "Mara Dunne" },
  ],
  ["check-quote", "", {}],
  ["sources", "anything", {}],
])("/%s %s", (name, line, input) => {
  expect(read(name, line)).toEqual(input);
});
