/** How long a client may take to become ready, and how long it may be away afterwards. Milliseconds. */
export interface WatchdogPatience {
  readonly ready: number;
  readonly away: number;
}

export const patience: WatchdogPatience = { ready: 30_000, away: 300_000 };

export type Health = "well" | "never-ready" | "away-too-long";

/**
 * Judges by the state of the socket, looked at from time to time. Silence is no sign of death: nobody may be asking anything.
 * The library does not say by itself that it will never become ready, or that it keeps trying in vain.
 */
export function watchdog({ ready, away }: WatchdogPatience, clock: () => number): (isReady: boolean) => Health {
  const began = clock();
  let lastReady: number | undefined;
  return (isReady) => {
    const now = clock();
    if (isReady) lastReady = now;
    if (lastReady === undefined) return now - began > ready ? "never-ready" : "well";
    return now - lastReady > away ? "away-too-long" : "well";
  };
}
