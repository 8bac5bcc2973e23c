import { type CueClass, cueOf } from "../../lexicon/speech-verbs.js";
import { times } from "../clauses/noun-phrases.js";
import { childrenBy, lowerOf, type Tree } from "../clauses/dependency-tree.js";

const pronoun = /^(?:he|she|they|it)$/;
/** What a reporter adds with, besides the verbs of saying: "…, citing the cost". */
const adding = /^(?:citing|referring|pointing|alluding|quoting|calling|describing|accusing|using|echoing|speaking)$/;

/** What the words from a token on begin with, named by its commonest member. */
export function followingAt(tree: Tree, at: number): string {
  const word = lowerOf(tree, at);
  const upos = tree.upos[at] ?? "";
  if (upos === "CCONJ" || word === "but") return joinedAt(tree, at, word);
  // "…, even saying that"
  if (upos === "ADV" && tree.upos[at + 1] === "VERB" && lowerOf(tree, at + 1).endsWith("ing"))
    return followingAt(tree, at + 1);
  // "…, following reports of a storm" tells why it was said.
  if (/^(?:following|amid)$/.test(word)) return "following";
  if (upos === "VERB" && word.endsWith("ing")) return isSaying(word) ? "saying" : "doing";
  if (/^(?:who|which|whose|whom)$/.test(word)) return "who";
  const whileDoing =
    word === "while" ? [at + 1, at + 2].find((token) => lowerOf(tree, token).endsWith("ing")) : undefined;
  // "while keeping to it" goes on with the verb in front; "while noting that" is the reporter's.
  if (whileDoing !== undefined) return lowerOf(tree, whileDoing + 1) === "that" ? "saying" : "while doing";
  if (/^(?:while|although|though|whereas|despite)$/.test(word)) return "while";
  if (word === "even" && /^(?:as|though|if)$/.test(lowerOf(tree, at + 1))) return "while";
  if (word === "as") return "as";
  if (/^(?:when|after|before|until|since|once|where)$/.test(word)) return "when";
  if (/^(?:because|if|unless|so|that|whether)$/.test(word)) return "because";
  if (/^(?:compared|double|twice|up|down|half)$/.test(word)) return "compared";
  if (times.test(tree.tokens[at]?.text ?? "") || /^(?:last|this|next|earlier)$/.test(word)) return "on";
  if (upos === "ADP")
    return /^(?:on|in|at|during|via|by|to)$/.test(word) ? "on" : /^(?:of|from)$/.test(word) ? "of" : "with";
  if (upos === "VERB" || upos === "AUX") return childrenBy(tree, at, "nsubj").length > 0 ? "does" : "done";
  if (upos === "PRON") return "he";
  if (upos === "DET" && /^an?$/.test(word)) return "a thing";
  if (upos === "ADV") return "also";
  return /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(upos) ? "the name" : "something";
}

/** "…, blaming the storm": a label or a denial behind a comma is the reporter's, as a second report is. */
const isSaying = (participle: string): boolean =>
  ["says", "labels", "denies", "urges"].some((kind) => cueOf(participle)?.takes.has(kind as CueClass) === true) ||
  adding.test(participle);

/** What people do not do when they are asked, besides what they do not say. */
const isOther = (verb: string): boolean =>
  /^(?:give|given|name|named|provide|provided|offer|offered|identify|identified)$/.test(verb);

function joinedAt(tree: Tree, at: number, word: string): string {
  let next = at + 1;
  while (next < at + 4 && /^(?:ADV|PART)$/.test(tree.upos[next] ?? "")) next += 1;
  if (lowerOf(tree, next) === "that") return "and that";
  if (pronoun.test(lowerOf(tree, next))) return "and he";
  if (!/^(?:VERB|AUX)$/.test(tree.upos[next] ?? "")) return word === "but" ? "but" : "and";
  const auxiliary = next;
  while (next < at + 6 && /^(?:AUX|ADV|PART)$/.test(tree.upos[next] ?? "")) next += 1;
  const takes = cueOf(lowerOf(tree, next))?.takes;
  // "but did not say why" is the reporter's; "and is not going to stop" may be anybody's.
  const isDenied = /^(?:did|has|have)$/.test(lowerOf(tree, auxiliary)) && next > auxiliary + 1;
  if (isDenied && (takes !== undefined || isOther(lowerOf(tree, next)))) return "and did not say";
  if (takes?.has("says") === true) return "and says";
  return takes?.has("urges") === true || takes?.has("labels") === true ? "and urges" : "and does";
}
