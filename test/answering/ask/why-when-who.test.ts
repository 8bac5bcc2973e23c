import { expect, test } from "vitest";
import { markedWords } from "./marked-words.js";
import { serviceHolding } from "../../newspaper/written-service.js";

const service = serviceHolding({
  "kiln.txt":
    "Kiln to stay cold for 40 days\nTessport Mirror\n20 March 2031\n\nThe potters of Ostin downed tools on Monday over the price of clay. The guild met Rask in the square.\n\nRask postponed the fair because the road was under water. She declined to say why the pumps had failed.\n\nThe glass bell, stolen from the chapel in 2011, was found near the mill on Sunday, police said.\n\nThe Oster kiln is the oldest of the town. It was built in 1904 and burned down in 1950.\n\nAldo Ferm quit after letters to a brewer were leaked. Rask rejected a complaint over the plan to drain the lake.\n\nThe old arch, 40 metres from the mill, is 9 metres tall.\n\nThe carter Otto Lamm caught and sold the last eel on 3 March. A miller mended the pump.\n\nThe baker was hurt when a beam fell, while a guest was cut in an attempt to leave.\n\nThe council refused a second kiln as too dear.\n",
});
const marksOf = (question: string) => markedWords(question, service());

test.each([
  ["why did the potters down tools", ["over the price of clay"], "“over” behind the asked verb"],
  ["why did rask postpone the fair", ["because the road was under water"], "a clause that can only be a reason"],
  ["why did ferm quit", ["after letters to a brewer were leaked"], "“after” with a clause"],
  ["why was the second kiln refused", ["as too dear"], "“as too …” behind the asked verb"],
  ["when was the oster kiln built", ["1904"], "“It” is the kiln, and 1950 is the year of the fire"],
  ["who postponed the fair", ["Rask"], "the subject of the asked verb"],
  ["who met rask", ["The guild"], "whoever is asked about is not the answer"],
  ["how tall is the arch", ["9 metres"], "the measure with the question's own word"],
  ["who mended the pump", ["A miller"], "somebody without a name"],
  ["who sold the last eel", ["The carter Otto Lamm"], "a subject that two verbs share"],
  ["when did the carter sell the eel", ["3 March"], "a day that two verbs share"],
] as const)("%s: %j is marked (%s)", async (question, marks, _because) => {
  expect(await marksOf(question)).toEqual(marks);
});

test.each([
  ["why did rask reject the complaint", "the plan is why they complain"],
  ["why had the pumps failed", "she declines to say it"],
  ["why was the baker hurt", "the attempt to leave is the guest's"],
  ["who repaired the oster kiln", "the kiln is told of, and no repair"],
  ["who stole the glass bell", "a passive that names nobody"],
  ["how long will the kiln stay cold", "a figure that only the headline has"],
] as const)("%s: nothing is found (%s)", async (question, _because) => {
  expect(await marksOf(question)).toBe("nothing-found");
});
