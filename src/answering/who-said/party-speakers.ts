import type { SpeakerCard } from "../../archive/archive.js";
import type { Party } from "../../reading/parties/party.js";
import { speaksFor } from "../../reading/parties/state-phrases.js";
import { formsOf } from "../../reading/parties/states.js";

/** A state whose voices are asked for. */
export type StateParty = Party & { readonly kind: "state" };

/** Those speakers whose name or role may be of the state: each statement is looked at again in its article. */
export function cardsOfParty({ code }: StateParty, cards: readonly SpeakerCard[]): readonly SpeakerCard[] {
  const forms = formsOf(code);
  return cards.filter(({ name, role = "", alsoAs }) =>
    [name, role, ...alsoAs].some((words) => {
      const lowered = words.toLowerCase();
      return forms.some((form) => lowered.includes(form)) && speaksFor(words)?.state.code === code;
    }),
  );
}
