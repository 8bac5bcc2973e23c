// The months as mastheads print them, in the European languages whose pages are met most, and in Filipino; compiled by hand.

const names: readonly string[] = [
  "january|jan|janvier|enero|ene|januar|jänner|gennaio|janeiro|enero",
  "february|feb|février|fév|febrero|februar|febbraio|fevereiro|pebrero",
  "march|mar|mars|marzo|märz|mär|março|marso",
  "april|apr|avril|avr|abril|abr|aprile",
  "may|mai|mayo|maggio|maio",
  "june|jun|juin|junio|juni|giugno|junho|hunyo",
  "july|jul|juillet|juil|julio|juli|luglio|julho|hulyo",
  "august|aug|août|aout|agosto|ago",
  "september|sept|sep|septembre|septiembre|settembre|setembro|setyembre",
  "october|oct|octobre|octubre|oktober|okt|ottobre|outubro|oktubre",
  "november|nov|novembre|noviembre|novembro|nobyembre",
  "december|dec|décembre|déc|diciembre|dic|dezember|dez|dicembre|dezembro|disyembre",
];

const numbers = new Map(names.flatMap((list, i) => list.split("|").map((name) => [name, i + 1] as const)));

/** Every name of a month, longest first, for use in a pattern that ignores case. */
export const monthNames = [...numbers.keys()].sort((a, b) => b.length - a.length).join("|");

/** 1 for "Jan", "January", "enero" …; undefined for other words. */
export const monthNumber = (name: string): number | undefined => numbers.get(name.toLowerCase());
