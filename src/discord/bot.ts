import type { Desk } from "../archive/archive-service.js";
import type { AnyCommand } from "../command.js";
import type { Day } from "../model/timex.js";
import type { FairUse } from "./gateway/rate-limit.js";
import type { Log } from "./gateway/log.js";

/** All that the handlers of this face share. */
export interface Face {
  readonly commands: readonly AnyCommand[];
  readonly desk: Desk;
  readonly log: Log;
  readonly fairUse: FairUse;
  readonly questionsPerMinute: number;
  /** Users and roles. */
  readonly adminIds: readonly string[];
  readonly sourceUrl?: string | undefined;
  /** A proxy in front of Discord. */
  readonly apiUrl?: string | undefined;
  /** The language of those of whom nothing is known. */
  readonly locale: string;
  readonly logQuestions: boolean;
  /** Resolves when the next answer may begin. */
  readonly turn: () => Promise<void>;
  readonly today: () => Day;
  readonly toPng?: ((svg: string) => Uint8Array) | undefined;
}
