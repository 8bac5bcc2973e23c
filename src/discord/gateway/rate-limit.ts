/** Whether somebody may ask now, or in how many seconds. */
export type Allowance = { readonly kind: "granted" } | { readonly kind: "spent"; readonly seconds: number };

export type FairUse = (userId: string) => Allowance;

const minute = 60_000;

/** So many questions a minute for each person, over the last sixty seconds. `clock` gives milliseconds. */
export function fairUse(most: number, clock: () => number): FairUse {
  const asked = new Map<string, number[]>();
  let sweptAt = clock();
  return (userId) => {
    const now = clock();
    if (now - sweptAt > minute) {
      sweptAt = now;
      for (const [id, times] of asked) if ((times.at(-1) ?? 0) <= now - minute) asked.delete(id);
    }
    const recent = (asked.get(userId) ?? []).filter((time) => time > now - minute);
    const oldest = recent[0];
    if (recent.length >= most && oldest !== undefined)
      return { kind: "spent", seconds: Math.max(1, Math.ceil((oldest + minute - now) / 1000)) };
    asked.set(userId, [...recent, now]);
    return { kind: "granted" };
  };
}
