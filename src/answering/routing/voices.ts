import type { Archive } from "../../archive/archive.js";
import { inEitherScript } from "../who-said/also-written.js";
import { noVoice } from "../../reading/languages/en/question-forms.js";
import { statePartyNamed } from "../../reading/parties/party.js";

/** Whether the archive has a speaker whose name, or a word of it, is this one. */
async function isSpeaker(name: string, archive: Archive): Promise<boolean> {
  const asked = name.toLowerCase();
  return (await archive.speakers({ sharing: name })).some((speaker) =>
    [speaker.name, ...speaker.alsoAs].some(
      (form) => form.toLowerCase() === asked || form.toLowerCase().split(/\s+/).includes(asked),
    ),
  );
}

/** Whether somebody may be asked for so: a state, a speaker of the archive by any part of the name, or by office. */
export async function isVoice(who: string, archive: Archive): Promise<boolean> {
  if (noVoice.test(who)) return false;
  const bare = who.replace(/^the /iu, "");
  return (
    statePartyNamed(who) !== undefined ||
    (await isSpeaker(bare, archive)) ||
    (await archive.speakers({ named: bare })).length > 0 ||
    (await inEitherScript(bare, archive)).length > 0
  );
}
