import { keyOfPerson } from "../../reading/languages/en/statements/names/speaker-keys.js";
import { officeWords } from "../../reading/languages/en/statements/coreference/offices.js";
import type { Finding, ShownName } from "../../model/answer.js";
import { fileName } from "../findings/citation.js";
import type { Phrases } from "../../locales/en/answers.js";

/** An office, as one article prints it. */
interface Description {
  readonly name: string;
  readonly role: string;
  readonly file: string;
  /** Offices of two languages cannot be compared. */
  readonly language: string;
  readonly words: ReadonlySet<string>;
}

/** So many ways to describe somebody are shown. */
const most = 4;

/**
 * Where articles tell of one name such different offices that they may mean different people, those offices with their files. Whether it is one
 * person the articles do not say, and so we do not.
 */
export function describedApart(
  findings: readonly Finding[],
  languages: ReadonlyMap<string, string>,
  phrases: Phrases,
): string[] {
  const byName = new Map<string, Description[]>();
  for (const { speaker, citation } of findings)
    for (const one of speaker === undefined ? [] : [speaker, ...(speaker.with ?? [])]) {
      const description = descriptionOf(one, fileName(citation.file), languages.get(citation.file) ?? "");
      if (description === undefined) continue;
      const key = keyOfPerson(one.name);
      const known = byName.get(key) ?? [];
      // The same office in another article tells nothing new; nor does one that shares a word with it.
      if (known.length < most && known.every((other) => !shareWords(other, description))) known.push(description);
      byName.set(key, known);
    }
  return [...byName.values()]
    .filter((known) => new Set(known.map(({ file }) => file)).size > 1)
    .map((known) => phrases.whoSaid.describedApart(known[0]?.name ?? "", known));
}

function descriptionOf({ name, role }: ShownName, file: string, language: string): Description | undefined {
  const words = role === undefined ? [] : officeWords(role);
  return role === undefined || words.length === 0 ? undefined : { name, role, file, language, words: new Set(words) };
}

const shareWords = (one: Description, other: Description): boolean =>
  one.file === other.file || one.language !== other.language || [...one.words].some((word) => other.words.has(word));
