import { cueOf } from "../../lexicon/speech-verbs.js";
import { lowerOf, type Tree } from "../clauses/dependency-tree.js";

const finite =
  /^(?:am|is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|['’](?:s|re|ve|ll|d|m))$/;
const opening =
  /^(?:who|whom|whose|which|what|when|where|why|how|because|if|whether|unless|although|though|while|since|as|until|so|than)$/;
const nominative = /^(?:i|you|he|she|it|we|they)$/;
/** Verbs besides those of speech that take a clause of their own: "they think the quay will close". */
const thinking =
  /^(?:think|thinks|thought|hope|hopes|hoped|believe|believes|believed|know|knows|knew|fear|fears|feared|feel|feels|felt|find|finds|found|mean|means|meant|show|shows|showed|ensure|ensures|ensured)$/;

/**
 * The first verb behind `start` that is not of the clause that begins there, nor of one inside it: "the quay is old | are wrong".
 * Each clause has one finite verb; whatever opens another one asks for another. -1 where there is none.
 */
export function verbOfNext(tree: Tree, start: number): number {
  let asked = 1;
  let joined = false;
  let weak = -1;
  let last = -1;
  for (let at = start; at < tree.tokens.length; at += 1) {
    const word = lowerOf(tree, at);
    if (/^(?:[;:,(–—]|--)$/.test(word)) return weak;
    if (at > start && opensClause(tree, at, last)) asked += 1;
    else if (tree.upos[at] === "CCONJ") joined = true;
    else if (isFinite(tree, at, last)) {
      if (asked > 0) asked -= 1;
      else if (!joined && isSure(tree, at, last)) return at;
      else if (!joined && weak < 0 && lowerOf(tree, at + 1) !== "by") weak = at;
      joined = false;
      last = groupEnd(tree, at);
      at = last;
    }
  }
  return weak;
}

function opensClause(tree: Tree, at: number, verb: number): boolean {
  const word = lowerOf(tree, at);
  if (opening.test(word) || (word === "that" && tree.upos[at] !== "DET")) return true;
  // "the plan they signed": a clause without its "that".
  if (nominative.test(word) && /^(?:NOUN|PROPN)$/.test(tree.upos[at - 1] ?? "")) return true;
  const takesClause = thinking.test(lowerOf(tree, verb)) || cueOf(lowerOf(tree, verb))?.takes.has("says") === true;
  return at === verb + 1 && takesClause && /^(?:DET|PRON|PROPN|NOUN)$/.test(tree.upos[at] ?? "");
}

/** A verb with its own tense, and not the "left" of "has left" or the "stop" of "to stop". */
function isFinite(tree: Tree, at: number, last: number): boolean {
  if (at === last + 1 && last >= 0 && tree.upos[at] === "PART") return false;
  const word = lowerOf(tree, at);
  if (tree.upos[at] === "AUX") return finite.test(word);
  return (
    tree.upos[at] === "VERB" &&
    !word.endsWith("ing") &&
    lowerOf(tree, at - 1) !== "to" &&
    !/^amod$/.test(tree.relation[at] ?? "")
  );
}

/** The last verb of a group: "would never have been asked". */
function groupEnd(tree: Tree, at: number): number {
  if (tree.upos[at] !== "AUX") return at;
  const modal = /^(?:will|would|can|could|may|might|must|shall|should|['’](?:ll|d))$/.test(lowerOf(tree, at));
  let end = at;
  for (let next = at + 1; next < at + 7; next += 1) {
    // "would “never stop”": a mark of a quotation parts no group.
    if (/^["“”‘'’`]+$/.test(lowerOf(tree, next))) continue;
    if (!/^(?:AUX|ADV|PART|VERB)$/.test(tree.upos[next] ?? "")) break;
    // "would have been", but "was late | have left".
    if (tree.upos[next] === "AUX" && finite.test(lowerOf(tree, next)) && !(modal && lowerOf(tree, next) === "have"))
      break;
    end = next;
    if (tree.upos[next] === "VERB") break;
  }
  return end;
}

/** Behind a noun, a form in "-ed" may only describe it: "the plan signed in May". */
function isSure(tree: Tree, at: number, last: number): boolean {
  if (tree.upos[at] === "AUX" || at === last + 1) return true;
  return !/(?:ed|en|wn)$/.test(lowerOf(tree, at));
}
