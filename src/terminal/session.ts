import { createInterface } from "node:readline/promises";
import type { Exchange } from "../answering/follow-up/exchange.js";
import { en } from "../locales/en/answers.js";
import type { Answer, Finding } from "../model/answer.js";
import { completed } from "./completion.js";
import { pager } from "./pager.js";
import { rendered } from "./render.js";
import { screenOf, styleOf } from "./style.js";
import { answerInTerminal, answeredLine, type Terminal } from "./terminal.js";
import { wrappedText } from "./wrap.js";

const isExit = (line: string): boolean => /^\/?(?:exit|quit)$/iu.test(line);

function findingsOf(answer: Answer): readonly Finding[] {
  if (answer.kind === "found") return answer.findings;
  return answer.kind === "nothing-found" ? answer.nearest : [];
}

/** "source 3" and "cite 3" are about the last answer; every other line is asked. */
async function answerTo(line: string, last: readonly Finding[], conversation: Conversation): Promise<Answer> {
  const [, command = "", number = ""] = /^\/?(source|cite) (\d{1,4})$/u.exec(line) ?? [];
  if (command === "") return conversation.next(line);
  const finding = last[Number(number) - 1];
  if (finding === undefined) return { kind: "refused", reason: en.terminal.noSuchFinding(Number(number), last.length) };
  const { file, line: place } = finding.citation;
  return (await answerInTerminal(command, { name: file, line: place }, conversation.terminal)).answer;
}

/** Lines one after the other: each may go on with the question before it. */
interface Conversation {
  readonly terminal: Terminal;
  readonly next: (line: string) => Promise<Answer>;
}

function conversationAt(terminal: Terminal): Conversation {
  let before: Exchange | undefined;
  return {
    terminal,
    async next(line) {
      const { answer, exchange } = await answeredLine(line, terminal, before);
      before = exchange ?? before;
      return answer;
    },
  };
}

/** A person's session: a prompt with history and completion, findings by number, and a screen at a time. */
async function withPerson(terminal: Terminal): Promise<void> {
  const { stdin, stdout } = process;
  const { archive } = terminal.service;
  const style = styleOf(screenOf(stdout, archive.folder));
  const pages = pager(() => stdout.rows, en.terminal.moreLines);
  const lines = createInterface({
    input: stdin,
    output: stdout,
    historySize: 500,
    removeHistoryDuplicates: true,
    prompt: "attest> ",
    completer: (line: string) => completed(line, terminal.commands, terminal.service.archive),
  });
  stdout.write(`${wrappedText(`${en.welcome(archive.size)} ${en.terminal.hint}`, stdout.columns)}\n`);
  lines.prompt();
  const conversation = conversationAt(terminal);
  let last: readonly Finding[] = [];
  for await (const line of lines) {
    const question = line.trim();
    if (isExit(question)) break;
    const next = /^(?:more)?$/iu.test(question) ? pages.next() : undefined;
    if (next !== undefined) stdout.write(`${next}\n`);
    else if (question !== "") {
      const answer = await answerTo(question, last, conversation);
      // What was opened from an answer leaves its numbers as they are.
      if (answer.kind === "found" && answer.lines === undefined) last = findingsOf(answer);
      else if (answer.kind === "nothing-found") last = findingsOf(answer);
      stdout.write(`${pages.begin(`${wrappedText(rendered(answer, en, style), stdout.columns)}\n`)}\n`);
    }
    lines.prompt();
  }
  lines.close();
}

/** Lines from a pipe, each answered as a program reads it. */
async function fromPipe(terminal: Terminal): Promise<void> {
  const { stdin, stdout } = process;
  const style = styleOf(screenOf(stdout, terminal.service.archive.folder));
  const conversation = conversationAt(terminal);
  for await (const line of createInterface({ input: stdin })) {
    const question = line.trim();
    if (isExit(question)) break;
    if (question === "") continue;
    const answer = await conversation.next(question);
    stdout.write(`${rendered(answer, en, style)}\n\n`);
  }
}

/** Answers line by line until the input ends or somebody types "exit". */
export const session = (terminal: Terminal): Promise<void> =>
  process.stdin.isTTY && process.stdout.isTTY ? withPerson(terminal) : fromPipe(terminal);
