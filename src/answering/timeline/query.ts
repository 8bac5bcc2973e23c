import type { Archive, SpeakerCard } from "../../archive/archive.js";
import { speakersNamed } from "../../archive/speakers/speaker-directory.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { Wanted } from "./candidates.js";
import type { Opened } from "./entry.js";
import type { Finder, Need } from "./topic-matcher.js";
import { finderIn, needsIn, needsOfPeople } from "./topic-matcher.js";

/** What is asked for, checked and understood. */
export interface Asked extends Wanted {
  readonly topic?: string | undefined;
  readonly people?: string | undefined;
  readonly show: "mentioned" | "published" | "both";
  /** Of how many events the files are opened. */
  readonly most: number;
}

/** A question to an archive: what is needed, and the articles, each opened once. */
export interface Question {
  readonly asked: Asked;
  readonly archive: Archive;
  readonly phrases: Phrases;
  /** All words that are sought; empty where everything is. */
  readonly words: string;
  readonly needs: readonly Need[];
  /** How many of the needs somebody's own statements meet. */
  readonly peopleNeeds: number;
  readonly speakers: readonly SpeakerCard[];
  /** Undefined where the file is not what was read. */
  readonly open: (file: string) => Opened | undefined;
  readonly changed: readonly string[];
  readonly vanished: readonly string[];
  /** Finds the needs in an article; undefined where nothing is sought. */
  readonly finderFor: (opened: Opened) => Finder | undefined;
  /** Finds the topic alone: in what a sought speaker says, the speaker is known. */
  readonly topicFinderFor: (opened: Opened) => Finder | undefined;
}

function opener(archive: Archive) {
  const files = new Map<string, Opened | undefined>();
  const changed: string[] = [];
  const vanished: string[] = [];
  const open = (file: string): Opened | undefined => {
    if (files.has(file)) return files.get(file);
    const now = archive.open(file);
    if (now.kind !== "open") (now.kind === "changed" ? changed : vanished).push(file);
    const opened = now.kind === "open" ? { article: now.article, reading: archive.reading(file) } : undefined;
    files.set(file, opened);
    return opened;
  };
  return { open, changed, vanished };
}

function findersFor(needs: readonly Need[]): (opened: Opened) => Finder | undefined {
  const finders = new Map<string, Finder>();
  return ({ article, reading }) => {
    if (needs.length === 0) return undefined;
    const find = finders.get(article.file) ?? finderIn(article, needs, reading.abbreviations);
    finders.set(article.file, find);
    return find;
  };
}

export function questionOf(asked: Asked, archive: Archive, phrases: Phrases): Question {
  const { topic, people } = asked;
  const topicNeeds = topic === undefined ? [] : needsIn(topic, archive, "en");
  const peopleNeeds = people === undefined ? [] : needsOfPeople(people, archive, "en");
  const needs = [...topicNeeds, ...peopleNeeds];
  return {
    asked,
    archive,
    phrases,
    words: [topic, people].filter((part) => part !== undefined).join(" "),
    needs,
    peopleNeeds: peopleNeeds.length,
    speakers: people === undefined ? [] : speakersNamed(people, archive.speakers()),
    finderFor: findersFor(needs),
    topicFinderFor: findersFor(topicNeeds),
    ...opener(archive),
  };
}
