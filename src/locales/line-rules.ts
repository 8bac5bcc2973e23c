import { lineRules, type LineRuleName } from "../model/line-rules.js";
import type { Phrases } from "./en/answers.js";

// Entries keeps the names, and its type forgets them.
const names = new Map(Object.entries(lineRules).map(([name, words]) => [words as string, name as LineRuleName]));

/** A rule in the reader's language: "another language than the article's (fr)" keeps what stands in brackets. */
export function lineRuleIn(rule: string, { lineRules: own }: Phrases): string {
  const [, plain = rule, rest = ""] = /^(.*?)( \([a-z]{2,3}\))?$/u.exec(rule) ?? [];
  const name = names.get(plain);
  return name === undefined ? rule : `${own[name]}${rest}`;
}
