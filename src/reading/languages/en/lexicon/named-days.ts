// Days that stand in the names of events: "the Sept. 11 attacks", "the July 20 plot", "Black Monday". Compiled by hand from general
// histories; a day that names several events of different years is left out.

/** "Month-day" with the year of the event that is named after it. */
export const yearsOfNamedDays: Readonly<Record<string, number>> = {
  "1-6": 2021,
  "2-28": 1947,
  "3-11": 2004,
  "5-4": 1919,
  "6-4": 1989,
  "7-7": 2005,
  "7-20": 1944,
  "9-11": 2001,
  "9-18": 1931,
  "9-30": 1965,
  "10-7": 2023,
  "11-13": 2015,
};

/** What an event is called that is named after its day, whatever the year. */
export const namedEvents =
  "attacks?|plot|terror(?:ist)?|bombings?|hijack(?:ers|ings?)|massacre|crackdown|incident|uprising|insurrection|riots?|revolution|movement|coup|putsch|affair|tragedy|martyrs|commission|memorial|committee|hearings?|panel|siege|assault|anniversary|victims|families|tsunami|earthquake|raid";

/** Those that are named after a day of their own far more often than told as news. */
export const onlyNamedEvents = "plot|movement|uprising|revolution|putsch|martyrs|affair|incident|commission|memorial";

/** What is named after a month and is no time of the year: "the October Revolution", "March Road". */
export const namesOfMonths =
  "Revolution|Monarchy|Fair|Road|Street|Avenue|Lane|Drive|Square|Foundation|Group|Society|Club|Theses|Manifesto|Movement|Uprising|Crisis|Company|Records|Books|Hall|House|Theatre|Trust|Festival|Conspirators?|Boys";

/** What is named after the month it fell in, with "the" in front: "the August coup", "the February revolution". */
export const eventsOfMonths =
  "coup|putsch|revolution|uprising|rising|rebellion|revolt|mutiny|massacre|plot|insurrection|purge|armistice|ceasefire agreement|pogroms?|martyrs|days|events|theses|crackdown|crisis";

/** Words that make a weekday the name of an event: "Black Monday", "Bloody Sunday". */
export const weekdayNames =
  "Black|Bloody|Super|Ash|Good|Holy|Maundy|Palm|Cyber|Giving|Shrove|Fat|Red|White|Blue|Green|Orange|Dark|Wonderful|Silver|Whit|Mad|Manic|Sunny|Ruby|Spy|Plough|Velvet|Stir-up|Stir-Up|Small Business|Veterans";
