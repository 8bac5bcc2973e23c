import type { AnswerContext } from "../../answering/answer-context.js";
import { topicOf } from "../../answering/filters/topic.js";
import type { SpeakerCard } from "../../archive/archive.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { Answer } from "../../model/answer.js";
import { partyAsked } from "../../answering/parties/speakers.js";
import { keyOfBody, keyOfPerson } from "../../reading/languages/en/statements/names/speaker-keys.js";
import { followedKinds, type Asker, type Follow, type FollowedKind, type Target } from "../follow.js";
import type { FollowBook } from "../keeping/follow-book.js";
import { spokenWords } from "../matching/word-index.js";

export interface FollowInput {
  readonly speaker?: string | undefined;
  readonly party?: string | undefined;
  readonly topic?: string | undefined;
  readonly words?: string | undefined;
  readonly to?: "here" | "me" | undefined;
}

/** What a command that follows may look at. */
export interface FollowDesk {
  readonly book: FollowBook;
  readonly asker: Asker;
  /** The day on which it is asked. */
  readonly today: string;
}

/** More than anybody reads. */
const mostOfTarget = 200;
/** Each follow costs an article a look; a name that is typed for fun must not cost everybody. */
const mostOfAll = 50_000;

/** Begins to follow something for a channel or for whoever asks. */
export async function beginFollow(
  input: FollowInput,
  { book, asker, today }: FollowDesk,
  context: AnswerContext,
): Promise<Answer> {
  const { phrases } = context;
  const { follow: says } = phrases;
  const given = followedKinds.flatMap((kind) => (input[kind]?.trim() ? [[kind, input[kind].trim()] as const] : []));
  const [first, ...others] = given;
  if (first === undefined || others.length > 0) return refused(says.oneOf);
  const target = targetOf(input.to, asker);
  if (target === undefined) return refused(says.notManager);
  const [kind, what] = first;
  const meant = await meantBy(kind, what, context);
  if ("kind" in meant) return meant;
  const all = book.follows();
  const ofTarget = all.filter(({ target: { kind: to, id } }) => to === target.kind && id === target.id);
  const same = ofTarget.find((one) => one.kind === kind && one.what.toLowerCase() === meant.what.toLowerCase());
  if (same !== undefined) return refused(says.already(says.label[kind](meant.what), same.id));
  if (ofTarget.length >= mostOfTarget || all.length >= mostOfAll) return refused(says.tooMany(ofTarget.length));
  const { note, ...found } = meant;
  const follow = book.add({ kind, ...found, target, by: asker.user, locale: phrases.locale, since: today });
  return {
    kind: "done",
    heading: says.begun,
    report: [{ label: `#${follow.id} ${says.label[kind](follow.what)}`, value: says.where[target.kind] }],
    ...(note !== undefined && { notes: [note] }),
  };
}

const refused = (reason: string): Answer => ({ kind: "refused", reason });

/** The channel, for those who may manage it; else whoever asks. Undefined where a channel was asked for and may not be had. */
function targetOf(to: FollowInput["to"], { user, channel, mayManage }: Asker): Target | undefined {
  if (to === "me" || (to === undefined && channel === undefined)) return { kind: "person", id: user };
  return channel !== undefined && mayManage ? { kind: "channel", id: channel } : undefined;
}

type Meant = Pick<Follow, "what" | "keys" | "names"> & { readonly note?: string };

async function meantBy(kind: FollowedKind, what: string, context: AnswerContext): Promise<Meant | Answer> {
  const { archive, phrases } = context;
  const { follow: says } = phrases;
  switch (kind) {
    case "speaker":
      return speakerMeant(what, await archive.speakers({ named: what }), phrases);
    case "party": {
      return (await partyAsked(what, archive)) === undefined ? refused(says.noParty(what)) : { what, keys: [] };
    }
    case "topic":
      return topicOf(what) === undefined ? refused(says.noWords) : { what, keys: [] };
    case "words":
      return topicOf(what) === undefined || spokenWords(what).length < 2 ? refused(says.noWords) : { what, keys: [] };
  }
}

/** One speaker of the archive; a name that nobody has yet is waited for. Of several nobody knows which is meant. */
function speakerMeant(what: string, cards: readonly SpeakerCard[], phrases: Phrases): Meant | Answer {
  const { follow: says } = phrases;
  const exact = cards.filter(({ name }) => name.toLowerCase() === what.toLowerCase());
  const [card, ...others] = exact.length === 1 ? exact : cards;
  if (card === undefined)
    return { what, keys: [...new Set([keyOfPerson(what), keyOfBody(what)])], note: says.nobodyYet(what) };
  if (others.length > 0)
    return {
      kind: "nothing-found",
      asked: what,
      reason: says.several(what),
      nearest: [],
      didYouMean: [card, ...others].slice(0, 5).map(({ name }) => name),
    };
  return { what: card.name, keys: [card.key], ...(card.only !== undefined && { names: card.only }) };
}
