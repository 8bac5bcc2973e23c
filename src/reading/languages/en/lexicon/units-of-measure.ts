const times = ["seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries"];
const lengths = ["metres", "km", "kilometres", "miles", "feet", "inches", "cm", "mm", "yards"];
const measures: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bhow long\b/i, [...times, ...lengths]],
  [/\bhow old\b/i, ["years", "year-old", "aged"]],
  [/\bhow (?:far|high|tall|deep|wide)\b/i, lengths],
  [/\bhow often\b/i, ["times", "time", "once", "twice", "thrice", ...times]],
  [/\bpercent(?:age)?\b/i, ["%", "percent", "per"]],
];

/** Days and miles are counted like ships where they are what is asked for. */
const countsMeasure =
  /\bhow (?:many|few) (?:more )?(?:\p{L}+ )?(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries|met(?:re|er)s|km|kilomet(?:re|er)s|miles|feet|inches|cm|mm|yards|degrees)\b/iu;

const currencies =
  "dollars?|euros?|pounds?|yuan|yen|rupees?|roubles?|rubles?|francs?|pesos?|won|lira|naira|rand|cents?|pence|crowns?|kron(?:a|or|er)";
const spends =
  "pay|paid|cost|costs|spend|spent|worth|price|sell|sold|buy|bought|earn|earns|earned|owe|owes|owed|donate|donated|lend|lent|borrow|borrowed|fined?|charge|charged|raise|raised|lose|lost|invest|invested";
const forMoney = new RegExp(
  `\\bhow much (?:money|(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)\\b.{1,80}\\b(?:${spends})\\b|(?:is|are|was|were|do|does|did|will|would) .{1,60} (?:cost|for)$)`,
  "iu",
);
const money = new RegExp(`^\\s?\\p{Sc}|\\p{Sc}|^(?:\\s|-)?(?:${currencies})\\b`, "iu");

/** Whether an amount of money is asked for: "how much did X pay". */
export const asksForMoney = (words: string): boolean => forMoney.test(words);

/** Whether a number is an amount of money, from its own words and those behind it. */
export const isMoney = (number: string, behind: string): boolean => /\p{Sc}/u.test(number) || money.test(behind);

/** Whether a measure is asked for ("how long", "how many days"), and not how many there are of something. */
export const isMeasure = (words: string): boolean =>
  countsMeasure.test(words) || measures.some(([form]) => form.test(words));

/** What is counted (“how many ships”), or the measures that fit (“how long”: years, days, miles). */
export function measuresAsked(words: string): readonly string[] {
  const measure = measures.find(([form]) => form.test(words));
  if (measure !== undefined) return measure[1];
  const counted = /\bhow (?:many|much)((?: [\p{L}-]{2,20}){1,3})/iu.exec(words)?.[1];
  const nouns = counted?.trim().split(" ") ?? [];
  const verb = nouns.findIndex((word) =>
    /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)$/i.test(word),
  );
  return nouns.slice(0, verb < 0 ? 1 : verb);
}
