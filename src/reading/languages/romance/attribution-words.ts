/** What a form of a verb of saying is, and what it may be followed by. */
export interface SpeechForm {
  readonly lemma: string;
  readonly form: "finite" | "gerund" | "participle" | "infinitive";
  /**
   * "says" takes a clause; "asks" also what shall be done: "a appelé à …", "pidió que …"; "accuses" what somebody is said to have
   * done: "acusó a su rival de mentir"; "thinks" reports only where words are quoted: "considera que el plan «no sirve»".
   */
  readonly takes: "says" | "asks" | "accuses" | "thinks";
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
  /** "volvió a", "vient d'": in front of an infinitive of saying, word by word. */
  readonly lightVerbs: readonly (readonly string[])[];
  /** "es decir", "veut dire": verbs of saying that say nothing, word by word. */
  readonly idioms: readonly (readonly string[])[];
  /** Endings that only a verb has: "-ó", "-aron"; what stands in front may be its subject. */
  readonly verbEnding: RegExp;
  /** Pronouns that are written with the verb, at its end: "pidiéndole". */
  readonly enclitics: RegExp;
  /** Endings of adverbs: no name has them at the head of a sentence. */
  readonly adverbEnding: RegExp;
  /** "les", "los": of several, so that no name behind a comma says who it is. */
  readonly plurals: ReadonlySet<string>;
  /** Participles behind a comma tell more of what stands in front. */
  readonly participle: RegExp;
  /** "ya que", "alors que": behind a comma and in front of a verb of saying the reporter goes on. */
  readonly reasons: readonly (readonly string[])[];
  /** Whether a verb needs no printed subject, so that what stands behind it may be its object. */
  readonly dropsSubjects: boolean;
  /** Verbs of saying that are reflexive: "se quejó", "s'exclame". */
  readonly reflexives: ReadonlySet<string>;
  /** Verbs whose object is the hearer: "prévenait sa mère que". */
  readonly tellSomebody: ReadonlySet<string>;
  /** "por", "par": behind a participle, in front of whoever did it. */
  readonly agents: ReadonlySet<string>;
  /** Finite verbs that say nothing: "tiene", "peut". */
  readonly finiteVerbs: ReadonlySet<string>;
  /** "presidente", "ministre": behind "de" in front of a name, the name is not that of the phrase's head ("la esposa del presidente Vela"). */
  readonly roles: ReadonlySet<string>;
  /** "me", "nos", "mi": words of somebody who speaks of himself. */
  readonly ownWords: ReadonlySet<string>;
  /** "a", "al", "aux": in front of a hearer. */
  readonly hearers: ReadonlySet<string>;
  /** "pero", "mais": where the reporter turns. */
  readonly turns: ReadonlySet<string>;
  /** "y", "et": in front of more of the same. */
  readonly and: ReadonlySet<string>;
  /** "porque", "car": in front of a frame that opens a clause. */
  readonly openers: ReadonlySet<string>;
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
