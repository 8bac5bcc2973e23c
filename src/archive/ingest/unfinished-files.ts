import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { stampOf } from "../file-system.js";
import { sameStamp } from "../archive-writer.js";
import type { Candidate, Survey } from "./folder-scan.js";

export interface Rested {
  readonly candidates: readonly Candidate[];
  /** Still being written: they are left as they were. */
  readonly restless: readonly Candidate[];
}

/** Parts the candidates that keep still for that long from those that change under our eyes. Compares no clocks. */
export async function rested({ folder, candidates }: Survey, milliseconds: number): Promise<Rested> {
  if (milliseconds === 0 || candidates.length === 0) return { candidates, restless: [] };
  await wait(milliseconds);
  const isStill = ({ name, stamp }: Candidate): boolean => {
    const now = stampOf(path.join(folder, name));
    return now === undefined || sameStamp(now, stamp);
  };
  const still = candidates.map(isStill);
  return {
    candidates: candidates.filter((_, index) => still[index]),
    restless: candidates.filter((_, index) => !still[index]),
  };
}
