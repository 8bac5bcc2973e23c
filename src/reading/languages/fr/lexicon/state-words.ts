/** Capitals and other seats, as French newspapers write them where English does not. Origin: the names that the Commission nationale de toponymie publishes. */
export const capitals: Readonly<Record<string, string>> = {
  Pékin: "CN", Tokyo: "JP", Taipei: "TW", "la Maison Blanche": "US", "la Maison-Blanche": "US", "le Pentagone": "US", Moscou: "RU", "le Kremlin": "RU", Séoul: "KR", Pyongyang: "KP", Londres: "GB",
  "l'Élysée": "FR", Berlin: "DE", "New Delhi": "IN", Kiev: "UA", Téhéran: "IR", Jérusalem: "IL", Canberra: "AU", Hanoï: "VN", Djakarta: "ID", Bruxelles: "EU", Ankara: "TR", Rome: "IT",
  Matignon: "FR", "l'hôtel Matignon": "FR", "la place Beauvau": "FR", "Downing Street": "GB", "la Moncloa": "ES", "le palais Chigi": "IT", Zhongnanhai: "CN",
  Varsovie: "PL", Vienne: "AT", Budapest: "HU", Prague: "CZ", Bucarest: "RO", Sofia: "BG", Belgrade: "RS", Athènes: "GR", Lisbonne: "PT", Copenhague: "DK", "Le Caire": "EG", Damas: "SY", Bagdad: "IQ", Riyad: "SA", Alger: "DZ", Tunis: "TN", Vilnius: "LT", Dublin: "IE", Kaboul: "AF", "La Havane": "CU", Berne: "CH", Kyiv: "UA", Bakou: "AZ", Tbilissi: "GE", Erevan: "AM", Minsk: "BY", Bangkok: "TH", Manille: "PH",
}; // prettier-ignore

/** Leads to a state: "le gouvernement de la Chine", "le ministère des Affaires étrangères du Japon". */
export const leadsToState =
  /^(?:(?:le|la|les) |l['’])?(?:gouvernement|ministère(?: des? [\p{L} ]{4,30}?)?|ambassade|armée|autorités|porte-parole(?: du [\p{L} ]{4,30}?)?) (?:de l['’]|de la |de |du |des |d['’])/iu;

/** Words for bodies and offices of a state, in small letters without accents. */
export const stateOffices =
  "gouvernement ministere ministre president presidente premier premiere chancelier chanceliere chancellerie ambassadeur ambassadrice ambassade porte-parole secretaire armee marine autorites executif presidence roi reine delegation consul consulat police parlement vice-ministre vice-president responsable responsables diplomatie".split(
    " ",
  );

/** Whoever is called so speaks for no state, and what is called so merely holds its name. */
export const otherVoices =
  "ex ex-president ex-presidente ex-ministre ex-ambassadeur ancien ancienne anciens precedent alors journaliste analyste expert experte professeur depute deputee senateur senatrice opposant opposante opposition dissident candidat candidate banque universite journal quotidien agence association club entreprise compagnie federation syndicat parti medias presse".split(
    " ",
  );
