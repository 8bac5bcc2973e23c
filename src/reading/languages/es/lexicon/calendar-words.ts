// The months, weekdays and seasons of Spanish with the abbreviations of file headers, after the Ortografía of the Academies; compiled
// by hand.

/** With the number of their month. */
export const months: Readonly<Record<string, number>> = {
  enero: 1,
  febrero: 2,
  marzo: 3,
  abril: 4,
  mayo: 5,
  junio: 6,
  julio: 7,
  agosto: 8,
  septiembre: 9,
  setiembre: 9,
  octubre: 10,
  noviembre: 11,
  diciembre: 12,
};

/** Only beside a number: "mar" is the sea. */
export const shortMonths: Readonly<Record<string, number>> = {
  ene: 1,
  feb: 2,
  mar: 3,
  abr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  ago: 8,
  sep: 9,
  sept: 9,
  set: 9,
  oct: 10,
  nov: 11,
  dic: 12,
};

/** From Monday on; those that end in -s are their own plural. */
export const weekdays: Readonly<Record<string, number>> = {
  lunes: 1,
  martes: 2,
  miércoles: 3,
  miercoles: 3,
  jueves: 4,
  viernes: 5,
  sábado: 6,
  sabado: 6,
  domingo: 7,
};

export const pluralWeekdays: Readonly<Record<string, number>> = { sábados: 6, sabados: 6, domingos: 7 };

export const seasons: Readonly<Record<string, string>> = {
  primavera: "SP",
  verano: "SU",
  otoño: "FA",
  invierno: "WI",
};
