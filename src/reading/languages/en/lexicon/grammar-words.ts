/** Words that keep their full stop, in lower case, without it. Single letters and "u.s." need no list. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof st sen rep gov gen lt col capt sgt maj cmdr adm rev hon fr sr jr pres supt insp det cpl pvt brig messrs mt ft " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun " +
    "inc corp co ltd bros assn dept univ govt natl intl ave blvd rd hwy vs v etc al eg ie cf no nos vol pp ed eds fig est approx " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo"
  ).split(" "),
);

/** Abbreviations that are also words: they keep a full stop only before a capital or a figure. */
export const doubtfulAbbreviations: ReadonlySet<string> = new Set(
  "mar jun sun sat mon wed fri no ed est fig la mo pa ill miss mass wash ore del ind co al v ft ark".split(" "),
);

/** Parts that are not words of their own: "non-profit" is one word where "well-known" is three. */
export const prefixes: ReadonlySet<string> = new Set(
  "anti co counter e ex extra hyper inter intra mega micro mid mini mis multi neo non pan para post pre pro pseudo quasi re semi socio sub trans ultra un".split(
    " ",
  ),
);

/** Words that are two, and where the second begins. */
export const contractions: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["dont", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["isnt", 2],
  ["wasnt", 3],
  ["wont", 2],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["lemme", 3],
]);
