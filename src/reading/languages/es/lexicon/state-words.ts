/** Capitals and other seats, as Spanish newspapers write them where English does not. Origin: the names that the Fundéu and the RAE recommend. */
export const capitals: Readonly<Record<string, string>> = {
  Pekín: "CN", Beijing: "CN", Tokio: "JP", Taipéi: "TW", "la Casa Blanca": "US", "el Pentágono": "US", Moscú: "RU", "el Kremlin": "RU", Seúl: "KR", Pionyang: "KP", Londres: "GB",
  París: "FR", Berlín: "DE", "Nueva Delhi": "IN", Kiev: "UA", Teherán: "IR", Jerusalén: "IL", Camberra: "AU", Hanói: "VN", Yakarta: "ID", Bruselas: "EU", Ankara: "TR", Roma: "IT", "EE. UU.": "US", "EE.UU.": "US",
}; // prettier-ignore

/** Leads to a state: "el gobierno de China", "el Ministerio de Exteriores de Japón". */
export const leadsToState =
  /^(?:(?:el|la|los|las) )?(?:gobierno|ministerio(?: de [\p{L} ]{4,30}?)?|embajada|ejército|autoridades|portavoz(?: del? [\p{L} ]{4,30}?)?) (?:de |del |de la |de los )/iu;
