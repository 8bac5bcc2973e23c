import { analyse } from "../../../reading/analysis/analyzer.js";
import { overlap, type Span } from "../../../model/passage.js";
import { isSurelyReason } from "../../../reading/languages/en/lexicon/reason-cues.js";
import { sharedGrammar } from "../../../reading/languages/en/grammar/shared-grammar.js";
import type { Parsed } from "../../../reading/parsing/parsed.js";
import type { Question } from "../query/question.js";
import { filedLength } from "./name-spans.js";
import { saysEvent } from "./required.js";

/** Longer sentences are not parsed: nobody waits for them. */
const longest = 600;

/**
 * Of the dates or names of a sentence those that hang on the asked event: the date of "dropped", not of the allegation that was "made … in 2022"; whoever
 * "opposed", not the place. None where the sentence tells of the event and not that. Undefined where the event is not found as a word of the sentence.
 */
export function anchoredMarks(
  question: Question,
  text: string,
  marks: readonly Span[],
  sentence: Span,
): readonly Span[] | undefined {
  if (sentence.end - sentence.start > longest || !anchoredKinds.has(question.wanted)) return undefined;
  const filed = filedLength(text.slice(sentence.start, sentence.end));
  const parsed = sharedGrammar().parse(text, { start: sentence.start + filed, end: sentence.end });
  const told = eventTokens(question, parsed);
  const verbs = told.filter((at) => parsed.upos[at] === "VERB");
  const asked = verbs.length > 0 ? verbs : told;
  if (question.wanted === "reason")
    return marks.filter((mark) =>
      isSurelyReason(text.slice(mark.start, mark.end))
        ? tellsEvent(question, parsed)
        : asked.some((event) => isReasonOf(parsed, mark, event)),
    );
  if (verbs.length === 0) return tellsEvent(question, parsed) ? undefined : [];
  return question.wanted === "date"
    ? datesOf(parsed, marks, verbs)
    : doersIn(question, parsed, { events: verbs, marks });
}

const anchoredKinds: ReadonlySet<Question["wanted"]> = new Set(["date", "name", "reason"] as const);

/** The dates of the events; where they have none of their own, one that they share: "hunted and ate a rabbit on 5 November". */
function datesOf(parsed: Parsed, marks: readonly Span[], events: readonly number[]): readonly Span[] {
  const own = marks.filter((mark) => events.some((event) => hangsOn(parsed, mark, event)));
  if (own.length > 0) return own;
  const joined = events.filter((event) => parsed.relation[event] === "conj");
  return marks.filter((mark) =>
    joined.some(
      (event) => (parsed.tokens[event]?.end ?? 0) < mark.start && hangsOn(parsed, mark, parsed.head[event] ?? -1),
    ),
  );
}

/** Whether what is told hangs on the verb of the event, or on the verb that the event is the subject or object of: "moved the adjournment over the deaths". */
function isReasonOf(parsed: Parsed, mark: Span, event: number): boolean {
  const { head, upos, tokens, relation } = parsed;
  const inside = tokens.flatMap((token, at) => (overlap(token, mark) ? [at] : []));
  const top = inside.find((at) => !inside.includes(head[at] ?? -1)) ?? -1;
  const governor = head[top] ?? -1;
  if (governor === event) return true;
  // "Rejected a protest over the plan": the plan is why they protest, and not why it is rejected. "The plan to raise the dam": nobody's reason.
  if (relation[top]?.startsWith("acl") === true) return false;
  if (upos[event] === "VERB") return upos[governor] === "VERB" && hangsOn(parsed, mark, event);
  let verb = event;
  for (let steps = 0; verb >= 0 && upos[verb] !== "VERB" && steps < 6; steps++) verb = head[verb] ?? -1;
  return verb >= 0 && (hangsOn(parsed, mark, verb) || hangsOn(parsed, mark, event));
}

/** The words of the sentence that are the question's event. */
function eventTokens({ telling }: Question, { tokens }: Parsed): readonly number[] {
  const asked = telling.filter(({ isName, isNumber, isCounted }) => !isName && !isNumber && !isCounted);
  return tokens.flatMap(({ text }, at) => {
    const term = analyse(text, "en").terms[0]?.term;
    const is =
      term !== undefined &&
      asked.some(({ printed }) =>
        saysEvent(printed, analyse(printed, "en").terms[0]?.term ?? printed, new Set([term])),
      );
    return is ? [at] : [];
  });
}

/** Whether a sentence has the verb of the question as a word of any class: "the attack" of "when was it attacked". True where the question has no verb to look for. */
function tellsEvent(question: Question, { tokens }: Parsed): boolean {
  const verb = verbOf(question);
  if (verb === undefined) return true;
  const term = analyse(verb, "en").terms[0]?.term ?? verb;
  const terms = new Set(tokens.flatMap(({ text }) => analyse(text, "en").terms[0]?.term ?? []));
  return saysEvent(verb, term, terms);
}

/** The verb that a question turns on: "attacked" of "when was the museum attacked". */
function verbOf({ words, telling }: Question): string | undefined {
  const { tokens, head, upos } = sharedGrammar().parse(words, { start: 0, end: Math.min(words.length, longest) });
  const root = tokens.findIndex((_, at) => (head[at] ?? -1) < 0);
  const verb = tokens[root];
  return verb !== undefined &&
    upos[root] === "VERB" &&
    telling.some(({ printed, isEveryday }) => printed === verb.text && !isEveryday)
    ? verb.text
    : undefined;
}

