import { romanceSpelling } from "../../../dates/romance/spelling.js";
import { shortMonths } from "../lexicon/calendar-words.js";
import { roundNumbers } from "../lexicon/number-words.js";

/** "unos 300", "unas veinte": about so many. */
const beforeCount = `(?=\\s+(?:\\d|${roundNumbers.join("|")}))`;

/** How Spanish spells what dates are made of. */
export const spelling = romanceSpelling(Object.keys(shortMonths), [
  [/pasado\s+mañana/, "pasadomañana"],
  [/antes\s+de\s+ayer/, "antesdeayer"],
  [/fin(?:es)?\s+de\s+semana/, "weekend"],
  [/anteanoche/, "lastnight"],
  [/anoche/, "lastnight"],
  [/que\s+viene[n]?/, "queviene"],
  [/en\s+curso/, "encurso"],
  [/m[aá]s\s+de/, "másde"],
  [/menos\s+de/, "menosde"],
  [/cerca\s+de/, "cercade"],
  [/alrededor\s+de/, "alrededorde"],
  [new RegExp(`unos${beforeCount}`), "aproximadamente"],
  [new RegExp(`unas${beforeCount}`), "aproximadamente"],
  [/un\s+par\s+de/, "unpar"],
  [/m[aá]s\s+tarde/, "mástarde"],
  [/dentro\s+de/, "dentrode"],
  [/a\s+partir\s+de/, "fromon"],
  [/partir\s+de/, "fromon"],
  [/en\s+la\s+actualidad/, "enlaactualidad"],
  [/en\s+est(?:e|os)\s+momentos?/, "enestemomento"],
  [/est(?:e|os)\s+momentos?/, "enestemomento"],
  [/corto\s+plazo/, "cortoplazo"],
  [/medio\s+plazo/, "cortoplazo"],
  [/largo\s+plazo/, "cortoplazo"],
  [/hoy\s+por\s+hoy/, "hoyporhoy"],
  [/hoy\s+en\s+d[ií]a/, "hoyendía"],
  [/año\s+nuevo/, "AñoNuevo"],
  [/a\.\s?C\.?/, "aC"],
  [/d\.\s?C\.?/, "dC"],
]);
