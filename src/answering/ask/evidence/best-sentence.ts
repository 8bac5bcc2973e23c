import { answersIn, answerFitOf, meaningsIn } from "./answer-candidates.js";
import {
  askedIn,
  coveredBy,
  pairsIn,
  wordsBySentence,
  textTermsOf,
  type AskedTerms,
  type TextTerms,
} from "./term-coverage.js";
import { denies, evidenceOf, type BestSentence, type Evidence, type Weighable } from "./evidence.js";
import type { ReadSentence } from "./answer-candidate.js";
import { languageAnswers } from "./language-answers.js";
import { languageLack } from "./language-lack.js";
import { saysFamily } from "./required.js";
import type { QuestionRead } from "../../../reading/languages/question-packs.js";
import type { Question } from "../query/question.js";
import { scoreBy } from "../../../model/linear-model.js";
import { sentenceOrder } from "../answer-weights.js";

/** Of a sentence longer than this, in characters, only the beginning is searched for answering words. */
const longest = 2000;

/** Finds the sentence of a passage that answers best, and the words in it that do. Undefined for a passage without sentences. */
export function weigherOf(question: Question): (passage: Weighable) => Evidence | undefined {
  const languages = new Map<string, AskedTerms>();
  const denied = denies(question.words);
  // Passages of one article have most of what is known of them in common.
  const known = new Map<string, TextTerms>();
  const aboutOf = ({ about, language }: Weighable): TextTerms => {
    const terms = known.get(about) ?? textTermsOf(about, language);
    known.set(about, terms);
    return terms;
  };
  return (passage) => {
    const asked = languages.get(passage.language) ?? askedIn(question, passage.language);
    languages.set(passage.language, asked);
    const sentences = wordsBySentence(passage.text, passage.sentences, passage.language);
    const about = aboutOf(passage);
    const best = bestSentence(question, asked, passage, sentences, about.all);
    if (best === undefined) return undefined;
    const found = evidenceOf(best, asked, passage, { sentences, about, denied, meant: meantIn(passage) });
    const { read } = question;
    const sentence = passage.text.slice(found.sentence.start, found.sentence.end);
    // Of a passage in another language too: what shares only the names with a question does not answer it.
    const evidence =
      read === undefined
        ? found
        : { ...found, lack: languageLack({ ...question, read }, { sentence, passage }), denied: false };
    return question.wanted === "anything" ? { ...evidence, kind: undefined } : evidence;
  };
}

/** A question that was read by the pack of a passage's language. */
const inOwnLanguage = (
  question: Question,
  { language }: Weighable,
): (Question & { readonly read: QuestionRead }) | undefined =>
  question.read !== undefined && question.read.pack.code === language
    ? { ...question, read: question.read }
    : undefined;

/** A pronoun that begins a sentence stands for somebody named before; one behind a name may be that one's. */
const pronouns = /(?:^|[.!?]["”’]?\s+)["“‘]?(?:He|She|It|They|His|Her|Its|Their)\b/u;
const opensWithPronoun = /^["“‘]?(?:He|She|It|They|His|Her|Its|Their)\b/u;
const nobody: ReadonlySet<string> = new Set();

/** The terms of what stands before a passage, where it has a pronoun that may stand for them. */
function meantIn({ text, before, language }: Weighable): ReadonlySet<string> {
  return before === undefined || !pronouns.test(text) ? nobody : textTermsOf(before, language).all;
}

/** What the event is worth that a sentence tells in other words than the question: "gunmen stormed" where "attacked" was asked. 0 to 1, by weight. */
function otherwise({ asks, wanted }: Question, { sought }: AskedTerms, terms: ReadonlySet<string>): number {
  if (!asks || wanted === "anything") return 0;
  let [whole, told] = [0, 0];
  for (const { word, term } of sought) {
    whole += word.weight;
    if (!word.isName && !word.isNumber && !terms.has(term) && saysFamily(word.printed, terms)) told += word.weight;
  }
  return whole === 0 ? 0 : told / whole;
}

function bestSentence(
  question: Question,
  asked: AskedTerms,
  passage: Weighable,
  sentences: readonly TextTerms[],
  about: ReadonlySet<string>,
): BestSentence | undefined {
  const { text, sentences: spans, abbreviations } = passage;
  const own = inOwnLanguage(question, passage);
  const answers =
    own === undefined
      ? (asked: AskedTerms, sentence: ReadSentence) => answersIn(question, asked, sentence)
      : languageAnswers(own, passage);
  let best: BestSentence | undefined;
  for (const [index, { start, end }] of spans.entries()) {
    const { all, inOrder } = sentences[index] as TextTerms;
    const [before, after] = [sentences[index - 1]?.all, sentences[index + 1]?.all];
    const isAround = (term: string): boolean =>
      all.has(term) || about.has(term) || before?.has(term) === true || after?.has(term) === true;
    const sentence = {
      printed: text.slice(start, Math.min(end, start + longest)),
      start,
      words: inOrder.slice(0, longest),
    };
    const found =
      question.wanted === "meaning" ? meaningsIn(question, abbreviations, sentence) : answers(asked, sentence);
    const own = coveredBy(asked.sought, (term) => all.has(term));
    const kind = answerFitOf(found);
    const isGoingOn = before !== undefined && opensWithPronoun.test(sentence.printed);
    const worth = scoreBy(sentenceOrder, {
      inSentence: own,
      saidOtherwise: otherwise(question, asked, all),
      inNeighbours: isGoingOn ? 0 : coveredBy(asked.sought, isAround) - own,
      inSentenceBefore: isGoingOn ? coveredBy(asked.sought, (term) => all.has(term) || before.has(term)) - own : 0,
      pairs: pairsIn(asked.sought, inOrder),
      fittingKind: Number(kind === "fits"),
      looseKind: Number(kind === "loose"),
      askedMeasure: Number(found.some(({ isAskedMeasure }) => isAskedMeasure === true)),
    });
    if (best === undefined || worth > best.worth) best = { index, worth, found };
  }
  return best;
}
