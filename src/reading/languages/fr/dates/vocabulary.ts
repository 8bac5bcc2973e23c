import { dateWords } from "../../../dates/date-words.js";
import { all, romans } from "../../../dates/romance/words.js";
import type { DateVocabulary } from "../../../dates/word-classes.js";
import { months, pluralWeekdays, seasons, shortMonths, weekdays } from "../lexicon/calendar-words.js";
import { largeNumbers, ordinals, smallNumbers, tens } from "../lexicon/number-words.js";

/** The words that French dates are made of; written together here are the compounds of `spelling`. */
const classes: DateVocabulary["classes"] = {
  MONTH: { ...months, ...shortMonths },
  WEEKDAY: weekdays,
  WEEKDAYS: pluralWeekdays,
  UNIT: {
    ...all("D", "jour journée"),
    semaine: "W",
    quinzaine: "F",
    mois: "M",
    trimestre: "Q",
    semestre: "H",
    ...all("Y", "an année annee"),
    ...all("DE", "décennie"),
    siècle: "CE",
  },
  UNITS: {
    ...all("D", "jours journées nuits"),
    semaines: "W",
    mois: "M",
    trimestres: "Q",
    semestres: "H",
    ...all("Y", "ans années annees"),
    ...all("DE", "décennies"),
    siècles: "CE",
  },
  CLOCKUNIT: { ...all("H", "heure"), ...all("M", "minute min"), ...all("S", "seconde sec") },
  CLOCKUNITS: { ...all("H", "heures"), ...all("M", "minutes"), ...all("S", "secondes") },
  SMALL: smallNumbers,
  TENS: tens,
  LARGE: largeNumbers,
  VAGUE: all("X", "plusieurs quelques nombreux nombreuses maints"),
  ORDWORD: ordinals,
  ROMAN: romans,
  SEASON: seasons,
  QUARTER: { T1: 1, T2: 2, T3: 3, T4: 4, Q1: 1, Q2: 2, Q3: 3, Q4: 4 },
  DAYPART: {
    ...all("MO", "matin matinée aube"),
    ...all("AF", "aprèsmidi midi"),
    ...all("EV", "soir soirée"),
    ...all("NI", "nuit minuit"),
  },
  STAGE: { ...all("START", "début débuts commencement"), ...all("MID", "mi milieu"), ...all("END", "fin") },
  APPROX: {
    ...all("MORE_THAN", "plusde"),
    ...all("LESS_THAN", "moinsde"),
    ...all("APPROX", "près environ presque quasiment"),
  },
  ZONE: all("", "GMT UTC CET CEST HAEC HNEC"),
  ERA: { avJC: -1, apJC: 1 },
  HALF: all("H", "demi demie"),
  EVERY: { ...all("EACH", "chaque"), ...all("ALL", "tous toutes"), ...all("WHOLE", "tout toute") },
  REGULAR: {
    ...all("D", "quotidien quotidienne quotidiens quotidiennes quotidiennement"),
    ...all("W", "hebdomadaire hebdomadaires"),
    ...all("M", "mensuel mensuelle mensuels mensuelles mensuellement"),
    ...all("Y", "annuel annuelle annuels annuelles annuellement"),
    ...all("3M", "trimestriel trimestrielle trimestriels"),
    ...all("6M", "semestriel semestrielle"),
  },
  DEICTIC: { aujourdhui: 0, hier: -1, demain: 1, avanthier: -2, aprèsdemain: 2 },
  POINTER: {
    ...all(-1, "dernier dernière derniers dernières derniere passé passée passés passées"),
    ...all(0, "ce cet cette ces présent présente courant encours"),
    ...all(1, "prochain prochaine prochains prochaines àvenir quivient"),
  },
  RELATIVE: {
    ...all(-1, "précédent précédente précédents précédentes"),
    ...all(0, "même mêmes"),
    ...all(1, "suivant suivante suivants suivantes"),
  },
  DAYBESIDE: { veille: -1, lendemain: 1, avantveille: -2, surlendemain: 2 },
  HOLIDAY: { Noël: 1225, NouvelAn: 101, Toussaint: 1101, SaintSylvestre: 1231, Assomption: 815 },
  ARTICLE: { ...all(1, "le la l un une au du"), ...all(2, "les des aux") },
  OF: all("", "de du d"),
  AND: all("", "et"),
  JOINT: all("", "à au jusquau jusquà et ou"),
  AGO: all("", "ilya voilà voici"),
  BACK: all("", "enarrière"),
  SHIFT: { ...all(1, "après plustard"), ...all(-1, "avant plustôt auparavant") },
  INTIME: all("", "dans dici"),
  AT: all("", "à a vers dès jusquà depuis"),
  PER: all("", "par chaque"),
  REFERENCE: {
    ...all("PRESENT_REF", "maintenant actuellement actuel actuelle àprésent denosjours encemoment"),
    ...all("PAST_REF", "récemment récent récente récents récentes"),
    ...all("FUTURE_REF", "avenir prochainement bientôt"),
  },
};

/** The words of dates, each with its letter. */
export const words = dateWords({
  classes,
  glue: ["weekend", "lastnight", "fromon", "ci"],
  capitalized: new Set(["ROMAN", "ZONE", "QUARTER", "HOLIDAY", "ERA"]),
});
