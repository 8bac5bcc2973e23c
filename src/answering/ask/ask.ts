import { standingNotes } from "../findings/notes.js";
import type { Archive, OpenArticle, PassageHit } from "../../archive/archive.js";
import type { Answer, Finding } from "../../model/answer.js";
import { contains, passageOf, type Span } from "../../model/passage.js";
import { asPrinted, unknownWords } from "./abstention.js";
import { goneSentence } from "../gone.js";
import type { AnswerContext } from "../answer-context.js";
import { citationOf, titleOf } from "../findings/citation.js";
import { considered, statementsIn, type Considered } from "./retrieval.js";
import { nearestNames } from "../filters/did-you-mean.js";
import { deniedNotes } from "../findings/denial-note.js";
import { isMeasure } from "../../reading/languages/en/lexicon/units-of-measure.js";
import type { Phrases } from "../../locales/en/answers.js";
import { shownDate } from "../findings/date-label.js";
import { anchoredMarks } from "./evidence/event-anchor.js";
import { withNames } from "./query/named-words.js";
import { questionOf, type Question } from "./query/question.js";
import { withScriptNotes } from "../findings/other-script.js";
import { collapsed } from "../findings/merge-duplicates.js";
import { shownSpeaker, speakerNotes } from "../findings/speaker-label.js";

export interface AskInput {
  readonly question: string;
  readonly source?: string | undefined;
  /** So many of the best passages are left out: they were shown before. */
  readonly after?: number | undefined;
  /** "latest": of those that answer, the article that came out last stands first. */
  readonly order?: "best" | "latest" | undefined;
}

/** How many passages are looked at, and how many of one article. In a few articles a word tells little, and there is time to look at more. */
const lookedAt = { limit: 16, perArticle: 3 };
const lookedAtOfFew = { limit: 48, perArticle: 12 };
const few = 50;
/** A measure often stands in a sentence that has few of the question's words: "the island, which is 100 km from its coast". */
const lookedAtForMeasure = { limit: 96, perArticle: 40 };
/** How many answers are shown. */
const shown = 5;
/** Of so many of them the sentence is parsed, to see which date or name hangs on the asked event. */
const parsed = 2;
/** And so many at most, where those do not answer. */
const mostParsed = 4;
/** An answer this much weaker than the best one is no answer any more. */
const muchWeaker = 1.6;

/** Brings the passages that answer a question, the answering words marked, or says that none does and what is missing. */
export async function ask(
  { question: words, source, after = 0, order }: AskInput,
  { archive, phrases, articles }: AnswerContext,
): Promise<Answer> {
  if (archive.size === 0) return { kind: "refused", reason: phrases.emptyArchive(archive.folder) };
  const sources = source === undefined ? undefined : await archive.articles({ named: source });
  if (sources?.length === 0)
    return {
      kind: "nothing-found",
      asked: words,
      reason: phrases.source.noSuchSource(source ?? ""),
      nearest: [],
      didYouMean: nearestNames(
        source ?? "",
        (await archive.articles()).flatMap((card) => [card.file, ...(card.title === undefined ? [] : [card.title])]),
      ),
    };
  const asked = questionOf(words, await archive.termWeights(words));
  const files = sources?.map((card) => card.file);
  const hits = await archive.search({
    words,
    ...(archive.size > few ? lookedAt : isMeasure(words) ? lookedAtForMeasure : lookedAtOfFew),
    ...(files && { files }),
  });
  const open = await articles.open(hits.map(({ file }) => file));
  const question = withNames(asked, textsOf(hits, open));
  const passages = considered(question, hits, open);
  const notes = articles.gone.length > 0 ? { notes: articles.gone.map((one) => goneSentence(one, phrases)) } : {};

  const best = Math.max(...passages.map(({ answers }) => answers));
  const exact = passages.filter((one) => holdsAsked(one, words));
  const answering = passages.filter(
    (one) => !exact.includes(one) && question.telling.length > 0 && one.answers > 0 && one.answers > best - muchWeaker,
  );
  const findings = collapsed(
    anchoredAll(inOrder(bestOfEach(exact, answering), order), question).map((one) => findingOf(one, question, phrases)),
    phrases,
  );
  const [first, ...others] = withScriptNotes(words, findings.slice(after, after + shown), phrases);
  if (first !== undefined)
    return {
      kind: "found",
      heading: phrases.ask.heading(findings.length),
      findings: [first, ...others],
      more: findings.length - after - 1 - others.length,
      ...notes,
    };
  const [nearest] = passages;
  return {
    kind: "nothing-found",
    asked: words,
    reason: reasonFor(question, nearest, phrases),
    nearest:
      nearest === undefined || question.telling.length === 0
        ? []
        : [findingOf(unanswering(nearest), question, phrases)],
    didYouMean: await didYouMean(question, archive),
    ...notes,
  };
}

const textsOf = (hits: readonly PassageHit[], open: ReadonlyMap<string, OpenArticle>): readonly string[] =>
  hits.flatMap(({ file, passage: { start, end } }) => open.get(file)?.article.text.slice(start, end) ?? []);

/** Whatever is asked word for word is an answer, be it all small words. */
function holdsAsked({ article, passage }: Considered, words: string): boolean {
  const asked = words.trim().toLowerCase();
  return /\s/.test(asked) && article.text.slice(passage.start, passage.end).toLowerCase().includes(asked);
}

