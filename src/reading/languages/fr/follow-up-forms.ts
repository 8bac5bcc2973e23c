import type { FollowUpForm } from "../follow-up-form.js";

/** How French readers go on with a question: "Et le Japon ?", "qui d'autre ?", "encore". */
export const followUpForms: readonly FollowUpForm[] = [
  { asks: "more", form: /^(?:et )?(?:plus|encore|la suite|quoi d['’]autre)(?:,? s['’]il (?:te|vous) pla[îi]t)?$/iu },
  { asks: "else", form: /^(?:et )?qui d['’]autre$/iu },
  { asks: "about", form: /^(?:et|mais) (?:sur|à propos de|au sujet de|concernant) (?<topic>.{2,120})$/iu },
  { asks: "other", form: /^(?:et|mais|et pour|qu['’]en est-il de|et qu['’]en est-il de) (?<other>(?!(?:que?|qui|quand|où|pourquoi|comment|combien)(?![\p{L}])|qu['’]).{1,100})$/iu },
]; // prettier-ignore
