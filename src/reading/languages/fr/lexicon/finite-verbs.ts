/** Third persons that are tagged as verbs in every place, twice and more, in the development parts of UD French GSD (CC BY-SA 4.0) and Sequoia (LGPL-LR); without verbs of saying. */
export const finiteVerbs: ReadonlySet<string> = new Set(
  `aboutit accepte accomplit accueillera adhère affectionnait agissait agit allait allaite aperçoit apparaissent apparaît appartiennent appartient apporte apprend apprêtait
    arrête arrêtent arrive arrivent assiste atteignent attend attendait attendent augmente bénéficient bénéficiera centralisait chassent cherche collabore commence
    comparaissent comporte comportent comprennent comptait concerne concernent condamne connaissent connaît connut consacre consiste constitue constituent contient continue
    continuent contribue contribuent correspond créait crée décida décide découle découvre découvrent dépend déroulaient déroule déroulera désigne déterminera devait
    développe devenait deviendrait deviennent devient devint devra devraient devrait diminue dispose disposent dispute distinguent doit doivent donna donnent donnera durent
    durera élevait empêche emploie engage engendre enregistre entend entraîne entrait envisage envoie étaient était étudie évalue évolue exerçait exerce existaient existait
    existe faisaient faisait fallait faut favorise fera feront fêtent figurent firent fit fonctionne font furent fut gagnent importe imposa impose inhibe interdisait
    intéresse intervient joua jouent laboure laisse lira met mettent meurt mit montait montent montrent nomme oblige obtient occupait occupe offrent oppose ouvre paraît
    parlait partent participe participent perd permet permettent permettront peut peuvent portait portent possédait possède pourra pourraient pourrait pourront pousse pouvait
    prenait prend prenne prennent présentaient présentent prit produira produise produisent produisit profite provient provoque puisse puissent punit qualifie rajoute
    rapprochent réalisera recevaient recevra reçoit reçoivent reçut refuse rejette rejoint relèvent relie remonte remporte rend repose représente représentent réside résorbe
    restait restent restera résulte retire retrouve retrouverait réunit réussit revienne revient sait savent semblaient semble semblent seraient serait seront sert servent
    situe soient sont souffrent souhaitait souhaitent soupçonne stoppe subissent suffit suit suivent surviennent survient tenait tenta tentait tente tiennent travaillait
    travaille travaillent trouvaient trouvent va vaut verrait veulent veut viennent vient vit vivait voit vont voulait voyaient`.split(
    /\s+/,
  ),
);
