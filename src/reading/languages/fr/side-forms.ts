import type { SideForms } from "../side-form.js";

/** "la Chine et le Japon sur Taïwan", "ce que disent la Chine et le Japon de Taïwan". */
export const sideForms: SideForms = {
  forms: [
    /^(?:ce que disent |que disent |entre )?(?<sides>.{3,140}?) (?:sur|à propos de|au sujet de|de) (?<topic>.{2,300})$/iu,
    /^(?:entre )?(?<sides>.{3,140})$/iu,
  ],
  between: /\s*,\s*|\s+(?:et|avec|contre|face à)\s+/iu,
};
