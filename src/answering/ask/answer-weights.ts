import type { LinearModel } from "../../model/linear-model.js";

const fitted =
  "logistic regression on SQuAD 2.0, tried on half of its titles and rounded from the fit on both; `npm run bench -- answers`, docs/search.md";
const chosen =
  "set by hand and measured on the sets of docs/search.md; `npm run bench -- passages`, `npm run bench -- answers`";

/** Log odds that a passage speaks of what is asked, against questions of other worlds. */
export const aboutness = {
  source: fitted,
  bias: -8.7,
  weights: {
    inSentence: 4.8,
    inPassage: 5,
    pairs: 2.5,
    names: 2,
    saidInPassage: 0.8,
    unknownShare: -2.7,
    noDate: -1.5,
    noNumber: -2.5,
    noName: -1.2,
    noPlace: -1.5,
    noMeaning: -1.5,
    /** A reason is often given in words that only say what happened. */
    noReason: -0.5,
    looseNumber: -0.5,
  },
} as const satisfies LinearModel<string>;

/** Log odds that a passage says just what is asked, against questions that only look answered. */
export const exactness = {
  source: fitted,
  bias: -2.1,
  weights: {
    numbers: 1.9,
    names: 0.9,
    saidInSentence: 0.14,
    far: -0.6,
    heaviestMissing: -0.8,
    contraryUnsaid: -0.25,
    contrarySaid: -1.5,
    insteadOrApart: -0.7,
    denied: -1.9,
    noDate: -0.8,
    noNumber: -1.2,
    noName: -0.3,
    noPlace: -0.5,
    noMeaning: -0.5,
    noReason: 0,
  },
} as const satisfies LinearModel<string>;

/** What passages are put in order by, beside the engine's own score. */
export const passageOrder = {
  source: chosen,
  bias: 0,
  weights: {
    relativeScore: 1,
    inSentence: 1,
    inPassage: 1,
    pairs: 0.6,
    names: 0.4,
    numbers: 0.6,
    fittingKind: 0.35,
    noKind: -0.15,
    namesApart: -0.5,
  },
} as const satisfies LinearModel<string>;

/** Which sentence of a passage answers best. */
export const sentenceOrder = {
  source: chosen,
  bias: 0,
  weights: {
    inSentence: 1,
    saidOtherwise: 1,
    /** What the sentences before and after lend: "It" and "the war" there are named here. */
    inNeighbours: 0.25,
    /** And what the sentence before lends to one that goes on about it: "It was built in 1987". */
    inSentenceBefore: 0.8,
    pairs: 0.2,
    /** Beside a sentence that says all that the question says. */
    fittingKind: 0.3,
    looseKind: 0.12,
    /** "640 metres long", to one who asks how long: it is that measure, and no other. */
    askedMeasure: 0.5,
  },
} as const satisfies LinearModel<string>;
