import { answerContext } from "../../../src/answering/answer-context.js";
import { ask } from "../../../src/answering/ask/ask.js";
import type { ArchiveService } from "../../../src/archive/archive-service.js";
import { en } from "../../../src/locales/en/answers.js";

/** What is marked in the answers to a question, or what kind of answer says that there is none. */
export async function markedWords(question: string, { archive }: ArchiveService): Promise<readonly string[] | string> {
  const answer = await ask({ question }, answerContext(archive, en));
  return answer.kind === "found"
    ? answer.findings.flatMap(({ words, marks = [] }) => marks.map(({ start, end }) => words.slice(start, end)))
    : answer.kind;
}
