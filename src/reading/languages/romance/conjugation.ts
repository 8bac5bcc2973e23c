import type { SpeechForm } from "./attribution-words.js";

type Takes = SpeechForm["takes"];
type Forms = readonly (readonly [string, SpeechForm])[];

/** Builds the forms that news uses: the third persons, what stands behind an auxiliary, and the gerund. */
export type Conjugation = (infinitive: string) => {
  readonly finite: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
};

/** The forms of regular verbs, named by their infinitives and separated by spaces. */
export const regular = (conjugation: Conjugation, infinitives: string, takes: Takes = "says"): Forms =>
  infinitives.split(/\s+/).flatMap((lemma) => {
    const { finite, participle, gerund } = conjugation(lemma);
    return entries(lemma, takes, { finite, participle, gerund });
  });

/** Irregular verbs, a line each: "lemma: finite forms | participles | gerund". */
export const irregular = (lines: string, takes: Takes = "says"): Forms =>
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [lemma = "", forms = ""] = line.split(":").map((part) => part.trim());
      const [finite = [], participle = [], gerund = []] = forms.split("|").map((part) => part.trim().split(/\s+/));
      return entries(lemma, takes, { finite, participle, gerund });
    });

const entries = (lemma: string, takes: Takes, forms: ReturnType<Conjugation>): Forms => [
  [lemma, { lemma, form: "infinitive", takes }],
  // What looks like a participle and like a finite verb ("dit") is read as the latter where no auxiliary stands before it.
  ...(["participle", "gerund", "finite"] as const).flatMap((form) =>
    forms[form].filter((word) => word !== "").map((word) => [word, { lemma, form, takes }] as const),
  ),
];
