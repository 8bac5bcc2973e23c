import type { SpeakerCard } from "../../archive/archive.js";
import { partyAsked, type AskedParty } from "../parties/speakers.js";
import type { AnswerContext } from "../answer-context.js";
import type { EventLimits } from "./candidates.js";
import type { OpenArticle } from "../../archive/archive.js";
import type { Finder, Need } from "./topic-matcher.js";
import { finderIn, needOfParty, needsIn, needsOfPeople } from "./topic-matcher.js";

/** What is asked for, checked and understood. */
export interface TimelineRequest extends EventLimits {
  readonly topic?: string | undefined;
  readonly people?: string | undefined;
  readonly show: "mentioned" | "published" | "both";
  /** Of how many events the files are opened. */
  readonly most: number;
}

/** A question to an archive and what is needed to answer it. */
export interface TimelineQuery extends AnswerContext {
  readonly asked: TimelineRequest;
  /** All words that are sought; empty where everything is. */
  readonly words: string;
  readonly needs: readonly Need[];
  /** How many of the needs somebody's own statements meet. */
  readonly peopleNeeds: number;
  readonly speakers: readonly SpeakerCard[];
  /** The party that is asked for as people: all who speak for it are meant. */
  readonly party?: AskedParty;
  /** Finds the needs in an article; undefined where nothing is sought. */
  readonly finderFor: (opened: OpenArticle) => Finder | undefined;
  /** Finds the topic alone: in what a sought speaker says, the speaker is known. */
  readonly topicFinderFor: (opened: OpenArticle) => Finder | undefined;
}

function findersFor(needs: readonly Need[]): (opened: OpenArticle) => Finder | undefined {
  const finders = new Map<string, Finder>();
  return ({ article, reading }) => {
    if (needs.length === 0) return undefined;
    const find = finders.get(article.file) ?? finderIn(article, needs, reading.abbreviations);
    finders.set(article.file, find);
    return find;
  };
}

export async function timelineQuery(asked: TimelineRequest, context: AnswerContext): Promise<TimelineQuery> {
  const { archive } = context;
  const { topic, people } = asked;
  const sharing = (words: string) => archive.speakers({ sharing: words });
  const topicNeeds = topic === undefined ? [] : needsIn(topic, await sharing(topic), "en");
  const party = people === undefined ? undefined : await partyAsked(people, archive);
  const meant = people === undefined || party !== undefined ? [] : await archive.speakers({ named: people });
  const peopleNeeds =
    people === undefined
      ? []
      : party === undefined
        ? needsOfPeople(meant, people, await sharing(people))
        : [needOfParty(party.party)];
  const needs = [...topicNeeds, ...peopleNeeds];
  return {
    ...context,
    asked,
    words: [topic, party?.party.name ?? people].filter((part) => part !== undefined).join(" "),
    ...(party && { party }),
    needs,
    peopleNeeds: peopleNeeds.length,
    speakers: meant,
    finderFor: findersFor(needs),
    topicFinderFor: findersFor(topicNeeds),
  };
}
