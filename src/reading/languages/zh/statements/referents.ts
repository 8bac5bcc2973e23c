import type { Span } from "../../../../model/passage.js";
import type { Speaker } from "../../../../model/statement.js";
import type { IdeographicUnit } from "../../../segmentation/ideographic-units.js";
import { groupWords, pressWords } from "../lexicon/names-and-bodies.js";
import { foldedSigns } from "./folded-signs.js";
import type { Naming } from "./persons.js";
import { mentionAt, namedSpeaker } from "./speakers.js";
import { subjectOf } from "./subjects.js";
import type { Heard, Telling } from "./telling.js";

/** The words for a speaker, with whoever spoke before in the same sentence. */
export interface Mentioned {
  readonly mention: Span;
  readonly last?: Heard | undefined;
}

/** Who the words for a speaker mean, as far as the article decides it. */
export function heardAt(telling: Telling, unit: IdeographicUnit, { mention, last }: Mentioned): Heard {
  const what = mentionAt(telling, mention);
  if (what.kind === "pointing" && !what.plural) {
    const who = pointedAt(telling, unit, { mention, last });
    if (who !== undefined) return { speaker: resolvedAs(who.speaker, mention), confidence: who.confidence };
  }
  if (what.kind === "unnamed" && what.noun !== undefined) {
    const noun = what.noun;
    const same = telling.found.findLast(
      ({ speaker }) => speaker.basis !== "unnamed" && foldedSigns(speaker.role ?? "").endsWith(noun),
    );
    if (same !== undefined) return { speaker: resolvedAs(same.speaker, mention), confidence: "likely" };
  }
  return {
    speaker: namedSpeaker(telling.text, mention, what),
    confidence: what.kind === "person" || what.kind === "body" ? "sure" : "likely",
  };
}

const resolvedAs = (speaker: Speaker, mention: Span): Speaker => ({
  ...speaker,
  basis: "resolved",
  mention,
  resolvedTo: speaker.resolvedTo ?? speaker.mention,
});

/** "他": the last person of this sentence, else whoever spoke or was spoken of just before. */
function pointedAt(telling: Telling, unit: IdeographicUnit, { mention, last }: Mentioned): Heard | undefined {
  if (last?.speaker.type === "person") return { speaker: last.speaker, confidence: "likely" };
  const own = telling.persons.namings.findLast(
    (one) => one.start >= unit.start && one.end <= mention.start && !telling.isQuoted(one.start),
  );
  if (own !== undefined) return { speaker: personSpeaker(own), confidence: "likely" };
  // Whoever spoke last has no name: "他" is that one, and nobody who was named before.
  const { floor, topic } = telling;
  if (
    floor !== undefined &&
    floor.speaker.basis === "unnamed" &&
    floor.paragraph >= (topic?.paragraph ?? 0) &&
    unit.paragraph - floor.paragraph <= 2 &&
    !groupWords.test(foldedSigns(floor.speaker.name)) &&
    !/^(?:他|她)/.test(floor.speaker.name)
  )
    return undefined;
  const recent = [topic, floor].filter(
    (one) => one !== undefined && unit.paragraph - one.paragraph <= 3 && one.speaker.type === "person",
  );
  const best = recent.sort((a, b) => (b?.paragraph ?? 0) - (a?.paragraph ?? 0))[0];
  if (best !== undefined) return { speaker: best.speaker, confidence: "likely" };
  const near = telling.persons.namings.findLast((one) => one.end <= mention.start && !telling.isQuoted(one.start));
  return near === undefined || mention.start - near.end > 200
    ? undefined
    : { speaker: personSpeaker(near), confidence: "unsure" };
}

function personSpeaker({ person, start, end }: Naming): Speaker {
  return {
    basis: "named",
    name: person.name,
    key: person.name,
    type: "person",
    ...(person.role !== undefined && { role: person.role }),
    mention: { start, end },
    ...(person.at.start !== start && { resolvedTo: person.at }),
  };
}

/** Remembers whom the sentence was about: its speaker, or the person that it begins with. */
export function learnTopic(telling: Telling, unit: IdeographicUnit, hasSpoken: number): void {
  const last = telling.found.at(-1);
  if (telling.found.length > hasSpoken && last !== undefined) {
    if (last.speaker.type === "person") telling.topic = { speaker: last.speaker, paragraph: unit.paragraph };
    return;
  }
  const naming = telling.persons.namings.find(
    (one) => one.start >= unit.start && one.end <= unit.end && !telling.isQuoted(one.start),
  );
  if (naming !== undefined) telling.topic = { speaker: personSpeaker(naming), paragraph: unit.paragraph };
}

/** The speaker of "据…": a body of the press also where no list knows it. */
export function sourceOf(telling: Telling, span: Span): Speaker | undefined {
  const mention = subjectOf(telling, span);
  if (mention.end - mention.start < 2) return undefined;
  const what = mentionAt(telling, mention);
  const name = telling.text.slice(mention.start, mention.end);
  if (what.kind === "unnamed" && pressWords.test(telling.words(mention)))
    return { basis: "named", name, key: name, type: "organisation", mention };
  return namedSpeaker(telling.text, mention, what);
}
