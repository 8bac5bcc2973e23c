import { expect, test } from "vitest";
import { clauseDatedBy } from "../../../../../src/reading/languages/en/dates/dated-clause.js";

/** A sentence with its date in brackets, and the words that the date hangs on; "" where it is the whole sentence. */
const table: readonly (readonly [string, string])[] = [
  ["The crew was rescued, the coast guard said on [Thursday].", "the coast guard said on Thursday"],
  ["The toll is gone, officials told reporters on [Monday].", "officials told reporters on Monday"],
  ["Officials said on [Monday] that they plan to bring the toll back.", "Officials said on Monday"],
  ["The guild said on [Monday] the toll would come back.", "The guild said on Monday"],
  ["A report by the Courier on [Wednesday] said the guild was planning talks.", "A report by the Courier on Wednesday"],
  ["Police have dropped a case about a letter written by Doe in [2022].", "case about a letter written by Doe in 2022"],
  ["The trawler, which was repaired in [2028], sank off the pier.", "The trawler, which was repaired in 2028"],
  ["The bridge, built in [1990], fell on Monday.", "The bridge, built in 1990"],
  ["The bridge, built in 1990, fell on [Monday].", ""],
  ["The factory closed in [2019] has reopened.", "The factory closed in 2019 has reopened"],
  ["She left the council when the vote was lost in [May].", "when the vote was lost in May"],
  ["The mayor opened the bridge on [Tuesday], in front of a crowd.", ""],
  ["The trawler was built in [2009] in the yard at Tessport.", ""],
  ["He was arrested in Brinsea on [Monday].", ""],
  ["The council voted to close the port in [2019].", ""],
];

test.each(table)("what the date hangs on in “%s”", (marked, expected) => {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const sentence = marked.replaceAll(/[[\]]/g, "");
  const clause = clauseDatedBy(sentence, { start, end })?.told;
  expect(clause === undefined ? "" : sentence.slice(clause.start, clause.end).trim()).toBe(expected);
});
