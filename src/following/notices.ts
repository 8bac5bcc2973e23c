import type { Finding, Found } from "../model/answer.js";
import type { Archive, OpenArticle } from "../archive/archive.js";
import { idOfStatement } from "../archive/statement-refs.js";
import { headlineOf } from "../answering/headlines/headlines.js";
import { statementAt, sentencesAround } from "../answering/check-quote/exact-matches.js";
import { collapsed } from "../answering/findings/merge-duplicates.js";
import { findingOfStatement } from "../answering/findings/statement-finding.js";
import { citationOf, titleOf } from "../answering/findings/citation.js";
import { groupedVoices } from "../answering/parties/labels.js";
import { voicesOf } from "../answering/parties/voices.js";
import { articleOpener } from "../answering/open-articles.js";
import { passageOf } from "../model/passage.js";
import type { Statement } from "../model/statement.js";
import { phrasesFor } from "../locales/phrases-for.js";
import type { Phrases } from "../locales/en/answers.js";
import type { Follow, Target } from "./follow.js";
import { partyFollowed } from "./followed-party.js";
import type { Dispatch, FollowBook, FollowItem } from "./keeping/follow-book.js";

/** A message that is to be sent. */
export interface Notice {
  readonly dispatch: number;
  /** The same each time it is sent, and another one for every other message. */
  readonly nonce: string;
  readonly target: Target;
  readonly locale: string;
  readonly answer: Found;
  /** It may have arrived already: whoever sent it was not heard of again. */
  readonly again: boolean;
}

const hour = 3_600_000;
/** So many messages an hour go out as soon as there is something; what comes then waits for the next hour, in one message. */
const messagesAnHour = 4;
/** What one message may hold, on its card and in the file beside it. */
const mostItems = 200;

/** Whether a target may be sent something now. A target that cannot be written to is tried once an hour. */
function isTime(target: Target, book: FollowBook, now: number): boolean {
  const trouble = book.trouble(target);
  if (trouble !== undefined && now - trouble.since < hour) return false;
  const lately = book.sentTo(target, messagesAnHour).filter((sent) => now - sent < hour);
  return lately.length < messagesAnHour && !pours(lately, book, target);
}

/** More waits than a message shows, and one has just gone out: that is told once an hour. */
function pours(lately: readonly number[], book: FollowBook, target: Target): boolean {
  return lately.length > 0 && book.waiting(target, cardsOfMessage + 1).length > cardsOfMessage;
}
const cardsOfMessage = 4;

/** The messages that are due: first those of which it is not known whether they arrived. What cannot be quoted now waits. */
export async function dueNotices(archive: Archive, book: FollowBook, now: number): Promise<readonly Notice[]> {
  const follows = new Map(book.follows().map((follow) => [follow.id, follow]));
  const notices: Notice[] = [];
  const add = async (items: readonly FollowItem[], target: Target, dispatched: () => Dispatch, again: boolean) => {
    const made = await noticeOf(items, follows, archive);
    if (made === undefined) return false;
    const { id } = dispatched();
    notices.push({ dispatch: id, nonce: `fw-${book.tag}-${id}`, target, again, ...made });
    return true;
  };
  for (const dispatch of book.underWay())
    if (!(await add(book.itemsOf(dispatch.id), dispatch.target, () => dispatch, true))) book.returned(dispatch.id);
  const busy = new Set(notices.map(({ target }) => `${target.kind} ${target.id}`));
  for (const target of book.waitingTargets()) {
    if (busy.has(`${target.kind} ${target.id}`) || !isTime(target, book, now)) continue;
    const items = await quotable(book.waiting(target, mostItems), archive);
    await add(items, target, () => book.dispatch(target, items, now), false);
  }
  return notices;
}

/** Those whose files are what was looked through. */
async function quotable(items: readonly FollowItem[], archive: Archive): Promise<readonly FollowItem[]> {
  const opened = await articleOpener(archive).open(items.map(({ file }) => file));
  return items.filter(({ file, sha256 }) => opened.get(file)?.article.sha256 === sha256);
}

async function noticeOf(
  items: readonly FollowItem[],
  follows: ReadonlyMap<number, Follow>,
  archive: Archive,
): Promise<Pick<Notice, "answer" | "locale"> | undefined> {
  const locale = items.map(({ follow }) => follows.get(follow)?.locale).find((one) => one !== undefined) ?? "en";
  const phrases = phrasesFor(locale);
  const opened = await articleOpener(archive).open(items.map(({ file }) => file));
  const byFollow = new Map<number, Finding[]>();
  for (const item of items) {
    const follow = follows.get(item.follow);
    const open = opened.get(item.file);
    if (follow === undefined || open?.article.sha256 !== item.sha256) continue;
    const found = findingOf(item, follow, open, phrases);
    byFollow.set(item.follow, [...(byFollow.get(item.follow) ?? []), found]);
  }
  const findings = [...byFollow].flatMap(([id, found]) => {
    const follow = follows.get(id);
    const group = follow === undefined ? "" : phrases.follow.label[follow.kind](follow.what);
    return collapsed(found, phrases).map((finding) => ({ ...finding, group }));
  });
  const [first, ...others] = findings;
  if (first === undefined) return undefined;
  const heading = phrases.follow.news(findings.length);
  return { locale, answer: { kind: "found", heading, findings: [first, ...others], more: 0 } };
}

/** A place of an article as the follow asked for it: a headline for a topic, else a statement or the sentence around the words. */
function findingOf({ start, end }: FollowItem, follow: Follow, open: OpenArticle, phrases: Phrases): Finding {
  const { article, reading } = open;
  const place = { start, end };
  const headline = follow.kind === "topic" ? headlineOf(open, phrases) : undefined;
  if (headline !== undefined) return headline;
  const statement = statementAt(place, reading);
  if (statement !== undefined) {
    const found = findingOfStatement(statement, open, undefined, phrases);
    const from = start - found.citation.start;
    if (follow.kind === "words" && from >= 0)
      return { ...found, marks: [{ start: from, end: end - found.citation.start }] };
    return follow.kind === "party" ? ofParty(found, { statement, follow, open }, phrases) : found;
  }
  const around = sentencesAround(place, reading);
  const { title } = article.masthead;
  return {
    lead: titleOf({ file: article.file, ...(title && { title: title.value }) }),
    words: passageOf(article, around).words,
    marks: [{ start: start - around.start, end: end - around.start }],
    citation: citationOf(article, around),
  };
}

/** A statement of a party says by which words it is the party's. */
function ofParty(
  finding: Finding,
  { statement, follow, open }: { readonly statement: Statement; readonly follow: Follow; readonly open: OpenArticle },
  phrases: Phrases,
): Finding {
  const asked = partyFollowed(follow.what);
  const { file } = open.article;
  const ref = { file, index: open.reading.statements.indexOf(statement), statement };
  const belonging = voicesOf(asked, new Map([[file, [ref]]]), new Map([[file, open]])).get(idOfStatement(ref));
  const [grouped] = groupedVoices([{ finding, ...(belonging && { belonging }) }], asked.party, phrases);
  return grouped?.finding ?? finding;
}
