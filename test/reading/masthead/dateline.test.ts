import { expect, test } from "vitest";
import { datelineOf } from "../../../src/reading/masthead/dateline.js";

const read = (words: string): string[] | undefined => {
  const found = datelineOf({ words, start: 0, end: words.length });
  const slice = (span?: { start: number; end: number }): string =>
    span === undefined ? "" : words.slice(span.start, span.end);
  return found && [slice(found.place), slice(found.stamp)];
};

test.each([
  ["Harbour City [Norland], August 28 (HNA): The talks", "Harbour City [Norland]", "August 28"],
  ["BEIJING, June 30 (Xinhua) -- The talks", "BEIJING", "June 30"],
  ['BEIJING, June 30 -- "We talk', "BEIJING", "June 30"],
  ["TAIPEI, Aug 4 (Reuters) - The talks", "TAIPEI", "Aug 4"],
  ["TAIPEI (Reuters) - The talks", "TAIPEI", ""],
  ["HANOI, Vietnam (AP) — The talks", "HANOI, Vietnam", ""],
  ["WASHINGTON — The talks", "WASHINGTON", ""],
  ["NEW DELHI: The talks", "NEW DELHI", ""],
  ["CLEVELAND, Ohio – The talks", "CLEVELAND, Ohio", ""],
  ["(CNN) The talks", "", ""],
  ["Taipei, Aug. 2 (CNA) The talks", "Taipei", "Aug. 2"],
  ["New Delhi, 28 August 2021 (PTI): The talks", "New Delhi", "28 August 2021"],
  ["MOSCOW, April 4. /TASS/. The talks", "MOSCOW", "April 4"],
  ["PORT ELM, Norland, Feb. 26, 2024 /PRNewswire/ -- The talks", "PORT ELM, Norland", "Feb. 26, 2024"],
  ["Madrid, 2 mar 2024 (EFE).- Los", "Madrid", "2 mar 2024"],
  ["TAIPEI/BEIJING, Aug 4 (Reuters) - The talks", "TAIPEI/BEIJING", "Aug 4"],
])("%s", (words, place, stamp) => expect(read(words)).toEqual([place, stamp]));

test.each([
  "The council (LDP) said it was closed.",
  "Mr. Moss — who is 40 — left.",
  "OPINION: why we are here",
  "MOSS: I never said that.",
  "Tokyo — the capital — is large",
  "On Monday, June 30 - the first day - it rained",
  "LDP — the party of the north",
  "China: a country of rivers",
])("is none: %s", (words) => expect(read(words)).toBeUndefined());