/** Whether the first verb or event above a stretch of words is this one. */
function hangsOn({ tokens, head, upos, relation }: Parsed, mark: Span, event: number): boolean {
  const inside = tokens.flatMap((token, at) => (token.start < mark.end && mark.start < token.end ? [at] : []));
  let at = inside.find((one) => !inside.includes(head[one] ?? -1)) ?? -1;
  // "since 1987, when two tankers collided": the event hangs on the date.
  for (let up = event, steps = 0; up >= 0 && steps < 4; up = head[up] ?? -1, steps++)
    if (inside.includes(up)) return true;
  for (let steps = 0; at >= 0 && steps < 12; steps++) {
    if (at === event) return true;
    if (upos[at] === "VERB" && !inside.includes(at)) return relation[at] === "xcomp" && head[at] === event;
    at = head[at] ?? -1;
  }
  return false;
}

const passive = /^\W{0,9}who (?:is|are|was|were|has been|have been|had been|will be|got) /iu;

/** Who did it: the subject of the asked verb, or whoever it was done by; to "who was arrested", the subject of the passive. */
function doersIn(
  { words, telling }: Question,
  parsed: Parsed,
  { events, marks }: { readonly events: readonly number[]; readonly marks: readonly Span[] },
): readonly Span[] | undefined {
  const { tokens, head, relation, upos } = parsed;
  const [event] = events.filter((at) => upos[at] === "VERB");
  if (event === undefined) return undefined;
  const childrenOf = (of: number): readonly number[] => tokens.flatMap((_, at) => (head[at] === of ? [at] : []));
  const own = childrenOf(event);
  // "A carter drank and sold the cider": two verbs share their subject.
  const isShared =
    relation[event] === "conj" && !own.some((at) => relation[at]?.startsWith("nsubj") || relation[at] === "aux:pass");
  const children = isShared ? childrenOf(head[event] ?? -1) : own;
  const isBy = (at: number): boolean =>
    tokens.some(
      (token, child) => head[child] === at && relation[child] === "case" && token.text.toLowerCase() === "by",
    );
  const wantsPassive = passive.test(words);
  const doer = children.find((at) =>
    wantsPassive
      ? relation[at] === "nsubj:pass"
      : relation[at] === "nsubj" || (relation[at]?.startsWith("obl") === true && isBy(at)),
  );
  // "The cup, stolen in 1998, was found in a barn": nobody is said to have done either.
  if (doer === undefined) return !wantsPassive && isPassive(parsed, event, children) ? [] : undefined;
  if (upos[doer] === "PRON") return undefined;
  const askedNames = new Set(telling.flatMap(({ isName, printed }) => (isName ? [printed.toLowerCase()] : [])));
  // "Who met Norling?" is not answered by "Norling met her counterpart".
  const isAsked = tokens.some(
    ({ lower }, at) => askedNames.has(lower) && (at === doer || (head[at] === doer && relation[at] === "flat")),
  );
  const who = isAsked ? own.find((at) => relation[at] === "obj") : doer;
  if (who === undefined) return undefined;
  const [first, last] = subtree(parsed, who);
  const phrase = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  const named = marks.filter((mark) => overlap(mark, phrase));
  // "A farmer, Gustav Moe, found it": he is both.
  const besides = childrenOf(who).filter((at) => relation[at] === "appos");
  const alsoNamed = marks.filter((mark) =>
    besides.some((at) => overlap(mark, tokens[at] ?? phrase) && !named.includes(mark)),
  );
  return [...(named.length > 0 && last - first > longestName ? named : [phrase]), ...alsoNamed];
}

const isPassive = ({ relation, tokens }: Parsed, event: number, children: readonly number[]): boolean =>
  (relation[event] === "acl" &&
    tokens[event]?.lower.endsWith("ing") !== true &&
    !children.some((at) => relation[at] === "mark")) ||
  children.some((at) => relation[at] === "nsubj:pass" || relation[at] === "aux:pass");

/** A subject of more words is not marked whole where it holds a name. */
const longestName = 8;

/** The first and last word of a phrase, without what is said of it in clauses and behind commas. */
function subtree({ tokens, head, relation, upos }: Parsed, root: number): readonly [number, number] {
  const isIn = (at: number): boolean => {
    for (let one = at, steps = 0; one >= 0 && steps < 12; one = head[one] ?? -1, steps++) {
      if (one === root) return true;
      if (head[one] !== root) continue;
      if (/^(?:acl|appos|conj|cc|punct|case|parataxis|dep)/u.test(relation[one] ?? "")) return false;
      // "The goldsmith Lars Fenn for the queen": whom it was for is no part of who did it.
      const preposition = tokens.find((_, child) => head[child] === one && relation[child] === "case");
      if (preposition !== undefined && !/^(?:of|['’]s?)$/u.test(preposition.lower)) return false;
    }
    return false;
  };
  let [first, last] = [root, root];
  while (first > 0 && isIn(first - 1)) first--;
  // "Harbour master Ivo Lamm": a name right behind an office belongs to it.
  while (last + 1 < tokens.length && (isIn(last + 1) || upos[last + 1] === "PROPN")) last++;
  return [first, last];
}
