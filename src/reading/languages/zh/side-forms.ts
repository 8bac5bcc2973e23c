import type { SideForms } from "../side-form.js";

/** "中国和日本对台湾的说法", "中國與日本關於台灣". */
export const sideForms: SideForms = {
  forms: [
    /^(?<sides>.{3,60}?)(?:对|對|关于|關於|就|在)(?<topic>.{1,120}?)(?:问题|問題)?(?:上)?(?:的(?:说法|說法|立场|立場|态度|態度|看法|表态|表態))?$/u,
    /^(?<sides>.{3,60})$/u,
  ],
  between: /[、，,和与與跟及]/u,
};
