/**
 * Verbs by which a newspaper tells where somebody stands without quoting a word: "rejected the accusations", "welcomed the move".
 * Origin: the judgment-, order-, promise- and correspond-classes of VerbNet 3.4, as newspapers use them; forms written out by rule.
 */
const lemmas =
  "reject accuse welcome condemn criticize criticise denounce praise oppose support back deny dispute dismiss defend blame urge demand pledge promise vow refuse decline apologize apologise offer thank warn threaten propose endorse hail applaud deplore regret protest object agree insist declare announce claim ask appeal express voice call commend congratulate deride mock slam blast attack question challenge concede admit acknowledge confirm advocate recommend".split(
    " ",
  );

const formsOf = (verb: string): readonly string[] => {
  if (verb.endsWith("y") && !/[aeo]y$/u.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`];
  const doubled = /^(?:slam|regret)$/u.test(verb) ? `${verb}${verb.at(-1) ?? ""}ed` : `${verb}ed`;
  return [verb, /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`, doubled];
};

/** Every form of these verbs, in small letters. */
export const stanceVerbs: ReadonlySet<string> = new Set(lemmas.flatMap(formsOf));

/** Verbs that tell of a stand only before these words: "called for", "offered its condolences". */
export const standsOnlyWith: Readonly<Record<string, RegExp>> = {
  called: /^ (?:\p{L}+ )?(?:for|on|upon)\b/u,
  calls: /^ (?:\p{L}+ )?(?:for|on|upon)\b/u,
  call: /^ (?:\p{L}+ )?(?:for|on|upon)\b/u,
  offered: /^ (?:\p{L}+ ){0,3}(?:condolences|apolog\p{L}+|support|regrets?|sympathy|thanks|praise|help|assurances?)\b/u,
  offers: /^ (?:\p{L}+ ){0,3}(?:condolences|apolog\p{L}+|support|regrets?|sympathy|thanks|praise|help|assurances?)\b/u,
  attacked:
    /^ (?:the|a|his|her|its|their) (?:\p{L}+ ){0,2}(?:plan|decision|policy|move|law|bill|proposal|report|idea)\b/u,
};

/** Who speaks for a body beside its name: "an Odile Lines spokesperson". */
export const mouthpieces: ReadonlySet<string> = new Set(
  "spokesperson spokesman spokeswoman spokespeople spokesmen official officials executives leaders".split(" "),
);
