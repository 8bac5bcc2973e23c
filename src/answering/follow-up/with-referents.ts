import { saying } from "../../reading/languages/en/question-forms.js";
import { followUpPronouns } from "../../reading/languages/en/follow-up-forms.js";
import type { Exchange, FollowUp, IsVoice } from "./exchange.js";
import { fittingNames, lineReferents, type LineReferents } from "./referents.js";

const auxiliary = "did|does|do|has|have|had|is|was|were|are|will|would|can|could|should";
/** What may stand before a pronoun that has nobody of its own line to stand for: "and when did". */
const nobodyBefore = new RegExp(
  `^(?:and |but |so )?(?:(?:who|whom|what|when|where|why|which|how)(?: else| many| much| long| often| old| far| many times| \\p{L}{3,12})?\\s+)?(?:${auxiliary})?\\s*(?:not\\s+)?(?:also |really |ever )?$`,
  "iu",
);
const subjects = new RegExp(
  `(?<![\\p{L}'’-])(?:${followUpPronouns.person}|${followUpPronouns.several}|${followUpPronouns.thing})(?![\\p{L}'’-])`,
  "giu",
);
/** "is it true that", "was it raining" stand for nothing. */
const emptyIt = /^it (?:true|possible|likely|clear|certain|known|that|rain\p{L}*|snow\p{L}*)\b/iu;
/** "said that", "deny it", "said so", at the end or before a phrase of its own. */
const objects = new RegExp(
  `(?<verb>(?<![\\p{L}])\\p{L}{2,15}) (?<what>that|it|this|so|them)(?=$|[?!.\\s]*$| (?:too|again|first|about|on|in|at|before|since|after|to)(?![\\p{L}]))`,
  "iu",
);
const said = new RegExp(`^(?:${saying})$`, "iu");
const prepositions = /^(?:about|on|of|over|for|with|against|to|by|regarding|from|after|before|since)$/iu;

/** Whether a line has words that may stand for what was named before. */
export const hasReferents = (line: string): boolean => line.search(subjects) >= 0 || objects.test(line);

type Step = { readonly kind: "text"; readonly text: string } | (FollowUp & { readonly kind: "unclear" }) | undefined;

/** A line with its pronouns read as what the question and the findings before tell; undefined where it has none that look back, or nothing tells. */
export function withReferents(line: string, before: Exchange, isVoice: IsVoice): FollowUp | undefined {
  const referents = lineReferents(before, isVoice);
  const first = withSubject(line, referents);
  if (first?.kind === "unclear") return first;
  const text = first?.text ?? line;
  const second = withObject(text, referents);
  const whole = second ?? (first === undefined ? undefined : text);
  return whole === undefined ? undefined : { kind: "question", question: whole };
}

/** "did he resign", "what about her son": those whom the line before named. */
function withSubject(line: string, referents: LineReferents): Step {
  for (const { 0: word, index } of line.matchAll(subjects)) {
    const [head, tail] = [line.slice(0, index), line.slice(index + word.length)];
    const isObject = /^(?:him|them)$/iu.test(word) || (/^(?:it|her)$/iu.test(word) && /^\W*$/u.test(tail));
    // "did Orlin say he would go": he is Orlin.
    if (!isObject && !nobodyBefore.test(head)) continue;
    if (isObject && /^(?:it|them)$/iu.test(word)) continue;
    if (/^it$/iu.test(word) && emptyIt.test(`it${tail}`)) continue;
    const names = fittingNames(word, namesFor(word, referents));
    if (names.length === 0) continue;
    const [name = ""] = names;
    if (names.length > 1) return { kind: "unclear", word, names };
    const owns = /^(?:his|their|its)$/iu.test(word) || (/^her$/iu.test(word) && /^ \p{L}/u.test(tail));
    return { kind: "text", text: `${head}${name}${owns ? "’s" : ""}${tail}` };
  }
  return undefined;
}

function namesFor(word: string, { people, voices, bodies, topic }: LineReferents): readonly string[] {
  if (new RegExp(`^(?:${followUpPronouns.person})$`, "iu").test(word)) return people;
  if (new RegExp(`^(?:${followUpPronouns.several})$`, "iu").test(word)) return voices;
  return bodies.length > 0 ? bodies : voices.length === 1 ? voices : topic === undefined ? [] : [topic];
}

/** A name or noun with its possessive read: "his party". Undefined where it may be several's. */
export function withOwner(words: string, before: Exchange, isVoice: IsVoice): string | undefined {
  const read = withSubject(words, lineReferents(before, isVoice));
  return read?.kind === "unclear" ? undefined : (read?.text ?? words);
}

/** "who said that", "did she deny it", "what do they say about it": what was spoken of. */
function withObject(line: string, { topic, words, bodies }: LineReferents): string | undefined {
  const match = objects.exec(line);
  const { verb = "", what = "" } = match?.groups ?? {};
  if (match === null) return undefined;
  const [head, tail] = [
    line.slice(0, match.index + verb.length + 1),
    line.slice(match.index + verb.length + 1 + what.length),
  ];
  const hasSubject = !/^(?:and |but )?who(?: else)? /iu.test(line);
  if (prepositions.test(verb)) {
    const meant = topic ?? bodies[0];
    return meant === undefined ? undefined : `${head}${meant}${tail}`;
  }
  const isSaid = said.test(verb);
  if (words !== undefined && isSaid && (!hasSubject || topic === undefined)) return `${head}${words}${tail}`;
  if (topic === undefined) return isSaid && hasSubject ? `${head}something${tail}` : undefined;
  return isSaid && hasSubject ? `${head}something about ${topic}${tail}` : `${head}${topic}${tail}`;
}
