import type { Archive, SpeakerCard } from "../../archive/archive.js";
import { isOf } from "../../archive/speakers/speaker-directory.js";
import { speakersOf } from "../../model/statement.js";
import { inBody } from "../../reading/parties/body-phrases.js";
import { statePartyNamed, type Party } from "../../reading/parties/party.js";
import { speaksFor } from "../../reading/parties/speaks-for.js";
import { folded, formsOf } from "../../reading/parties/states.js";

/** A side that a reader asked for, and the speakers of the archive who may speak for it: each statement is looked at again in its article. */
export interface AskedParty {
  readonly party: Party;
  readonly cards: readonly SpeakerCard[];
}

/** The party that is asked for: a state or one of its organs; a company, a ministry or a movement that articles quote, itself or by who speaks for it. */
export async function partyAsked(asked: string, archive: Archive): Promise<AskedParty | undefined> {
  const state = statePartyNamed(asked);
  if (state !== undefined) return { party: state, cards: await cardsOfState(state.code, archive) };
  return bodyAsked(asked.trim(), archive);
}

async function cardsOfState(code: string, archive: Archive): Promise<readonly SpeakerCard[]> {
  const forms = formsOf(code);
  return (await archive.speakers({ holding: forms })).filter(({ name, role = "", alsoAs }) =>
    [name, role, ...alsoAs].some((words) => {
      const plain = folded(words);
      return forms.some((form) => plain.includes(form)) && speaksFor(words)?.state.code === code;
    }),
  );
}

const beyondAscii = /[^\x20-\x7e]/u;

async function bodyAsked(asked: string, archive: Archive): Promise<AskedParty | undefined> {
  const named = await archive.speakers({ named: asked });
  const plain = folded(asked.replace(/^the /iu, ""));
  const isCalled = ({ name, alsoAs }: SpeakerCard): boolean =>
    [name, ...alsoAs].some((form) => folded(form.replace(/^the /iu, "")) === plain);
  const own = named.filter(isCalled);
  // Folding every role of a large archive takes longer than the answer: most lack even the first letters.
  const [begins = ""] = /^[a-z0-9]+/u.exec(plain) ?? [];
  const mayHold = (role: string): boolean => beyondAscii.test(role) || role.toLowerCase().includes(begins);
  const speaking = (plain === "" ? [] : await archive.speakers({ holding: [plain] })).filter(
    ({ role }) =>
      role !== undefined &&
      mayHold(role) &&
      folded(role).includes(plain) &&
      inBody(role, asked, "person")?.isItself === false,
  );
  const isBody =
    own.length > 0
      ? await isNobody(own, archive)
      : speaking.length > 0 && named.every((card) => speaking.includes(card)) && /\S\s+\S/u.test(plain);
  return isBody ? { party: { kind: "body", name: asked }, cards: [...new Set([...named, ...speaking])] } : undefined;
}

/** Whether the speakers of a name are bodies: who speaks for a person, as his aide does, is another matter. */
async function isNobody(cards: readonly SpeakerCard[], archive: Archive): Promise<boolean> {
  for (const card of cards)
    for (const { statement } of await archive.statements({ speakerKey: card.key }))
      for (const speaker of speakersOf(statement))
        if (isOf(speaker, card)) return speaker.type === "organisation" || speaker.type === "group";
  return false;
}
