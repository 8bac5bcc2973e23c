/** The curly, backward and doubled marks of the press, as the one plain mark that the model was trained on. */
export function plainCode(code: number): number {
  if (code < 0x80) return code === 0x60 ? 0x27 : code;
  if (code < 0x2010) return code === 0xa0 ? 0x20 : code === 0xab || code === 0xbb ? 0x22 : code === 0xb4 ? 0x27 : code;
  if (code <= 0x2011) return 0x2d;
  if (code <= 0x2015) return 0x2014;
  if (code <= 0x201b) return 0x27;
  if (code <= 0x201f) return 0x22;
  return code === 0x2032 ? 0x27 : code === 0x2033 ? 0x22 : code;
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

export const isTokenSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 9 && code <= 13) ||
  (code >= 0x80 &&
    (code === 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200b) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));

const letter = /^[\p{L}\p{M}\p{Co}]$/u;

/** Whether a word may hold this code unit. Halves of a surrogate pair count, so that no pair is ever split. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return letter.test(String.fromCharCode(code));
}

export function lowerCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  if (code >= 0xc0 && code <= 0xde) return code === 0xd7 ? code : code + 32;
  if (code < 0xff) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  // “İ” becomes two code units in small letters, and this gives one: it stays as it is.
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
