import type { OpenArticle } from "../../archive/archive.js";
import type { Finding } from "../../model/answer.js";
import type { Span } from "../../model/passage.js";
import { overlap, passageOf } from "../../model/passage.js";
import { speakersOf, type Statement } from "../../model/statement.js";
import type { Topic } from "../filters/topic.js";
import { citationOf, titleOf } from "../findings/citation.js";
import { isRead } from "../findings/unread-language.js";
import type { Phrases } from "../../locales/en/answers.js";
import { findingOfStatement } from "../findings/statement-finding.js";

/** A statement is about a topic when its sentence says this share of the topic's words. */
const enough = 0.66;

/** Somebody who speaks to the topic, or a paper that reports on it, and the words. */
export interface Voice {
  readonly name: string;
  readonly finding: Finding;
  /** How well it speaks to the topic; of two, the stronger is shown. */
  readonly strength: number;
  /** When it was said, or published: what the voices are put in order by. */
  readonly when: string;
}

const kindStrength = { direct: 0.3, mixed: 0.2, indirect: 0 } as const;
const sureness = { sure: 0.3, likely: 0.1, unsure: 0 } as const;

/** Whom the article itself says the speaker speaks for, as printed; else the speaker. Those who speak together are a voice of their own. */
function sideOf(statement: Statement): string {
  return speakersOf(statement)
    .map(({ affiliation, name }) => affiliation ?? name)
    .join("; ");
}

function spokenVoice(statement: Statement, open: OpenArticle, topic: Topic | undefined, phrases: Phrases): Voice {
  const finding = findingOfStatement(statement, open, topic, phrases);
  return {
    name: sideOf(statement),
    finding,
    strength: (topic?.coveredBy(finding.words) ?? 0) + kindStrength[statement.kind] + sureness[statement.confidence],
    when: finding.date?.from ?? open.article.masthead.published?.value ?? "",
  };
}

function reportedVoice(sentence: Span, { article }: OpenArticle, topic: Topic, phrases: Phrases): Voice {
  const { words } = passageOf(article, sentence);
  const { publisher, title, published } = article.masthead;
  const paper = publisher?.value ?? titleOf({ file: article.file, ...(title && { title: title.value }) });
  return {
    name: isRead(article) ? phrases.compare.reporting(paper) : paper,
    finding: {
      lead: paper,
      words,
      marks: topic.saidIn(words),
      citation: citationOf(article, sentence),
      ...(!isRead(article) && { notes: [phrases.unreadLanguage.speaker] }),
    },
    strength: topic.coveredBy(words),
    when: published?.value ?? "",
  };
}

/** What an article has to say on the topic: quoted voices, and the paper's own sentences. */
export function voicesIn(
  open: OpenArticle,
  near: readonly Span[] | undefined,
  topic: Topic | undefined,
  phrases: Phrases,
): Voice[] {
  const { article, reading } = open;
  const isNear = (span: Span): boolean => near === undefined || near.some((passage) => overlap(passage, span));
  const isAbout = (span: Span): boolean =>
    topic === undefined || topic.coveredBy(article.text.slice(span.start, span.end)) >= enough;
  const spoken = reading.statements
    .filter((statement) => isNear(statement.context) && isAbout(statement.context))
    .map((statement) => spokenVoice(statement, open, topic, phrases));
  if (topic === undefined) return spoken;
  const own = reading.passages.filter((passage) => passage.standing === "article");
  const reported = reading.sentences
    .filter((sentence) => isNear(sentence) && isAbout(sentence) && own.some((passage) => overlap(passage, sentence)))
    .filter((sentence) => !reading.statements.some((statement) => overlap(statement.context, sentence)))
    .map((sentence) => reportedVoice(sentence, open, topic, phrases));
  return [...spoken, ...reported];
}
