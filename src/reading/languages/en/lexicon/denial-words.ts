/** Verbs whose object is what somebody does not say: "denied that the bridge would be sold". Origin: VerbNet 3.4's reject- and deny-classes, as newspapers use them. */
export const denyingVerbs =
  "den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|contradict(?:s|ed)?|rul(?:e|es|ed|ing) out";

/** Words that turn the sense of a sentence round. Origin: the negations of the Cambridge Grammar, chapter 9. */
export const negations = "not|never|no|nobody|nothing|none|neither|nor|cannot|without";
