import { speechInLines } from "../languages/en/lexicon/speech-forms.js";
import { isSpace, piecesOf } from "../patterns/runs.js";
import { type Sign, signNames, signs } from "../boilerplate/boilerplate-patterns.js";

const countNames = [
  "words",
  "few",
  "some",
  "many",
  "stop",
  "stopAndMany",
  "stopAndSome",
  "ellipsis",
  "colon",
  "sentences",
  "opensQuote",
  "quotes",
  "commas",
  "capitals",
  "function",
  "digits",
  "reader",
  "said",
  "upper",
  "pipes",
  "address",
  "repeated",
  "topic",
  "dash",
  "lower",
  "symbol",
  "glued",
] as const;

export const ownFeatures = [...countNames, ...signNames];
export type OwnFeature = (typeof countNames)[number] | Sign;
/** Where in the numbers of a line each feature stands. */
export const featureIndex = Object.fromEntries(ownFeatures.map((name, i) => [name, i])) as Readonly<
  Record<OwnFeature, number>
>;

const functionWords = new Set(
  `the of to and in a is that for on with as was by at it from be are have has an this he she they not his her their which who will were been its
  but or had we you de la el en que y los las del un una por con se para le les des et du une est dans pour que qui au der die das und zu den von
  mit ist im ein eine auf für di il che e per non sono ng sa mga ang na ay o da do em um não`.split(/\s+/),
);
const toReader = /\b(?:you|your|yours|please|our|us|we)\b/u;
const speech = new RegExp(String.raw`\b(?:${speechInLines})\b`, "u");
const endsInStop = /[.!?。！？][)\]"'”’»」』]*$/u;
const endsInEllipsis = /(?:\.\.|…|\[…\])["”)]?$/u;
const wideLetters = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;
const longestSign = 400;
/** Only legal notices and offers are longer than a short paragraph. */
const ofLongLines: ReadonlySet<Sign> = new Set(["policy", "signUp"]);

/** The numbers of one line by itself, most of them 0 or 1, and the words that say what it is about. */
export interface Measured {
  readonly values: Float64Array;
  readonly words: readonly string[];
}

interface Signs {
  readonly digits: number;
  readonly commas: number;
  /** Capitals of ASCII behind white space. */
  readonly capitals: number;
  /** Whether a small letter of ASCII is among them. */
  readonly hasSmall: boolean;
}

function signsOf(text: string): Signs {
  let [digits, commas, capitals] = [0, 0, 0];
  let hasSmall = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isSmall(code)) hasSmall = true;
    else if (code >= 0x30 && code <= 0x39) digits++;
    else if (code === 0x2c || code === 0x3001 || code === 0xff0c) commas++;
    else if (isCapital(code) && index > 0 && isSpace(text.charCodeAt(index - 1))) capitals++;
  }
  return { digits, commas, capitals, hasSmall };
}

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** "Man dies after crashA 40-year-old man": a headline and its teaser in one line. */
function isGlued(head: string): boolean {
  let small = 0;
  for (let index = 0; index < head.length; index++) {
    const code = head.charCodeAt(index);
    if (isSmall(code)) small++;
    // A letter beyond ASCII may be small or great: then the pattern tells.
    else if (code > 127 && small < 3) small++;
    else if (small > 2 && (code > 127 || isCapital(code) || (code >= 0x30 && code <= 0x39))) return glued.test(head);
    else small = 0;
  }
  return false;
}

const glued = /\p{Ll}{3}(?:\p{Lu}\p{Ll}{0,12} \p{Ll}|\d)/u;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export function measured(line: string): Measured {
  const text = line.trim();
  const lower = text.toLowerCase();
  const pieces = piecesOf(lower);
  // Scripts without spaces: two signs are about a word.
  const length = pieces.length + (/[\u3040-\uffef]/.test(text) ? count(text, wideLetters) / 2 : 0);
  const { digits, commas, capitals, hasSmall } = signsOf(text);
  const functions = pieces.filter((piece) => functionWords.has(piece)).length;
  const ellipsis = endsInEllipsis.test(text);
  const stop = endsInStop.test(text) && !ellipsis;
  const middling = length > 4 && length <= 12;
  const head = lower.slice(0, longestSign);
  const counts: Readonly<Record<(typeof countNames)[number], number | boolean>> = {
    words: Math.log(1 + length) / 4,
    few: length <= 4,
    some: middling,
    many: length >= 25,
    stop,
    stopAndMany: stop && length >= 25,
    stopAndSome: stop && middling,
    ellipsis,
    colon: /[:：]$/u.test(text),
    sentences: Math.min(3, count(text, /[.!?。！？]["”’)]? ?\p{Lu}|[。！？]/gu)) / 3,
    opensQuote: /^["“‘'«「]/u.test(text),
    quotes: /["“”«»「」]/u.test(text),
    commas: Math.min(4, commas) / 4,
    capitals: pieces.length > 1 ? capitals / (pieces.length - 1) : 0,
    function: functions / pieces.length,
    digits: Math.min(1, (digits / text.length) * 3),
    reader: toReader.test(head),
    said: speech.test(head),
    upper: text.length > 3 && !hasSmall && text === text.toUpperCase() && text !== lower,
    pipes: /[|›»•·]| [/~] /.test(text),
    address: /https?:|www\.|\.com\b|@\w/.test(head),
    dash: / — | – | -- |— /u.test(text.slice(0, 64)),
    lower: /^\p{Ll}/u.test(text),
    symbol: /^[^\p{L}\p{N}"“‘'«「(]/u.test(text),
    glued: isGlued(head),
    // These two depend on the other lines.
    repeated: 0,
    topic: 0,
  };
  const values = new Float64Array(ownFeatures.length);
  for (const [i, name] of countNames.entries()) values[i] = Number(counts[name]);
  for (const [i, name] of signNames.entries())
    if (text.length <= longestSign || ofLongLines.has(name))
      values[countNames.length + i] = Number(signs[name].test(head));
  return { values, words: pieces.filter((word) => word.length > 3 && !functionWords.has(word)).map(withoutMarks) };
}

const withoutMarks = (word: string): string =>
  isSmall(word.charCodeAt(word.length - 1)) ? word : word.replace(/[^\p{L}\p{N}]{1,4}$/u, "");
