import type { ParsedToken } from "../../../../parsing/parsed.js";
import { isPress } from "../../lexicon/press-words.js";
import { times } from "../clauses/noun-phrases.js";

/** A sentence in the frame of the press: "The harbour is full, the mayor said, | local media reported on Friday." */
export interface Framed {
  /** The sentence as it stands without the frame. */
  readonly own: readonly ParsedToken[];
  readonly frame: readonly ParsedToken[];
  /** How many tokens of the frame stand before the end of the press's name. */
  readonly pressEnd: number;
  /** Which of the frame's tokens stands behind "citing". */
  readonly cited?: number;
}

const reports = /^(?:report(?:s|ed)?)$/;
const says = /^(?:report(?:s|ed)?|sa(?:y|ys|id))$/;
const longest = 12;

/** The sentence and the frame that the press sets it in, at its end or at its beginning. */
export function framedByPress(
  text: string,
  tokens: readonly ParsedToken[],
  isQuoted: (token: ParsedToken) => boolean,
): Framed | undefined {
  return framedBehind(text, tokens, isQuoted) ?? framedBefore(text, tokens, isQuoted);
}

/** "…, Meridian television reported on Monday." */
function framedBehind(
  text: string,
  tokens: readonly ParsedToken[],
  isQuoted: (token: ParsedToken) => boolean,
): Framed | undefined {
  let end = tokens.length;
  while (end > 0 && /^[.!?]$/.test(tokens[end - 1]?.text ?? "")) end -= 1;
  const stop = end;
  const citing = tokens.findLastIndex(({ text: word }, at) => at < end && /^(?:citing|quoting)$/.test(word));
  if (citing > 1 && tokens[citing - 1]?.text === ",") end = citing - 1;
  let verb = end - 1;
  while (verb > 0 && end - verb < 4 && isTime(tokens[verb])) verb -= 1;
  if (!reports.test(tokens[verb]?.text ?? "")) return undefined;
  let comma = verb - 1;
  while (comma > 2 && verb - comma < longest && tokens[comma]?.text !== ",") comma -= 1;
  // A closing mark may stand between the comma and the press.
  const from = /\p{L}/u.test(tokens[comma + 1]?.text ?? "") ? comma + 1 : comma + 2;
  const [first, last] = [tokens[from], tokens[verb - 1]];
  if (tokens[comma]?.text !== "," || comma < 3 || first === undefined || last === undefined || first.start >= last.end)
    return undefined;
  if (isQuoted(last) || isQuoted(first) || !isPress(text.slice(first.start, last.end))) return undefined;
  return {
    own: [...tokens.slice(0, from === comma + 1 ? comma : from), ...tokens.slice(stop)],
    frame: tokens.slice(from),
    pressEnd: verb - from,
    ...(end < stop && { cited: citing + 1 - from }),
  };
}

/** "Local media say that …": up to the "that", or to the verb. */
function framedBefore(
  text: string,
  tokens: readonly ParsedToken[],
  isQuoted: (token: ParsedToken) => boolean,
): Framed | undefined {
  const [first] = tokens;
  let verb = 1;
  while (
    verb < longest &&
    verb < tokens.length &&
    /^[\p{L}.’'-]+$/u.test(tokens[verb]?.text ?? "") &&
    !says.test(tokens[verb]?.text ?? "")
  )
    verb += 1;
  let pressEnd = verb;
  while (pressEnd > 1 && /^(?:ha(?:s|ve|d)|also|now)$/.test(tokens[pressEnd - 1]?.text ?? "")) pressEnd -= 1;
  const last = tokens[pressEnd - 1];
  if (first === undefined || last === undefined || !says.test(tokens[verb]?.text ?? "") || isQuoted(first))
    return undefined;
  if (
    !isPress(text.slice(first.start, last.end)) ||
    /\b(?:of|for|by|to|that|who)\b/.test(text.slice(first.start, last.end))
  )
    return undefined;
  // "A Reuters report said": a noun.
  if (
    says.test(tokens[verb + 1]?.text ?? "") ||
    (/^report$/.test(tokens[verb]?.text ?? "") && /^an?$/i.test(first.text))
  )
    return undefined;
  let from = verb + 1;
  while (from - verb < 4 && isTime(tokens[from])) from += 1;
  if (tokens[from]?.lower === "that") from += 1;
  return tokens.length - from < 4 || isQuoted(tokens[from] as ParsedToken)
    ? undefined
    : { own: tokens.slice(from), frame: tokens.slice(0, from), pressEnd };
}

const isTime = (token: ParsedToken | undefined): boolean =>
  token !== undefined &&
  (times.test(token.text) ||
    /^(?:on|late|in|the|morning|afternoon|evening|night|week|weekend|month|year|earlier|last|this)$/.test(token.text));
