import type { SideForms } from "../side-form.js";

/** "China and Japan on Taiwan", "what China and Japan say about Taiwan", "China vs Japan". */
export const sideForms: SideForms = {
  forms: [
    /^(?:what |how |between )?(?<sides>.{3,140}?)(?: (?:have |has |had )?(?:say|says|said|think|see|put))? (?:on|about|over|regarding|concerning) (?<topic>.{2,300})$/iu,
    /^(?:between )?(?<sides>.{3,140})$/iu,
  ],
  between: /\s*,\s*(?:and\s+)?|\s+(?:and|vs\.?|versus|with|against)\s+/iu,
};
