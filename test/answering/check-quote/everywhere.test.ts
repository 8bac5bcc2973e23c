import { expect, test } from "vitest";
import { checkQuote } from "../../../src/answering/check-quote/check-quote.js";
import { en } from "../../../src/locales/en/answers.js";
import { deskHolding } from "../../newspaper/written-desk.js";

const many = (count: number, text: (at: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${String(at).padStart(3, "0")}.txt`, text(at)]));

const quays = deskHolding({
  ...many(215, (at) => `Quay ${at}\n\nThe quay is open again.\n`),
  "z1.txt": "Ferries\n\nThe quay is open again, and so is the weir.\n",
  "z2.txt": "Boats\n\nAnd so is the weir, the port wrote.\n",
});

const heading = async (words: string) => {
  const answer = await checkQuote({ words }, quays().archive, en);
  return answer.kind === "found" ? answer.heading : answer.kind;
};

test("in how many articles a quotation stands is counted by its rarest word, however common the others are", async () => {
  expect(await heading("and so is the weir")).toBe("Word for word in 2 articles");
  expect(await heading("The quay is open again, and so is the weir.")).toBe("Word for word in 1 article");
});

test("where every word is too common for that, it says that there may be more", async () => {
  const answer = await checkQuote({ words: "The quay is open again." }, quays().archive, en);
  expect(answer).toMatchObject({
    heading: expect.stringMatching(/^Word for word in at least \d+ articles$/u) as string,
    notes: [expect.stringContaining("there may be more") as string],
  });
});
