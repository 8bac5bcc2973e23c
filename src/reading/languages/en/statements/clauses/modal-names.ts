import type { Parsed } from "../../../../parsing/parsed.js";
import { cueOf } from "../../lexicon/speech-verbs.js";

const modals = /^(?:May|Will|Might|Must|Can)$/;
const saying: ReadonlySet<string> = new Set("said says told added wrote tweeted asked replied".split(" "));
const finite = /^(?:has|had|was|is|did|does)$/;

/**
 * "May added that …", "Will has denied it": a verb behind a modal has no ending, so that this is somebody's name, whatever the parse takes it for.
 * Not in a question ("Will added ferries help?"). Gives back what it was given where there is none.
 */
export function withModalNames(parsed: Parsed): Parsed {
  if (parsed.tokens.at(-1)?.text === "?") return parsed;
  const verbs = new Map<number, number>();
  for (const at of parsed.tokens.keys()) {
    const verb = verbOfName(parsed, at);
    if (verb !== undefined) verbs.set(at, verb);
  }
  if (verbs.size === 0) return parsed;
  return {
    tokens: parsed.tokens,
    upos: parsed.upos.map((upos, at) => (verbs.has(at) ? "PROPN" : upos)),
    relation: parsed.relation.map((relation, at) => (verbs.has(at) ? "nsubj" : relation)),
    head: parsed.head.map((head, at) => (head < at ? (verbs.get(at) ?? head) : head)),
  };
}

/** “No,” Cuban said: an adjective, an adverb or a verb with a capital in mid-sentence, right before a verb of saying, is a name. */
function isNamesake({ tokens, upos }: Parsed, at: number): boolean {
  if (!saying.has(tokens[at + 1]?.text ?? "")) return false;
  const word = tokens[at]?.text ?? "";
  if (!/^(?:ADJ|ADV|VERB|NOUN|INTJ|X)$/.test(upos[at] ?? "") || !/^\p{Lu}\p{Ll}{2,}$/u.test(word)) return false;
  return at > 0 && /^(?:,|["”’“]|''|--?|—|–)$/.test(tokens[at - 1]?.text ?? "");
}

/** The verb with an ending that the name of somebody called May stands before; undefined of any other word. */
function verbOfName(parsed: Parsed, at: number): number | undefined {
  const { tokens, upos } = parsed;
  if (isNamesake(parsed, at)) return at + 1;
  if (upos[at] !== "AUX" || !modals.test(tokens[at]?.text ?? "")) return undefined;
  const next = upos[at + 1] === "ADV" ? at + 2 : at + 1;
  const behind = tokens[next]?.text ?? "";
  const cue = cueOf(tokens[next]?.lower ?? "");
  return finite.test(behind) || (cue !== undefined && cue.lemma !== behind) ? next : undefined;
}
