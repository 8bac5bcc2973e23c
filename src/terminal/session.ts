import { createInterface } from "node:readline/promises";
import { en } from "../locales/en/answers.js";
import { completed } from "./completion.js";
import { coloured, plain, rendered } from "./render.js";
import type { Terminal } from "./terminal.js";
import { answeredLine } from "./terminal.js";

/** Answers line by line until the input ends or somebody types "exit". With a person there: a prompt, history and completion. */
export async function session(terminal: Terminal): Promise<void> {
  const person = process.stdin.isTTY && process.stdout.isTTY;
  const style = process.stdout.isTTY ? coloured : plain;
  const lines = createInterface({
    input: process.stdin,
    ...(person && { output: process.stdout, historySize: 500, removeHistoryDuplicates: true, prompt: "attest> " }),
    completer: (line: string) => completed(line, terminal.commands, terminal.desk.archive),
  });
  if (person) process.stdout.write(`${en.welcome(terminal.desk.archive.size)}\n`);
  if (person) lines.prompt();
  for await (const line of lines) {
    const question = line.trim();
    if (/^\/?(?:exit|quit)$/iu.test(question)) break;
    if (question !== "") {
      const { answer } = await answeredLine(question, terminal);
      process.stdout.write(`${rendered(answer, en, style)}\n\n`);
    }
    if (person) lines.prompt();
  }
  lines.close();
}
