import type { NothingFound, Refused } from "../../model/answer.js";
import type { AnswerContext } from "../answer-context.js";
import { noSuchSource } from "../source/source.js";
import type { Question } from "./query/question.js";
import { unreadQuestion } from "./query/read-question.js";

export interface AskInput {
  readonly question: string;
  readonly source?: string | undefined;
  /** So many of the best passages are left out: they were shown before. */
  readonly after?: number | undefined;
  /** "latest": of those that answer, the article that came out last stands first. */
  readonly order?: "best" | "latest" | undefined;
}

/** What is asked, in terms of this archive. */
export interface AskRequest {
  readonly kind: "request";
  readonly words: string;
  /** Those of the words that are looked for. */
  readonly searched: string;
  readonly question: Question;
  /** Only these are searched; absent where all are. */
  readonly files?: readonly string[];
  readonly after: number;
  readonly order?: AskInput["order"];
}

/** Reads the question, and finds the source that it is limited to. */
export async function understand(
  { question: words, source, after = 0, order }: AskInput,
  context: AnswerContext,
): Promise<AskRequest | NothingFound | Refused> {
  const { archive, phrases } = context;
  if (archive.size === 0) return { kind: "refused", reason: phrases.emptyArchive(archive.folder) };
  const sources = source === undefined ? undefined : await archive.articles({ named: source });
  if (sources?.length === 0) return { ...(await noSuchSource(source ?? "", context)), asked: words };
  const unread = unreadQuestion(words);
  return {
    kind: "request",
    words,
    searched: unread.searched,
    question: unread.with(await archive.termWeights(unread.searched)),
    ...(sources && { files: sources.map(({ file }) => file) }),
    after,
    ...(order && { order }),
  };
}
