import type { AskedParty } from "../answering/parties/speakers.js";
import { statePartyNamed } from "../reading/parties/party.js";

/** The party that a follow names: a state or one of its organs, else the body of that name. */
export const partyFollowed = (what: string): AskedParty => ({
  party: statePartyNamed(what) ?? { kind: "body", name: what },
  cards: [],
});
