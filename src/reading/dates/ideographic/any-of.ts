/** An alternation of the words of a table, longest first, so that no word is read where a longer one stands. */
export function anyOf(words: Readonly<Record<string, unknown>> | readonly string[]): string {
  const list = Array.isArray(words) ? (words as readonly string[]) : Object.keys(words);
  return [...list].sort((a, b) => b.length - a.length).join("|");
}
