/** Capitals and other seats, as French newspapers write them where English does not. Origin: the names that the Commission nationale de toponymie publishes. */
export const capitals: Readonly<Record<string, string>> = {
  Pékin: "CN", Tokyo: "JP", Taipei: "TW", "la Maison Blanche": "US", "la Maison-Blanche": "US", "le Pentagone": "US", Moscou: "RU", "le Kremlin": "RU", Séoul: "KR", Pyongyang: "KP", Londres: "GB",
  "l'Élysée": "FR", Berlin: "DE", "New Delhi": "IN", Kiev: "UA", Téhéran: "IR", Jérusalem: "IL", Canberra: "AU", Hanoï: "VN", Djakarta: "ID", Bruxelles: "EU", Ankara: "TR", Rome: "IT",
}; // prettier-ignore

/** Leads to a state: "le gouvernement de la Chine", "le ministère des Affaires étrangères du Japon". */
export const leadsToState =
  /^(?:(?:le|la|les) |l['’])?(?:gouvernement|ministère(?: des? [\p{L} ]{4,30}?)?|ambassade|armée|autorités|porte-parole(?: du [\p{L} ]{4,30}?)?) (?:de l['’]|de la |de |du |des |d['’])/iu;
