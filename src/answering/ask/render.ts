import type { GoneFile } from "../../archive/archive.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { Answer, Finding } from "../../model/answer.js";
import { contains, passageOf, type Span } from "../../model/passage.js";
import { citationOf, titleOf } from "../findings/citation.js";
import { shownDate } from "../findings/date-label.js";
import { deniedNotes } from "../findings/denial-note.js";
import { collapsed } from "../findings/merge-duplicates.js";
import { standingNotes } from "../findings/notes.js";
import { withScriptNotes } from "../findings/other-script.js";
import { shownSpeaker, speakerNotes } from "../findings/speaker-label.js";
import { goneSentence } from "../findings/gone-files.js";
import { asPrinted, unknownWords } from "./abstention.js";
import type { Elsewhere } from "./other-languages.js";
import type { Decision } from "./decide.js";
import type { Question } from "./query/question.js";
import type { AskRequest } from "./understand.js";
import { statementsWithin, type WeighedPassage } from "./weigh.js";

/** How many answers are shown. */
const shown = 5;

/** What is told besides what was decided. */
interface Told {
  readonly request: AskRequest;
  /** Files that were to be looked at, and are not what was read. */
  readonly gone: readonly GoneFile[];
  readonly didYouMean: readonly string[];
  /** Of a question in another language than English: what other languages have on its names. */
  readonly elsewhere: Elsewhere | undefined;
  readonly phrases: Phrases;
}

/** What was decided as an answer: findings with their citations, or why nothing was found and what comes nearest. */
export function render({ answers, nearest }: Decision, question: Question, told: Told): Answer {
  const { request, gone, didYouMean, elsewhere, phrases } = told;
  const { words, after } = request;
  const sentences = [
    ...gone.map((one) => goneSentence(one, phrases)),
    ...(elsewhere === undefined ? [] : [phrases.ask.otherLanguages(elsewhere.passages, elsewhere.names)]),
  ];
  const notes = {
    ...(sentences.length > 0 && { notes: sentences }),
    ...(elsewhere && {
      offers: [
        { label: phrases.ask.otherLanguagesOffer, command: "ask", input: { question: elsewhere.forms.join(" ") } },
      ],
    }),
  };
  const findings = collapsed(
    answers.map((one) => findingOf(one, question, phrases)),
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
  return {
    kind: "nothing-found",
    asked: words,
    reason: reasonFor(question, nearest, phrases),
    nearest: nearest === undefined ? [] : withScriptNotes(words, [findingOf(nearest, question, phrases)], phrases),
    didYouMean,
    ...notes,
  };
}

function findingOf(
  { article, reading, passage, evidence }: WeighedPassage,
  question: Question,
  phrases: Phrases,
): Finding {
  const { title } = article.masthead;
  const inText = ({ start, end }: Span): Span => ({ start: start + passage.start, end: end + passage.start });
  const marked = evidence.marks.map(inText);
  const made = statementsWithin(reading, inText(evidence.sentence));
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

function reasonFor(question: Question, nearest: WeighedPassage | undefined, phrases: Phrases): string {
  if (question.telling.length === 0) return phrases.ask.onlySmallWords;
  const unknown = asPrinted(question, unknownWords(question));
  if (unknown.length > 0) return phrases.ask.noArticleHas(unknown);
  const missing = asPrinted(question, nearest?.evidence.missing ?? []);
  if (missing.length > 0) return phrases.ask.notTogether(missing);
  if (nearest?.evidence.kind === "none" && question.wanted !== "anything")
    return phrases.ask.noSuchKind[question.wanted];
  return phrases.ask.notAnswered;
}
