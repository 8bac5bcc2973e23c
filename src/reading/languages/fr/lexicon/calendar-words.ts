// The months, weekdays and seasons of French with the abbreviations of file headers, after the Lexique of the Imprimerie nationale;
// compiled by hand.

/** With the number of their month. */
export const months: Readonly<Record<string, number>> = {
  janvier: 1,
  février: 2,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  août: 8,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  décembre: 12,
  decembre: 12,
};

/** Only beside a number: "sept" is seven. */
export const shortMonths: Readonly<Record<string, number>> = {
  janv: 1,
  jan: 1,
  févr: 2,
  fév: 2,
  fev: 2,
  avr: 4,
  juil: 7,
  aou: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  déc: 12,
  dec: 12,
};

/** From Monday on. */
export const weekdays: Readonly<Record<string, number>> = {
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 7,
};

export const pluralWeekdays: Readonly<Record<string, number>> = {
  lundis: 1,
  mardis: 2,
  mercredis: 3,
  jeudis: 4,
  vendredis: 5,
  samedis: 6,
  dimanches: 7,
};

export const seasons: Readonly<Record<string, string>> = { printemps: "SP", été: "SU", automne: "FA", hiver: "WI" };
