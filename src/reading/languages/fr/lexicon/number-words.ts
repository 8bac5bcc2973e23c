// The number words of French; compiled by hand.

export const smallNumbers: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  dizaine: 10,
  douzaine: 12,
  vingtaine: 20,
  trentaine: 30,
  cinquantaine: 50,
};

export const tens: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  quatrevingt: 80,
  nonante: 90,
};

export const largeNumbers: Readonly<Record<string, number>> = {
  cent: 100,
  cents: 100,
  mille: 1000,
  millions: 1_000_000,
};

export const ordinals: Readonly<Record<string, number>> = {
  premier: 1,
  première: 1,
  deuxième: 2,
  second: 2,
  seconde: 2,
  troisième: 3,
  quatrième: 4,
};

export const numbersToTen: readonly string[] = "deux trois quatre cinq six sept huit neuf dix".split(" ");
