import type { Span } from "../../../../model/passage.js";
import type { Speaker } from "../../../../model/statement.js";
import type { IdeographicUnit } from "../../../segmentation/ideographic-units.js";
import { withoutTimes } from "./edges.js";
import { mentionOf, namedSpeaker } from "./speakers.js";
import { type Subject, subjectsIn } from "./subjects.js";
import type { Heard, Telling } from "./telling.js";

/** Who the words for a speaker mean, as far as the article decides it. */
export function heardAt(telling: Telling, at: Span, unit: IdeographicUnit): Heard {
  const words = telling.words(at);
  const what = mentionOf(words, at, telling.persons);
  if (what.kind === "pointing" && !what.plural) {
    const who = pointedAt(telling, at, unit);
    if (who !== undefined) return { speaker: resolvedAs(who, at), confidence: "likely" };
  }
  if (what.kind === "same-body") {
    const before = telling.found.findLast(
      ({ speaker }) => speaker.type === "organisation" && speaker.name.includes(what.ending),
    );
    if (before !== undefined) return { speaker: resolvedAs(before.speaker, at), confidence: "likely" };
  }
  return {
    speaker: namedSpeaker(words, at, what),
    confidence: what.kind === "person" || what.kind === "body" ? "sure" : "likely",
  };
}

/** "彼", "同氏": whoever spoke or was spoken of just before. */
function pointedAt({ floor, topic }: Telling, at: Span, unit: IdeographicUnit): Speaker | undefined {
  if (
    floor !== undefined &&
    floor.speaker.basis === "unnamed" &&
    floor.paragraph >= (topic?.paragraph ?? 0) &&
    unit.paragraph - floor.paragraph <= 1 &&
    !/(?:ら|たち|同)/.test(floor.speaker.name)
  )
    return undefined;
  const recent = [topic, floor].filter(
    (one) => one !== undefined && unit.paragraph - one.paragraph <= 4 && one.speaker.type === "person",
  );
  const best = recent.sort((a, b) => (b?.paragraph ?? 0) - (a?.paragraph ?? 0))[0];
  return best !== undefined && best.speaker.mention.start < at.start ? best.speaker : undefined;
}

/** The subject was dropped: whoever spoke or was spoken of last. */
export function droppedSubject({ floor, topic }: Telling, unit: IdeographicUnit): Heard | undefined {
  const isNewer = topic !== undefined && topic.paragraph > (floor?.paragraph ?? -1);
  const found = isNewer ? { speaker: topic.speaker, paragraph: topic.paragraph } : floor;
  if (found === undefined || unit.paragraph - found.paragraph > 3) return undefined;
  return { speaker: found.speaker, confidence: "unsure" };
}

/** Whether a noun is a person, a body or people at all. */
export function isSomebody(telling: Telling, { at }: Subject): boolean {
  const span = withoutTimes(telling, at);
  if (span.end - span.start < 1 || span.end - span.start > 44) return false;
  return mentionOf(telling.words(span), span, telling.persons).kind !== "unknown";
}

/** Remembers the person that a sentence was about, where it was not about whoever spoke in it. */
export function learnTopic(telling: Telling, unit: IdeographicUnit): void {
  const last = telling.found.at(-1);
  if (last !== undefined && last.context.start === unit.start) {
    if (last.speaker.type === "person") telling.topic = { speaker: last.speaker, paragraph: unit.paragraph };
    return;
  }
  for (const { at } of subjectsIn(telling.text, unit, telling.isQuoted)) {
    const span = withoutTimes(telling, at);
    const words = telling.words(span);
    const what = mentionOf(words, span, telling.persons);
    if (what.kind !== "person") continue;
    telling.topic = { speaker: namedSpeaker(words, span, what), paragraph: unit.paragraph };
    return;
  }
}

function resolvedAs(speaker: Speaker, mention: Span): Speaker {
  return {
    ...speaker,
    basis: speaker.basis === "unnamed" ? "unnamed" : "resolved",
    mention,
    resolvedTo: speaker.resolvedTo ?? speaker.mention,
  };
}
