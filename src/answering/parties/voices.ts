import type { Archive, OpenArticle, StatementRef } from "../../archive/archive.js";
import { idOfStatement } from "../../archive/statement-refs.js";
import { speakersOf, type Speaker, type StatementKind } from "../../model/statement.js";
import type { Party } from "../../reading/parties/party.js";
import { isOf } from "../../archive/speakers/speaker-directory.js";
import { belongingOf, type Belonging } from "../../reading/parties/belonging.js";
import { calledIn, calledMost } from "../../reading/parties/states.js";
import type { CountedFor } from "./counted-for.js";
import type { AskedParty } from "./speakers.js";

/** Passages that are looked at for those who have no name, or whose office another article tells: "Chinese officials". */
const passages = 120;

export interface VoiceLimits {
  readonly words?: string;
  readonly files?: readonly string[];
  readonly kind?: StatementKind;
}

/** The statements that may be a party's: those of its speakers, and those of the articles that speak of it and of what is asked. By file. */
export async function statementsNear(
  { party, cards }: AskedParty,
  { words = "", files, kind }: VoiceLimits,
  archive: Archive,
): Promise<ReadonlyMap<string, readonly StatementRef[]>> {
  const filter = { ...(files && { files }), ...(kind && { kind }) };
  const found = new Map<string, Map<number, StatementRef>>();
  const add = (ref: StatementRef): void => {
    if (kind !== undefined && ref.statement.kind !== kind) return;
    found.set(ref.file, (found.get(ref.file) ?? new Map<number, StatementRef>()).set(ref.index, ref));
  };
  const hits = await archive.search({
    words: `${await callsOf(party, archive)} ${words}`,
    limit: passages,
    ...(files && { files }),
  });
  const near = [...new Set(hits.map(({ file }) => file))];
  if (near.length > 0) for (const ref of await archive.statements({ files: near })) add(ref);
  for (const card of cards) for (const ref of await archive.statements({ ...filter, speakerKey: card.key })) add(ref);
  return new Map([...found].map(([file, refs]) => [file, [...refs.values()]]));
}

/** What articles call a party, in the languages that the archive has. */
async function callsOf(party: Party, archive: Archive): Promise<string> {
  if (party.kind === "body") return party.name;
  const languages = new Set(Object.keys((await archive.totals()).languages));
  languages.delete("en");
  return [...calledMost(party.code), ...calledIn(party.code, [...languages])].join(" ");
}

/** Which of the statements are made for a party, by `idOfStatement`. What one article tells of a speaker holds in the others, unless they call him a former one. */
export function voicesOf(
  { party, cards }: AskedParty,
  candidates: ReadonlyMap<string, readonly StatementRef[]>,
  open: ReadonlyMap<string, OpenArticle>,
): ReadonlyMap<string, CountedFor> {
  const counted = new Map<string, CountedFor>();
  const byKey = new Map<string, CountedFor>();
  const rest: { readonly ref: StatementRef; readonly key: string; readonly opened: OpenArticle }[] = [];
  for (const [file, refs] of candidates) {
    const opened = open.get(file);
    if (opened === undefined) continue;
    const inArticle = new Map<string, CountedFor | undefined>();
    for (const ref of refs)
      for (const speaker of speakersOf(ref.statement)) {
        if (counted.has(idOfStatement(ref))) break;
        const known = speaker.key ?? `${speaker.name}|${speaker.mention.start}`;
        // One mention tells the office, and another is a bare surname.
        let belonging = inArticle.get(known);
        if (belonging === undefined) {
          const own = belongingOf(speaker, party, opened.article.text) ?? byName(speaker, { party, cards });
          belonging = own && { ...own, open: opened };
          inArticle.set(known, belonging);
        }
        if (belonging !== undefined) {
          counted.set(idOfStatement(ref), belonging);
          if (speaker.key !== undefined && !byKey.has(speaker.key)) byKey.set(speaker.key, belonging);
        } else if (speaker.key !== undefined && speaker.type === "person") rest.push({ ref, key: speaker.key, opened });
      }
  }
  for (const { ref, key, opened } of rest) {
    const belonging = byKey.get(key);
    const { name } = ref.statement.speaker;
    if (belonging !== undefined && !counted.has(idOfStatement(ref)) && !isFormer(name, opened.article.text))
      counted.set(idOfStatement(ref), belonging);
  }
  return counted;
}

/** A body under a shorter or a longer name of its own. */
const byName = (speaker: Speaker, { party, cards }: AskedParty): Belonging | undefined =>
  party.kind === "body" && speaker.type === "organisation" && cards.some((card) => isOf(speaker, card))
    ? { isItself: true, organ: "", span: speaker.mention }
    : undefined;

function isFormer(name: string, text: string): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  const at = text.indexOf(last);
  return /\b(?:former|ex-|late|retired|ousted)[^.;]{0,60}$/iu.test(text.slice(Math.max(0, at - 80), at));
}
