import type { SideForms } from "../side-form.js";

/** "中国と日本の台湾についての発言", "台湾について中国と日本". */
export const sideForms: SideForms = {
  forms: [
    /^(?<topic>.{1,120}?)(?:について|に関して)(?:の)?(?<sides>.{3,60}?)(?:の(?:発言|立場|主張|見解))?$/u,
    /^(?<sides>.{3,60}?)の(?<topic>.{1,120}?)(?:について|に関する)(?:の)?(?:発言|立場|主張|見解)?$/u,
    /^(?<sides>.{3,60})$/u,
  ],
  between: /[、,と]/u,
};
