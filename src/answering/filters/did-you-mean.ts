import { foldedName } from "../../model/fold-accents.js";
import { distance } from "fastest-levenshtein";

/** Up to three of the names that a misspelled one may mean, nearest first. A whole name or one of its words may be near. */
export function nearestNames(asked: string, names: readonly string[]): readonly string[] {
  const wanted = foldedName(asked).slice(0, 100);
  if (wanted.length < 3) return [];
  const limit = wanted.length < 5 ? 1 : wanted.length < 9 ? 2 : 3;
  const near = [...new Set(names)].map((name) => {
    const forms = [foldedName(name), ...foldedName(name).split(/[\s_.-]+/)].filter((form) => form.length >= 3);
    return { name, far: Math.min(...forms.map((form) => distance(wanted, form.slice(0, 100)))) };
  });
  return near
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}
