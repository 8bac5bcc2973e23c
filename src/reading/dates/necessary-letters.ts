/**
 * The sets of letters that a transcript must have one each of where a compiled form matches: its classes outside of groups that are there once
 * at least. Empty where the form begins with a choice. It only saves trying forms in vain: fewer sets than there are do no harm.
 */
export function necessaryLetters(source: string): readonly ReadonlySet<string>[] {
  const sets: ReadonlySet<string>[] = [];
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    if (sign === "\\") at++;
    else if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (sign === "|" && depth === 0) return [];
    else if (sign === "[") {
      const end = source.indexOf("]", at);
      const letters = source.slice(at + 1, end);
      if (depth === 0 && !/^[?*{]/.test(source.charAt(end + 1)) && !letters.startsWith("^"))
        sets.push(new Set(letters));
      at = end;
    }
  }
  return sets;
}
