import type { SideForms } from "../side-form.js";

/** "China y Japón sobre Taiwán", "qué dicen China y Japón de Taiwán". */
export const sideForms: SideForms = {
  forms: [
    /^(?:(?:lo )?que dicen |qu[ée] dicen |entre )?(?<sides>.{3,140}?) (?:sobre|acerca de|respecto a|de) (?<topic>.{2,300})$/iu,
    /^(?:entre )?(?<sides>.{3,140})$/iu,
  ],
  between: /\s*,\s*|\s+(?:y|e|con|contra|frente a)\s+/iu,
};
