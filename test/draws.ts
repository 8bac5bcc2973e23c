import fc from "fast-check";

/**
 * What the properties draw is the same each time, so that a run that fails fails again. `SEED=$RANDOM npm test` draws anew, and a failure
 * prints the seed it needs.
 */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 1895) });
