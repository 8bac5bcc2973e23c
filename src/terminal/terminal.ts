import { randomBytes } from "node:crypto";
import { en } from "../locales/en/answers.js";
import type { Exchange } from "../answering/follow-up/exchange.js";
import type { ArchiveService } from "../archive/archive-service.js";
import type { AnyCommand, Circumstances } from "../command.js";
import { answerTo } from "../command.js";
import type { Answer, Asked } from "../model/answer.js";
import type { RawInput } from "./parse-line.js";
import { inputFrom } from "./parse-line.js";

/** Longer questions are refused: nobody asks them, and everything that reads them stays quick. */
const longestLine = 4000;

export interface Terminal {
  readonly service: ArchiveService;
  readonly commands: readonly AnyCommand[];
  /** Told what went wrong on our side; the asker gets only the reference. */
  readonly fault: (reference: string, error: unknown) => void;
}

export interface Answered {
  readonly command: string;
  readonly answer: Answer;
  /** What the next line may go on with: the question and what was found. */
  readonly exchange?: Exchange;
}

/** What a line may go on with. A refusal leaves the question before it. */
function exchangeOf(asked: Asked, question: string | undefined, answer: Answer): Pick<Answered, "exchange"> {
  if (answer.kind !== "found" && answer.kind !== "nothing-found") return {};
  const found = answer.kind === "found" ? { findings: answer.findings, more: answer.more } : { findings: [], more: 0 };
  return { exchange: { asked, ...(question !== undefined && { question }), ...found } };
}

function circumstances({ service, commands }: Terminal): Circumstances {
  return { service, commands, phrases: en, today: new Date().toISOString().slice(0, 10), progress: () => {} };
}

/** Answers one command. A fault of ours becomes a sentence with a reference that is also in the log. */
export async function answerInTerminal(name: string, input: RawInput, terminal: Terminal): Promise<Answered> {
  const command = terminal.commands.find((one) => one.name === name);
  if (command === undefined)
    return { command: name, answer: { kind: "refused", reason: en.noSuchCommand(name.slice(0, 60)) } };
  try {
    return { command: name, answer: await answerTo(command, input, circumstances(terminal)) };
  } catch (error) {
    const reference = randomBytes(4).toString("hex");
    terminal.fault(reference, error);
    return { command: name, answer: { kind: "refused", reason: en.fault(reference) } };
  }
}

/** Answers a plain question, or a line that goes on with the one before it: routed, and echoed as it was understood. */
export async function answeredPlain(line: string, terminal: Terminal, before?: Exchange): Promise<Answered> {
  if (line.length > longestLine)
    return { command: "ask", answer: { kind: "refused", reason: en.tooLong(longestLine) } };
  const { understoodLine: understood } = await import("../answering/follow-up/understood.js");
  const meant = await understood(line, before, terminal.service.archive);
  if (meant.kind === "nothing-more") return { command: "ask", answer: { kind: "refused", reason: en.nothingMore } };
  if (meant.kind === "unclear")
    return { command: "ask", answer: { kind: "refused", reason: en.unclear(meant.word, meant.names) } };
  const { asked, question } = meant;
  const { command, answer } = await answerInTerminal(asked.command, { ...asked.input }, terminal);
  const shown = answer.kind === "refused" ? answer : { ...answer, understoodAs: asked };
  return { command, answer: shown, ...exchangeOf(asked, question, answer) };
}

/** Answers a line of the session: "/who-said speaker:Zhao Lijian", a plain question, or one that goes on with `before`. */
export async function answeredLine(line: string, terminal: Terminal, before?: Exchange): Promise<Answered> {
  const slash = /^\/([\p{L}\p{N}_-]{1,32})(?:\s|$)/u.exec(line);
  if (slash === null || line.length > longestLine) return answeredPlain(line, terminal, before);
  const name = slash[1] ?? "";
  const command = terminal.commands.find((one) => one.name === name);
  const input = command === undefined ? {} : inputFrom(line.slice(slash[0].length), command);
  const done = await answerInTerminal(name, input, terminal);
  return { ...done, ...exchangeOf({ command: name, input }, undefined, done.answer) };
}
