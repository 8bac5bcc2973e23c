/** Text with each sign in the form that the rules are written in; as long as the text itself, so that positions hold. */
export type Folded = string;

/** Replaces signs one for one: full-width letters and digits, and what a language's table adds (國 for 国). */
export function foldedWith(table: Readonly<Record<string, string>>): (text: string) => Folded {
  const signs = new RegExp(`[！-～　${Object.keys(table).join("")}]`, "g");
  return (text) => text.replace(signs, (sign) => table[sign] ?? narrow(sign));
}

function narrow(sign: string): string {
  return sign === "　" ? " " : String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}