/** Nothing smaller than the sentence is marked in a passage that does not answer. */
function unanswering(one: Considered): Considered {
  return { ...one, evidence: { ...one.evidence, marks: [one.evidence.sentence] } };
}

/** Those that answer once it is seen what their dates and names hang on: a sentence whose date is another event's does not say when. */
function anchoredAll(passages: readonly Considered[], question: Question): readonly Considered[] {
  const kept: Considered[] = [];
  let looked = 0;
  for (const one of passages) {
    const isLookedAt = kept.length < parsed && looked < mostParsed;
    looked += Number(isLookedAt);
    const seen = isLookedAt ? anchored(one, question) : one;
    if (question.wanted !== "date" || seen.evidence.marks.length > 0) kept.push(seen);
  }
  return kept;
}

/** With only those dates or names marked that hang on the asked event; with none where the sentence tells another's. */
function anchored(one: Considered, question: Question): Considered {
  const { article, passage, evidence } = one;
  if (evidence.kind !== "fits" || article.language !== "en") return one;
  const text = article.text.slice(passage.start, passage.end);
  const marks = anchoredMarks(question, text, evidence.marks, evidence.sentence);
  return marks === undefined ? one : { ...one, evidence: { ...evidence, marks } };
}

/** The latest article first, where that is asked for; those without a day last. */
function inOrder(passages: readonly Considered[], order: AskInput["order"]): readonly Considered[] {
  const dayOf = ({ article }: Considered): string => article.masthead.published?.value ?? "";
  return order === "latest" ? [...passages].sort((a, b) => dayOf(b).localeCompare(dayOf(a))) : passages;
}

/** The strongest passage of each article; a headline only where it says more than the sentences below it. */
function bestOfEach(exact: readonly Considered[], answering: readonly Considered[]): Considered[] {
  const best = new Map<string, Considered>();
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
function saysMore({ passage, evidence }: Considered, before: Considered): boolean {
  if (before.passage.standing !== "headline" || passage.standing === "headline") return false;
  const [own, other] = [evidence.kind, before.evidence.kind];
  if (own === "fits" && other !== "fits") return true;
  return own === other && evidence.inSentence >= before.evidence.inSentence - nearlyAsMuch;
}

function findingOf({ article, reading, passage, evidence }: Considered, question: Question, phrases: Phrases): Finding {
  const { title } = article.masthead;
  const inText = ({ start, end }: Span): Span => ({ start: start + passage.start, end: end + passage.start });
  const marked = evidence.marks.map(inText);
  const made = statementsIn(reading, inText(evidence.sentence));
  const statement = made.find((one) => one.confidence === "sure" && one.speaker.basis !== "unnamed");
  const speaker = statement && shownSpeaker(statement, article);
  // A sentence that is marked as a whole tells no date that was asked for.
  const { start, end } = inText(evidence.sentence);
  const told = marked.filter((mark) => mark.start !== start || mark.end !== end);
  const timex =
    question.wanted === "date" &&
    reading.timexes.find((one) => told.some((mark) => contains(one, mark) || contains(mark, one)));
  // A sentence whose date hangs on something else is shown, and nothing in it is marked as the answer.
  const isOtherDate =
    question.wanted === "date" &&
    told.length === 0 &&
    reading.timexes.some((one) => contains(inText(evidence.sentence), one));
  const notes = [
    ...standingNotes(passage, phrases),
    ...new Set(made.flatMap((one) => deniedNotes(one, article, phrases))),
    ...(speaker ? speakerNotes(speaker, article, phrases) : []),
  ];
  return {
    lead: titleOf({ file: article.file, ...(title && { title: title.value }) }),
    words: passageOf(article, passage).words,
    marks: isOtherDate ? [] : evidence.marks.map(({ start, end }) => ({ start, end })),
    citation: citationOf(article, passage),
    ...(speaker && { speaker }),
    ...(statement && { statement: statement.kind }),
    ...(timex && timex.from !== undefined && { date: shownDate(timex, article, phrases) }),
    ...(notes.length > 0 && { notes }),
  };
}

function reasonFor(question: Question, nearest: Considered | undefined, phrases: Phrases): string {
  if (question.telling.length === 0) return phrases.ask.onlySmallWords;
  const unknown = asPrinted(question, unknownWords(question));
  if (unknown.length > 0) return phrases.ask.noArticleHas(unknown);
  const missing = asPrinted(question, nearest?.evidence.missing ?? []);
  if (missing.length > 0) return phrases.ask.notTogether(missing);
  if (nearest?.evidence.kind === "none" && question.wanted !== "anything")
    return phrases.ask.noSuchKind[question.wanted];
  return phrases.ask.notAnswered;
}

/** Names of the archive that an unknown one may be a misspelling of. */
async function didYouMean(question: Question, archive: Archive): Promise<readonly string[]> {
  const unknown = asPrinted(
    question,
    unknownWords(question).filter(({ isName }) => isName),
  );
  if (unknown.length === 0) return [];
  const names = (await archive.speakers()).flatMap(({ name, alsoAs }) => [name, ...alsoAs]);
  return [...new Set(unknown.flatMap((name) => nearestNames(name, names)))].slice(0, 3);
}
