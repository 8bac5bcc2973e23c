import { createRequire } from "node:module";
import type * as OpenCc from "opencc-js/t2cn";
import { conversionTerms } from "./terms.js";

let converted: ((text: string) => string) | undefined;

/** Loaded when somebody first reads simplified Chinese: the dictionaries take a while. */
const openCc = () => createRequire(import.meta.url)("opencc-js/t2cn") as typeof OpenCc;

function simplifiedText(text: string): string {
  const convert = (converted ??= openCc().Converter({ from: "twp", to: "cn" }));
  return conversionTerms.reduce((shown, [taiwan, mainland]) => shown.replaceAll(taiwan, mainland), convert(text));
}

/** Stands for the words that a sentence is given: a name or a quotation is never converted. */
const place = (index: number): string => String.fromCodePoint(0xf0000 + index);

function withPlaces(value: unknown, words: string[]): unknown {
  if (typeof value === "string" && value !== "") return place(words.push(value) - 1);
  if (Array.isArray(value)) return value.map((item) => withPlaces(item, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPlaces(inner, words)]));
}

function simplifiedSentence(sentence: (...given: unknown[]) => string): (...given: unknown[]) => string {
  return (...given) => {
    const words: string[] = [];
    const shown = simplifiedText(sentence(...given.map((value) => withPlaces(value, words))));
    return shown.replaceAll(/[\u{f0000}-\u{ffffd}]/gu, (sign) => words[(sign.codePointAt(0) ?? 0) - 0xf0000] ?? sign);
  };
}

/** The same sentences, names and descriptions in simplified Chinese; what a sentence is given stays as it was given. */
export function simplifiedTexts<Texts extends object>(texts: Texts): Texts {
  const made = Object.entries(texts).map(([name, text]: [string, unknown]) => {
    if (typeof text === "string") return [name, simplifiedText(text)];
    if (typeof text === "function") return [name, simplifiedSentence(text as (...given: unknown[]) => string)];
    return [name, typeof text === "object" && text !== null ? simplifiedTexts(text) : text];
  });
  // Every entry is there again, with a text of its own kind.
  return Object.fromEntries(made) as Texts;
}
