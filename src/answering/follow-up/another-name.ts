import { statePartyNamed } from "../../reading/parties/party.js";
import { askedAtTime } from "../routing/time-limit.js";
import { followUpTo, wordsOption, withOption, type Exchange, type FollowUp, type IsVoice } from "./exchange.js";
import { namesAsked } from "./names-asked.js";

const isState = (name: string): boolean => statePartyNamed(name) !== undefined;
const isTime = (words: string): boolean => askedAtTime(words).about === undefined;

/** The question before, of somebody, something or some time else: "and Japan?", "and the dam?", "and in 2021?". */
export function withAnother(other: string, before: Exchange, isVoice: IsVoice): FollowUp | undefined {
  const { question, asked } = before;
  if (isTime(other))
    return question === undefined ? undefined : { kind: "question", question: atTime(question, other) };
  const speaker = wordsOption(before, "speaker");
  const words = wordsOption(before, "words") ?? wordsOption(before, "topic");
  if (speaker !== undefined) {
    // "what did Aso say about Japan": "and Taiwan?" is about a state, as Japan is; Aso is none.
    if (words !== undefined && isState(other) && !isState(speaker)) {
      const topic = ofKind(words, other, isVoice);
      if (topic !== undefined) return withOption(before, "words", topic);
    }
    const speaks = isState(other) || isVoice(bareName(other)) || /^\p{Lu}/u.test(other);
    return speaks || words === undefined ? withOption(before, "speaker", other) : withOption(before, "words", other);
  }
  const slot = (["people", "words", "topic"] as const).find((name) => wordsOption(before, name) !== undefined);
  if (slot !== undefined)
    return withOption(before, slot, ofKind(wordsOption(before, slot) ?? "", other, isVoice) ?? other);
  const text = question ?? wordsOption(before, "question");
  const replaced = text === undefined ? undefined : (ofKind(text, other, isVoice) ?? withNoun(text, other));
  if (replaced === undefined) return undefined;
  return question === undefined
    ? followUpTo(asked.command, { ...asked.input, question: replaced })
    : { kind: "question", question: replaced };
}

/** The same asked about something else: "and on the dam?". */
export function aboutAnother(topic: string, before: Exchange, isVoice: IsVoice): FollowUp | undefined {
  const slot = (["words", "topic"] as const).find((name) => wordsOption(before, name) !== undefined);
  if (slot !== undefined) return withOption(before, slot, topic);
  if (wordsOption(before, "speaker") === undefined) return withAnother(topic, before, isVoice);
  return followUpTo(before.asked.command, { ...before.asked.input, words: topic });
}

const bareName = (name: string): string => name.replace(/^(?:the|mr|ms|mrs|president|minister) /iu, "");

/** A text with its last name of the same kind, a state or somebody, put otherwise; undefined where it has none. */
function ofKind(text: string, other: string, isVoice: IsVoice): string | undefined {
  const last = namesAsked(text, isVoice).findLast((name) => name.isState === isState(other));
  if (last === undefined || (!isState(other) && !isVoice(bareName(other)) && !/^\p{Lu}/u.test(other))) return undefined;
  return text.slice(0, last.start) + other + text.slice(last.end);
}

/** "when was the bridge opened" and "the dam": a noun with its article, where there is one in the question. */
function withNoun(text: string, other: string): string | undefined {
  const nouns = [...text.matchAll(/\b(?:the|an?) [\p{L}-]+/giu)];
  const [noun] = nouns;
  if (noun === undefined || nouns.length > 1 || !/^(?:the|an?) /iu.test(other)) return undefined;
  return text.slice(0, noun.index) + other + text.slice(noun.index + noun[0].length);
}

/** A question at another time: what stood there before goes. */
function atTime(question: string, time: string): string {
  const bare = question.replace(/[\s?？!.。]+$/u, "");
  return `${askedAtTime(bare).about ?? bare} ${time}`;
}
