import type { Finding } from "../../model/answer.js";
import { passageOf } from "../../model/passage.js";
import type { Phrases } from "../../locales/en/answers.js";
import { organWords } from "../../reading/parties/belonging.js";
import type { Party } from "../../reading/parties/party.js";
import { fileName, lineAt } from "../findings/citation.js";
import type { CountedFor } from "./counted-for.js";

/** A statement of a party, and by which words it is the party's. */
interface Voiced {
  readonly finding: Finding;
  readonly belonging?: CountedFor;
}

/** The voices of a party, itself first, then organ by organ; each says by which words it is counted. */
export function groupedVoices<T extends Voiced>(matches: readonly T[], party: Party, phrases: Phrases): T[] {
  const labels = new Map<string, { label: string; count: number }>();
  const keyOf = ({ belonging }: T): string =>
    belonging === undefined || belonging.isItself ? "" : organWords(belonging.organ).toSorted().join(" ");
  for (const match of matches) {
    const known = labels.get(keyOf(match));
    if (known !== undefined) known.count += 1;
    else labels.set(keyOf(match), { label: match.belonging?.organ ?? "", count: 1 });
  }
  const order = [...labels.keys()].sort(
    (a, b) => Number(a !== "") - Number(b !== "") || (labels.get(b)?.count ?? 0) - (labels.get(a)?.count ?? 0),
  );
  return matches
    .map((match) => ({ match, at: order.indexOf(keyOf(match)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ match }) => ({
      ...match,
      finding: withParty(match, party, phrases, labels.get(keyOf(match))?.label ?? ""),
    }));
}

function withParty({ finding, belonging }: Voiced, { name }: Party, phrases: Phrases, label: string): Finding {
  if (belonging === undefined) return finding;
  const { article } = belonging.open;
  const { words } = passageOf(article, belonging.span);
  const line = lineAt(article.lines, belonging.span.start)?.number ?? 1;
  const elsewhere = article.file === finding.citation.file ? undefined : fileName(article.file);
  const isPlain = belonging.isItself && finding.speaker?.name === words;
  return {
    ...finding,
    group: belonging.isItself ? phrases.whoSaid.partyItself(name) : label,
    ...(!isPlain && { notes: [...(finding.notes ?? []), phrases.whoSaid.countedFor(name, words, line, elsewhere)] }),
  };
}
