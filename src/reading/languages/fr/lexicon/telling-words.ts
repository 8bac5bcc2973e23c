/** Short words and words of the calendar that tell French from its neighbours in a line or two; after grammars, compiled by hand. None is in the list of its commonest words. */
export const tellingWords =
  `reviens reviendrai partirai serais serai irai sorti maintenant je hier demain aujourd semaine semaines mois an ans année années jour jours prochain
  prochaine dernier dernière avant chaque tous toutes pendant heure heures matin soir nuit midi deux trois quatre cinq sept huit neuf dix quand où quoi
  comment très me vais suis sera serai dehors minute minutes cet ces leur leurs même tout fait peut dit chez jusqu mon ma mes ton ta tes votre notre lui
  eu`.split(/\s+/u);

/** Letters, signs and endings that French has and its neighbours have not. */
export const tellingSigns =
  /[çœêèù]|(?<!\p{L})(?:[ldjnsc]|qu)['’](?=\p{L})|\p{L}(?:eux|eau|eaux|oire|[dei]rai|erons|erez)(?!\p{L})/giu;
