import { ApplicationCommandType } from "discord.js";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { commands } from "../../../commands/index.js";
import { command, type AnyCommand } from "../../../src/command.js";
import { declared } from "../../../src/discord/registration/declarations.js";
import { offeredFields } from "../../../src/discord/registration/slash-options.js";
import { faceWords } from "../../../src/locales/command-names.js";
import { commandFaults } from "../../stand-in/limits.js";

const aCommand = (input: z.ZodRawShape, rest: Partial<AnyCommand> = {}): AnyCommand => ({
  ...command({
    name: "weigh",
    description: "Weigh a word",
    input: z.object(input),
    answer: () => ({ kind: "refused", reason: "no" }),
  }),
  ...rest,
});

const optionsOf = (input: z.ZodRawShape) =>
  (declared([aCommand(input)]) as { options?: Record<string, unknown>[] }[])[0]?.options?.map((option) =>
    Object.fromEntries(Object.entries(option).filter(([key]) => !key.endsWith("_localizations"))),
  );

test("every kind of field becomes the option that a reader expects, required ones first", () => {
  expect(
    optionsOf({
      line: z.int().min(1).max(9).optional().describe("A line"),
      whole: z.boolean().optional().describe("All of it"),
      kind: z.enum(["direct", "indirect"]).optional().describe("A kind"),
      words: z.string().min(2).max(300).describe("The words").meta({ suggests: "topic", main: true }),
    }),
  ).toEqual([
    {
      type: 3,
      name: "words",
      description: "The words",
      required: true,
      min_length: 2,
      max_length: 300,
      autocomplete: true,
    },
    { type: 4, name: "line", description: "A line", required: false, min_value: 1, max_value: 9 },
    { type: 5, name: "whole", description: "All of it", required: false },
    {
      type: 3,
      name: "kind",
      description: "A kind",
      required: false,
      choices: [
        { name: "direct", value: "direct", name_localizations: {} },
        { name: "indirect", value: "indirect", name_localizations: {} },
      ],
    },
    { type: 5, name: "private", description: "Show the answer to you alone", required: false },
  ]);
});

describe("what Discord cannot show fails at start, with the command and the option named", () => {
  test.each<[string, AnyCommand]>([
    ["/weigh: ", aCommand({ date: z.date().optional().describe("A date") })],
    ["/weigh: The option “list”", aCommand({ list: z.array(z.string()).describe("A list") })],
    ["/weigh Words: ", aCommand({ Words: z.string().describe("Capital letter") })],
    ["/weigh words: ", aCommand({ words: z.string() })],
    ["/weigh words: ", aCommand({ words: z.string().describe("x".repeat(101)) })],
    ["/weigh kind: ", aCommand({ kind: z.enum(Array.from({ length: 26 }, (_, n) => `k${n}`)).describe("Kinds") })],
    ["/weigh: ", aCommand({ private: z.boolean().describe("Taken") })],
    ["/weigh: ", aCommand({}, { description: "" })],
    ["/two words: ", aCommand({}, { name: "two words" })],
    [
      "/weigh: ",
      aCommand(
        Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`o${n}`, z.string().optional().describe("One")])),
      ),
    ],
  ])("%s", (where, unfit) => expect(() => declared([unfit])).toThrow(where));
});

test("a keeper's command stands in servers and direct messages, for those who manage the server, and is never private", () => {
  const [reindex] = declared([aCommand({}, { forKeepers: true })]);
  expect(reindex).toMatchObject({
    default_member_permissions: "32",
    integration_types: [0],
    contexts: [0, 1],
    options: [],
  });
});

test("questions can be asked in servers, direct messages and group messages, by whoever has the bot installed", () => {
  expect(declared([aCommand({})])[0]).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  expect(declared([aCommand({})], { userInstall: false })[0]).toMatchObject({
    integration_types: [0],
    contexts: [0, 1],
  });
});

describe("the commands of the house", () => {
  const all = declared(commands);

  test("are within every limit of Discord's", () => {
    expect(all.flatMap((one) => commandFaults(one as Parameters<typeof commandFaults>[0]))).toEqual([]);
  });

  test("have a menu entry only for a command that exists", () => {
    const menus = (list: readonly AnyCommand[]) =>
      declared(list)
        .filter(({ type }) => type === ApplicationCommandType.Message)
        .map(({ name }) => name);
    expect(menus([])).toEqual([]);
    expect(menus([aCommand({}, { name: "ask" })])).toEqual(["Find in the archive"]);
  });

  test.each(Object.keys(faceWords))("have names of their own in %s, no two alike", (locale) => {
    const names = Object.values(faceWords[locale]?.commands ?? {}).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("in every language", () => {
  const missing = (locale: string): string[] =>
    commands.flatMap((one) => {
      const words = faceWords[locale]?.commands[one.name];
      if (words === undefined) return [`/${one.name}`];
      return offeredFields(one).flatMap(({ name, choices }) => {
        const option = words.options[name];
        if (option === undefined) return [`/${one.name} ${name}`];
        return choices.filter((choice) => option.choices?.[choice] === undefined).map((choice) => `${name} ${choice}`);
      });
    });
  test.each(Object.keys(faceWords))("every command, option and choice has a name in %s", (locale) => {
    expect(missing(locale)).toEqual([]);
  });

  test.each(Object.keys(faceWords))("the options of a command differ in %s", (locale) => {
    for (const { options } of Object.values(faceWords[locale]?.commands ?? {})) {
      const names = Object.values(options).map(({ name }) => name);
      expect(new Set([...names, faceWords[locale]?.private.name]).size).toBe(names.length + 1);
    }
  });
});
