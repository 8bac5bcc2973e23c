import { randomBytes } from "node:crypto";
import { en } from "../locales/en/answers.js";
import { routed } from "../answering/routing/route.js";
import type { Desk } from "../archive/archive-service.js";
import type { AnyCommand, Circumstances } from "../command.js";
import { answerTo } from "../command.js";
import type { Answer } from "../model/answer.js";
import type { RawInput } from "./parse-line.js";
import { inputFrom } from "./parse-line.js";

/** Longer questions are refused: nobody asks them, and everything that reads them stays quick. */
const longestLine = 4000;

export interface Terminal {
  readonly desk: Desk;
  readonly commands: readonly AnyCommand[];
  /** Told what went wrong on our side; the asker gets only the reference. */
  readonly fault: (reference: string, error: unknown) => void;
}

export interface Answered {
  readonly command: string;
  readonly answer: Answer;
}

function circumstances({ desk, commands }: Terminal): Circumstances {
  return { desk, commands, phrases: en, today: new Date().toISOString().slice(0, 10), progress: () => {} };
}

/** Answers one command. A fault of ours becomes a sentence with a reference that is also in the log. */
export async function answered(name: string, input: RawInput, terminal: Terminal): Promise<Answered> {
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

/** Answers a plain question: routed, and echoed as it was understood. */
export async function answeredPlain(question: string, terminal: Terminal): Promise<Answered> {
  if (question.length > longestLine)
    return { command: "ask", answer: { kind: "refused", reason: en.tooLong(longestLine) } };
  const understoodAs = await routed(question, terminal.desk.archive);
  const { command, answer } = await answered(understoodAs.command, { ...understoodAs.input }, terminal);
  return { command, answer: answer.kind === "refused" ? answer : { ...answer, understoodAs } };
}

/** Answers a line of the session: "/who-said speaker:Zhao Lijian", or a plain question. */
export async function answeredLine(line: string, terminal: Terminal): Promise<Answered> {
  const slash = /^\/([\p{L}\p{N}_-]{1,32})(?:\s|$)/u.exec(line);
  if (slash === null || line.length > longestLine) return answeredPlain(line, terminal);
  const name = slash[1] ?? "";
  const command = terminal.commands.find((one) => one.name === name);
  return answered(name, command === undefined ? {} : inputFrom(line.slice(slash[0].length), command), terminal);
}
