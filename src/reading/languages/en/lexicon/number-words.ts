// The number words of English; compiled by hand.

/** One to nineteen, in order. */
export const smallNumbers: readonly string[] =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );

/** Twenty to ninety, in order. */
export const tens: readonly string[] = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** First to twentieth, in order. */
export const ordinals: readonly string[] =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
