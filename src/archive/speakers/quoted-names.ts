import { speakersOf, type Statement } from "../../model/statement.js";

/** A named speaker as one article writes the name, and how often the article quotes this form. */
export interface QuotedName {
  readonly key: string;
  readonly name: string;
  readonly role?: string;
  readonly isPlace: boolean;
  readonly statements: number;
}

/** The voices of an article, so that the archive's speakers are known without decoding every statement. */
export function quotedNamesIn(statements: readonly Statement[]): readonly QuotedName[] {
  const voices = new Map<string, QuotedName>();
  for (const { key, name, role, type } of statements.flatMap(speakersOf)) {
    if (key === undefined) continue;
    const form = [key, name, role].join("\n");
    const before = voices.get(form)?.statements ?? 0;
    const isPlace = type === "place";
    voices.set(form, { key, name, isPlace, statements: before + 1, ...(role !== undefined && { role }) });
  }
  return [...voices.values()];
}
