import { followUpTo, wordsOption, type Exchange, type FollowUp } from "./exchange.js";

const auxiliary = "did|does|do|has|have|had|is|was|were|are|will|would|can|could|should";
const question = new RegExp(
  `^(?:(?<asked>who|whom|what|when|where|why|how(?: many| much| long| often| old| far)?)(?: (?<noun>(?!(?:${auxiliary})\\b)[\\p{L}-]+(?: [\\p{L}-]+)?))?\\s+)?(?<verb>${auxiliary})\\s+(?<rest>.+)$`,
  "iu",
);

/** The event of the question before, asked for with another question word: "when?" after "did Aso visit Taiwan". */
export function askedOtherwise(opener: string, before: Exchange): FollowUp | undefined {
  const word = opener.toLowerCase();
  if (before.asked.command === "who-said") return ofStatement(word, before);
  const text = (before.question ?? wordsOption(before, "question"))?.replace(/[\s?？!.。]+$/u, "");
  if (text === undefined) return undefined;
  const { noun, verb, rest, asked } = question.exec(text)?.groups ?? {};
  if (verb !== undefined && rest !== undefined) {
    // "who was arrested": nobody is named, and "when was arrested" asks for nothing.
    const told = /^who$/iu.test(asked ?? "") ? `… ${rest}` : rest;
    return { kind: "question", question: `${word} ${verb} ${told}${noun === undefined ? "" : ` ${noun}`}` };
  }
  const after = /^(?:who|what|which|how many|how much|where|why|when)\s+(.+)$/iu.exec(text)?.[1];
  if (word === "who") return undefined;
  return { kind: "question", question: `${word} … ${after ?? text}` };
}

/** Of a statement: when it was made, and by whom; each statement is shown with its day and its speaker. */
function ofStatement(word: string, before: Exchange): FollowUp | undefined {
  const [speaker, words] = [wordsOption(before, "speaker"), wordsOption(before, "words")];
  if (word === "who") return words === undefined ? undefined : followUpTo("who-said", { words });
  if (word === "why" || word.startsWith("how")) return undefined;
  if (speaker === undefined) return followUpTo(before.asked.command, before.asked.input);
  return {
    kind: "question",
    question: `${word} did ${speaker} say something${words === undefined ? "" : ` about ${words}`}`,
  };
}
