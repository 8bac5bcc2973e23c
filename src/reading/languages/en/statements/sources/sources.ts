import { cueOf } from "../../lexicon/speech-verbs.js";
import type { ParsedUnit } from "../clauses/parsed-unit.js";
import { nominal, nounOf, type Source } from "../clauses/noun-phrases.js";
import { maySpeak } from "../../lexicon/speaking-nouns.js";
import { agentOf, behindComma, isPassive, relationHas, subjectOf } from "./subjects.js";
import { childrenBy, isPunctuation, lowerOf, relationOf, type Tree } from "../clauses/dependency-tree.js";

/** Things that say something only in somebody's hand: "issued a statement saying". */
const papers = new Set(
  "statement letter email e-mail memo tweet message note post release article op-ed column essay speech address interview testimony remarks comments report series text texts tweets emails blog ad video affidavit filing motion brief".split(
    " ",
  ),
);

const relatives = new Set(["who", "which", "that", "whom"]);

/** Who performs the verb at `verb`: its own subject, or the one it shares with the verb it hangs on. */
export function sourceOf({ tree, quotationAt }: ParsedUnit, verb: number): Source | undefined {
  const near = climb(tree, verb, 0) ?? coordinated(tree, verb);
  const source = near !== undefined && isMute(tree, near) ? (ofOuterCue(tree, verb) ?? near) : near;
  // A word inside a quotation does not perform a verb outside it.
  return source !== undefined && quotationAt[source.head] !== undefined && quotationAt[verb] === undefined
    ? undefined
    : source;
}

/** Whether the words stand for nobody who speaks: "the tax code", "concern over prices". */
export const isMute = (tree: Tree, { head }: Source): boolean =>
  tree.upos[head] === "NOUN" && lowerOf(tree, head + 1) !== "of" && !maySpeak(lowerOf(tree, head));

/** "Doe conceded the code is unfair and says …": a parser may give the second verb to the clause of the first. */
function ofOuterCue(tree: Tree, verb: number): Source | undefined {
  for (let at = tree.head[verb] ?? -1, steps = 0; at >= 0 && steps < 6; at = tree.head[at] ?? -1, steps += 1) {
    if (cueOf(lowerOf(tree, at))?.takes.has("says") !== true) continue;
    const subject = subjectOf(tree, at);
    const source = subject === undefined ? undefined : nounOf(tree, subject, "shared");
    if (source !== undefined && !isMute(tree, source)) return source;
  }
  return undefined;
}

/** "The ministry declined …, but said": the parse may hang the first verb below the second; they have one subject. */
function coordinated(tree: Tree, verb: number): Source | undefined {
  if (tree.upos[verb - 1] !== "CCONJ" && tree.upos[verb - 2] !== "CCONJ") return undefined;
  const first = (tree.children[verb] ?? []).find(
    (child) => child < verb && /^(?:advcl|ccomp|parataxis|dep)$/.test(relationOf(tree, child)),
  );
  const subject = first === undefined ? undefined : subjectOf(tree, first);
  return subject === undefined ? undefined : nounOf(tree, subject, "shared");
}

function climb(tree: Tree, verb: number, steps: number): Source | undefined {
  if (steps > 8) return undefined;
  const passive = isPassive(tree, verb);
  if (passive && steps === 0) return agentOf(tree, verb);
  const subject = subjectOf(tree, verb);
  if (subject !== undefined) {
    const relation = tree.relation[verb];
    if (lowerOf(tree, subject) === "who" && relation !== "acl:relcl") {
      // The parse lost what "who" refers to: it stands in front, before the comma.
      const before = isPunctuation(tree, subject - 1) ? subject - 1 : subject;
      const noun = nominal.has(tree.upos[before - 1] ?? "") ? nounOf(tree, before - 1, "relative") : undefined;
      return withRelative(noun, subject);
    }
    // "All she could do was shout": she shouts.
    const doer = /^(?:all|what)$/.test(lowerOf(tree, subject))
      ? childrenBy(tree, subject, "acl")
          .map((clause) => subjectOf(tree, clause))
          .find((noun) => noun !== undefined)
      : undefined;
    if (doer !== undefined) return nounOf(tree, doer, "shared");
    if (relatives.has(lowerOf(tree, subject)) && relation === "acl:relcl")
      return withRelative(nounOf(tree, tree.head[verb] ?? -1, "relative"), subject);
    return nounOf(tree, behindComma(tree, subject, verb), steps === 0 ? "subject" : "shared");
  }
  const head = tree.head[verb] ?? -1;
  if (head < 0) return undefined;
  switch (relationOf(tree, verb)) {
    case "acl":
      // "a partnership announced in May": a thing that was said, not a speaker.
      if (
        head === verb - 1 &&
        (tree.head[head] ?? -1) < 0 &&
        childrenBy(tree, verb, "obj").some(
          (object) => !/^(?:days?|weeks?|months?|years?|hours?)$/.test(lowerOf(tree, object)),
        )
      )
        return nounOf(tree, head, "subject");
      // "A friend referred to him as “the kindest sailor”": the parse takes the friend for whoever was referred.
      if (
        head === verb - 1 &&
        (tree.head[head] ?? -1) < 0 &&
        /^(?:referred|pointed|alluded|objected|agreed)$/.test(lowerOf(tree, verb))
      )
        return nounOf(tree, head, "subject");
      return lowerOf(tree, verb).endsWith("ing") || relationHas(tree, verb, "relcl")
        ? ofNoun(tree, head, steps)
        : agentOf(tree, verb);
    case "xcomp": {
      const object = childrenBy(tree, head, "obj", "iobj").at(0);
      return object === undefined || papers.has(lowerOf(tree, object)) ? climb(tree, head, steps + 1) : undefined;
    }
    case "conj":
    case "advcl":
    case "ccomp":
    case "parataxis":
    case "aux":
    case "dep":
      return tree.upos[head] === "VERB" ||
        tree.upos[head] === "AUX" ||
        tree.upos[head] === "ADJ" ||
        subjectOf(tree, head) !== undefined
        ? climb(tree, head, steps + 1)
        : undefined;
    default:
      return undefined;
  }
}

/** "people who say": the relative word stands for them and belongs to the mention. */
function withRelative(source: Source | undefined, relative: number): Source | undefined {
  const last = source?.tokens.at(-1);
  if (source === undefined || last === undefined || relative <= last || relative > last + 2) return source;
  return { ...source, tokens: [...source.tokens, relative] };
}

/** "critics saying …" speak themselves; "a statement saying …" speaks for whoever issued it. */
function ofNoun(tree: Tree, noun: number, steps: number): Source | undefined {
  if (!papers.has(lowerOf(tree, noun))) return nounOf(tree, noun, "participle");
  const owner = childrenBy(tree, noun, "nmod").find((child) => tree.relation[child] === "nmod:poss");
  if (owner !== undefined) return nounOf(tree, owner, "owner");
  const head = tree.head[noun] ?? -1;
  const relation = relationOf(tree, noun);
  const above = head >= 0 && (relation === "obj" || relation === "obl") ? climb(tree, head, steps + 1) : undefined;
  return above ?? nounOf(tree, noun, "paper");
}
