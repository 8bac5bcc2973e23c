import { keyOfBody } from "../../reading/languages/en/statements/names/speaker-keys.js";
import type { Archive, StatementRef } from "../../archive/archive.js";
import { statementRefs } from "../../archive/statement-refs.js";
import { overlap } from "../../model/passage.js";
import { speakersOf, type Statement } from "../../model/statement.js";
import { isOf } from "../../archive/speakers/speaker-directory.js";
import { statementsNear } from "../parties/voices.js";
import type { WhoSaidRequest } from "./request.js";

/** Passages that are looked at for words; a statement stands in the passage that its words do. */
const passages = 300;

/** The statements that may be meant, by file: those of the speaker, or those whose passage has the words. */
export async function candidatesFor(
  asked: WhoSaidRequest,
  archive: Archive,
): Promise<ReadonlyMap<string, readonly StatementRef[]>> {
  const { words, cards, files, statementKind } = asked;
  const filter = { ...(files && { files }), ...(statementKind && { kind: statementKind }) };
  const found = new Map<string, Map<number, StatementRef>>();
  const add = (ref: StatementRef): void => {
    found.set(ref.file, (found.get(ref.file) ?? new Map<number, StatementRef>()).set(ref.index, ref));
  };
  if (asked.party !== undefined)
    return statementsNear(
      { party: asked.party, cards: cards ?? [] },
      { ...(words !== undefined && { words }), ...(files && { files }), ...(statementKind && { kind: statementKind }) },
      archive,
    );
  if (cards !== undefined && cards.length > 0) {
    for (const card of cards)
      for (const ref of await archive.statements({ ...filter, speakerKey: card.key }))
        if (speakersOf(ref.statement).some((speaker) => isOf(speaker, card))) add(ref);
    // "Holm" of two Holms, nobody knows which: in the articles that quote one of them.
    const quoting = [...found.keys()];
    for (const { record, statements } of await archive.readings(quoting))
      for (const ref of statementRefs(record.file, { statements }))
        if (isCalled(asked, ref.statement) && (statementKind === undefined || ref.statement.kind === statementKind))
          add(ref);
  } else if (words === undefined) {
    for (const ref of await archive.statements(filter)) if (isUnnamedAs(asked, ref.statement)) add(ref);
  } else {
    const hits = await archive.search({ words, limit: passages, ...(files && { files }) });
    const readings = await archive.readings(hits.map(({ file }) => file));
    for (const [at, hit] of hits.entries())
      for (const ref of statementRefs(hit.file, readings[at] ?? { statements: [] }))
        if (
          overlap(ref.statement.context, hit.passage) &&
          (statementKind === undefined || ref.statement.kind === statementKind) &&
          isUnnamedAs(asked, ref.statement)
        )
          add(ref);
  }
  // Nobody of that name speaks: it may be whoever passes on what others say, or hears it.
  if (asked.speaker !== undefined && found.size === 0)
    for (const ref of await archive.statements({ ...filter, mediumKey: keyOfBody(asked.speaker) })) add(ref);
  return new Map([...found].map(([file, refs]) => [file, [...refs.values()]]));
}

/** Whether the article calls somebody by the very name that was asked for, and does not tell who that is. */
const isCalled = ({ speaker }: WhoSaidRequest, { speaker: { basis, name, type } }: Statement): boolean =>
  basis === "unnamed" && type === "unknown" && name.toLowerCase() === speaker?.toLowerCase();

/** "analysts", "four sources": nobody's name, but what the article calls them. Without a speaker asked for, everybody. */
function isUnnamedAs({ speaker }: WhoSaidRequest, statement: Statement): boolean {
  if (speaker === undefined) return true;
  if (statement.speaker.basis !== "unnamed") return false;
  const called = statement.speaker.name.toLowerCase();
  return speaker
    .toLowerCase()
    .replace(/^the /, "")
    .split(/\s+/)
    .every((word) => called.split(/[^\p{L}\p{N}]+/u).includes(word));
}
