import { expect, test } from "vitest";
import { datelineLength } from "../../../../src/reading/languages/romance/dateline.js";

test.each([
  ["PARÍS, 3 mar (EFE).- ", "El puente reabrió."],
  ["PARÍS, 3 mar (EFE) ", "El puente reabrió."],
  ["Valdemar, 16 de octubre (Europa Press). ", "El puerto reabrió."],
  ["MADRID, 3 Mar. (EUROPA PRESS) - ", "La alcaldesa calló."],
  ["Bogotá (AFP) — ", "La presa cede."],
  ["SAN TELMO — ", "La presa cede."],
  ["Santa Cruz, 4 may - ", "La presa cede."],
  ["(EFE).- ", "La presa cede."],
  ["PARIS, 3 mars (AFP) - ", "Le pont a rouvert."],
  ["Saint-Avre, le 1er mars 2022 (Belga) – ", "Le pont a rouvert."],
  ["MONTFERRAND (AFP) — ", "Le pont a rouvert."],
  ["BRUXELLES — ", "Le pont a rouvert."],
  ["", "El puente (1987) reabrió."],
  ["", "Marta Roldán (PSOE) calló."],
  ["", "Le maire (PS) a parlé."],
  ["", "París, 3 de marzo, fue el día."],
  ["", "«No», dijo — y calló."],
  ["", "UN - c'est peu."],
])("“%s” says where it was filed, before “%s”", (filed, text) => {
  expect(datelineLength(filed + text)).toBe(filed.length);
});
