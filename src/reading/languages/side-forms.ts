import { sideForms as en } from "./en/side-forms.js";
import { sideForms as es } from "./es/side-forms.js";
import { sideForms as fr } from "./fr/side-forms.js";
import { sideForms as ja } from "./ja/side-forms.js";
import type { SideForms } from "./side-form.js";
import { sideForms as zh } from "./zh/side-forms.js";

/** The ways to name sides in all languages that questions are read in; openers and joining words tell them apart. */
export const allSideForms: readonly SideForms[] = [en, es, fr, zh, ja];
