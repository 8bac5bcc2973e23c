// The number words of Spanish; compiled by hand.

export const smallNumbers: Readonly<Record<string, number>> = {
  un: 1,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciséis: 16,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiuno: 21,
  veintiún: 21,
  veintidós: 22,
  veintidos: 22,
  veintitrés: 23,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiséis: 26,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  docena: 12,
  decena: 10,
  veintena: 20,
  treintena: 30,
};

/** Hundreds are added as tens are: "mil novecientos noventa". */
export const hundreds: Readonly<Record<string, number>> = {
  doscientos: 200,
  trescientos: 300,
  cuatrocientos: 400,
  quinientos: 500,
  seiscientos: 600,
  setecientos: 700,
  ochocientos: 800,
  novecientos: 900,
};

export const tens: Readonly<Record<string, number>> = {
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
};

export const largeNumbers: Readonly<Record<string, number>> = {
  cien: 100,
  ciento: 100,
  mil: 1000,
  millones: 1_000_000,
};

export const ordinals: Readonly<Record<string, number>> = {
  primer: 1,
  primero: 1,
  primera: 1,
  segundo: 2,
  segunda: 2,
  tercer: 3,
  tercero: 3,
  tercera: 3,
  cuarto: 4,
  cuarta: 4,
};

export const numbersToTen: readonly string[] = "dos tres cuatro cinco seis siete ocho nueve diez".split(" ");

/** Numbers that people say "about" of. */
export const roundNumbers: readonly string[] = [...numbersToTen, "quince", "veinte"];
