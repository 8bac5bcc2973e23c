import { expect, test } from "vitest";
import { dateRules } from "../../../../src/reading/languages/es/dates/date-rules.js";
import { readIn } from "../../dates/read-romance.js";

const published = "2031-09-18";

const table: readonly (readonly [string, ...string[]])[] = [
  [
    "El lunes de la próxima semana y el viernes de la semana pasada. El 21 de este mes y el 5 del mes pasado.",
    "El lunes de la próxima semana = 2031-09-22",
    "el viernes de la semana pasada = 2031-09-12",
    "El 21 de este mes = 2031-09-21",
    "el 5 del mes pasado = 2031-08-05",
  ],
  [
    "Dos semanas antes del 13 de mayo de 1999. La semana 3 de 2027.",
    "Dos semanas antes del 13 de mayo de 1999 = 1999-04-29",
    "La semana 3 de 2027 = 2027-W03",
  ],
  [
    "El 28 de marzo de mil novecientos noventa y dos. Nació el 9 de 8 de 1971. El tercer mes de 2021.",
    "El 28 de marzo de mil novecientos noventa y dos = 1992-03-28",
    "el 9 de 8 de 1971 = 1971-08-09",
    "El tercer mes de 2021 = 2021-03",
  ],
  ["Volvió esta mañana a las siete.", "esta mañana a las siete = TIME 2031-09-18T07"],
  [
    "El ministro dijo el miércoles que vendrá el próximo lunes.",
    "el miércoles = 2031-09-17",
    "el próximo lunes = 2031-09-22",
  ],
  [
    "Anteayer, ayer y pasado mañana; antes de ayer.",
    "Anteayer = 2031-09-16",
    "ayer = 2031-09-17",
    "pasado mañana = 2031-09-20",
    "antes de ayer = 2031-09-16",
  ],
  [
    "Hace tres años y dentro de dos semanas. Hace quince días.",
    "Hace tres años = 2028",
    "dentro de dos semanas = 2031-W40",
    "Hace quince días = 2031-09-03",
  ],
  [
    "La semana pasada, el año que viene, este mes, el próximo año.",
    "La semana pasada = 2031-W37",
    "el año que viene = 2032",
    "este mes = 2031-09",
    "el próximo año = 2032",
  ],
  [
    "El 3 de mayo de 2012 y el 12 de octubre. El pasado 6 de octubre. Del 3 al 5 de mayo.",
    "El 3 de mayo de 2012 = 2012-05-03",
    "el 12 de octubre = 2031-10-12",
    "El pasado 6 de octubre = 2030-10-06",
    "Del 3 = 2031-05-03",
    "al 5 de mayo = 2031-05-05",
  ],
  [
    "En enero del 2024, a finales de septiembre de 2001, en abril.",
    "enero del 2024 = 2024-01",
    "finales de septiembre de 2001 = 2001-09",
    "abril = 2031-04",
  ],
  [
    "Los últimos tres meses; los próximos años; tres años y medio.",
    "Los últimos tres meses = DURATION P3M",
    "los próximos años = DURATION PXY",
    "tres años y medio = DURATION P3.5Y",
  ],
  [
    "El siglo XIX; los años 70; la década de 1990.",
    "El siglo XIX = 18",
    "los años 70 = 197",
    "la década de 1990 = 199",
  ],
  [
    "Ayer por la tarde; esta mañana; la noche del viernes pasado; anoche.",
    "Ayer por la tarde = TIME 2031-09-17TAF",
    "esta mañana = TIME 2031-09-18TMO",
    "la noche del viernes pasado = TIME 2031-09-12TNI",
    "anoche = TIME 2031-09-17TNI",
  ],
  [
    "A las 10.30 horas; a las 8 de la mañana; las 16:08 UTC del lunes.",
    "A las 10.30 horas = TIME 2031-09-18T10:30",
    "a las 8 de la mañana = TIME 2031-09-18T08",
    "16:08 UTC del lunes = TIME 2031-09-15T16:08",
  ],
  [
    "Todos los domingos, cada día, 3 veces al año.",
    "Todos los domingos = SET XXXX-WXX-7",
    "cada día = SET P1D",
    "al año = SET P1Y",
  ],
  [
    "El primer trimestre de 2015; este semestre; el fin de semana.",
    "El primer trimestre de 2015 = 2015-Q1",
    "este semestre = 2031-H2",
    "el fin de semana = 2031-W37-WE",
  ],
  ["La reunión fue aplazada al lunes.", "al lunes = 2031-09-22"],
  ["El muelle está cerrado hasta el viernes.", "el viernes = 2031-09-19"],
  ["El alcalde viajará a Lima el sábado.", "el sábado = 2031-09-20"],
  ["El puerto se abrió en octubre; la feria será en octubre.", "octubre = 2030-10", "octubre = 2031-10"],
  [
    "Dijo que mañana por la noche llegará; salió esta mañana a las 7.",
    "mañana por la noche = TIME 2031-09-19TNI",
    "esta mañana a las 7 = TIME 2031-09-18T07",
  ],
  [
    "Estuvo dos años y tres meses, más de veinte días, unas horas.",
    "dos años y tres meses = DURATION P2Y3M",
    "más de veinte días = DURATION P20D",
    "unas horas = DURATION PTXH",
  ],
  [
    "El 27/8/2021 y el 30-dic-2016; en 2015-12.",
    "27/8/2021 = 2021-08-27",
    "30-dic-2016 = 2016-12-30",
    "2015-12 = 2015-12",
  ],
];

test.each(table)("in Spanish: “%s”", (text, ...expected) => {
  expect(readIn(dateRules, text, published)).toEqual(expected);
});

const nothing: readonly string[] = [
  "Plácido Domingo cantó. El mar. Abril Martínez habló. 2000 personas.",
  "La ley 1234 y 1500 viviendas.",
  "El Viernes Negro y el domingo de Ramos.",
];

test.each(nothing)("no time is read out of “%s”", (text) => {
  expect(readIn(dateRules, text, published)).toEqual([]);
});
