import { isOccupation } from "../../reading/languages/en/statements/names/occupations.js";
import { titles } from "../../reading/languages/en/lexicon/titles-and-bodies.js";
import type { Archive, SpeakerCard } from "../../archive/archive.js";
import type { NothingFound, Refused } from "../../model/answer.js";
import type { StatementKind } from "../../model/statement.js";
import type { Party } from "../../reading/parties/party.js";
import { inEitherScript, inOtherScripts } from "./also-written.js";
import { partyAsked } from "../parties/speakers.js";
import { topicNamed, type Topic } from "../filters/topic.js";
import type { AnswerContext } from "../answer-context.js";
import { noSuchSource } from "../source/source.js";
import { compareDays } from "../../model/days.js";
import { type Stretch, stretchAsked } from "../filters/date-range.js";

export interface WhoSaidInput {
  readonly words?: string | undefined;
  readonly speaker?: string | undefined;
  readonly source?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly kind?: StatementKind | undefined;
  readonly voices?: "all" | "itself" | undefined;
  readonly order?: "closest" | "latest" | "first" | undefined;
  /** Whoever is left out: "who else said so". */
  readonly besides?: string | undefined;
}

/** What was asked for, in terms of this archive. */
export interface WhoSaidRequest {
  readonly kind: "wanted";
  readonly words?: string;
  readonly topic?: Topic;
  readonly speaker?: string;
  /** Absent when no speaker was asked for; empty when only unnamed speakers can be meant ("analysts"). */
  readonly cards?: readonly SpeakerCard[];
  /** The side that was asked for, where the speaker is a state, a body or an organ: all who speak for it are meant. */
  readonly party?: Party;
  /** The same name in the other script of Chinese: somebody else, as far as the articles tell. */
  readonly alsoWritten?: readonly string[];
  readonly onlyItself: boolean;
  /** In time, from the one end or the other. */
  readonly order?: "latest" | "first";
  /** Whoever is left out, as `cards` and `party` say who is meant. */
  readonly besides?: Pick<WhoSaidRequest, "cards" | "party">;
  /** Of "the ombudsman in Bolivia" the place, which the article must name. */
  readonly within?: string;
  readonly files?: readonly string[];
  readonly stretch: Partial<Stretch>;
  readonly statementKind?: StatementKind;
}

const officeAndName = /^(?:the )?(\p{L}[\p{L}-]{2,20}) (\p{L}[\p{L}’'-]+(?: \p{L}[\p{L}’'-]+)?)$/u;

/** Whom a reader means by a speaker: a party, somebody by name or office, or an office somewhere. */
async function speakerMeant(
  speaker: string,
  context: AnswerContext,
): Promise<Pick<WhoSaidRequest, "cards" | "party" | "within" | "alsoWritten">> {
  const { archive } = context;
  const party = await partyAsked(speaker, archive);
  if (party !== undefined) return party;
  const named = await archive.speakers({ named: speaker });
  const alike = await inEitherScript(speaker, archive);
  const own = named.length > 0 ? named : alike;
  const linked = await inOtherScripts(speaker, context);
  const cards = [...own, ...linked.filter((card) => !own.some(({ key }) => key === card.key))];
  const apart = alike.filter((card) => !cards.some(({ key }) => key === card.key));
  if (apart.length > 0) return { cards, alsoWritten: apart.map(({ name }) => name) };
  const [, office = "", family = ""] = officeAndName.exec(speaker) ?? [];
  // "The prosecutor Persson": articles print another office before the name, or none.
  if (cards.length === 0 && (titles.has(office.toLowerCase()) || isOccupation(office)))
    return { cards: await archive.speakers({ named: family }) };
  const somewhere = /^(.{3,60}?) (?:in|from|at|of) (?:the )?(\p{L}.{2,40})$/u.exec(speaker);
  if (cards.length > 0 || somewhere === null) return { cards };
  const [, held = "", within = ""] = somewhere;
  return { cards: await archive.speakers({ named: held.replace(/^the /iu, "") }), within };
}

const given = (words: string | undefined): string | undefined => {
  const trimmed = words?.trim();
  return trimmed === "" ? undefined : trimmed;
};

const languagesOf = async (archive: Archive): Promise<readonly string[]> =>
  Object.keys((await archive.totals()).languages);

/** Checks what the options mean: the dates are dates, the source is there. */
export async function whoSaidRequest(
  input: WhoSaidInput,
  context: AnswerContext,
): Promise<WhoSaidRequest | Refused | NothingFound> {
  const { archive, phrases } = context;
  const [words, speaker, source] = [given(input.words), given(input.speaker), given(input.source)];
  if (words === undefined && speaker === undefined && source === undefined && input.kind === undefined)
    return { kind: "refused", reason: phrases.whoSaid.whatOf };
  const [sinceAsked, untilAsked] = [given(input.since), given(input.until)];
  const [since, until] = [sinceAsked, untilAsked].map((date) => (date === undefined ? undefined : stretchAsked(date)));
  if (sinceAsked !== undefined && since === undefined)
    return { kind: "refused", reason: phrases.timeline.badDate("since", sinceAsked) };
  if (untilAsked !== undefined && until === undefined)
    return { kind: "refused", reason: phrases.timeline.badDate("until", untilAsked) };
  if (since !== undefined && until !== undefined && compareDays(since.from, until.to) > 0)
    return { kind: "refused", reason: phrases.timeline.wrongWay(sinceAsked ?? "", untilAsked ?? "") };
  const sources = source === undefined ? undefined : await archive.articles({ named: source });
  if (source !== undefined && sources?.length === 0) return await noSuchSource(source, context);
  const topic = words === undefined ? undefined : topicNamed(words, await languagesOf(archive));
  const besides = given(input.besides);
  return {
    kind: "wanted",
    stretch: { ...(since && { from: since.from }), ...(until && { to: until.to }) },
    ...(words !== undefined && { words }),
    ...(topic && { topic }),
    onlyItself: input.voices === "itself",
    ...(speaker !== undefined && { speaker, ...(await speakerMeant(speaker, context)) }),
    ...((input.order === "latest" || input.order === "first") && { order: input.order }),
    ...(besides !== undefined && { besides: await speakerMeant(besides, context) }),
    ...(sources && { files: sources.map(({ file }) => file) }),
    ...(input.kind && { statementKind: input.kind }),
  };
}
