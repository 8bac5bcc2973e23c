import { foldedName } from "../../../../../model/fold-accents.js";
/** Words of a surname that are no middle names: "van der", "bin". */
const particles = new Set(
  "de da di del della van von der den ter ten bin ibn al el la le du dos af zu bint y e san st jr sr ii iii iv md phd esq".split(
    " ",
  ),
);

/** The names between the first and the last: "h", "w" of "George H. W. Holm"; nicknames in marks are none. */
function middleNames(name: string): string[] {
  const words = name
    .split(/[\s\u00a0]+/)
    .filter((word) => !/^[“”"'‘’(]/u.test(word))
    .flatMap((word) => word.split(/(?<=\p{Lu}\.)(?=\p{Lu}\.)/u))
    .map((word) => foldedName(word).replace(/[^\p{L}]/gu, ""))
    .filter((word) => word !== "" && !particles.has(word));
  return words.slice(1, -1);
}

const isInitials = (names: readonly string[]): boolean => names.every((name) => name.length === 1);

/** Whether the middle names can be of one person: "F." and "Fay", "Rodham" and "Diane Rodham", but not "A." and "B.", nor "W." and "H. W." */
function canBeOne(some: readonly string[], others: readonly string[]): boolean {
  const [few, many] = some.length <= others.length ? [some, others] : [others, some];
  if (isInitials(few) || isInitials(many)) return few.every((name, at) => name[0] === many[at]?.[0]);
  let from = 0;
  return few.every((name) => {
    const at = many.findIndex(
      (other, index) => index >= from && (other === name || (other.length === 1 && other === name[0])),
    );
    from = at + 1;
    return at >= 0;
  });
}

/**
 * The forms of one first and last name, parted where their middle names are of different people: "John A. Holm", "John B. Holm", and then
 * "John Holm" is a form by itself, since nobody knows of whom.
 */
export function peopleOf(forms: readonly string[]): readonly (readonly string[])[] {
  const groups: { readonly middle: string[]; readonly forms: string[] }[] = [];
  const plain: string[] = [];
  for (const form of [...forms].sort((a, b) => middleNames(b).length - middleNames(a).length)) {
    const middle = middleNames(form);
    const fitting = groups.filter((group) => canBeOne(middle, group.middle));
    if (middle.length === 0) plain.push(form);
    else if (fitting.length === 1) fitting[0]?.forms.push(form);
    else groups.push({ middle, forms: [form] });
  }
  const [first, ...others] = groups;
  if (first === undefined) return [plain];
  return others.length === 0
    ? [[...first.forms, ...plain]]
    : [...groups.map((group) => group.forms), ...(plain.length > 0 ? [plain] : [])];
}
