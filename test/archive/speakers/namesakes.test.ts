import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { speakerCards, speakersNamed } from "../../../src/archive/speakers/speaker-directory.js";
import type { QuotedName } from "../../../src/archive/speakers/quoted-names.js";
import { keyOfPerson } from "../../../src/reading/languages/en/statements/names/speaker-keys.js";

const voice = (name: string, role?: string): QuotedName => ({
  key: keyOfPerson(name),
  name,
  isPlace: false,
  statements: 1,
  ...(role !== undefined && { role }),
});

/** Who shares a card, by the forms of the name, in articles of one voice each. */
const sharing = (...names: string[]): string[][] =>
  speakerCards(names.map((name) => [voice(name)]))
    .map(({ name, alsoAs }) => [name, ...alsoAs].sort())
    .sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));

describe("namesakes across articles", () => {
  test.each([
    ["a middle initial and none", ["Greta F. Holm", "Greta Holm"], 1],
    ["an initial and its name", ["Greta F. Holm", "Greta Fay Holm"], 1],
    ["one more middle name", ["Greta Fay Holm", "Greta Ines Fay Holm"], 1],
    ["two initials and the first of them", ["Greta F. I. Holm", "Greta F. Holm"], 1],
    ["other initials", ["John A. Holm", "John B. Holm"], 2],
    ["other initials, and nobody knows whose the plain name is", ["John A. Holm", "John B. Holm", "John Holm"], 3],
    ["father and son by initials", ["John W. Holm", "John H. W. Holm"], 2],
    ["other middle names", ["Juan Carlos Holm", "Juan Manuel Holm"], 2],
    ["a particle is no middle name", ["Ludwig van der Holm", "Ludwig Van der Holm"], 1],
    ["two given names in another order", ["James Scott", "Scott James"], 2],
    ["a surname that is nobody’s given name", ["James Okoro", "Okoro James"], 1],
    ["a given name of two syllables", ["Kim Jong-un", "Kim Jong Un"], 1],
    ["brother and sister", ["Kim Jong-un", "Kim Yo-jong"], 2],
  ])("%s", (_, names, people) => {
    expect(sharing(...names)).toHaveLength(people);
  });

  test("whoever is asked for by an initial is not his namesake", () => {
    const cards = speakerCards([[voice("John A. Holm")], [voice("John B. Holm")], [voice("John Holm")]]);
    const named = (asked: string) => speakersNamed(asked, cards).map(({ name }) => name);
    expect(named("John A. Holm").sort()).toEqual(["John A. Holm", "John Holm"]);
    expect(named("John Holm").sort()).toEqual(["John A. Holm", "John B. Holm", "John Holm"]);
  });
});

interface Person {
  readonly given: string;
  readonly middle: string;
  readonly surname: string;
  readonly suffix: string;
}

/** Invented people: whoever differs in one part of the name is somebody else. */
const person: fc.Arbitrary<Person> = fc.record({
  given: fc.constantFrom("Zorin", "Velka", "Tamsa", "Orlo", "Mirek"),
  middle: fc.constantFrom("", "Arn", "Bask", "Cull"),
  surname: fc.constantFrom("Holmes-Ade", "Okorova", "Lundqvast", "Brandtel"),
  suffix: fc.constantFrom("", "Jr.", "III"),
});

const written = ({ given, middle, surname, suffix }: Person, form: number): string =>
  form === 1 && middle === ""
    ? [surname, given, suffix].filter(Boolean).join(" ")
    : [given, form === 2 && middle !== "" ? `${middle[0]}.` : middle, surname, suffix].filter(Boolean).join(" ");

test("“also as” never joins different people", () => {
  const entry = fc.record({ who: person, form: fc.integer({ min: 0, max: 2 }) });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
      const owners = new Map<string, Person>();
      for (const { who, form } of entries) owners.set(written(who, form), who);
      for (const { name, alsoAs } of speakerCards(entries.map(({ who, form }) => [voice(written(who, form))]))) {
        const people = [name, ...alsoAs].map((form) => owners.get(form));
        const distinct = (part: "given" | "surname" | "suffix") => new Set(people.map((who) => who?.[part])).size;
        expect([distinct("given"), distinct("surname"), distinct("suffix")]).toEqual([1, 1, 1]);
        expect(new Set(people.map((who) => who?.middle).filter(Boolean)).size).toBeLessThan(2);
      }
    }),
    { numRuns: 300 },
  );
});

test("every statement is counted on one card, in whatever order the articles come", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ who: person, form: fc.constant(0) }), { maxLength: 20 }), (entries) => {
      const names = entries.map(({ who, form }) => written(who, form));
      const cards = speakerCards(names.map((name) => [voice(name)]));
      expect(cards.reduce((sum, { statements }) => sum + statements, 0)).toBe(names.length);
      expect(sharing(...names)).toEqual(sharing(...[...names].reverse()));
    }),
  );
});
