/** Room for a number behind it and for the folder before it, in bytes of UTF-8: file systems take 255. */
const longest = 120;

/** What Windows takes for a device, with any ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** The ending of a file's name, with its dot: ".txt"; empty where it has none. */
const endingOf = (name: string): string => /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? "";

function cut(text: string, bytes: number): string {
  let kept = "";
  let size = 0;
  for (const sign of text) {
    size += Buffer.byteLength(sign);
    if (size > bytes) break;
    kept += sign;
  }
  return kept;
}

/**
 * Makes a name that Linux, macOS and Windows can keep out of the name of an attachment: without folders, not hidden, not a device's, of
 * letters, digits, ".", "_" and "-" alone. Never empty.
 */
export function safeName(given: string): string {
  const last = given.normalize("NFC").split(/[/\\]/u).at(-1) ?? "";
  const plain = last.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-");
  const ending = endingOf(plain);
  const stem = plain.slice(0, plain.length - ending.length).replace(/^[.\-_]+|[.-]+$/gu, "");
  const kept = cut(stem, longest - ending.length) || "article";
  // Of "nul.tar.txt" Windows sees "nul".
  return `${devices.test(kept.split(".", 1)[0] ?? "") ? "_" : ""}${kept}${ending.toLowerCase()}`;
}

/** The name with a number behind it: "a.txt" is "a-2.txt". */
export function numbered(name: string, number: number): string {
  const ending = endingOf(name);
  return `${name.slice(0, name.length - ending.length)}-${number}${ending}`;
}
