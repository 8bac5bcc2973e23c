import type { Reading } from "../model/article-reading.js";
import type { ArticleCard } from "./archive.js";
import { cardOf, cardShape } from "./local/article-rows.js";
import { calendarNumber, undated } from "./calendar.js";
import { sinkInto, sourceOf } from "./encoding/bytes.js";
import { readingParts } from "./encoding/reading-shape.js";
import { column, columnOf, packed, unpacked } from "./encoding/sections.js";
import type { SharedBytes } from "./encoding/sections.js";
import { listOf } from "./encoding/shapes.js";
import type { Shape } from "./encoding/shapes.js";
import { textPool, textShelf } from "./encoding/texts.js";
import { keyOfBody } from "../reading/languages/en/statements/names/speaker-keys.js";
import { numberOfKey } from "./speaker-keys.js";
import { speakersOf } from "../model/statement.js";
import { voicesIn, voicesShape } from "./speakers/quoted-names.js";
import type { Voice } from "./speakers/quoted-names.js";

/** A run of articles bound together: what the reader found in them, as bytes that are decoded where they are asked for. */
export interface Volume {
  readonly cards: readonly ArticleCard[];
  reading(article: number): Reading;
  /** Per article, and one more: where its statements begin in `speakers`. */
  readonly speakerStarts: Uint32Array;
  /** Per statement: its speaker's key as a number, so that other speakers' statements stay bytes. */
  readonly speakers: Uint32Array;
  /** The named speakers of an article. */
  voices(article: number): readonly Voice[];
  /** Per article, and one more: where its events begin in `firstDays` and `lastDays`. */
  readonly eventStarts: Uint32Array;
  readonly firstDays: Uint32Array;
  readonly lastDays: Uint32Array;
}

const sections = [
  "texts",
  "cards",
  "starts",
  "parts",
  "speakerStarts",
  "speakers",
  "voices",
  "voiceStarts",
  "eventStarts",
  "firstDays",
  "lastDays",
] as const;
type Section = (typeof sections)[number];

const partNames = Object.keys(readingParts) as (keyof Reading)[];
const cardList = listOf(cardShape);

/** Takes readings one by one and keeps only their bytes. */
export interface Binder {
  readonly articles: number;
  bind(reading: Reading): void;
  bound(): SharedBytes;
}

export function binder(): Binder {
  const texts = textPool();
  const parts = sinkInto(texts);
  const cards: ArticleCard[] = [];
  const voices = sinkInto(texts);
  const [starts, speakerStarts, voiceStarts, eventStarts] = [[0], [0], [0], [0]];
  const speakers: number[] = [];
  const firstDays: number[] = [];
  const lastDays: number[] = [];
  return {
    get articles() {
      return cards.length;
    },
    bind(reading) {
      cards.push(cardOf(reading));
      for (const name of partNames) {
        parts.at = 0;
        // The shape and the part have the same name, which the compiler cannot follow through a variable.
        const part: unknown = reading[name];
        if (part !== undefined) (readingParts[name] as Shape<unknown>).write(parts, part);
        starts.push(parts.length);
      }
      for (const statement of reading.statements) {
        for (const { key } of speakersOf(statement)) speakers.push(numberOfKey(key));
        for (const medium of [statement.reportedBy, statement.saidTo])
          if (medium !== undefined) speakers.push(numberOfKey(keyOfBody(medium.name)));
      }
      voicesShape.write(voices, voicesIn(reading.statements));
      voiceStarts.push(voices.length);
      for (const event of reading.events) {
        // An end of a range stands for the whole: "from 1961 to 1964" is also an event of 1963.
        const timex = reading.timexes[event.timex];
        const { from, to = from } = timex?.range ?? timex ?? {};
        firstDays.push(from === undefined ? undated : calendarNumber(from));
        lastDays.push(from === undefined || to === undefined ? undated : calendarNumber(to));
      }
      speakerStarts.push(speakers.length);
      eventStarts.push(firstDays.length);
    },
    bound() {
      const cardSink = sinkInto(texts);
      cardList.write(cardSink, cards);
      const bytes: Readonly<Record<Section, () => Uint8Array>> = {
        cards: () => cardSink.bytes(),
        parts: () => parts.bytes(),
        starts: () => column(starts),
        speakerStarts: () => column(speakerStarts),
        speakers: () => column(speakers),
        voices: () => voices.bytes(),
        voiceStarts: () => column(voiceStarts),
        eventStarts: () => column(eventStarts),
        firstDays: () => column(firstDays),
        lastDays: () => column(lastDays),
        texts: () => texts.bytes(),
      };
      return packed(sections.map((name) => bytes[name]()));
    },
  };
}

/** How many articles are bound in these bytes. */
export const articlesIn = (bytes: SharedBytes): number =>
  unpacked(bytes)(sections.indexOf("eventStarts")).length / 4 - 1;

/** The bytes must be those that a binder made: they are compared by hash where they come from a disk. */
export function openVolume(bytes: SharedBytes): Volume {
  const section = unpacked(bytes);
  const of = (name: Section): SharedBytes => section(sections.indexOf(name));
  const texts = textShelf(of("texts"));
  const starts = columnOf(of("starts"));
  const parts = of("parts");
  const voices = of("voices");
  const voiceStarts = columnOf(of("voiceStarts"));
  return {
    cards: cardList.read(sourceOf(of("cards"), texts)),
    reading(article) {
      const reading = {};
      for (const [part, name] of partNames.entries()) {
        const start = starts[article * partNames.length + part] ?? 0;
        const end = starts[article * partNames.length + part + 1] ?? 0;
        if (start === end) continue;
        let value: unknown;
        const get = (): unknown => (value ??= readingParts[name].read(sourceOf(parts.subarray(start, end), texts)));
        Object.defineProperty(reading, name, { enumerable: true, get });
      }
      // Every part that the reading had has just been given to it.
      return reading as Reading;
    },
    speakerStarts: columnOf(of("speakerStarts")),
    speakers: columnOf(of("speakers")),
    voices: (article) =>
      voicesShape.read(sourceOf(voices.subarray(voiceStarts[article], voiceStarts[article + 1]), texts)),
    eventStarts: columnOf(of("eventStarts")),
    firstDays: columnOf(of("firstDays")),
    lastDays: columnOf(of("lastDays")),
  };
}
