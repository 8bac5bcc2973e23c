import type { AnswerContext } from "../answer-context.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { Answer, Finding, Found } from "../../model/answer.js";
import { askedSaying, hasDenial } from "../../reading/languages/yes-no-forms.js";
import { ask } from "../ask/ask.js";
import type { AskInput } from "../ask/understand.js";
import { isVoice } from "../routing/voices.js";
import { whoSaid } from "../who-said/who-said.js";

/** So many statements and sentences are shown. */
const most = 8;

/**
 * Brings what bears on a question that "yes" or "no" would answer: the statements of whoever is asked about and the sentences that tell of it,
 * those with a denial apart from the others. It gives no verdict; where nothing bears on it, nothing is found.
 */
export async function weighYesNo(input: AskInput, context: AnswerContext): Promise<Answer> {
  const { archive, phrases } = context;
  const sentences = await ask(input, context);
  const asked = askedSaying(input.question);
  const { who = "", words = "", isDenied = false } = asked ?? {};
  const isAsked = asked !== undefined && input.source === undefined && (await isVoice(who, archive));
  const statements = isAsked ? await whoSaid({ speaker: who, words }, context) : sentences;
  const files = [sentences, statements].flatMap(filesOf);
  const cards = await archive.articles({ files: [...new Set(files)] });
  const languages = new Map(cards.map(({ file, language }) => [file, language]));
  const denies: Denies = (finding) => hasDenial(sentenceOf(finding), languages.get(finding.citation.file) ?? "en");
  if (!isAsked)
    return sentences.kind === "found" ? apart(sentences, sentences.findings, { phrases, denies }) : sentences;
  const told = sentences.kind === "found" ? sentences.findings.filter((finding) => tellsOf(finding, who)) : [];
  const said = statements.kind === "found" ? statements.findings : [];
  // "Did X deny it" is told by whoever writes that X denied it, "did X say it" by X.
  const all = isDenied ? [...told, ...said] : [...said, ...told];
  const found = statements.kind === "found" ? statements : sentences;
  if (found.kind !== "found" || all.length === 0) return statements;
  return isDenied && !all.some(denies)
    ? noDenial(input.question, all, phrases)
    : apart(found, all, { phrases, denies });
}

/** Nobody's denial is told of: what was said on it is only the nearest. */
const noDenial = (asked: string, nearest: readonly Finding[], phrases: Phrases): Answer => ({
  kind: "nothing-found",
  asked,
  reason: phrases.ask.notAnswered,
  nearest: nearest.slice(0, 2),
  didYouMean: [],
});

const filesOf = (answer: Answer): readonly string[] =>
  answer.kind === "found" ? answer.findings.map(({ citation }) => citation.file) : [];

/** Whether the sentence of a finding has a denial or a negation. */
type Denies = (finding: Finding) => boolean;

interface Grouping {
  readonly phrases: Phrases;
  readonly denies: Denies;
}

/** Whether a sentence is about somebody, and nobody else's statement. */
function tellsOf({ words, speaker }: Finding, who: string): boolean {
  const last = who.split(/\s+/u).at(-1)?.toLowerCase() ?? "";
  const names = speaker === undefined ? words : speaker.name;
  return names.toLowerCase().includes(last);
}

const place = ({ citation: { file, start, end } }: Finding): readonly [string, number, number] => [file, start, end];

/** What stands in one sentence with what was shown before is not shown again. */
function isShown(finding: Finding, shown: readonly Finding[]): boolean {
  const [file, start, end] = place(finding);
  return shown.some((other) => {
    const [otherFile, otherStart, otherEnd] = place(other);
    return file === otherFile && start < otherEnd && otherStart < end;
  });
}

/** The findings in two groups, headed by what they are: those with a denial or a "not", and those without. The group of the best stands first. */
function apart(found: Found, all: readonly Finding[], { phrases, denies }: Grouping): Found {
  const { withDenial, withoutDenial } = phrases.yesNo;
  const shown: Finding[] = [];
  for (const one of all) if (shown.length < most && !isShown(one, shown)) shown.push(one);
  const grouped = shown.map((one): Finding => ({
    ...one,
    group: denies(one) ? withDenial : withoutDenial,
  }));
  const [best = found.findings[0]] = grouped;
  const [first = best, ...others] = [
    ...grouped.filter(({ group }) => group === best.group),
    ...grouped.filter(({ group }) => group !== best.group),
  ];
  return {
    kind: "found",
    heading: phrases.yesNo.heading(grouped.length),
    findings: [first, ...others],
    more: found.more + all.length - shown.length,
    ...(found.notes && { notes: found.notes }),
    ...(found.offers && { offers: found.offers }),
  };
}

/** The sentence around a statement, else the marked one of a passage. */
function sentenceOf({ words, around, marks = [] }: Finding): string {
  if (around !== undefined) return around.words;
  const [mark] = marks;
  return mark === undefined ? words : words.slice(mark.start, mark.end);
}
