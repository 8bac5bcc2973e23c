/** Words that turn a sense round, and words for who acts. Origin: the negative and personal forms listed in "The Cambridge Grammar of the English Language", 2002. */
const negations = new Set(
  "not no never none nobody nothing nowhere neither nor cannot without hardly scarcely barely".split(" "),
);

/** Whether a word, in lower case, says that something is not so: "not", "don't". */
export const isNegation = (word: string): boolean => negations.has(word) || word.endsWith("n't");

/** Subjects that a quotation must not exchange. */
export const pronouns: ReadonlySet<string> = new Set("i we you he she it they nobody everybody everyone".split(" "));
