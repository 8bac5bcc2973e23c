import { orderForms as en } from "./en/order-forms.js";
import { orderForms as es } from "./es/order-forms.js";
import { orderForms as fr } from "./fr/order-forms.js";
import { orderForms as ja } from "./ja/order-forms.js";
import type { OrderForm } from "./order-form.js";
import { orderForms as zh } from "./zh/order-forms.js";

/** The ways to ask for what was first or last in all languages that questions are read in; their words tell them apart. */
export const allOrderForms: readonly OrderForm[] = [...en, ...es, ...fr, ...zh, ...ja];
