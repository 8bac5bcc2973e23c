import type { YesNoForms } from "../yes-no-form.js";

const said = "dijo|dicho|afirm[óo]|afirmado|asegur[óo]|asegurado|declar[óo]|declarado|anunci[óo]|anunciado|prometi[óo]|prometido|neg[óo]|negado|desminti[óo]|desmentido|rechaz[óo]|rechazado|advirti[óo]|advertido|admiti[óo]|admitido|reconoci[óo]|reconocido|critic[óo]|criticado|pidi[óo]|pedido|exigi[óo]|exigido"; // prettier-ignore
const who =
  "(?:(?:el|la|los|las) [\\p{Ll}]{3,20}(?: \\p{Lu}[\\p{L}’'-]{1,20}){0,3}|\\p{Lu}[\\p{L}’'-]{1,20}(?: (?:de(?: la)? )?\\p{Lu}[\\p{L}’'-]{1,20}){0,3})";

/** How Spanish readers ask whether somebody said something: "¿Negó Otero que …?", "¿Ha dicho la alcaldesa que …?", "¿La alcaldesa negó …?" */
export const yesNoForms: YesNoForms = {
  code: "es",
  said: [
    new RegExp(`^(?:[Hh]an? |[Hh]abían? )?(?<verb>(?:${said}|${capitals(said)})) (?<who>${who}) (?:que |haber )?(?<words>.{2,400})$`, "u"),
    new RegExp(`^(?<who>(?:El|La|Los|Las|el|la) [\\p{Ll}]{3,20}(?: \\p{Lu}[\\p{L}’'-]{1,20}){0,3}|${who}) (?:ha |han )?(?<verb>${said}) (?:que |haber )?(?<words>.{2,400})$`, "u"),
  ],
  denial: /(?<![\p{L}])(?:no|nunca|jamás|tampoco|ningún|ninguna|ninguno|nadie|nada|sin|neg(?:ó|aron|ado|aba|ar|ando)|niegan?|desmin?ti(?:ó|eron|do)|desmiente[n]?|desmentir|rechaz(?:ó|aron|ado|a|an|ar))(?![\p{L}])/iu,
  cancelled: /(?<![\p{L}])(?:no|nunca|jamás) (?:lo |la |ha |han )?(?:neg\p{L}+|nieg\p{L}+|desm\p{L}+|rechaz\p{L}+)/giu,
  denying: /^(?:neg|desm|rechaz)/iu,
}; // prettier-ignore

/** Each alternative with a capital, as it begins a question. */
function capitals(words: string): string {
  return words
    .split("|")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("|");
}
