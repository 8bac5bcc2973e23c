import { createHash } from "node:crypto";
import { sentencesAround, statementAt } from "../../answering/check-quote/exact-matches.js";
import { termsOf } from "../../answering/filters/content-words.js";
import { sameWordsKey } from "../../answering/findings/comparison-words.js";
import type { AskedParty } from "../../answering/parties/speakers.js";
import { voicesOf } from "../../answering/parties/voices.js";
import type { OpenArticle } from "../../archive/archive.js";
import { idOfStatement, statementRefs } from "../../archive/statement-refs.js";
import { isAside, type Reading } from "../../model/article-reading.js";
import type { Span } from "../../model/passage.js";
import { speakersOf, type Statement } from "../../model/statement.js";
import type { Follow } from "../follow.js";
import { partyFollowed } from "../followed-party.js";
import { topicIndex, type TopicIndex } from "./topic-index.js";
import { spokenWords, wordIndex } from "./word-index.js";

/** A place of an article that a follow is about. */
export interface FollowMatch extends Span {
  readonly follow: number;
  /** The same for the same words of the same speaker, wherever they are printed. */
  readonly key: string;
  /** Told once of each file, whatever is changed in it: an article on a topic. */
  readonly oncePerFile?: true;
}

/** What a set of follows finds in one article. */
export type Matcher = (open: OpenArticle) => readonly FollowMatch[];

const keyOf = (...parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\n")).digest().subarray(0, 12).toString("base64url");

/** From the first to the last word that was said. */
const spokenSpan = ({ spoken }: Statement): Span => ({
  start: spoken[0].start,
  end: (spoken.at(-1) ?? spoken[0]).end,
});

/** One key for a statement: its words, whoever prints them. Sentences that are quoted by two speakers are two statements. */
const keyOfStatement = (statement: Statement, text: string): string => {
  const { start, end } = spokenSpan(statement);
  return keyOf("statement", statement.speaker.key ?? statement.speaker.name, sameWordsKey(text.slice(start, end)));
};

/** Of whom it is not sure enough who speaks, nobody is told unasked. */
const isTold = ({ confidence }: Statement): boolean => confidence !== "unsure";

/** Makes ready to look for all follows at once: what each article costs hardly grows with their number. */
export function matcherOf(follows: readonly Follow[]): Matcher {
  const parts = [bySpeaker(follows), byParty(follows), byTopic(follows), byWords(follows)];
  return (open) => parts.flatMap((part) => part(open));
}

const ofKind = (follows: readonly Follow[], kind: Follow["kind"]): readonly Follow[] =>
  follows.filter((follow) => follow.kind === kind);

function bySpeaker(follows: readonly Follow[]): Matcher {
  const lists = new Map<string, Follow[]>();
  for (const follow of ofKind(follows, "speaker"))
    for (const key of follow.keys) lists.set(key, [...(lists.get(key) ?? []), follow]);
  if (lists.size === 0) return () => [];
  return ({ article, reading }) =>
    reading.statements.filter(isTold).flatMap((statement) => {
      const found = speakersOf(statement).flatMap(({ key, name }) =>
        (key === undefined ? [] : (lists.get(key) ?? []))
          .filter(({ names }) => names === undefined || names.includes(name))
          .map(({ id }) => id),
      );
      if (found.length === 0) return [];
      const place = { ...spokenSpan(statement), key: keyOfStatement(statement, article.text) };
      return [...new Set(found)].map((follow) => ({ ...place, follow }));
    });
}

function byParty(follows: readonly Follow[]): Matcher {
  const parties = new Map<string, { readonly asked: AskedParty; readonly ids: number[] }>();
  for (const { id, what } of ofKind(follows, "party")) {
    const asked = partyFollowed(what);
    const name = JSON.stringify(asked.party);
    const known = parties.get(name);
    if (known === undefined) parties.set(name, { asked, ids: [id] });
    else known.ids.push(id);
  }
  return (open) => {
    const { article, reading } = open;
    const told = statementRefs(article.file, reading).filter(({ statement }) => isTold(statement));
    return [...parties.values()].flatMap(({ asked, ids }) => {
      const voices = voicesOf(asked, new Map([[article.file, told]]), new Map([[article.file, open]]));
      return told.flatMap((ref) => {
        if (!voices.has(idOfStatement(ref))) return [];
        const place = { ...spokenSpan(ref.statement), key: keyOfStatement(ref.statement, article.text) };
        return ids.map((follow) => ({ ...place, follow }));
      });
    });
  };
}

/** Where an article's own words begin: two files with the same beginning are one article. */
function leadOf(text: string, { passages }: Reading): string {
  const lead = passages.find(({ standing }) => standing === "article") ?? passages[0];
  return lead === undefined ? "" : sameWordsKey(text.slice(lead.start, lead.end));
}

function byTopic(follows: readonly Follow[]): Matcher {
  const topics = ofKind(follows, "topic").map(({ id, what }) => [id, what] as const);
  if (topics.length === 0) return () => [];
  const indexes = new Map<string, TopicIndex<number>>();
  return ({ article: { text, language }, reading }) => {
    const index = indexes.get(language) ?? topicIndex(topics, language);
    indexes.set(language, index);
    const found = new Map<number, Span>();
    for (const passage of reading.passages) {
      if (isAside(passage)) continue;
      const said = new Set(termsOf(text.slice(passage.start, passage.end), language).map(({ term }) => term));
      for (const id of index.on(said)) if (!found.has(id)) found.set(id, passage);
    }
    const key = keyOf("article", leadOf(text, reading));
    return [...found].map(([follow, { start, end }]) => ({ follow, start, end, key, oncePerFile: true }));
  };
}

function byWords(follows: readonly Follow[]): Matcher {
  const followed = ofKind(follows, "words").map(({ id, what }) => [id, what] as const);
  if (followed.length === 0) return () => [];
  const runsIn = wordIndex(followed);
  return ({ article: { text }, reading }) => {
    const asides = reading.passages.filter(isAside);
    const isOwn = ({ start, end }: Span) => !asides.some((aside) => aside.start <= start && end <= aside.end);
    const found = new Map<string, FollowMatch>();
    for (const { id, start, end } of runsIn(spokenWords(text)).filter(isOwn)) {
      const statement = statementAt({ start, end }, reading);
      const around = sentencesAround({ start, end }, reading);
      const key =
        statement === undefined || !isTold(statement)
          ? keyOf("sentence", sameWordsKey(text.slice(around.start, around.end)))
          : keyOfStatement(statement, text);
      const name = `${id} ${key}`;
      if (!found.has(name)) found.set(name, { follow: id, start, end, key });
    }
    return [...found.values()];
  };
}
