import type { Span } from "../../model/passage.js";
import type { Speaker } from "../../model/statement.js";
import type { Mention } from "./reports.js";
import { byName, identityOf, isUnexplained } from "./identify.js";
import type { Gender } from "./names.js";
import { firstEndingAfter, overlapping } from "./places-in-order.js";
import { isPaper, isPress } from "./press.js";
import { lowerOf } from "./tree.js";
import type { Named, Naming, WhosWho } from "./whos-who.js";

/** Reads "he", "she", "it" and "the spokesperson", as reading goes on. */
export interface Referents {
  /** Whom the words stand for, if the article lets it be known. `near`: he spoke, or began the sentence, just before. */
  readonly resolve: (mention: Mention) => { readonly speaker: Speaker; readonly near: boolean } | undefined;
  readonly heard: (speaker: Speaker, at: Span) => void;
}

const pronouns: Readonly<Record<string, Gender | "thing">> = {
  he: "man",
  him: "man",
  his: "man",
  she: "woman",
  her: "woman",
  it: "thing",
  its: "thing",
};
/** A name that begins so near the start of its sentence is likely its subject. */
const subjectWithin = 30;
/** How many sentences back somebody is still remembered. */
const reach = 6;

export function referentsOf(
  text: string,
  { namings }: WhosWho,
  sentences: readonly Span[],
  isQuoted: (span: Span) => boolean,
): Referents {
  const people = new Map(namings.map(({ who }) => [who.name, who]));
  const genders = new Map<Named, Gender>();
  let last: { readonly speaker: Speaker; readonly at: Span } | undefined;

  const fits = (who: Named | undefined, gender: Gender): who is Named => {
    if (who === undefined || (who.type !== "person" && who.type !== "unknown")) return false;
    const known = who.gender ?? genders.get(who);
    return known === undefined || known === gender;
  };
  const resolvedTo = (who: Named, mention: Span): Speaker =>
    isUnexplained(who)
      ? { basis: "unnamed", name: who.name, type: "unknown", mention }
      : { basis: "resolved", ...identityOf(text, who), mention, resolvedTo: who.at };

  return {
    resolve(mention) {
      const { tree, source, start, end } = mention;
      const words = { start, end };
      const pronoun = pronouns[lowerOf(tree, source.head)];
      if (pronoun === "thing") return body(words);
      if (pronoun !== undefined) {
        const found = antecedent(start, pronoun);
        if (found === undefined) return undefined;
        genders.set(found.who, pronoun);
        return { speaker: resolvedTo(found.who, words), near: found.near };
      }
      const phrase = text.slice(start, end);
      const holder = officeHolder(phrase, start);
      if (holder !== undefined) return { speaker: resolvedTo(holder, words), near: true };
      return knownBody(phrase, words);
    },
    heard(speaker, at) {
      last = { speaker, at };
    },
  };

  /** "It" is the body that spoke last, if that was in this sentence or the one before. */
  function body(mention: Span, sentencesBack = 1): { speaker: Speaker; near: boolean } | undefined {
    if (last === undefined || (last.speaker.type !== "organisation" && last.speaker.type !== "place")) return undefined;
    const here = firstEndingAfter(sentences, mention.start);
    if (here - firstEndingAfter(sentences, last.at.start) > sentencesBack) return undefined;
    const { speaker } = last;
    return {
      speaker: { ...speaker, basis: "resolved", mention, resolvedTo: speaker.resolvedTo ?? speaker.mention },
      near: true,
    };
  }

  /** Sentence by sentence backwards: who spoke there, or who begins it; else, of the same sentences, anybody who fits. */
  function antecedent(at: number, gender: Gender): { who: Named; near: boolean } | undefined {
    const here = Math.min(firstEndingAfter(sentences, at), sentences.length - 1);
    const spoke = last && people.get(last.speaker.name);
    let mentioned: Named | undefined;
    for (let back = here; back >= 0 && back > here - reach; back -= 1) {
      const sentence = sentences[back] as Span;
      const end = Math.min(sentence.end, at);
      const near = here - back < 2;
      if (last !== undefined && last.at.start >= sentence.start && last.at.start < end && fits(spoke, gender))
        return { who: spoke, near };
      const named = overlapping(namings, { start: sentence.start, end }).find(
        (naming) => naming.end <= end && !isQuoted(naming) && naming.who.type === "person" && fits(naming.who, gender),
      );
      if (named !== undefined && (named.title?.start ?? named.start) - sentence.start < subjectWithin)
        return { who: named.who, near };
      mentioned ??= named?.who;
    }
    return mentioned && { who: mentioned, near: false };
  }

  /** "the spokesperson": the last person named before whose role holds all of these words. */
  function officeHolder(words: string, at: number): Named | undefined {
    const match = /^the ((?:\p{L}[\p{L}.’'-]* ){0,3}\p{L}[\p{L}-]+)$/iu.exec(words);
    if (match?.[1] === undefined) return undefined;
    const office = match[1].toLowerCase().split(" ").map(officeStem);
    const before = namings.slice(Math.max(0, firstEndingAfter(namings, at) - 60), firstEndingAfter(namings, at));
    return before.findLast((naming): naming is Naming => holds(naming.who, office))?.who;
  }

  /** "the ministry" is the ministry named last; "the report" is the press that spoke last. */
  function knownBody(phrase: string, mention: Span): { speaker: Speaker; near: boolean } | undefined {
    const noun = /^the (\p{L}+)$/iu.exec(phrase)?.[1];
    if (noun === undefined) return undefined;
    if (isPaper(noun) || noun === "newspaper" || noun === "agency")
      return last !== undefined && isPress(last.speaker.name) ? body(mention, 8) : undefined;
    const at = firstEndingAfter(namings, mention.start);
    const named = namings
      .slice(Math.max(0, at - 60), at)
      .findLast(({ type, name }) => type === "organisation" && name.toLowerCase().split(" ").includes(noun));
    if (named === undefined) return undefined;
    return {
      speaker: {
        ...byName(text, named, named),
        basis: "resolved",
        mention,
        resolvedTo: { start: named.start, end: named.end },
      },
      near: true,
    };
  }

  function holds({ role }: Named, office: readonly string[]): boolean {
    if (role === undefined) return false;
    const words = new Set(text.slice(role.start, role.end).toLowerCase().split(/\s+/).map(officeStem));
    return office.every((word) => words.has(word)) && headOf(text.slice(role.start, role.end)) === office.at(-1);
  }
}

/** The noun of a role: "spokesperson" of "Foreign Ministry spokesperson" and of "spokesperson for the ministry". */
function headOf(role: string): string {
  const [before = role] = role.toLowerCase().split(/,| (?:for|of|at|in|with|to|and|on|from) /u);
  return officeStem(before.split(" ").at(-1) ?? "");
}

/** "spokesman", "spokeswoman" and "spokesperson" are one office. */
function officeStem(word: string): string {
  return word.replace(/(?:person|woman|man)$/, "").replace(/['’]s$/, "");
}
