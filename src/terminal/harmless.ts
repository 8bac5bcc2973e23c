/** Control characters as their pictures: an article must not be able to move the cursor or to colour the terminal. */
export function harmless(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what it is about
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u0080-\u009f\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (character === "\r") return "";
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "␦";
  });
}

/** The same for what must stay in one line: a name of a file or a date that is printed over two lines. */
export const inLine = (text: string): string => harmless(text).replaceAll(/\s*\n\s*/gu, " ");
