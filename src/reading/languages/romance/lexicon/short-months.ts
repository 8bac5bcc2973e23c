// Abbreviations of months in Spanish and French that alone are other words or too short to tell: "mar" is the sea, "sept" is seven;
// compiled by hand.

export const monthsOnlyBesideNumbers: readonly string[] =
  "mar sept set abr ago dic oct nov ene feb jun jul avr juil janv févr déc aou".split(" ");
