import type { Span } from "../../../model/passage.js";
import type { Speaker } from "../../../model/statement.js";
import { genderOfGivenName } from "../en/lexicon/given-names.js";
import { keyOfBody, keyOfPerson } from "../en/statements/names/speaker-keys.js";
import { behindAdverbs, type Clause, lowAt } from "./cues.js";
import { isCapital, nameFrom } from "./names.js";
import { type Phrase, phraseFrom, spanOf } from "./noun-phrases.js";

/** A speaker with how surely it is this one. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly isSure: boolean;
}

interface Named {
  readonly name: string;
  readonly span: Span;
}

/** Finds out whom the words beside a statement mean, from what the article has named so far. */
export interface SpeakerResolution {
  /** Of the words that name a speaker. */
  readonly of: (clause: Clause, phrase: Phrase) => Resolved;
  /** Of a verb without a subject: whoever spoke last, if somebody did near enough. `mention`: the words that stand for him. */
  readonly again: (mention: Span, paragraph: number) => Resolved | undefined;
  /** Tells who has spoken now. */
  readonly spoke: (speaker: Speaker, paragraph: number) => void;
  /** Tells whom a sentence was about: a pronoun behind it may mean him. */
  readonly mentioned: (clause: Clause, subject: Phrase) => void;
}

/** A pronoun or a dropped subject reaches so many paragraphs back. */
const farthest = 2;

/** Resolution over the sentences of one article. */
export function speakerResolution(text: string, clauses: readonly Clause[]): SpeakerResolution {
  const fullNames = clauses.flatMap((clause) => fullNamesIn(text, clause));
  const officeHolders = new Map<string, Named[]>();
  const bodies = new Map<string, Named>();
  let last: { readonly speaker: Speaker; readonly paragraph: number } | undefined;
  let subject: typeof last;

  const fullest = (name: string): Named | undefined => {
    const own = wordsOf(name);
    const fits = fullNames.filter((full) => {
      const words = wordsOf(full.name);
      return words.length > own.length && endsWith(words, own);
    });
    const [first, ...others] = new Map(fits.map((full) => [wordsOf(full.name).join(" "), full])).values();
    // Longer and shorter forms of one name are one; two people of a surname are nobody here.
    return first !== undefined &&
      others.every(
        ({ name: other }) =>
          endsWith(wordsOf(other), wordsOf(first.name)) || endsWith(wordsOf(first.name), wordsOf(other)),
      )
      ? [first, ...others].reduce((a, b) => (wordsOf(b.name).length > wordsOf(a.name).length ? b : a))
      : undefined;
  };

  function person(
    clause: Clause,
    phrase: Phrase,
    { from, to }: { readonly from: number; readonly to: number },
  ): Resolved {
    const span = spanOf(clause, from, to);
    const printed = text.slice(span.start, span.end);
    const full = fullest(printed);
    const name = full?.name ?? printed;
    const role = phrase.from < from ? officeOf(clause, phrase, from) : undefined;
    const head = headOf(clause, phrase);
    if (head !== undefined && head < from) {
      const holders = officeHolders.get(lowAt(clause, head)) ?? [];
      officeHolders.set(lowAt(clause, head), [...holders.filter((holder) => holder.name !== name), { name, span }]);
    }
    const isLetters = /^\p{Lu}{2,}$/u.test(printed);
    return {
      isSure: true,
      speaker: {
        basis: full === undefined ? "named" : "resolved",
        name,
        key: isLetters ? keyOfBody(name) : keyOfPerson(name),
        type: isLetters ? "organisation" : "person",
        mention: span,
        ...(role !== undefined && { role }),
        ...(full !== undefined && { resolvedTo: full.span }),
      },
    };
  }

  function body(clause: Clause, phrase: Phrase, head: number): Resolved {
    const mention = spanOf(clause, phrase.from, phrase.to);
    const span = spanOf(clause, head, phrase.to);
    const name = text.slice(span.start, span.end);
    const known = bodies.get(lowAt(clause, head));
    const isShort =
      head === phrase.to && (!isCapital(clause.tokens[head]) || clause.words.bodies.has(lowAt(clause, head)));
    if (!isShort) bodies.set(lowAt(clause, head), { name, span });
    if (isShort && known !== undefined && known.span.start < span.start)
      return {
        isSure: false,
        speaker: {
          basis: "resolved",
          name: known.name,
          key: keyOfBody(known.name),
          type: "organisation",
          mention,
          resolvedTo: known.span,
        },
      };
    if (isShort) return { isSure: true, speaker: unnamed(text, mention) };
    return { isSure: true, speaker: { basis: "named", name, key: keyOfBody(name), type: "organisation", mention } };
  }

  function again(mention: Span, paragraph: number): Resolved | undefined {
    const meant = [last, subject].find((one) => one !== undefined && paragraph - one.paragraph <= farthest);
    if (meant === undefined) return undefined;
    return meant.speaker.basis === "unnamed"
      ? { isSure: false, speaker: meant.speaker }
      : meaning(meant.speaker, mention);
  }

  /** "il", "ella": the subject of the sentences before, or whoever spoke last, of that gender if it is known. */
  function pronounIs(gender: "he" | "she", mention: Span, paragraph: number): Resolved | undefined {
    const order =
      (subject?.speaker.mention.start ?? -1) > (last?.speaker.mention.start ?? -1) ? [subject, last] : [last, subject];
    const meant = order.find((one) => {
      if (one === undefined || paragraph - one.paragraph > farthest || one.speaker.basis === "unnamed") return false;
      const known =
        one.speaker.type === "person" ? genderOfGivenName(one.speaker.name.split(/\s/)[0] ?? "") : undefined;
      return known === undefined || (known === "man" ? "he" : "she") === gender;
    });
    return meant && meaning(meant.speaker, mention);
  }

  function meaning(meant: Speaker, mention: Span): Resolved {
    const { mention: before, resolvedTo, owner: _, ...speaker } = meant;
    return { isSure: false, speaker: { ...speaker, basis: "resolved", mention, resolvedTo: resolvedTo ?? before } };
  }

  return {
    of(clause, phrase) {
      const mention = spanOf(clause, phrase.from, phrase.to);
      if (phrase.pronoun !== undefined) {
        const opening = phraseFrom(clause, behindAdverbs(clause, 0));
        if (opening?.name !== undefined && opening.to < phrase.from)
          return meaning(person(clause, opening, opening.name).speaker, mention);
        const meant = phrase.pronoun === "they" ? undefined : pronounIs(phrase.pronoun, mention, clause.paragraph);
        return meant ?? { isSure: true, speaker: unnamed(text, mention) };
      }
      if (phrase.name !== undefined) return person(clause, phrase, phrase.name);
      const head = headOf(clause, phrase);
      if (phrase.isBody && head !== undefined) return body(clause, phrase, head);
      const holders = head === undefined ? undefined : officeHolders.get(lowAt(clause, head));
      const [holder] = holders ?? [];
      if (holder !== undefined && holders?.length === 1 && head === phrase.to)
        return {
          isSure: false,
          speaker: {
            basis: "resolved",
            name: holder.name,
            key: keyOfPerson(holder.name),
            type: "person",
            mention,
            resolvedTo: holder.span,
          },
        };
      return { isSure: true, speaker: unnamed(text, mention) };
    },
    again,
    spoke(speaker, paragraph) {
      // "… declaró el defensa brasileño. … dijo.": an office with its article is as a rule whoever spoke before it, so that he goes on.
      const keeps =
        speaker.basis === "unnamed" &&
        isOffice.test(speaker.name) &&
        last?.speaker.type === "person" &&
        paragraph - last.paragraph <= farthest;
      last = { speaker: keeps && last !== undefined ? last.speaker : speaker, paragraph };
    },
    mentioned(clause, phrase) {
      if (phrase.name !== undefined)
        subject = { speaker: person(clause, phrase, phrase.name).speaker, paragraph: clause.paragraph };
    },
  };
}

