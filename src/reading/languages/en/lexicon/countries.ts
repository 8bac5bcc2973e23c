/** Countries by the names that English gives them, from the platform's own list. */
function countryNames(): Map<string, string> {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const found = new Map<string, string>();
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const first of letters)
    for (const second of letters) {
      const name = names.of(`${first}${second}`);
      if (name !== undefined && !/[(&]|Region|Outlying|Antarctic|Euro(?:zone|pean)/.test(name))
        found.set(name.toLowerCase(), name);
    }
  return found;
}

/** What newspapers say for a country: a capital, an adjective, an abbreviation. Found by it, never rewritten to it. */
const standFor: Readonly<Record<string, string>> = {
  China: "Beijing Chinese PRC",
  Japan: "Tokyo Japanese",
  Taiwan: "Taipei Taiwanese ROC",
  Russia: "Moscow Kremlin Russian",
  "United States": "Washington U.S. US USA America American",
  "United Kingdom": "London Britain British UK U.K.",
  "South Korea": "Seoul",
  "North Korea": "Pyongyang DPRK",
  India: "Delhi New~Delhi Indian",
  Germany: "Berlin German",
  France: "Paris French Élysée",
  Ukraine: "Kyiv Kiev Ukrainian",
  Iran: "Tehran Iranian",
  Israel: "Jerusalem Israeli",
  Turkey: "Ankara Turkish Türkiye",
  Syria: "Damascus Syrian",
  Pakistan: "Islamabad Pakistani",
  Afghanistan: "Kabul Afghan",
  Iraq: "Baghdad Iraqi",
  Philippines: "Manila Filipino Philippine",
  Vietnam: "Hanoi Vietnamese",
  Thailand: "Bangkok Thai",
  Indonesia: "Jakarta Indonesian",
  Australia: "Canberra Australian",
  Canada: "Ottawa Canadian",
  Mexico: "Mexican",
  Brazil: "Brasilia Brasília Brazilian",
  Spain: "Madrid Spanish",
  Italy: "Rome Italian",
  Poland: "Warsaw Polish",
  Egypt: "Cairo Egyptian",
  "Saudi Arabia": "Riyadh Saudi",
  "European Union": "Brussels EU",
};

const countries = countryNames();
const standsFor = new Map<string, string>();
for (const [country, others] of Object.entries(standFor)) {
  countries.set(country.toLowerCase(), country);
  for (const other of others.split(" ")) standsFor.set(other.replace("~", " ").toLowerCase(), country);
}

/** The country that a name is, or that newspapers mean by it: "Beijing" stands for China. */
export function countryMeantBy(name: string): string | undefined {
  const key = name.toLowerCase();
  return countries.get(key) ?? standsFor.get(key);
}

/** Places that are common first names or surnames too. */
export const placesLikeNames: ReadonlySet<string> = new Set(
  "Virginia Carolina Dakota Montana Madison Lincoln Jackson Austin Houston Dallas Cleveland Orlando Charlotte Phoenix Florence Sydney Victoria Adelaide Alberta Wellington Hamilton Savannah Denver Kingston Lancaster Chester Preston Brooklyn Chelsea Lorraine Regina Sienna Verona".split(
    " ",
  ),
);

/** Whether the words before a name lead to a place: "in Jordan", "from Washington". */
export const leadsToPlace = (before: string): boolean =>
  /\b(?:in|of|to|from|at|near|across|outside|inside|into|through|via|around|throughout|toward|towards|beyond)[ \u00a0]$/iu.test(
    before,
  );
