/** Finds all runs of certain signs in a text, in order. */
export type RunFinder = (text: string) => string[];

/**
 * Runs of letters (and digits where `pattern` takes them) that are at least `least` long: what `text.match(pattern)` finds, some five times
 * faster where a text has no letters beyond ASCII, since V8 asks for each sign of a class like `\p{L}` in a table of hundreds of ranges.
 */
export function runFinder(pattern: RegExp, least: number): RunFinder {
  const plain = Uint8Array.from({ length: 128 }, (_, code) =>
    Number((String.fromCharCode(code).repeat(least).match(pattern)?.length ?? 0) > 0),
  );
  return (text) => {
    const runs: string[] = [];
    let start = -1;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 128 ? plain[code] === 1 : !isMark(code)) {
        if (code >= 128) return text.match(pattern) ?? [];
        if (start < 0) start = at;
        continue;
      }
      if (start >= 0 && at - start >= least) runs.push(text.slice(start, at));
      start = -1;
    }
    if (start >= 0 && text.length - start >= least) runs.push(text.slice(start));
    return runs;
  };
}

/** Dashes, quotation marks, bullets and dots of the press: surely no letters. */
const isMark = (code: number): boolean => code >= 0x2010 && code <= 0x2027;

/** The signs that `\s` stands for. */
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 9 && code <= 13) ||
  (code >= 0xa0 &&
    (code === 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));

/** The pieces between white space: what `text.split(/\s+/)` gives of a text that neither begins nor ends with any. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) continue;
    pieces.push(text.slice(start, at));
    while (isSpace(text.charCodeAt(at + 1))) at++;
    start = at + 1;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** How many pieces stand between white space: the length of `text.split(/\s+/)`. */
export function countPieces(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) continue;
    count++;
    while (isSpace(text.charCodeAt(at + 1))) at++;
  }
  return count;
}

/** Every match of a pattern with the flag `g`, as `text.matchAll(pattern)` gives them, but without a copy of the pattern for each text. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex = afterSign(text, pattern.lastIndex, pattern.unicode);
  }
  return matches;
}

const afterSign = (text: string, at: number, unicode: boolean): number =>
  at + (unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
