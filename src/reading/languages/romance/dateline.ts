const place =
  "\\p{Lu}[\\p{L}'’.-]{1,24}(?:[ /](?:\\p{Lu}|d[eu]s? |la |le |el |sur |[(]\\p{Lu})[\\p{L}'’.)-]{1,24}){0,4}";
const day =
  "(?:(?:el |le )?\\d{1,2}(?:er|º|°)?(?: de)? \\p{L}{3,10}\\.?(?:(?: de| del)? \\d{4})?|\\p{L}{3,9} \\d{1,2})";
const agency = "\\((?:\\p{Lu}{2}[\\p{L}./ -]{0,22}|\\p{Lu}\\p{Ll}{3,11}(?:[ /]\\p{Lu}\\p{L}{2,11})?)\\)";
const dash = "[-–—]{1,2}";

/**
 * Where and when an article was filed, and by which agency, at the head of its text: "PARÍS, 3 mar (EFE).- ", "PARIS, 3 mars (AFP) - ",
 * "Madrid (Europa Press) —", "BRUXELLES — ". Origin: the style books of EFE and of AFP, and what papers make of them.
 */
const datelines: readonly RegExp[] = [
  new RegExp(`^(?:${place})?[,.]? ?${day}[.,]? ?${agency}[.:]? ?(?:${dash})?\\s{0,2}`, "u"),
  // Without a day a dash must close it: "Marta Roldán (PSOE) calló".
  new RegExp(`^(?:${place})?[.,]? ?${agency}[.:]? ?${dash}\\s{0,2}`, "u"),
  new RegExp(`^\\p{Lu}[\\p{Lu}'’ -]{3,40}(?:[,.] ?${day})?[.]? ?${dash}\\s{1,2}(?=[«"“\\p{Lu}])`, "u"),
  new RegExp(`^${place}, ${day}[.]? ?${dash}\\s{1,2}`, "u"),
];

/** How many characters at the beginning of a line say where it was filed, and nothing more. */
export function datelineLength(line: string): number {
  const head = line.slice(0, 160);
  for (const form of datelines) {
    const length = form.exec(head)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  return 0;
}
