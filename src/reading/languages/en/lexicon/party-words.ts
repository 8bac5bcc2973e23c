const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * What newspapers say for a state beside its name, its people and its capital. Names, peoples and capitals come from world-countries and CLDR.
 * Origin: metonyms of governments as the entries of the AP Stylebook (2022) and of Wikipedia's "List of metonyms" have them.
 */
export const seats: Readonly<Record<string, readonly string[]>> = {
  CN: ["Zhongnanhai", "PRC", "mainland China"],
  DE: ["Bundesregierung"],
  FR: ["Élysée", "Élysée Palace", "Quai d'Orsay"],
  GB: ["Britain", "Briton", "Downing Street", "Whitehall", "U.K."],
  IN: ["Delhi"],
  JP: ["Kantei"],
  KP: ["DPRK"],
  KR: ["Blue House"],
  PH: ["Philippine"],
  RU: ["Kremlin"],
  SA: ["Saudi"],
  TW: ["ROC"],
  UA: ["Kiev"],
  US: ["America", "Washington", "White House", "Pentagon", "State Department", "U.S.", "U.S.A."],
  EU: ["Brussels", "E.U."],
  UN: ["U.N."],
};

/** Words for bodies that speak for a state when its name, its people or its possessive stands before them. Lower case. */
export const stateBodies = words(
  `ministry ministries government governments administration cabinet presidency embassy consulate mission delegation department army navy military forces
  force guard authorities officials official diplomats diplomat leadership leaders side office council bureau agency police parliament supreme command commission`,
);

/** Words for people who speak for a state when its name, its people or its possessive stands before them. Lower case. */
export const stateOffices = words(
  `president premier minister ministers chancellor king queen emperor prince emir sultan taoiseach ambassador envoy secretary spokesman spokeswoman spokesperson
  spokesmen spokespeople representative undersecretary commissioner commander general admiral negotiator consul leader chief deputy attaché governor prosecutor`,
);

/** What stands between a state and an office in small letters: "Kenya's deputy transport minister". Lower case. */
export const portfolios = words(
  `prime foreign defence defense finance interior trade vice deputy chief cabinet acting state general top senior transport energy health education agriculture justice
  economy environment culture labour labor commerce industry home development planning tourism fisheries security press affairs external water climate`,
);

/** Who speaks for a body that is no state: "Amazon spokeswoman", "the chief executive of Boeing". Lower case. */
export const bodyOffices = words(
  `spokesman spokeswoman spokesperson spokesmen ceo chief president chair chairman chairwoman chairperson director head leader founder secretary secretary-general
  executive manager representative lawyer counsel coo cfo owner official officials`,
);

/** Whoever is called so speaks for nobody but himself. Lower case. */
export const speaksForNobody = words(
  `former ex late retired onetime one-time ousted exiled opposition dissident candidate nominee analyst scholar professor expert critic columnist activist lawyer
  lawmaker legislator senator congressman economist academic businessman would-be shadow state-run media newspaper daily broadcaster`,
);

/** Words that make a name a paper's, a firm's or a place's that merely holds a state's. Lower case. */
export const otherBodies = words(
  `times post news today daily tribune herald press agency television tv radio journal telegraph gazette bank airlines airways university club association
  society institute company corporation corp inc ltd group foundation party union league federation street team studies think`,
);

/** Seats that are one organ of their state, and not all of it. Folded. */
export const organSeats = new Set([
  "white house",
  "pentagon",
  "state department",
  "downing street",
  "quai d'orsay",
  "kantei",
]);
