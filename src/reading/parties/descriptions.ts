import type { Span } from "../../model/passage.js";
import type { Speaker } from "../../model/statement.js";
import { portfolios, stateBodies, stateOffices } from "../languages/en/lexicon/party-words.js";

/** So far around a name its office is looked for. */
const reach = 120;

/** The stretches of the article that tell who somebody is: how it is called, whose it is, the office beside its name. */
export function* descriptionsOf(speaker: Speaker, text: string): Iterable<Span> {
  const { mention, resolvedTo, role, name, type } = speaker;
  yield mention;
  for (const place of [mention, resolvedTo].filter((one) => one !== undefined)) yield* officesBeside(place, text);
  if (resolvedTo !== undefined) yield resolvedTo;
  if (role !== undefined) yield* placesOf(role, text, (resolvedTo ?? mention).start);
  if (type === "person" || type === "unknown") {
    const last = name.slice(name.lastIndexOf(" ") + 1);
    if (last.length > 2) for (const place of everyPlace(last, text)) yield* officesBeside(place, text);
  }
}

/** Where the role is printed, the place nearest to the name first. */
function placesOf(role: string, text: string, near: number): Span[] {
  return everyPlace(role, text)
    .sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near))
    .slice(0, 1);
}

/** A name that stands oftener in a text is looked at so often. */
const oftenEnough = 40;

export function everyPlace(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (
    let at = text.indexOf(words);
    at >= 0 && places.length < oftenEnough;
    at = text.indexOf(words, at + words.length)
  )
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? " "))
      places.push({ start: at, end: at + words.length });
  return places;
}

/** "Israeli Prime Minister Benjamin Netanyahu", "Israel’s prime minister, Benjamin Netanyahu", "Netanyahu, Israel’s prime minister,": the description before a name and behind it. */
export function officesBeside(name: Span, text: string): Span[] {
  return [officeBefore(name, text), officeApart(name, text), officeBehind(name, text)].filter(
    (span): span is Span => span !== undefined && span.end > span.start,
  );
}

function officeBefore({ start }: Span, text: string): Span | undefined {
  const ahead = /(?:[\p{L}\p{M}’'.-]+[ \u00a0]){1,9}$/u.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? "";
  const given = ahead.split(/[ \u00a0]/u).filter(Boolean);
  // The description ends where the name begins: its given names, with capitals, are part of the stretch and do no harm.
  return (given.length > 1 && /^\p{Lu}/u.test(given.at(-1) ?? "")) || endsInOffice.test(ahead.trimEnd())
    ? nounPhrase(text, start - ahead.length, start - 1)
    : undefined;
}

/** Behind a comma, whole or after the given names, stands whom the description names. */
function officeApart({ start }: Span, text: string): Span | undefined {
  const from = Math.max(0, start - reach);
  const found =
    /((?:[\p{L}\p{M}’'.-]+[ \u00a0]){0,8}[\p{L}\p{M}’'-]+), (?:\p{Lu}[\p{L}\p{M}.’'-]*[ \u00a0]){0,3}$/u.exec(
      text.slice(from, start),
    );
  if (found?.[1] === undefined || !endsInOffice.test(found[1])) return undefined;
  const at = from + found.index;
  return nounPhrase(text, at, at + found[1].length);
}

function officeBehind({ end }: Span, text: string): Span | undefined {
  const behind = /^, (?:(?:the|an?) )?([^,;.()“”"\n]{4,100})(?=[,.;)])/u.exec(text.slice(end, end + reach));
  return behind?.[1] === undefined
    ? undefined
    : { start: end + behind[0].length - behind[1].length, end: end + behind[0].length };
}

/** The last noun phrase of a stretch: behind the last verb, preposition or lower-case word that no description holds. */
function nounPhrase(text: string, from: number, to: number): Span {
  const words = [...text.slice(from, to).matchAll(/[^\s\u00a0]+/gu)];
  let first = words.length;
  while (first > 0) {
    const word = words[first - 1]?.[0] ?? "";
    if (/[.!?,;:”"“(]$/u.test(word) || (!/^\p{Lu}/u.test(word) && !isDescribing(word))) break;
    first--;
  }
  const start = words[first]?.index;
  return start === undefined ? { start: to, end: to } : { start: from + start, end: to };
}

const endsInOffice =
  /(?:minister|president|premier|chancellor|spokes\p{L}+|secretary|ministry|leader|ambassador|envoy|king|queen)$/iu;
const isDescribing = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/['’]s?$/u, "");
  return (
    stateBodies.has(plain) || stateOffices.has(plain) || portfolios.has(plain) || /^(?:ex-\p{L}+|former)$/u.test(plain)
  );
};

const wasBefore = /\b(?:was|were|had been|been|served as|once|formerly|previously|then) (?:the |an? )?$/iu;
const wasWithin = /^(?:who (?:was|were|had been|served as)|once|formerly|previously|then)\b/iu;
const endedBehind =
  /^(?:,? (?:from \p{L}* ?\d{4}|until\b|between \p{L}* ?\d{4}|in the (?:\d{4}s|\p{L}+ties)|when\b)| ?\(\d{4}[-–])/iu;
const stillOngoing = /^ from \p{L}* ?\d{4}(?! ?(?:to|until|till|through|[-–]))/iu;

/** Whether the article says of an office that it is over: "who was China’s envoy", "prime minister until 2027", "minister from 2019 to 2024". */
export function isPastOffice({ start, end }: Span, text: string): boolean {
  const behind = text.slice(end, end + 40);
  return (
    wasWithin.test(text.slice(start, end)) ||
    wasBefore.test(text.slice(Math.max(0, start - 40), start)) ||
    (endedBehind.test(behind) && !stillOngoing.test(behind))
  );
}
