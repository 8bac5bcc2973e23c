import { expect, test } from "vitest";
import { markedWords } from "./marked-words.js";
import { serviceHolding } from "../../newspaper/written-service.js";

const service = serviceHolding({
  "a.txt":
    "Harbour master stays\nTessport Mirror\n20 March 2031\n\nTESSPORT - Harbour master Ivo Lamm refused to hand over the keys on Tuesday, as dozens of people watched. He visited Ostin in 2029.\n\nPolice have closed an inquiry into a theft that was reported in 2027.\n\nA diver was rescued near the pier, the Tessport Mirror reported on Friday.\n\nThe union of the pilots opposed the Ostin-Tessport line, which opened on Monday.\n",
  "b.txt":
    "Fire in Ostin\nTessport Mirror\n21 March 2031\n\nOSTIN - A fire killed 14 people on Thursday, the mayor said.\n",
});
const marksOf = (question: string) => markedWords(question, service());

test.each([
  ["how many people did Lamm kill", "another town's dead"],
  ["how many people did lamm kill", "the name in small letters"],
  ["did Lamm resign", "the event is not there"],
  ["when did Lamm visit Norrwick", "the place is not there"],
  ["when did police close the inquiry", "2027 is the year of the theft"],
  ["when was the diver rescued", "Friday is the day of the report"],
] as const)("%s: nothing is found (%s)", async (question, _because) => {
  expect(await marksOf(question)).toBe("nothing-found");
});

test.each([
  ["how many people did the fire kill", ["14"], "the number of the asked event"],
  ["how many people died in Ostin", ["14"], "“killed” tells who died"],
  ["when did Lamm visit Ostin", ["2029"], "“He” is Lamm"],
  ["who refused to hand over the keys", ["Harbour master Ivo Lamm"], "the dateline is nobody"],
  ["who opposed the line", ["The union of the pilots"], "the subject, not the places"],
] as const)("%s: %j is marked (%s)", async (question, marks, _because) => {
  expect(await marksOf(question)).toEqual(marks);
});
