import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../../../src/reading/formats/text-encoding.js";
import type { Line } from "../../../../src/model/article.js";
import { packFor } from "../../../../src/reading/languages/packs.js";
import { sentencesOf } from "../../../../src/reading/segmentation/sentences.js";
import type { Statement } from "../../../../src/model/statement.js";

const noGrammar = {
  grammar: () => {
    throw new Error("no grammar is needed");
  },
};

async function statementsIn(code: string, text: string): Promise<readonly Statement[]> {
  const lines = linesOf(text).map((span, index): Line => {
    const blank = text.slice(span.start, span.end).trim() === "";
    return { ...span, number: index + 1, label: blank ? "blank" : "body", rule: "" };
  });
  const sentences = lines.flatMap((line) => sentencesOf(text, line));
  const pack = await packFor(code);
  return pack?.statements?.({ text, lines, sentences, timexes: [] }, noGrammar) ?? [];
}

/** "kind | speaker | words ‖ words" of each statement. */
async function said(code: string, text: string): Promise<string[]> {
  const statements = await statementsIn(code, text);
  return statements.map(({ kind, speaker, spoken }) => {
    const who = speaker.basis === "unnamed" ? `(${speaker.name})` : speaker.name;
    return `${kind} | ${who} | ${spoken.map(({ start, end }) => text.slice(start, end)).join(" ‖ ")}`;
  });
}

describe("Spanish: who said what", () => {
  test.each<[string, string[]]>([
    [
      "La alcaldesa, Marta Roldán, dijo que el puente abrirá en mayo.",
      ["indirect | Marta Roldán | que el puente abrirá en mayo"],
    ],
    ["«El puente abrirá en mayo», aseguró Marta Roldán.", ["direct | Marta Roldán | El puente abrirá en mayo"]],
    [
      '"No lo sabemos", comentó Marta Roldán, "pero lo sabremos".',
      ["direct | Marta Roldán | No lo sabemos ‖ pero lo sabremos"],
    ],
    ["Según el portavoz, Ramón Ibarra, el dique aguantó.", ["indirect | Ramón Ibarra | el dique aguantó"]],
    ["El dique aguantó, según informó la Cruz Verde.", ["indirect | Cruz Verde | El dique aguantó"]],
    [
      "Marta Roldán ha explicado que el barco llegó tarde y añadió que nadie resultó herido.",
      ["indirect | Marta Roldán | que el barco llegó tarde", "indirect | Marta Roldán | que nadie resultó herido"],
    ],
    ["Marta Roldán calificó el plan. «Es caro», dijo.", ["direct | Marta Roldán | Es caro"]],
    [
      'Ibarra insistió en que el dique "es seguro" y está terminado.',
      ['mixed | Ibarra | que el dique "es seguro" y está terminado'],
    ],
    ["Los pescadores afirmaron que volverán.", ["indirect | (Los pescadores) | que volverán"]],
    ["«Volveremos», dijo a la prensa el capitán Luis Otero.", ["direct | Luis Otero | Volveremos"]],
  ])("%s", async (text, expected) => {
    expect(await said("es", text)).toEqual(expected);
  });

  test.each([
    "Marta Roldán no dijo que el puente abrirá en mayo.",
    "El puente abrirá en mayo y costará dos millones.",
    "Leyó la novela «El puente» en una tarde.",
    "La declaración de Marta Roldán duró una hora.",
  ])("nobody is quoted: %s", async (text) => {
    expect(await said("es", text)).toEqual([]);
  });
});

describe("French: who said what", () => {
  test.each<[string, string[]]>([
    [
      "Le ministre de la Mer, Paul Garnier, a déclaré que le port rouvrirait.",
      ["indirect | Paul Garnier | que le port rouvrirait"],
    ],
    ["« Le port rouvrira », a affirmé Paul Garnier.", ["direct | Paul Garnier | Le port rouvrira"]],
    ["Paul Garnier est venu mardi. « Je m'excuse », a-t-il dit.", ["direct | Paul Garnier | Je m'excuse"]],
    [
      "« Nous attendons », explique Jeanne Morel, « et nous verrons ».",
      ["direct | Jeanne Morel | Nous attendons ‖ et nous verrons"],
    ],
    ["Selon Jeanne Morel, la digue a tenu.", ["indirect | Jeanne Morel | la digue a tenu"]],
    ["La digue a tenu, a indiqué le ministère de la Mer.", ["indirect | ministère de la Mer | La digue a tenu"]],
    ["Jeanne Morel a annoncé avoir remboursé la ville.", ["indirect | Jeanne Morel | avoir remboursé la ville"]],
    [
      "Jeanne Morel précise que la digue « a tenu » toute la nuit.",
      ["mixed | Jeanne Morel | que la digue « a tenu » toute la nuit"],
    ],
    ["Les pêcheurs ont fait savoir qu'ils reviendraient.", ["indirect | (Les pêcheurs) | qu'ils reviendraient"]],
    [
      "« La digue a tenu », se félicite M. Garnier, ajoutant que le port rouvrirait.",
      ["direct | Garnier | La digue a tenu", "indirect | Garnier | que le port rouvrirait"],
    ],
  ])("%s", async (text, expected) => {
    expect(await said("fr", text)).toEqual(expected);
  });

  test.each([
    "Paul Garnier n'a pas dit que le port rouvrirait.",
    "La demande de Paul Garnier a été refusée.",
    "Le port a rouvert mardi et la digue a tenu.",
  ])("nobody is quoted: %s", async (text) => {
    expect(await said("fr", text)).toEqual([]);
  });
});

/** The rows of a table beside this file, without its head. */
const rowsOf = (name: string): string[][] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

test.each(rowsOf("kinds.cases.tsv"))("%s: %s → %s (%s)", async (code = "", text = "", expected = "") => {
  expect(await said(code, text)).toEqual([expected]);
});

test.each(rowsOf("nothing.cases.tsv"))("%s: nobody is quoted: %s (%s)", async (code = "", text = "") => {
  expect(await said(code, text)).toEqual([]);
});

test("a name behind somebody else’s office is not the speaker", async () => {
  expect(await said("es", "La esposa del presidente Soto dijo que viajará.")).toEqual([
    "indirect | (La esposa del presidente Soto) | que viajará",
  ]);
  expect(await said("fr", "La femme du ministre Garnier a dit que le port rouvrirait.")).toEqual([
    "indirect | (La femme du ministre Garnier) | que le port rouvrirait",
  ]);
});

test("words are slices of the text, in order and inside it, whatever the text", async () => {
  const pieces = [
    "Ana Vela dijo que ",
    "«",
    "»",
    '"',
    ", a dit ",
    "Selon ",
    "𠮷",
    "é",
    ". ",
    "\n",
    ", ",
    "según ",
    "qu'il ",
    "-t-il ",
    ":",
    "MM. ",
    "el ",
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 40 }),
      fc.constantFrom("es", "fr"),
      async (parts, code) => {
        const text = parts.join("");
        for (const { spoken, speaker } of await statementsIn(code, text)) {
          for (const { start, end } of spoken) expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(speaker.mention.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test("hostile text is read in linear time", async () => {
  for (const piece of ["—A —dijo a—. ", "«A, dijo B, c» ", "«", '"a" ', ", según ", "dijo que ", "A ", "d'"]) {
    const text = piece.repeat(6_000);
    expect(await statementsIn("es", text)).toBeDefined();
    expect(await statementsIn("fr", text)).toBeDefined();
  }
});
