import type { AnyCommand } from "../command.js";
import { fieldsOf } from "../command.js";
import { en } from "../locales/en/answers.js";
import type { Answer } from "../model/answer.js";
import { printed } from "./json-answer.js";
import { rendered } from "./render.js";
import { screenOf, styleOf } from "./style.js";
import type { Terminal } from "./terminal.js";
import { answerInTerminal, answeredPlain } from "./terminal.js";
import type { RawInput } from "./parse-line.js";
import { typed } from "./parse-line.js";

const exitCodes: Readonly<Record<Answer["kind"], number>> = { found: 0, done: 0, "nothing-found": 1, refused: 2 };

type Flags =
  | { readonly kind: "input"; readonly input: RawInput }
  | { readonly kind: "refused"; readonly reason: string };

/** Reads "--speaker Zhao" and "--speaker=Zhao"; words without a flag belong to the main option. */
export function inputFromFlags(args: readonly string[], command: AnyCommand): Flags {
  const fields = fieldsOf(command.input);
  const input: RawInput = {};
  const loose: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const flag = /^--([a-z][a-z-]*)(?:=([\s\S]*))?$/u.exec(args[i] ?? "");
    if (flag === null) {
      loose.push(args[i] ?? "");
      continue;
    }
    const [, name = "", inline] = flag;
    const field = fields.find((one) => one.name === name);
    if (field === undefined)
      return {
        kind: "refused",
        reason: en.noSuchOption(
          command.name,
          name,
          fields.map((one) => `--${one.name}`),
        ),
      };
    const next = inline ?? (field.kind === "boolean" ? "true" : args[++i]);
    if (next === undefined) return { kind: "refused", reason: en.optionWithoutValue(name) };
    input[name] = typed(next, field);
  }
  const main = fields.find((field) => field.main) ?? fields[0];
  if (loose.length > 0 && main === undefined)
    return { kind: "refused", reason: en.noSuchOption(command.name, loose.join(" "), []) };
  if (loose.length > 0 && main !== undefined) input[main.name] ??= typed(loose.join(" "), main);
  return { kind: "input", input };
}

async function noSuchCommand(name: string, { commands }: Terminal): Promise<Answer> {
  const { nearestNames } = await import("../answering/filters/did-you-mean.js");
  const [near] = nearestNames(
    name,
    commands.map((one) => one.name),
  );
  const meant = near === undefined ? "" : ` ${en.didYouMean([near])}`;
  return { kind: "refused", reason: `${en.noSuchCommand(name.slice(0, 60))}${meant}` };
}

/** `ask -- COMMAND [--option value …] [--json | --markdown]`, or a plain question: answers once. Gives the exit status. */
export async function askOnce(args: readonly string[], terminal: Terminal): Promise<number> {
  const [json, markdown] = [args.includes("--json"), args.includes("--markdown")];
  const [name = "", ...rest] = args.filter((arg) => arg !== "--json" && arg !== "--markdown");
  // Who only wants to know what can be asked, and who gives an option to a command that is none, asks no question.
  const wanted = /^(?:|-h|--help)$/u.test(name) ? "help" : name.replace(/^\//, "");
  const command = terminal.commands.find((one) => one.name === wanted);
  const flags = command && inputFromFlags(rest, command);
  const { command: by, answer } =
    command === undefined || flags === undefined
      ? rest.some((arg) => /^--[a-z]/u.test(arg)) && /^\/?[\p{L}\p{N}_-]+$/u.test(name)
        ? { command: name, answer: await noSuchCommand(wanted, terminal) }
        : await answeredPlain([name, ...rest].join(" "), terminal)
      : flags.kind === "refused"
        ? { command: command.name, answer: flags }
        : await answerInTerminal(command.name, flags.input, terminal);
  const { stdout } = process;
  const text = json
    ? printed(by, answer)
    : markdown
      ? (await import("../answering/export/markdown.js")).markdownOf(answer, en).trimEnd()
      : rendered(answer, en, styleOf(screenOf(stdout, terminal.service.archive.folder)));
  // Only a screen has a width.
  const shown =
    stdout.isTTY && !json && !markdown ? (await import("./wrap.js")).wrappedText(text, stdout.columns) : text;
  stdout.write(`${shown}\n`);
  return exitCodes[answer.kind];
}