const isOffice = /^(?:(?:el|la|le)\s|l['’])/iu;

const unnamed = (text: string, mention: Span): Speaker => ({
  basis: "unnamed",
  name: text.slice(mention.start, mention.end),
  type: "unknown",
  mention,
});

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s\u00a0]+/);
const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.length <= words.length && end.every((word, i) => words[words.length - end.length + i] === word);

/** The noun that a phrase is about: behind its articles. */
function headOf({ tokens, words }: Clause, { from, to }: Phrase): number | undefined {
  let head = from;
  while (head <= to && words.determiners.has(tokens[head]?.low ?? "")) head += 1;
  return head <= to ? head : undefined;
}

/** "coronel", "ministre canadien des finances": the words between the article and the name. */
function officeOf(clause: Clause, phrase: Phrase, name: number): string | undefined {
  const head = headOf(clause, phrase);
  let last = name - 1;
  while (last > phrase.from && (lowAt(clause, last) === "," || clause.words.titles.has(lowAt(clause, last)))) last -= 1;
  if (head === undefined || head > last || clause.words.titles.has(lowAt(clause, head))) return undefined;
  const { start, end } = spanOf(clause, head, last);
  return clause.text.slice(start, end);
}

/** The names of two words and more that a sentence prints, outside its first word's capital. */
function fullNamesIn(text: string, clause: Clause): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < clause.tokens.length; at += 1) {
    const last = nameFrom(clause, at);
    if (last === undefined) continue;
    if (last > at) {
      const span = spanOf(clause, at, last);
      found.push({ name: text.slice(span.start, span.end), span });
    }
    at = last;
  }
  return found;
}
