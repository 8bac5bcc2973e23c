import { anchoredMarks } from "./evidence/event-anchor.js";
import type { Question } from "./query/question.js";
import type { AskRequest } from "./understand.js";
import type { WeighedPassage } from "./weigh.js";

/** Of so many of them the sentence is parsed, to see which date or name hangs on the asked event. */
const parsed = 2;
/** And so many at most, where those do not answer. */
const mostParsed = 4;
/** An answer this much weaker than the best one is no answer any more. */
const muchWeaker = 1.6;

/** What is answered with, and what comes nearest where nothing answers. */
export interface Decision {
  /** One passage of each article, in the order in which they are shown. */
  readonly answers: readonly WeighedPassage[];
  readonly nearest?: WeighedPassage;
}

/** Chooses the passages that answer: those that hold the very words, and those whose evidence is strong enough; of each article one. */
export function decide(
  passages: readonly WeighedPassage[],
  question: Question,
  { words, order }: Pick<AskRequest, "words" | "order">,
): Decision {
  const best = Math.max(...passages.map(({ answers }) => answers));
  const exact = passages.filter((one) => holdsAsked(one, words));
  const answering = passages.filter(
    (one) =>
      !exact.includes(one) &&
      question.telling.length > 0 &&
      one.answers > 0 &&
      one.answers > best - muchWeaker &&
      !isOnlyHeadlines(one, question),
  );
  const [first] = passages;
  const nearest = first === undefined || question.telling.length === 0 ? undefined : unanswering(first);
  return {
    answers: anchoredAll(
      ownLanguageFirst(
        order === "latest" ? latestFirst(firstOfEach([...exact, ...answering])) : bestOfEach(exact, answering),
        question,
      ),
      question,
    ),
    ...(nearest && { nearest }),
  };
}

/** Whatever is asked word for word is an answer, be it all small words. */
function holdsAsked({ article, passage }: WeighedPassage, words: string): boolean {
  const asked = words.trim().toLowerCase();
  return /\s/.test(asked) && article.text.slice(passage.start, passage.end).toLowerCase().includes(asked);
}

/** Nothing smaller than the sentence is marked in a passage that does not answer. */
function unanswering(one: WeighedPassage): WeighedPassage {
  return { ...one, evidence: { ...one.evidence, marks: [one.evidence.sentence] } };
}

/** Those that answer once it is seen what their dates, names and reasons hang on: a sentence whose date is another event's does not say when. */
function anchoredAll(passages: readonly WeighedPassage[], question: Question): readonly WeighedPassage[] {
  const kept: WeighedPassage[] = [];
  let looked = 0;
  for (const one of passages) {
    const isLookedAt = kept.length < parsed && looked < mostParsed;
    looked += Number(isLookedAt);
    const seen = isLookedAt ? anchored(one, question) : one;
    if (seen.evidence.marks.length > 0) kept.push(seen);
  }
  return kept;
}

/** With only those dates, names or reasons marked that hang on the asked event; with none where the sentence tells another's. */
function anchored(one: WeighedPassage, question: Question): WeighedPassage {
  const { article, passage, evidence } = one;
  // "A farmer found it": who did it need not be a name.
  const isUnnamed = question.wanted === "name" && evidence.kind === "none";
  if ((evidence.kind !== "fits" && !isUnnamed) || article.language !== "en") return one;
  const text = article.text.slice(passage.start, passage.end);
  const marks = anchoredMarks(question, text, isUnnamed ? [] : evidence.marks, evidence.sentence);
  return marks === undefined ? one : { ...one, evidence: { ...evidence, marks } };
}

/** Whoever asks in a language other than English reads it best. */
function ownLanguageFirst(passages: readonly WeighedPassage[], { read }: Question): readonly WeighedPassage[] {
  if (read === undefined) return passages;
  const isOwn = ({ article }: WeighedPassage): boolean => article.language === read.pack.code;
  return [...passages.filter(isOwn), ...passages.filter((one) => !isOwn(one))];
}

/** A figure or a day of a headline that the article itself does not print answers nothing: headlines round, and tell of the plan. */
function isOnlyHeadlines({ article, reading, passage, evidence }: WeighedPassage, { wanted }: Question): boolean {
  if (passage.standing !== "headline" || evidence.kind !== "fits" || (wanted !== "number" && wanted !== "date"))
    return false;
  const body = reading.passages.filter(({ standing }) => standing === "article");
  const printed = body.map(({ start, end }) => article.text.slice(start, end)).join("\n");
  return !evidence.marks.some((mark) =>
    printed.includes(article.text.slice(passage.start + mark.start, passage.start + mark.end)),
  );
}

/** The article that came out last first; those without a day last. */
function latestFirst(passages: readonly WeighedPassage[]): readonly WeighedPassage[] {
  const dayOf = ({ article }: WeighedPassage): string => article.masthead.published?.value ?? "";
  return [...passages].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

/** Of each article the passage that stands first below its headline: a newspaper begins with what is new. */
function firstOfEach(passages: readonly WeighedPassage[]): readonly WeighedPassage[] {
  const first = new Map<string, WeighedPassage>();
  const place = ({ passage }: WeighedPassage): number =>
    passage.standing === "article" ? passage.start : Number.MAX_SAFE_INTEGER;
  for (const one of passages) {
    const before = first.get(one.article.file);
    if (before === undefined || place(one) < place(before)) first.set(one.article.file, one);
  }
  return [...first.values()];
}

/** The strongest passage of each article; a headline only where it says more than the sentences below it. */
function bestOfEach(exact: readonly WeighedPassage[], answering: readonly WeighedPassage[]): WeighedPassage[] {
  const best = new Map<string, WeighedPassage>();
  for (const one of exact) if (!best.has(one.article.file)) best.set(one.article.file, one);
  for (const one of answering) {
    const before = best.get(one.article.file);
    if (before === undefined) best.set(one.article.file, one);
    else if (!exact.includes(before) && saysMore(one, before)) best.set(one.article.file, one);
  }
  return [...best.values()];
}

/** So much less of a question than its headline a sentence may say. */
const nearlyAsMuch = 0.15;

/** Whether a weaker passage of an article answers instead of a headline: it has words of the kind that is wanted, or says as much. */
function saysMore({ passage, evidence }: WeighedPassage, before: WeighedPassage): boolean {
  if (before.passage.standing !== "headline" || passage.standing === "headline") return false;
  const [own, other] = [evidence.kind, before.evidence.kind];
  if (own === "fits" && other !== "fits") return true;
  return own === other && evidence.inSentence >= before.evidence.inSentence - nearlyAsMuch;
}
