import type { Span } from "../../../../../model/passage.js";
import { byName } from "./by-name.js";
import { firstEndingAfter, overlapping } from "../../../../quotations/sorted-spans.js";
import { isPaper, isPress } from "../../lexicon/press-words.js";
import type { Resolved, Scene } from "./context.js";
import type { Naming } from "../names/entity-mentions.js";

const pressNouns = /^(?:newspaper|paper|daily|agency|network|broadcaster|channel|magazine|station|outlet)$/;

/** "It" is the body that spoke last, if that was in this sentence or the one before. */
export function bodyThatSpoke({ last, sentences }: Scene, mention: Span, sentencesBack = 1): Resolved | undefined {
  if (last === undefined || (last.speaker.type !== "organisation" && last.speaker.type !== "place")) return undefined;
  const here = firstEndingAfter(sentences, mention.start);
  if (here - firstEndingAfter(sentences, last.at.start) > sentencesBack) return undefined;
  const { speaker } = last;
  return {
    speaker: { ...speaker, basis: "resolved", mention, resolvedTo: speaker.resolvedTo ?? speaker.mention },
    near: true,
  };
}

/** "Beijing has an offer. It has proposed …": the body or country that the sentence before begins with. */
export function bodyThatBegan({ text, namings, sentences, isQuoted }: Scene, mention: Span): Resolved | undefined {
  const before = sentences[firstEndingAfter(sentences, mention.start) - 1];
  if (before === undefined || /\n/.test(text.slice(before.end, mention.start))) return undefined;
  const named = overlapping(namings, before).find(
    (naming) => (naming.type === "organisation" || naming.type === "place") && !isQuoted(naming),
  );
  if (named === undefined || /\p{L}{4}/u.test(text.slice(before.start, named.start))) return undefined;
  const { start, end } = named;
  return {
    speaker: { ...byName(text, named, named), basis: "resolved", mention, resolvedTo: { start, end } },
    near: false,
  };
}

/** "the ministry" is the ministry named last; "the report" is the press that spoke last. */
export function knownBody(scene: Scene, phrase: string, mention: Span): Resolved | undefined {
  const { text, namings, last } = scene;
  const noun = /^the (\p{L}+)$/iu.exec(phrase)?.[1];
  if (noun === undefined) return undefined;
  const at = firstEndingAfter(namings, mention.start);
  if (isPaper(noun) || pressNouns.test(noun)) {
    if (last !== undefined && isPress(last.speaker.name)) return bodyThatSpoke(scene, mention, 8);
    const presses = namings
      .slice(Math.max(0, at - 60), at)
      .filter(({ type, name }) => type === "organisation" && isPress(name));
    const [first] = presses;
    return first !== undefined && !isPaper(noun) && presses.every(({ who }) => who === first.who)
      ? { ...resolvedBody(text, first, mention), near: false }
      : undefined;
  }
  const named = namings.slice(Math.max(0, at - 60), at).findLast(({ type, name }) => {
    const words = name.toLowerCase().split(" ");
    return type === "organisation" && words.length > 1 && words.includes(noun);
  });
  return named && resolvedBody(text, named, mention);
}

function resolvedBody(text: string, named: Naming, mention: Span): Resolved {
  const resolvedAt = { start: named.start, end: named.end };
  return {
    speaker: { ...byName(text, named, named), basis: "resolved", mention, resolvedTo: resolvedAt },
    near: true,
  };
}
