import { readFileSync } from "node:fs";
import path from "node:path";
import type { ParsedToken } from "../../../src/reading/parsing/parsed.js";

/** A sentence of a treebank. The tokens are slices of `text`, as the tokeniser's are. */
export interface GoldSentence {
  readonly document: string;
  readonly opensParagraph: boolean;
  readonly text: string;
  readonly tokens: readonly ParsedToken[];
  /** UPOS and Penn Treebank tag: "VERB|VBD". */
  readonly tags: readonly string[];
  /** Index of the head; the number of tokens for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Reads a CoNLL-U file. The text is put together from the words and their `SpaceAfter`, so every offset is known. */
export function sentencesIn(file: string): GoldSentence[] {
  let document = "";
  return readFileSync(file, "utf8")
    .split(/\n\n+/)
    .flatMap((block) => {
      const lines = block.split("\n").filter((line) => line !== "");
      for (const line of lines) document = /^# newdoc id = (.*)/.exec(line)?.[1] ?? document;
      const rows = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
      return rows.length === 0
        ? []
        : [{ document, opensParagraph: lines.some((line) => /^# new(?:doc|par)/.test(line)), ...sentenceOf(rows) }];
    });
}

function sentenceOf(rows: readonly (readonly string[])[]): Omit<GoldSentence, "document" | "opensParagraph"> {
  const words = rows.filter(([id = ""]) => /^\d+$/.test(id));
  // Inside "7-8 don't" the two words stand together; whether a space follows is said in the row of the whole.
  const spaceAfter = new Map(words.map((row) => [row[0]!, !row[9]!.includes("SpaceAfter=No")]));
  for (const [id = "", , , , , , , , , misc = ""] of rows) {
    const [from = "", to] = id.split("-");
    if (to === undefined) continue;
    for (let part = Number(from); part < Number(to); part++) spaceAfter.set(String(part), false);
    spaceAfter.set(to, !misc.includes("SpaceAfter=No"));
  }
  let text = "";
  const tokens: ParsedToken[] = [];
  for (const [id = "", form = ""] of words) {
    const start = text.length;
    text += form;
    tokens.push({ start, end: text.length, text: form, lower: form.toLowerCase() });
    if (spaceAfter.get(id) === true) text += " ";
  }
  return {
    text,
    tokens,
    tags: words.map((row) => `${row[3]}|${row[4]}`),
    heads: words.map((row) => (row[6] === "0" ? words.length : Number(row[6]) - 1)),
    relations: words.map((row) => row[7]!),
  };
}

/** News documents that other measurements of this project read as a test: never trained on. */
const heldBack = new Set(
  "afghan asylum crane election expo flag hackers ie9 iodine korea lanterns nasa questionnaire sensitive soccer taxes warhol warming worship"
    .split(" ")
    .map((name) => `GUM_news_${name}`),
);

export const trainingSentences = (folder: string): GoldSentence[] =>
  ["ewt.train.conllu", "gum.train.conllu"]
    .flatMap((name) => sentencesIn(path.join(folder, name)))
    .filter(({ document }) => !heldBack.has(document));
