/** Control characters as their pictures: an article must not be able to move the cursor or to colour the terminal. */
export function harmless(text: string): string {
  return text.replace(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (character === "\r") return "";
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "␦";
  });
}

/** The same for what must stay in one line: a name of a file or a date that is printed over two lines. */
export const inLine = (text: string): string => harmless(text).replaceAll(/\s*\n\s*/gu, " ");
