import { foldedName } from "../../model/fold-accents.js";
import type { SpeakerCard } from "../../archive/archive.js";
import { isOf } from "../../archive/speakers/speaker-directory.js";
import type { Speaker } from "../../model/statement.js";
import { organisationWords } from "../../reading/languages/en/lexicon/titles-and-bodies.js";

const titles = new Set(
  "mr mrs ms dr sir president minister prime foreign secretary senator general colonel senior the a an of spokesperson spokesman spokeswoman".split(
    " ",
  ),
);

const partsOf = (name: string): string[] =>
  (foldedName(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((part) => part !== "s");

const isPerson = (form: readonly string[]): boolean =>
  form.length > 1 && !form.some((part) => organisationWords.has(part));

/** Who is called so, remembered for an archive: one question asks it of every place. */
const persons = new WeakMap<readonly SpeakerCard[], Map<string, readonly string[]>>();

/** The keys of the persons of that name. */
function personsCalled(asked: readonly string[], cards: readonly SpeakerCard[]): readonly string[] {
  const known = persons.get(cards) ?? new Map<string, readonly string[]>();
  persons.set(cards, known);
  const name = asked.join(" ");
  const found =
    known.get(name) ??
    cards
      .filter((card) =>
        [card.name, ...card.alsoAs]
          .map(partsOf)
          .some((form) => isPerson(form) && asked.every((part) => form.includes(part))),
      )
      .map(({ key }) => key);
  known.set(name, found);
  return found;
}

/** Whether the archive has another person of that name: a spokesman for Ms Harth is not Ms Harth. */
const isAnother = (asked: readonly string[], { key }: Speaker, speakers: readonly SpeakerCard[]): boolean =>
  personsCalled(asked, speakers).some((one) => one !== key);

/** Whether somebody means this speaker by a name: all that the name says is part of a form, the role or the affiliation. */
export function isSpeaker(name: string, speaker: Speaker, speakers: readonly SpeakerCard[]): boolean {
  const all = partsOf(name);
  const asked = all.filter((part) => !titles.has(part));
  const card = speaker.key === undefined ? undefined : speakers.find((one) => isOf(speaker, one));
  const forms = [speaker.name, ...(card?.alsoAs ?? [])].map(partsOf);
  const about = [speaker.role ?? "", speaker.affiliation ?? ""].flatMap(partsOf);
  if (asked.length === 0) return all.length > 0 && all.every((part) => about.includes(part));
  const isNamed = forms.some(
    (form) =>
      asked.every((part) => form.includes(part) || about.includes(part)) && asked.some((part) => form.includes(part)),
  );
  return isNamed || (asked.every((part) => about.includes(part)) && !isAnother(asked, speaker, speakers));
}
