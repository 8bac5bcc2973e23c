import { analyse } from "../../../reading/analysis/analyzer.js";
import type { Span } from "../../../model/passage.js";
import { sharedGrammar } from "../../../reading/languages/en/grammar/shared-grammar.js";
import type { Parsed } from "../../../reading/parsing/parsed.js";
import type { Question } from "../query/question.js";
import { datelineLength } from "./name-spans.js";
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
  if (sentence.end - sentence.start > longest || (question.wanted !== "date" && question.wanted !== "name"))
    return undefined;
  const filed = datelineLength(text.slice(sentence.start, sentence.end));
  const parsed = sharedGrammar().parse(text, { start: sentence.start + filed, end: sentence.end });
  const events = eventTokens(question, parsed);
  if (events.length === 0) return question.wanted === "date" && !tellsEvent(question, parsed) ? [] : undefined;
  return question.wanted === "date"
    ? marks.filter((mark) => events.some((event) => hangsOn(parsed, mark, event)))
    : doersIn(question, parsed, { events, marks });
}

/** The verbs of the sentence that are the question's event. */
function eventTokens({ telling }: Question, { tokens, upos }: Parsed): readonly number[] {
  const asked = telling.filter(({ isName, isNumber, isCounted }) => !isName && !isNumber && !isCounted);
  const met = tokens.flatMap(({ text }, at) => {
    const term = analyse(text, "en").terms[0]?.term;
    const is =
      term !== undefined &&
      asked.some(({ printed }) =>
        saysEvent(printed, analyse(printed, "en").terms[0]?.term ?? printed, new Set([term])),
      );
    return is ? [at] : [];
  });
  return met.filter((at) => upos[at] === "VERB");
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
  { words }: Question,
  parsed: Parsed,
  { events, marks }: { readonly events: readonly number[]; readonly marks: readonly Span[] },
): readonly Span[] | undefined {
  const { tokens, head, relation, upos } = parsed;
  const [event] = events.filter((at) => upos[at] === "VERB");
  if (event === undefined) return undefined;
  const children = tokens.flatMap((_, at) => (head[at] === event ? [at] : []));
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
  if (doer === undefined) return undefined;
  const [first, last] = subtree(parsed, doer);
  const phrase = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  if (upos[doer] === "PRON") return undefined;
  const named = marks.filter((mark) => mark.start < phrase.end && phrase.start < mark.end);
  return named.length > 0 && last - first > longestName ? named : [phrase];
}

/** A subject of more words is not marked whole where it holds a name. */
const longestName = 8;

/** The first and last word of a phrase, without what is said of it in clauses and behind commas. */
function subtree({ tokens, head, relation, upos }: Parsed, root: number): readonly [number, number] {
  const isIn = (at: number): boolean => {
    for (let one = at, steps = 0; one >= 0 && steps < 12; one = head[one] ?? -1, steps++) {
      if (one === root) return true;
      if (/^(?:acl|appos|conj|cc|punct|case|parataxis|dep)/u.test(relation[one] ?? "") && head[one] === root)
        return false;
    }
    return false;
  };
  let [first, last] = [root, root];
  while (first > 0 && isIn(first - 1)) first--;
  // "Harbour master Ivo Lamm": a name right behind an office belongs to it.
  while (last + 1 < tokens.length && (isIn(last + 1) || upos[last + 1] === "PROPN")) last++;
  return [first, last];
}
