import { setTimeout as wait } from "node:timers/promises";
import { DefaultRestOptions, type RESTOptions } from "discord.js";

type MakeRequest = RESTOptions["makeRequest"];

/** How long a request is tried. Milliseconds. */
export interface RequestPatience {
  /** One try, from its beginning to Discord's answer. */
  readonly each: number;
  /** All tries and the pauses between them; none is begun later. */
  readonly whole: number;
  /** The first pause; each other is twice as long as the one before, up to `longest`. */
  readonly first: number;
  readonly longest: number;
}

/** What is asked of Discord, by how long it is worth trying. */
export type RequestKind = "acknowledgement" | "answer" | "courtesy" | "other";

/**
 * Discord takes an acknowledgement for three seconds and an answer for fifteen minutes. The library itself would try a 5xx again at
 * once and never a broken socket, and its one time-out is longer than an acknowledgement may take.
 */
export const usualPatience: Readonly<Record<RequestKind, RequestPatience>> = {
  acknowledgement: { each: 1200, whole: 2600, first: 100, longest: 400 },
  answer: { each: 10_000, whole: 60_000, first: 500, longest: 10_000 },
  courtesy: { each: 3000, whole: 0, first: 0, longest: 0 },
  other: { each: 10_000, whole: 4000, first: 250, longest: 2000 },
};

/** Longer than all tries of one request: the library's own time-out never comes first. */
export const longestRequest = 120_000;

const kinds: readonly (readonly [RequestKind, RegExp])[] = [
  ["acknowledgement", /\/interactions\/\d+\/[^/]+\/callback$/u],
  ["courtesy", /\/channels\/\d+\/typing$/u],
  ["answer", /\/webhooks\/\d+\/[^/]+(?:\/messages\/[^/]+)?$|\/channels\/\d+\/messages(?:\/\d+)?$/u],
];

/** Which kind of request an address is for. */
export const requestKindOf = (url: string): RequestKind =>
  kinds.find(([, form]) => form.test(new URL(url).pathname))?.[0] ?? "other";

/** The pauses between tries that there is time for, if each try fails at once. */
export function pausesOf({ whole, first, longest }: RequestPatience): readonly number[] {
  const pauses: number[] = [];
  let spent = 0;
  for (let pause = first; pause > 0 && spent + pause <= whole; pause = Math.min(pause * 2, longest)) {
    pauses.push(pause);
    spent += pause;
  }
  return pauses;
}

/**
 * Sends a request, and again after a fault of Discord's (5xx), a broken connection or a time-out, with growing pauses. A 429 is left
 * to the library, which waits as long as Discord says. All that is sent so may arrive twice without harm: edits say the same,
 * messages carry a nonce, and a second acknowledgement is refused.
 */
export function patientRequest(
  patience: Readonly<Record<RequestKind, RequestPatience>>,
  send: MakeRequest = DefaultRestOptions.makeRequest,
): MakeRequest {
  return async (url, init) => {
    const given = patience[requestKindOf(url)];
    const until = performance.now() + given.whole;
    const outer = init.signal ?? undefined;
    const attempt = () => {
      const own = AbortSignal.timeout(given.each);
      return send(url, { ...init, signal: outer instanceof AbortSignal ? AbortSignal.any([outer, own]) : own });
    };
    for (const pause of pausesOf(given)) {
      try {
        const response = await attempt();
        if (response.status < 500) return response;
        // An answer that nobody reads would keep its connection.
        await response.text();
      } catch (error) {
        if (outer?.aborted === true) throw error;
      }
      if (performance.now() + pause > until) break;
      await wait(pause);
    }
    return attempt();
  };
}
