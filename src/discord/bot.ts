import type { AnyCommand, Program } from "../command.js";
import type { Day } from "../model/timex.js";
import type { FairUse } from "./gateway/rate-limit.js";
import type { Answering } from "./answering/answering.js";
import type { Observe } from "./gateway/operation.js";
import type { Scope } from "./scope.js";
import type { Log } from "./gateway/log.js";

/** All that the handlers of this face share. */
export interface Face {
  readonly commands: readonly AnyCommand[];
  readonly answering: Answering;
  readonly log: Log;
  readonly fairUse: FairUse;
  readonly questionsPerMinute: number;
  /** Users and roles. */
  readonly adminIds: readonly string[];
  /** Where the keepers are told of faults. */
  readonly keepersChannel?: string | undefined;
  /** Where it is told who has used what keepers may do. */
  readonly auditChannel?: string | undefined;
  /** Where findings of what is followed go, in place of the channel where it was asked. */
  readonly followChannel?: string | undefined;
  readonly scope: Scope;
  /** The commands' ids in Discord, by name: empty until they are registered. */
  readonly commandIds: Map<string, string>;
  readonly sourceUrl?: string | undefined;
  /** A proxy in front of Discord. */
  readonly apiUrl?: string | undefined;
  /** The language of those of whom nothing is known. */
  readonly locale: string;
  /** Whether Discord shows the bot what is written in a thread without its name. */
  readonly hearsThreads: boolean;
  /** Whether answers are for the asker alone unless told otherwise. */
  readonly isPrivate: boolean;
  readonly observe?: Observe | undefined;
  /** How long the process has been running, and how quick the connection is. */
  readonly running: () => Omit<Program, "version">;
  /** Tells the audit channel, where there is one, that a keeper has used a command. */
  readonly audit?: ((userId: string, what: string) => void) | undefined;
  readonly logQuestions: boolean;
  readonly today: () => Day;
}
