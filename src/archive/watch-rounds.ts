import type { Rounds } from "./keeping/rounds.js";
import type { Watch } from "./watch.js";
import { watchFolder } from "./watch.js";

// A file that changes is read when it has kept still for that long.
const restMs = 500;

/** Reads what changes in the folder. A change that comes while a round is under way is for the round after it. */
export async function watchRounds(rounds: Rounds, notice: (sentence: string) => void): Promise<Watch> {
  let waiting = false;
  let closed = false;
  let again: NodeJS.Timeout | undefined;
  let told = "";

  /** Says once what goes on being wrong. */
  function tell(what: string): void {
    if (what !== told && !closed) notice(`${what} What was read before is still served.`);
    told = what;
  }

  async function look(): Promise<void> {
    if (waiting || closed) return;
    waiting = true;
    try {
      // What rings while a round is under way may have come too late for it.
      await rounds.ended();
      waiting = false;
      const round = await rounds.next(restMs, () => {});
      if (round.kind === "failed") return tell(round.reason);
      told = "";
      if (round.restless) again = setTimeout(bell, restMs);
    } catch (error) {
      waiting = false;
      // Nobody waits for this answer, so the fault is told here. The archive is as it was.
      tell(`The folder could not be read again: ${String(error)}.`);
    }
  }
  const bell = (): void => void look();
  const { folder } = rounds.now().edition;
  const watch = await watchFolder({ folder, bell, notice });
  // What changed between the first round and the watching.
  bell();
  return {
    get how() {
      return watch.how;
    },
    async close() {
      closed = true;
      clearTimeout(again);
      await watch.close();
    },
  };
}
