import type { Archive, OpenArticle, StatementRef } from "../../archive/archive.js";
import type { Finding } from "../../model/answer.js";
import { passageOf } from "../../model/passage.js";
import { speakersOf, type Statement } from "../../model/statement.js";
import type { Phrases } from "../../locales/en/answers.js";
import { belongingOf, organWords } from "../../reading/parties/belonging.js";
import { calledMost } from "../../reading/parties/states.js";
import { fileName, lineAt } from "../findings/citation.js";
import type { CountedFor } from "./counted-for.js";
import type { Match } from "./match.js";
import type { StateParty } from "./party-speakers.js";
import type { Wanted } from "./request.js";

/** Passages that are looked at for those who have no name, or whose office another article tells: "Chinese officials". */
const passages = 120;

/** The statements of the articles that speak of a party and of what is asked. */
export async function statementsNear(
  { code }: StateParty,
  { words = "", files, statementKind }: Pick<Wanted, "words" | "files" | "statementKind">,
  archive: Archive,
): Promise<readonly StatementRef[]> {
  const hits = await archive.search({
    words: `${calledMost(code).join(" ")} ${words}`,
    limit: passages,
    ...(files && { files }),
  });
  const found = [...new Set(hits.map(({ file }) => file))];
  const all = found.length === 0 ? [] : await archive.statements({ files: found });
  return all.filter(({ statement }) => statementKind === undefined || statement.kind === statementKind);
}

/** Which of the statements are made for a party. What one article tells of a speaker holds in the others, unless they call him a former one. */
export function voicesOf(
  party: StateParty,
  candidates: ReadonlyMap<string, readonly Statement[]>,
  open: ReadonlyMap<string, OpenArticle>,
): ReadonlyMap<Statement, CountedFor> {
  const counted = new Map<Statement, CountedFor>();
  const byKey = new Map<string, CountedFor>();
  const rest: { readonly statement: Statement; readonly key: string; readonly opened: OpenArticle }[] = [];
  for (const [file, statements] of candidates) {
    const opened = open.get(file);
    if (opened === undefined) continue;
    const inArticle = new Map<string, CountedFor | undefined>();
    for (const statement of statements)
      for (const speaker of speakersOf(statement)) {
        if (counted.has(statement)) break;
        const known = speaker.key ?? `${speaker.name}|${speaker.mention.start}`;
        if (!inArticle.has(known)) {
          const belonging = belongingOf(speaker, party, opened.article.text);
          inArticle.set(known, belonging && { ...belonging, open: opened });
        }
        const belonging = inArticle.get(known);
        if (belonging !== undefined) {
          counted.set(statement, belonging);
          if (speaker.key !== undefined && !byKey.has(speaker.key)) byKey.set(speaker.key, belonging);
        } else if (speaker.key !== undefined && speaker.type === "person")
          rest.push({ statement, key: speaker.key, opened });
      }
  }
  for (const { statement, key, opened } of rest) {
    const belonging = byKey.get(key);
    const name = statement.speaker.name;
    if (belonging !== undefined && !counted.has(statement) && !isFormer(name, opened.article.text))
      counted.set(statement, belonging);
  }
  return counted;
}

function isFormer(name: string, text: string): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  const at = text.indexOf(last);
  return /\b(?:former|ex-|late|retired|ousted)[^.;]{0,60}$/iu.test(text.slice(Math.max(0, at - 80), at));
}

/** The voices of a party, itself first, then organ by organ; each says by which words it is counted. */
export function groupedVoices(matches: readonly Match[], party: StateParty, phrases: Phrases): Match[] {
  const labels = new Map<string, { label: string; count: number }>();
  const keyOf = ({ belonging }: Match): string =>
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

function withParty({ finding, belonging }: Match, { name }: StateParty, phrases: Phrases, label: string): Finding {
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
