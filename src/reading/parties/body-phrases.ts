import type { Speaker } from "../../model/statement.js";
import { bodyOffices, speaksForNobody } from "../languages/en/lexicon/party-words.js";
import { folded, stateOf } from "./states.js";
import { phraseWords } from "./state-phrases.js";

/** How a phrase speaks for a body. */
interface InBody {
  readonly isItself: boolean;
  readonly organ: string;
  /** So much of the phrase says it, from its beginning. */
  readonly length: number;
}

const keysOf = (words: string): readonly string[] => phraseWords(words).map(({ plain }) => folded(plain));

/**
 * Whether a phrase names a company, a ministry or a movement, or an office of it: "Falk Shipping", "Falk Shipping spokesman", "the chief executive of Falk
 * Shipping". Not by a longer name that holds it ("Falk Shipping Union"), and not for who only has to do with it ("a critic of Falk Shipping").
 */
export function inBody(phrase: string, body: string, type: Speaker["type"]): InBody | undefined {
  const whole = keysOf(body.replace(/^the /iu, ""));
  // "the Green Shore movement" is Green Shore too.
  const short = whole.length > 2 && kinds.test(whole.at(-1) ?? "") ? whole.slice(0, -1) : whole;
  return inNamed(phrase, whole, type) ?? (short === whole ? undefined : inNamed(phrase, short, type));
}

function inNamed(phrase: string, asked: readonly string[], type: Speaker["type"]): InBody | undefined {
  const words = phraseWords(phrase);
  const keys = words.map(({ plain }) => folded(plain));
  const at = keys.findIndex((_, from) => asked.every((word, index) => keys[from + index] === word));
  if (asked.length === 0 || at < 0) return undefined;
  const behind = at + asked.length;
  const before = keys.slice(0, at).filter((key) => key !== "the" && key !== "a" && key !== "an");
  if (before.length === 0 && behind === keys.length)
    return type === "person" ? undefined : { isItself: true, organ: "", length: phrase.length };
  if (keys.some((key, index) => (index < at || index >= behind) && barred(key))) return undefined;
  if (behind === keys.length && isOfficeOf(before))
    return { isItself: false, organ: phrase.trim(), length: phrase.length };
  // "Norwegian Falk Shipping" is the same; "New Falk Shipping" is another.
  if (before.length > 0 && stateOf(before.join(" ")) === undefined) return undefined;
  const after = words.slice(behind);
  const office = after.findIndex(({ plain }) => bodyOffices.has(folded(plain)));
  if (office < 0 || after.slice(0, office).some(({ isCapital, plain }) => isCapital && !describes.test(plain)))
    return undefined;
  const last = after.slice(office).findLastIndex(({ plain }) => bodyOffices.has(folded(plain)));
  const end = after[office + last]?.end ?? phrase.length;
  return { isItself: false, organ: phrase.slice(0, end).replace(/^(?:the|an?) /iu, ""), length: end };
}

const kinds = /^(?:movement|party|group|company|union|alliance|campaign|front|network)$/u;

const describes = /^(?:vice|deputy|chief|managing|general|executive|press|acting|senior|co-\p{L}+)$/iu;

// A company's own lawyer speaks for it.
const barred = (key: string): boolean => speaksForNobody.has(key) && key !== "lawyer";

/** "spokeswoman for", "founder and leader of": an office, and the word that joins the body to it; "who leads". */
function isOfficeOf(before: readonly string[]): boolean {
  const [office = "", joins = ""] = before.slice(-2);
  return (
    (/^(?:of|for|at)$/u.test(joins) && bodyOffices.has(office)) ||
    (office === "who" && /^(?:leads|heads|chairs|runs)$/u.test(joins))
  );
}
