import type { Archive } from "../../archive/archive.js";
import { allSideForms } from "../../reading/languages/side-forms.js";
import { statePartyNamed } from "../../reading/parties/party.js";
import { partyAsked } from "../parties/speakers.js";

/** Two sides or more, as the reader wrote them, and what about. */
export interface Sides {
  readonly names: readonly string[];
  readonly topic?: string;
}

const most = 4;

/**
 * The sides that a comparison names: "China and Japan on Taiwan". Undefined where a part of it is neither a party nor somebody who speaks in the archive: then
 * it is a topic.
 */
export async function sidesIn(asked: string, archive: Archive): Promise<Sides | undefined> {
  for (const read of readings(asked)) {
    const speaks = await Promise.all(read.names.map((name) => isSide(name, archive)));
    if (speaks.every(Boolean)) return read;
  }
  return undefined;
}

/** All that the words may mean. */
function readings(asked: string): readonly Sides[] {
  const words = asked.trim().replace(/\s+/gu, " ").slice(0, 400);
  return allSideForms.flatMap(({ forms, between }) =>
    forms.flatMap((form): Sides[] => {
      const { sides, topic } = form.exec(words)?.groups ?? {};
      const names = sides === undefined ? [] : whole(sides.split(between).filter((name) => name !== ""));
      return names.length < 2 || names.length > most ? [] : [{ names, ...(topic !== undefined && { topic }) }];
    }),
  );
}

/** "Bosnia and Herzegovina" is one side. */
function whole(names: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const name of names) {
    const both = `${joined.at(-1) ?? ""} and ${name}`;
    if (joined.length > 0 && statePartyNamed(both) !== undefined) joined.splice(-1, 1, both);
    else joined.push(name);
  }
  return joined;
}

/** Whoever is a party, or is quoted in the archive by that name. */
async function isSide(name: string, archive: Archive): Promise<boolean> {
  if ((await partyAsked(name, archive)) !== undefined) return true;
  return /^\p{L}/u.test(name) && (await archive.speakers({ named: name })).length > 0;
}
