import type { Span } from "../../model/passage.js";
import type { Speaker } from "../../model/statement.js";
import { bodyOffices, speaksForNobody } from "../languages/en/lexicon/party-words.js";
import type { Party } from "./party.js";
import { folded } from "./states.js";
import { speaksFor, wordsIn } from "./state-phrases.js";

/** That somebody speaks for a party, and the words of the article that say so. */
export interface Belonging {
  /** The party itself, by its name or its seat. */
  readonly isItself: boolean;
  /** The organ or the office, as printed: "Foreign Ministry"; of the party itself, nothing. */
  readonly organ: string;
  readonly span: Span;
}

/** Whether, and by which words of its article, a speaker speaks for a party. Never by the name of a paper, a firm or a place that merely holds the party's. */
export function belongingOf(speaker: Speaker, party: Party, text: string): Belonging | undefined {
  for (const span of descriptionsOf(speaker, text)) {
    const words = text.slice(span.start, span.end);
    const found = party.kind === "state" ? ofState(words, party, speaker) : ofBody(words, party, speaker);
    if (found === undefined) continue;
    const { isItself, organ, length } = found;
    // A state that is named beside somebody is not he: "… of China. Taiwan said".
    if (isItself && organ === "" && !isNameOf(speaker, span)) continue;
    return { isItself, organ, span: { start: span.start, end: span.start + length } };
  }
  return undefined;
}

const isNameOf = ({ mention, resolvedTo, owner }: Speaker, span: Span): boolean =>
  [mention, resolvedTo, owner?.mention, owner?.resolvedTo].includes(span);

type Found = Omit<Belonging, "span"> & { readonly length: number };

function ofState(words: string, party: Party & { kind: "state" }, speaker: Speaker): Found | undefined {
  const said = speaksFor(words);
  if (said === undefined || said.state.code !== party.code) return undefined;
  // "Jordan" may be somebody's name.
  if (said.isItself && speaker.type === "person") return undefined;
  const { isItself, organ } = said;
  const length = words.length - words.replace(/^the /iu, "").length + said.end;
  if (party.organ === undefined) return { isItself, organ, length };
  const known = organWords(isItself ? words : organ);
  return organWords(party.organ).every((word) => known.includes(word)) ? { isItself: true, organ, length } : undefined;
}

function ofBody(words: string, { name }: Party, { type }: Speaker): Found | undefined {
  const asked = wordsIn(name).map(({ plain }) => folded(plain));
  const all = wordsIn(words.replace(/^the /iu, ""));
  const keys = all.map(({ plain }) => folded(plain));
  const at = keys.findIndex((_, from) => asked.every((word, index) => keys[from + index] === word));
  if (at < 0) return undefined;
  if (all.length === asked.length)
    return type === "person" ? undefined : { isItself: true, organ: "", length: words.length };
  if (keys.some((key) => speaksForNobody.has(key))) return undefined;
  const office = keys.find((key) => bodyOffices.has(key));
  return office === undefined ? undefined : { isItself: false, organ: words.trim(), length: words.length };
}

/** What an organ is told from another by: "Ministry of National Defense" is the "defence ministry". */
export const organWords = (organ: string): readonly string[] =>
  wordsIn(organ)
    .map(({ plain }) => folded(plain))
    .filter((word) => !/^(?:of|and|the|for|national|affairs?|spokes\p{L}+|secretary|deputy|vice)$/u.test(word))
    .map((word) => word.replace(/^defence$/u, "defense").replace(/^minist(?:er|ry|ers|ries)$/u, "ministry"));

/** So far around a name its office is looked for. */
const reach = 120;

/** The stretches of the article that tell who somebody is: how it is called, whose it is, the office beside its name. */
function* descriptionsOf(speaker: Speaker, text: string): Iterable<Span> {
  const { mention, resolvedTo, owner, role, name, type } = speaker;
  yield mention;
  for (const place of [mention, resolvedTo].filter((one) => one !== undefined)) yield* officesBeside(place, text);
  if (resolvedTo !== undefined) yield resolvedTo;
  if (role !== undefined) yield* placesOf(role, text, (resolvedTo ?? mention).start);
  if (owner !== undefined) yield owner.resolvedTo ?? owner.mention;
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

function everyPlace(words: string, text: string): Span[] {
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

/** "Israeli Prime Minister Benjamin Netanyahu", "Netanyahu, Israel's prime minister,": the description before a name and behind it. */
function officesBeside({ start, end }: Span, text: string): Span[] {
  const ahead = /(?:[\p{L}\p{M}’'.-]+[ \u00a0]){1,9}$/u.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? "";
  const from = start - ahead.length;
  const given = ahead.split(/[ \u00a0]/u).filter(Boolean);
  // The description ends where the name begins: its given names, with capitals, are part of the stretch and do no harm.
  const before =
    given.length > 1 && /^\p{Lu}/u.test(given.at(-1) ?? "")
      ? [nounPhrase(text, from, start)]
      : given.length > 0 && /(?:minister|president|premier|spokes\p{L}+|secretary|ministry|leader) $/iu.test(ahead)
        ? [nounPhrase(text, from, start)]
        : [];
  const behind = /^, (?:(?:the|an?) )?([^,;.()“”"\n]{4,100})(?=[,.;)])/u.exec(text.slice(end, end + reach));
  const described =
    behind?.[1] === undefined
      ? []
      : [{ start: end + behind[0].length - behind[1].length, end: end + behind[0].length }];
  return [...before.filter(({ start, end }) => end > start), ...described];
}

/** The last noun phrase of a stretch: behind the last verb, preposition or lower-case word that no description holds. */
function nounPhrase(text: string, from: number, to: number): Span {
  const words = [...text.slice(from, to).matchAll(/[^\s\u00a0]+/gu)];
  let first = words.length;
  while (first > 0) {
    const word = words[first - 1]?.[0] ?? "";
    if (/[.!?,;:”"“(]$/u.test(word) || (!/^\p{Lu}/u.test(word) && !describing.test(word))) break;
    first--;
  }
  const start = words[first]?.index;
  return start === undefined ? { start: to, end: to } : { start: from + start, end: to - 1 };
}

const describing =
  /^(?:prime|foreign|defen[cs]e|finance|interior|trade|vice|deputy|chief|cabinet|minister|president|premier|chancellor|secretary|ministry|spokes\p{L}+|ambassador|envoy|leader|leader’s|government|former|ex-\p{L}+|acting|state|general|top|senior)$/iu;
