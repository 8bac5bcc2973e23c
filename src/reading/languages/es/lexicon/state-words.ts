/** Capitals and other seats, as Spanish newspapers write them where English does not. Origin: the names that the Fundéu and the RAE recommend. */
export const capitals: Readonly<Record<string, string>> = {
  Pekín: "CN", Beijing: "CN", Tokio: "JP", Taipéi: "TW", "la Casa Blanca": "US", "el Pentágono": "US", Moscú: "RU", "el Kremlin": "RU", Seúl: "KR", Pionyang: "KP", Londres: "GB",
  París: "FR", Berlín: "DE", "Nueva Delhi": "IN", Kiev: "UA", Teherán: "IR", Jerusalén: "IL", Camberra: "AU", Hanói: "VN", Yakarta: "ID", Bruselas: "EU", Ankara: "TR", Roma: "IT", "EE. UU.": "US", "EE.UU.": "US",
  "la Moncloa": "ES", Moncloa: "ES", "el Palacio de la Moncloa": "ES", "la Casa Rosada": "AR", "la Moneda": "CL", "Palacio de La Moneda": "CL", "el Planalto": "BR", Planalto: "BR", "el Elíseo": "FR", Elíseo: "FR", "Downing Street": "GB", "el Quirinal": "IT", "la Cancillería alemana": "DE", Zhongnanhai: "CN",
  Varsovia: "PL", Viena: "AT", Budapest: "HU", Praga: "CZ", Bucarest: "RO", Sofía: "BG", Belgrado: "RS", Atenas: "GR", Lisboa: "PT", Copenhague: "DK", Estocolmo: "SE", "El Cairo": "EG", Damasco: "SY", Bagdad: "IQ", Riad: "SA", Nairobi: "KE", Argel: "DZ", Bogotá: "CO", Brasilia: "BR", "Ciudad de México": "MX", Vilna: "LT", Riga: "LV", Tallin: "EE", Dublín: "IE", Islamabad: "PK", Kabul: "AF", Bangkok: "TH", Doha: "QA", Manila: "PH",
}; // prettier-ignore

/** Leads to a state: "el gobierno de China", "el Ministerio de Exteriores de Japón". */
export const leadsToState =
  /^(?:(?:el|la|los|las) )?(?:gobierno|ministerio(?: de [\p{L} ]{4,30}?)?|embajada|ejército|autoridades|portavoz(?: del? [\p{L} ]{4,30}?)?) (?:de |del |de la |de los )/iu;

/** What is a state's, where no language is called so. Origin: the gentilicios that the RAE's Ortografía (2010) lists beside the names of the states. */
export const adjectives: Readonly<Record<string, readonly string[]>> = {
  GB: ["británico"], US: ["estadounidense", "norteamericano"], MX: ["mexicano"], AR: ["argentino"], BR: ["brasileño"], CL: ["chileno"], CO: ["colombiano"], VE: ["venezolano"], CU: ["cubano"],
  PE: ["peruano"], EC: ["ecuatoriano"], BO: ["boliviano"], UY: ["uruguayo"], PY: ["paraguayo"], CA: ["canadiense"], AU: ["australiano"], NZ: ["neozelandés"], IL: ["israelí"], IR: ["iraní"],
  IQ: ["iraquí"], SY: ["sirio"], SA: ["saudí"], EG: ["egipcio"], MA: ["marroquí"], TW: ["taiwanés"], KR: ["surcoreano"], KP: ["norcoreano"], IN: ["indio"], PK: ["pakistaní"], PH: ["filipino"],
  CH: ["suizo"], AT: ["austriaco"], BE: ["belga"], PS: ["palestino"], LB: ["libanés"], VN: ["vietnamita"], ZA: ["sudafricano"], NG: ["nigeriano"], KE: ["keniano", "keniata"],
}; // prettier-ignore

/** Words for bodies and offices of a state, in small letters without accents. */
export const stateOffices =
  "gobierno ministerio ministro ministra presidente presidenta primer primera canciller cancilleria embajador embajadora embajada portavoz vocero vocera secretario secretaria viceministro viceministra vicepresidente vicepresidenta ejercito armada autoridades ejecutivo presidencia rey reina delegacion consul consulado policia parlamento funcionario funcionarios".split(
    " ",
  );

/** Whoever is called so speaks for no state, and what is called so merely holds its name. */
export const otherVoices =
  "ex expresidente expresidenta exministro exministra exembajador exportavoz antiguo antigua anterior entonces periodista analista experto experta profesor profesora diputado diputada senador senadora opositor opositora oposicion disidente candidato candidata banco universidad diario periodico agencia asociacion club empresa aerolinea federacion sindicato partido medios prensa".split(
    " ",
  );
