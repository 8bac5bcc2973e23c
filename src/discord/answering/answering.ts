import type { Attached } from "../../answering/adding/add.js";
import type { Exchange } from "../../answering/follow-up/exchange.js";
import type { UnderstoodLine } from "../../answering/follow-up/understood.js";
import type { Program, Suggests } from "../../command.js";
import type { Answer, Asked } from "../../model/answer.js";
import type { Day } from "../../model/timex.js";
import type { Asker, Target, Trouble } from "../../following/follow.js";
import type { Untold } from "../../following/following.js";
import type { CorrectionGiven, CorrectionKept } from "../../upkeep/correct.js";
import type { FaultGiven } from "../../upkeep/fault.js";
import type { FaultKept } from "../../upkeep/report-fault.js";
import type { Notice } from "../../following/notices.js";

/** A question as it is put to whoever answers. */
export interface PutQuestion {
  readonly asked: Asked;
  readonly locale: string;
  /** The reader's calendar day. */
  readonly today: Day;
  readonly asker?: Asker | undefined;
  readonly running?: Omit<Program, "version"> | undefined;
  /** The file that came with it. */
  readonly attached?: Attached;
}

/** Why a message about something followed could not be sent. */
export interface Unsent {
  readonly dispatch: number;
  readonly target: Target;
  readonly trouble: Trouble;
}

/** What is offered while somebody types. */
export interface OfferedChoice {
  readonly name: string;
  readonly value: string;
}

export interface AnswerProgress {
  readonly done: number;
  readonly of: number;
}

export type OnProgress = (done: number, of: number) => void;

/** All that the face asks about the archive. Whoever answers may take long; what acknowledges never waits for it. */
export interface Answering {
  /** How far the first reading is; undefined once questions can be answered. */
  readonly reading: () => AnswerProgress | undefined;
  /** Rejects with a fault of ours, and with nothing else. */
  readonly answer: (question: PutQuestion, progress: OnProgress) => Promise<Answer>;
  /** How a plain question is understood, or a line that goes on with the question before it. */
  readonly understood: (line: string, before?: Exchange) => Promise<UnderstoodLine>;
  readonly suggestions: (typed: string, suggests: Suggests) => Promise<readonly OfferedChoice[]>;
  /** The file that a button means, if the archive still has it. */
  readonly fileWithKey: (key: string) => Promise<string | undefined>;
  /** The text of an article, if it is what was read. */
  readonly article: (file: string) => Promise<string | undefined>;
  /** How many articles there are. */
  readonly articles: () => Promise<number>;
  /** How many of the articles are not what was read, of those that were looked at. */
  readonly filesLookedAt: () => Promise<{ readonly gone: number; readonly of: number }>;
  /** Writes down what a reader says is wrong. Undefined where the article is not what it was. */
  readonly reportFault: (given: FaultGiven, locale: string) => Promise<FaultKept | undefined>;
  /** Keeps what a keeper says instead, and reads the article again. */
  readonly correct: (given: CorrectionGiven) => Promise<CorrectionKept>;
  /** What is to be sent of what is followed. Times are in milliseconds. */
  readonly dueNotices: (now: number) => Promise<readonly Notice[]>;
  readonly noticeSent: (dispatch: number, now: number) => Promise<void>;
  readonly noticeFailed: (unsent: Unsent, now: number) => Promise<Untold>;
  readonly png: (svg: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}
