import type { Answer, Finding } from "../../model/answer.js";
import type { Span } from "../../model/passage.js";
import type { Phrases } from "../../locales/en/answers.js";
import { simplified } from "../../reading/analysis/simplified-chinese.js";

const chinese = /\p{Script=Han}{2,}/gu;

/** The findings, with a note at those that print what was asked in other forms of the signs: 卫生署 was asked, and 衞生署 is printed. */
export const withScriptNotes = (asked: string, findings: readonly Finding[], phrases: Phrases): readonly Finding[] =>
  findings.map((finding) => {
    const printed = printedOtherwise(asked, finding.words);
    return printed.length === 0
      ? finding
      : { ...finding, notes: [...(finding.notes ?? []), phrases.otherScript(printed)] };
  });

/** The same for a whole answer: what was found, and what is only the nearest. */
export function answerWithScriptNotes(asked: string, answer: Answer, phrases: Phrases): Answer {
  if (asked.search(chinese) < 0) return answer;
  if (answer.kind === "nothing-found") return { ...answer, nearest: withScriptNotes(asked, answer.nearest, phrases) };
  if (answer.kind !== "found") return answer;
  const [first = answer.findings[0], ...others] = withScriptNotes(asked, answer.findings, phrases);
  return { ...answer, findings: [first, ...others] };
}

/** Two neighbouring signs at least, as the search looks for them: one alone may be another word, as 后 is of 後 and of the empress. */
function printedOtherwise(asked: string, words: string): readonly string[] {
  const runs = asked.match(chinese) ?? [];
  if (runs.length === 0) return [];
  const signs = Array.from(words);
  const plain = signs.map(simplified);
  const wanted = new Set(runs.flatMap((run) => pairsOf(Array.from(run, simplified))));
  const found: Span[] = [];
  for (const [start, pair] of pairsOf(plain).entries()) {
    if (!wanted.has(pair)) continue;
    const before = found.at(-1);
    if (before !== undefined && before.end > start) found.splice(-1, 1, { start: before.start, end: start + 2 });
    else found.push({ start, end: start + 2 });
  }
  const printed = found.map(({ start, end }) => signs.slice(start, end));
  const isOther = (some: readonly string[]): boolean => pairsOf(some).some((pair) => !asked.includes(pair));
  return [...new Set(printed.filter(isOther).map((some) => some.join("")))];
}

const pairsOf = (signs: readonly string[]): string[] => signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
