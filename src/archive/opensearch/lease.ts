import type { Cluster } from "./cluster.js";

/** How a process knows whether it is the one that reads the folder and writes the archive. */
export interface Lease {
  /** Counts whoever held it; undefined while somebody else does, or while it is not certain. */
  readonly term: () => number | undefined;
  /** Takes it if it is free, renews it if it is held here. To be called every two seconds or so. */
  readonly renew: () => Promise<void>;
  /** Gives it back, so that the next need not wait. */
  readonly release: () => Promise<void>;
}

interface Place {
  readonly cluster: Cluster;
  readonly index: string;
  readonly id: string;
  /** Told apart from all other processes. */
  readonly holder: string;
  /** Milliseconds, from any moment on. Each process counts by its own: no common clock is needed. */
  readonly clock: () => number;
}

/** Milliseconds. Who could not renew for `trusted` does not hold it any more, before another may take it after `abandoned`. */
export const leaseTimes = { trusted: 6_000, abandoned: 10_000 };

interface Written {
  readonly holder: string;
  readonly beat: number;
  readonly term: number;
}

/** One document, replaced only as it was read: of two that take it over at once one wins. */
export function leaseOn({ cluster, index, id, holder, clock }: Place): Lease {
  let held: { readonly term: number; readonly since: number } | undefined;
  let seen: { readonly written: string; readonly since: number } | undefined;

  return {
    term: () => (held !== undefined && clock() - held.since < leaseTimes.trusted ? held.term : undefined),
    async renew() {
      const began = clock();
      const found = await cluster.read(index, id);
      // This alone writes it.
      const was = found?.source as Written | undefined;
      const isMine = was?.holder === holder;
      const written = JSON.stringify(was);
      if (written !== seen?.written) seen = { written, since: began };
      const isFree = was === undefined || was.holder === "" || began - seen.since >= leaseTimes.abandoned;
      if (!isMine && !isFree) {
        held = undefined;
        return;
      }
      const document: Written = { holder, beat: (was?.beat ?? 0) + 1, term: (was?.term ?? 0) + (isMine ? 0 : 1) };
      const isDone = await cluster.replace(index, id, {
        document: { ...document },
        ...(found && { was: found.state }),
      });
      held = isDone ? { term: document.term, since: began } : undefined;
    },
    async release() {
      if (held === undefined) return;
      held = undefined;
      const found = await cluster.read(index, id);
      const was = found?.source as Written | undefined;
      if (found === undefined || was?.holder !== holder) return;
      await cluster.replace(index, id, { document: { ...was, holder: "" }, was: found.state });
    },
  };
}
