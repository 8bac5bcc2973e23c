/** What a form of a verb of saying is, and what it may be followed by. */
export interface SpeechForm {
  readonly lemma: string;
  readonly form: "finite" | "gerund" | "participle" | "infinitive";
  /** "says" takes a clause, "asks" also what shall be done: "a appelé à …", "pidió que …". */
  readonly takes: "says" | "asks";
}

/** The words by which a Romance language tells who said what: data, read by the same rules in each of them. Lower case. */
export interface AttributionWords {
  readonly code: string;
  readonly forms: ReadonlyMap<string, SpeechForm>;
  /** "ha", "avait": in front of a participle of saying. */
  readonly auxiliaries: ReadonlySet<string>;
  /** "est", "sont": the same behind "se". */
  readonly reflexiveAuxiliaries: ReadonlySet<string>;
  /** "fait savoir", "dio a conocer": verbs of several words, and what they take. */
  readonly phrasalVerbs: ReadonlySet<string>;
  /** "pour sa part", "a su vez": set in anywhere. */
  readonly asides: readonly (readonly string[])[];
  /** Unstressed pronouns in front of a verb: "le dijo", "lui a dit", "s'est réjoui". */
  readonly clitics: ReadonlySet<string>;
  /** "al afirmar", "pour dire": in front of an infinitive of saying. */
  readonly beforeInfinitive: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Words that may stand between a verb and its subject or its clause. */
  readonly adverbs: ReadonlySet<string>;
  /** "que", "si". */
  readonly complementizers: ReadonlySet<string>;
  /** Prepositions in front of a clause: "informó de que", "insistió en que". */
  readonly beforeClause: ReadonlySet<string>;
  /** "según", "selon", "d'après", word by word. */
  readonly according: readonly (readonly string[])[];
  /** "como", "comme": with a verb of saying behind it. */
  readonly as: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, "he" | "she" | "they">;
  /** "quien", "qui", "que" with an antecedent. */
  readonly relatives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Nouns that speak without an article: "fuentes", "expertos". */
  readonly bareSubjects: ReadonlySet<string>;
  /** What joins the parts of a noun phrase: "de", "du". */
  readonly of: ReadonlySet<string>;
  /** Prepositions behind which a circumstance or a hearer stands. */
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** "Sr.", "Mme": in front of a name. */
  readonly titles: ReadonlyMap<string, "he" | "she" | undefined>;
  /** Between the parts of a name: "de", "la", "van". */
  readonly nameParticles: ReadonlySet<string>;
  /** Heads of phrases that are bodies and not people: "ministère", "gobierno". */
  readonly bodies: ReadonlySet<string>;
  /** What no speaker begins with: "ninguno", "nadie". */
  readonly nobody: ReadonlySet<string>;
  readonly infinitive: RegExp;
  /** How a circumstance of the telling begins behind the reported clause: "lors d'une conférence". */
  readonly circumstances: readonly (readonly string[])[];
}
