import { overlap, type Span } from "../../model/passage.js";
import type { Speaker } from "../../model/statement.js";
import type { Mention } from "./reports.js";
import { byName, identityOf, isUnexplained } from "./by-name.js";
import type { Gender } from "./name-kinds.js";
import { firstEndingAfter, overlapping } from "./places-in-order.js";
import { officeHolder } from "./offices.js";
import { isPaper, isPress } from "./press.js";
import { lowerOf } from "./tree.js";
import type { Named, Naming, WhosWho } from "./whos-who.js";

interface Resolved {
  readonly speaker: Speaker;
  readonly near: boolean;
}

/** Reads "he", "she", "it" and "the spokesperson", as reading goes on. */
export interface Referents {
  /**
   * Whom the words stand for, if the article lets it be known. `near`: he spoke, or began the sentence, just before. Few call themselves by their
   * names: whoever is named in what is `spoken` is hardly "he" when another has just spoken.
   */
  readonly resolve: (mention: Mention, spoken: readonly Span[]) => Resolved | undefined;
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
/** A clause in front of the main one, as far as the pronoun. */
const fronted = /^["“]?(?:even )?(?:though|although|while|when|as|after|before|because|since|if|once) [^,]*$/iu;
const pressNouns = /^(?:newspaper|paper|daily|agency|network|broadcaster|channel|magazine|station|outlet)$/;
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
    resolve(mention, spoken) {
      const { tree, source, start, end } = mention;
      const words = { start, end };
      const pronoun = pronouns[lowerOf(tree, source.head)];
      if (pronoun === "thing") return body(words) ?? bodyThatBegan(words);
      if (pronoun !== undefined) {
        const found = inMainClause(start, pronoun) ?? antecedent(start, pronoun, spoken);
        if (found === undefined) return undefined;
        genders.set(found.who, pronoun);
        return { speaker: resolvedTo(found.who, words), near: found.near };
      }
      const phrase = text.slice(start, end);
      const holder = officeHolder(text, namings, { phrase, at: start, spoke: last && people.get(last.speaker.name) });
      if (holder !== undefined) return { speaker: resolvedTo(holder.who, words), near: holder.near };
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

  /** "Though she called it outrageous, Greta Holm …": who is named in the main clause behind. */
  function inMainClause(at: number, gender: Gender): { who: Named; near: boolean } | undefined {
    const sentence = sentences[firstEndingAfter(sentences, at)];
    if (sentence === undefined || !fronted.test(text.slice(sentence.start, at))) return undefined;
    const found = overlapping(namings, { start: at, end: sentence.end }).find(
      (naming) =>
        naming.who.type === "person" &&
        fits(naming.who, gender) &&
        text.slice((naming.title?.start ?? naming.start) - 2, naming.title?.start ?? naming.start) === ", " &&
        /^ \p{Ll}/u.test(text.slice(naming.end, naming.end + 2)),
    );
    return found && { who: found.who, near: found.who.gender === gender };
  }

  /** "Beijing has an offer. It has proposed …": the body or country that the sentence before begins with. */
  function bodyThatBegan(mention: Span): { speaker: Speaker; near: boolean } | undefined {
    const before = sentences[firstEndingAfter(sentences, mention.start) - 1];
    if (before === undefined || /\n/.test(text.slice(before.end, mention.start))) return undefined;
    const named = overlapping(namings, before).find(
      (naming) => (naming.type === "organisation" || naming.type === "place") && !isQuoted(naming),
    );
    if (named === undefined || /\p{L}{4}/u.test(text.slice(before.start, named.start))) return undefined;
    const { start, end } = named;
    return {
      speaker: { ...byName(text, named, named), basis: "resolved", mention, resolvedTo: { start, end } },
      near: false,
    };
  }

  /** Sentence by sentence backwards: who spoke there, or who begins it; else, of the same sentences, anybody who fits. */
  function antecedent(at: number, gender: Gender, spoken: readonly Span[]): { who: Named; near: boolean } | undefined {
    const here = Math.min(firstEndingAfter(sentences, at), sentences.length - 1);
    const spoke = last && people.get(last.speaker.name);
    let mentioned: Named | undefined;
    let own: Named | undefined;
    for (let back = here; back >= 0 && back > here - reach; back -= 1) {
      const sentence = sentences[back] as Span;
      const end = Math.min(sentence.end, at);
      const near = here - back < 2;
      if (last !== undefined && last.at.start >= sentence.start && last.at.start < end && fits(spoke, gender))
        return { who: spoke, near };
      // "Holm would have stayed, she says": of her own name in her own words, if nobody else has just spoken.
      if (back === here - 1 && own !== undefined) return { who: own, near: false };
      const named = overlapping(namings, { start: sentence.start, end }).find(
        (naming) => naming.end <= end && !isQuoted(naming) && isSubject(naming, sentence) && fits(naming.who, gender),
      );
      if (named !== undefined && spoken.some((span) => overlap(span, named))) {
        own = named.who;
        continue;
      }
      if (named !== undefined && (named.title?.start ?? named.start) - sentence.start < subjectWithin)
        return { who: named.who, near };
      mentioned ??= named?.who;
    }
    const found = own ?? mentioned;
    return found && { who: found, near: false };
  }

  /** Surely a person, or somebody that looks like one and begins the sentence. */
  function isSubject({ who, start }: Naming, sentence: Span): boolean {
    const before = text.slice(sentence.start, start);
    return isSurelyAPerson(who) || (who.type === "person" && /^["“]?(?:(?:But|And|Yet|Then) )?$/.test(before));
  }

  /** Two words in capitals may be a street: a given name, a title, an office, a short form or a "she" before tells a person. */
  function isSurelyAPerson(who: Named): boolean {
    const { type, gender, titled, role, shortened } = who;
    return type === "person" && (gender !== undefined || titled || role !== undefined || shortened || genders.has(who));
  }

  /** "the ministry" is the ministry named last; "the report" is the press that spoke last. */
  function knownBody(phrase: string, mention: Span): { speaker: Speaker; near: boolean } | undefined {
    const noun = /^the (\p{L}+)$/iu.exec(phrase)?.[1];
    if (noun === undefined) return undefined;
    const at = firstEndingAfter(namings, mention.start);
    if (isPaper(noun) || pressNouns.test(noun)) {
      if (last !== undefined && isPress(last.speaker.name)) return body(mention, 8);
      const presses = namings
        .slice(Math.max(0, at - 60), at)
        .filter(({ type, name }) => type === "organisation" && isPress(name));
      const [first] = presses;
      return first !== undefined && !isPaper(noun) && presses.every(({ who }) => who === first.who)
        ? { ...resolvedBody(first, mention), near: false }
        : undefined;
    }
    const named = namings.slice(Math.max(0, at - 60), at).findLast(({ type, name }) => {
      const words = name.toLowerCase().split(" ");
      return type === "organisation" && words.length > 1 && words.includes(noun);
    });
    return named && resolvedBody(named, mention);
  }

  function resolvedBody(named: Naming, mention: Span): Resolved {
    const resolvedAt = { start: named.start, end: named.end };
    return {
      speaker: { ...byName(text, named, named), basis: "resolved", mention, resolvedTo: resolvedAt },
      near: true,
    };
  }
}
