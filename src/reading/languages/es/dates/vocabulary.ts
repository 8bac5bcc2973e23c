import { dateWords } from "../../../dates/date-words.js";
import { all, romans } from "../../../dates/romance/words.js";
import type { DateVocabulary } from "../../../dates/word-classes.js";
import { months, pluralWeekdays, seasons, shortMonths, weekdays } from "../lexicon/calendar-words.js";
import { hundreds, largeNumbers, ordinals, smallNumbers, tens } from "../lexicon/number-words.js";

/** The words that Spanish dates are made of; written together here are the compounds of `spelling`. */
const classes: DateVocabulary["classes"] = {
  MONTH: { ...months, ...shortMonths },
  WEEKDAY: weekdays,
  WEEKDAYS: { ...pluralWeekdays },
  UNIT: {
    ...all("D", "día dia jornada"),
    semana: "W",
    quincena: "F",
    mes: "M",
    trimestre: "Q",
    semestre: "H",
    año: "Y",
    ejercicio: "Y",
    curso: "Y",
    ...all("DE", "década decenio"),
    siglo: "CE",
  },
  UNITS: {
    ...all("D", "días dias jornadas"),
    semanas: "W",
    quincenas: "F",
    meses: "M",
    trimestres: "Q",
    semestres: "H",
    años: "Y",
    ...all("DE", "décadas decenios"),
    siglos: "CE",
  },
  CLOCKUNIT: { hora: "H", minuto: "M", segundo: "S", min: "M" },
  CLOCKUNITS: { ...all("H", "horas hras hrs"), ...all("M", "minutos mins"), ...all("S", "segundos") },
  SMALL: { ...smallNumbers, unpar: 2 },
  TENS: { ...tens, ...hundreds },
  LARGE: largeNumbers,
  VAGUE: all(
    "X",
    "varios varias algunos algunas unos unas pocos pocas muchos muchas numerosos numerosas cuantos cuantas",
  ),
  ORDWORD: ordinals,
  ROMAN: romans,
  SEASON: seasons,
  QUARTER: { T1: 1, T2: 2, T3: 3, T4: 4, Q1: 1, Q2: 2, Q3: 3, Q4: 4 },
  DAYPART: {
    ...all("MO", "mañana madrugada amanecer"),
    ...all("AF", "tarde mediodía mediodia"),
    ...all("NI", "noche medianoche"),
  },
  STAGE: {
    ...all("START", "principios comienzos inicios principio comienzo inicio"),
    ...all("MID", "mediados"),
    ...all("END", "finales fines final fin"),
  },
  APPROX: {
    ...all("MORE_THAN", "másde masde"),
    ...all("LESS_THAN", "menosde"),
    ...all("APPROX", "cercade casi aproximadamente alrededorde escasamente apenas"),
  },
  ZONE: all("", "GMT gmt UTC utc CET CEST EST EDT"),
  ERA: { aC: -1, dC: 1 },
  HALF: all("H", "medio media"),
  EVERY: { ...all("EACH", "cada"), ...all("ALL", "todos todas"), ...all("WHOLE", "todo toda") },
  REGULAR: {
    ...all("D", "diario diaria diarios diarias diariamente"),
    ...all("W", "semanal semanales semanalmente"),
    ...all("M", "mensual mensuales mensualmente"),
    ...all("Y", "anual anuales anualmente"),
    ...all("3M", "trimestral trimestrales trimestralmente"),
    ...all("6M", "semestral semestrales semestralmente"),
    ...all("2W", "quincenal quincenales quincenalmente"),
  },
  DEICTIC: { hoy: 0, ayer: -1, mañana: 1, ...all(-2, "anteayer antesdeayer antier"), pasadomañana: 2 },
  POINTER: {
    ...all(-1, "pasado pasada pasados pasadas último última últimos últimas ultimo ultima ultimos ultimas"),
    ...all(0, "este esta estos estas presente actual encurso"),
    ...all(
      1,
      "próximo próxima próximos próximas proximo proxima proximos proximas queviene venidero venidera venideros entrante",
    ),
  },
  RELATIVE: {
    ...all(-1, "anterior anteriores previo previa previos precedente precedentes"),
    ...all(0, "mismo misma ese esa aquel aquella esos esas aquellos dicho dicha"),
    ...all(1, "siguiente siguientes posterior posteriores"),
  },
  DAYBESIDE: { víspera: -1, vispera: -1 },
  HOLIDAY: { Navidad: 1225, Nochebuena: 1224, Nochevieja: 1231, AñoNuevo: 101, Reyes: 106 },
  ARTICLE: { ...all(1, "el la lo un una al del"), ...all(2, "los las") },
  OF: all("", "de del"),
  AND: all("", "y e"),
  JOINT: all("", "a al hasta y e o u"),
  AGO: all("", "hace hacía"),
  BACK: all("", "atrás atras"),
  SHIFT: { ...all(1, "después despues mástarde mastarde luego"), ...all(-1, "antes") },
  INTIME: all("", "dentrode"),
  AT: all("", "a sobre hacia desde"),
  PER: all("", "por al cada"),
  REFERENCE: {
    ...all("PRESENT_REF", "ahora actualmente enlaactualidad hoyporhoy hoyendía actualidad enestemomento"),
    ...all("PAST_REF", "recientemente reciente recientes recién"),
    ...all("FUTURE_REF", "futuro futura futuros futuras próximamente cortoplazo"),
  },
};

/** The words of dates, each with its letter. */
export const words = dateWords({
  classes,
  glue: ["weekend", "lastnight", "fromon", "ci"],
  capitalized: new Set(["ROMAN", "ZONE", "QUARTER", "HOLIDAY", "ERA"]),
});
