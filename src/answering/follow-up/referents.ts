import { genderOfGivenName } from "../../reading/languages/en/lexicon/given-names.js";
import { statePartyNamed } from "../../reading/parties/party.js";
import { wordsOption, type Exchange, type IsVoice } from "./exchange.js";
import { namesAsked } from "./names-asked.js";

/** What the pronouns of a line may stand for, as far as the question and the findings before it tell. More than one name: it is not clear. */
export interface LineReferents {
  readonly people: readonly string[];
  /** Whoever is asked about, be it one or many. */
  readonly voices: readonly string[];
  /** States and bodies. */
  readonly bodies: readonly string[];
  /** What was spoken of: "Taiwan". */
  readonly topic?: string;
  /** The very words, where they were asked for or one finding has them. */
  readonly words?: string;
}

const isState = (name: string): boolean => statePartyNamed(name) !== undefined;
const distinct = (names: readonly string[]): readonly string[] => [
  ...new Map(names.map((name) => [name.toLowerCase(), name])).values(),
];
/** Longer words are not asked for again. */
const longest = 200;

/** Whom and what the pronouns of the next line may stand for: those the question names, else those that were found. */
export function lineReferents(before: Exchange, isVoice: IsVoice): LineReferents {
  const speaker = wordsOption(before, "speaker") ?? wordsOption(before, "people");
  const text = before.question ?? wordsOption(before, "question") ?? "";
  const names = speaker === undefined ? namesAsked(text, isVoice) : [];
  const found = distinct(
    before.findings.flatMap(({ speaker: shown }) =>
      shown === undefined || shown.basis === "unnamed" ? [] : [shown.name],
    ),
  );
  const named = names.filter((name) => !name.isState).map(({ words }) => words);
  const people =
    speaker !== undefined && !isState(speaker)
      ? [speaker]
      : named.length > 0
        ? named
        : found.filter((name) => !isState(name));
  const states = names.filter((name) => name.isState).map(({ words }) => words);
  const voices = speaker !== undefined ? [speaker] : named.length > 0 ? named : states.length > 0 ? states : found;
  const bodies = speaker !== undefined && isState(speaker) ? [speaker] : states;
  const asked = wordsOption(before, "words");
  const topic = (speaker === undefined ? undefined : asked) ?? wordsOption(before, "topic") ?? topicOf(text);
  const words = speaker === undefined && asked !== undefined ? asked : onlyWords(before);
  return {
    people: distinct(people),
    voices: distinct(voices),
    bodies: distinct(bodies),
    ...(topic !== undefined && { topic }),
    ...(words !== undefined && { words }),
  };
}

/** Those of the names that a pronoun may stand for, by what their given names tell. */
export function fittingNames(pronoun: string, names: readonly string[]): readonly string[] {
  const gender = /^(?:he|him|his)$/iu.test(pronoun) ? "man" : /^(?:she|her)$/iu.test(pronoun) ? "woman" : undefined;
  if (gender === undefined) return names;
  return names.filter((name) => {
    const [given = ""] = name.split(" ");
    const told = name.includes(" ") ? genderOfGivenName(given) : undefined;
    return told === undefined || told === gender;
  });
}

const opener =
  /^(?:(?:who|whom|what|when|where|why|how)(?: (?:many|much|long|often|old|far))?\s)?(?:(?:did|does|do|has|have|had|is|was|were|are|will|would|can|could)\s)?/iu;

/** What an /ask question is about, without its question words. */
function topicOf(question: string): string | undefined {
  const bare = question
    .replace(/[\s?？!.。]+$/u, "")
    .replace(opener, "")
    .trim();
  return bare === "" || bare.length > longest ? undefined : bare;
}

function onlyWords({ findings }: Exchange): string | undefined {
  const [only, ...others] = findings;
  return only === undefined || others.length > 0 || only.words.length > longest ? undefined : `“${only.words}”`;
}
