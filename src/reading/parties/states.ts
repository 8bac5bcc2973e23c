import { foldedName } from "../../model/fold-accents.js";
import { createRequire } from "node:module";
import type { Countries } from "world-countries";
import { simplified } from "../analysis/simplified-chinese.js";
import { seats } from "../languages/en/lexicon/party-words.js";
import { adjectives as spanishAdjectives, capitals as spanish } from "../languages/es/lexicon/state-words.js";
import { capitals as french } from "../languages/fr/lexicon/state-words.js";
import { capitals as japanese } from "../languages/ja/lexicon/state-words.js";
import { capitals as chinese } from "../languages/zh/lexicon/state-words.js";

/** A state, or a union of states that speaks as one, by its code in ISO 3166 or CLDR. */
export interface State {
  readonly code: string;
  /** In English, as CLDR writes it. */
  readonly name: string;
}

/** How a state is written: by its name, by the word for its people and what is theirs, by its capital or its government's seat. */
export type StateForm = State & { readonly form: "name" | "people" | "seat" };

/** One form for all ways of printing a word: no accents, no case, simplified signs. */
export const folded = (words: string): string =>
  foldedName(words)
    .replace(/[’‘]/gu, "'")
    .normalize("NFC")
    .replace(/\p{sc=Han}/gu, simplified);

const unions = ["EU", "UN"];
const languages = ["en", "zh-Hans", "zh-Hant", "ja", "es", "fr"];

/** What is a state's in Spanish: the data set has no such words, but CLDR has the state's language, where English has one word for both ("Polish", "polaco"). */
function spanishPeople(code: string, language: string | undefined): readonly string[] {
  return [...(language === undefined ? [] : [language]), ...(spanishAdjectives[code] ?? [])].flatMap((word) => {
    const stem = word.replace(/o$/u, "");
    const isFixed = /[eaí]$/u.test(word);
    return isFixed ? [word, `${word}s`] : [word, `${stem}a`, `${stem}as`, stem === word ? `${word}es` : `${stem}os`];
  });
}

/** The Spanish names of languages, by their English ones. */
function spanishLanguages(): ReadonlyMap<string, string> {
  const [english, spanish] = ["en", "es"].map(
    (locale) => new Intl.DisplayNames([locale], { type: "language", fallback: "none" }),
  );
  const letters = "abcdefghijklmnopqrstuvwxyz".split("");
  return new Map(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .flatMap((code) => {
        const [name, word] = [english?.of(code), spanish?.of(code)];
        return name === undefined || word === undefined ? [] : [[name, word] as const];
      }),
  );
}

/** Loaded when the first party is asked for: most questions name none. */
let known: ReadonlyMap<string, StateForm> | undefined;

function statesByForm(): ReadonlyMap<string, StateForm> {
  // Loaded when the first state is looked for: most processes never look for one, and the data is large.
  const all = createRequire(import.meta.url)("world-countries") as Countries;
  const english = new Intl.DisplayNames(["en"], { type: "region" });
  const nameOf = (code: string): string => (english.of(code) ?? code).replace(/ SAR$/u, "").split(" (")[0] ?? code;
  const found = new Map<string, StateForm | undefined>();
  const add = (words: string | undefined, code: string, form: StateForm["form"]): void => {
    const key = folded(words ?? "");
    // Codes of two letters are words of some language: "in", "it", "no".
    if (key.length < 2 || (/^[a-z]{2}$/u.test(key) && !["us", "uk", "eu", "un"].includes(key))) return;
    const before = found.get(key);
    // "Congolese" may be of either: nobody's.
    if (found.has(key)) found.set(key, before?.code === code ? before : undefined);
    else found.set(key, { code, name: nameOf(code), form });
  };
  // States before their territories: "American" is of the United States.
  const sovereign = all.filter(({ cca2, independent }) => independent || cca2 === "TW" || cca2 === "PS");
  for (const { cca2, name, altSpellings } of sovereign)
    for (const words of [name.common, name.official, nameOf(cca2), ...altSpellings]) add(words, cca2, "name");
  for (const [code, words] of Object.entries(seats))
    for (const word of words) add(word, code, /^(?:\p{Lu}\.?)+$|Britain|America|China/u.test(word) ? "name" : "seat");
  for (const code of unions) for (const words of [nameOf(code), code]) add(words, code, "name");
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: "region" });
    for (const { cca2 } of [...sovereign, ...unions.map((cca2) => ({ cca2 }))]) add(names.of(cca2), cca2, "name");
  }
  // "Republic of Turkey": the data set has no "Turkey". "Korea" and "Congo" are parts of several names.
  for (const { cca2, altSpellings } of sovereign)
    for (const words of altSpellings) {
      const [, short] = /^(?:Republic|Kingdom|State) of (?:the )?(\p{Lu}\p{Ll}+)$/u.exec(words) ?? [];
      const isOwn =
        short !== undefined && sovereign.every((one) => one.cca2 === cca2 || !one.name.common.includes(short));
      if (isOwn && !found.has(folded(short))) add(short, cca2, "name");
    }
  const spoken = spanishLanguages();
  for (const { cca2, demonyms, capital } of sovereign) {
    for (const { m, f } of Object.values(demonyms)) for (const word of [m, f]) add(word, cca2, "people");
    for (const word of spanishPeople(cca2, spoken.get(demonyms["eng"]?.m ?? ""))) add(word, cca2, "people");
    for (const city of capital) if (!found.has(folded(city))) add(city.replace(/,? D\.?C\.?$/u, ""), cca2, "seat");
  }
  for (const list of [chinese, japanese, spanish, french])
    for (const [words, code] of Object.entries(list)) add(words, code, "seat");
  return new Map([...found].flatMap(([key, form]) => (form === undefined ? [] : [[key, form] as const])));
}

/** The state that these words are a form of; undefined where they are none, or may be of two. */
export function stateOf(words: string): StateForm | undefined {
  known ??= statesByForm();
  return known.get(folded(words.trim()));
}

/** The state of a code. */
export const stateNamed = (code: string): State => ({
  code,
  name: new Intl.DisplayNames(["en"], { type: "region" }).of(code) ?? code,
});

/** All forms of a state in small letters, as its articles may print them: names first, then its people, then its seats. */
export function formsOf(code: string): readonly string[] {
  known ??= statesByForm();
  const order = { name: 0, people: 1, seat: 2 } as const;
  return [...known]
    .filter(([, form]) => form.code === code)
    .sort(([, a], [, b]) => order[a.form] - order[b.form])
    .map(([form]) => form);
}

/** The name, the people and the seats by which English articles mostly call a state: what they are searched by. */
export function calledMost(code: string): readonly string[] {
  known ??= statesByForm();
  const latin = [...known].filter(([words, form]) => form.code === code && /^[\p{sc=Latin} .]+$/u.test(words));
  return (["name", "people", "seat"] as const).flatMap((kind) =>
    latin
      .filter(([, { form }]) => form === kind)
      .slice(0, kind === "seat" ? 3 : 1)
      .map(([words]) => words),
  );
}

/** A state's names in other languages, as CLDR writes them: what articles in those languages are searched by. */
export const calledIn = (code: string, languages: readonly string[]): readonly string[] =>
  languages.flatMap((language) => {
    const [known] = Intl.DisplayNames.supportedLocalesOf([language]);
    const name = known === undefined ? undefined : new Intl.DisplayNames([known], { type: "region" }).of(code);
    return name === undefined ? [] : [name];
  });
