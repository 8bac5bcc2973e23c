const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Endings of nouns for acts, states and qualities: nobody who speaks. */
const abstract =
  /(?:tions?|sions?|ness|isms?|ances?|ences?|ity|ities|ships?|ures?|ings?|lths?|edoms?|meanou?r|ment|ments)$/;

/** Nouns with such an ending for people, bodies and papers, which do speak. */
const speaking = words(
  "organisation organization organisations organizations administration administrations coalition coalitions delegation delegations opposition prosecution association " +
    "associations corporation corporations federation federations foundation foundations institution institutions commission commissions television station stations publication " +
    "publications declaration resolution mission permission division union authority authorities community communities city cities majority minority university universities charity " +
    "charities celebrity celebrities entity leadership membership partnership ruling filing filings briefing posting king government governments department departments statement " +
    "statements parliament parliaments document documents announcement announcements judgment judgement amendment complement establishment regiment management audience petition " +
    "petitions application investigation investigations evaluation report reports legislature legislatures judicature nature alliance alliances intelligence police conference faculty security facility clients agreement agreements submission submissions",
);

/** Things, times and measures that a parser may take for the subject. */
const mute = words(
  "season seasons half exit exits term terms case cases challenge challenges clash clashes concern concerns fear fears code codes fact facts thing things way ways point points move moves " +
    "plan plans deal deals step steps problem problems issue issues idea ideas number numbers effort efforts moment moments day days week weeks month months year years hour hours minute " +
    "minutes time times part parts kind kinds sort sorts lot lots end ends region regions job jobs win wins loss losses frustration rate rates price prices cost costs tax taxes deal meanwhile " +
    "house houses car cars ship ships road roads bridge bridges ceremony war wars",
);

/** Whether a noun may stand for whoever, or whatever, says something; names and pronouns may. */
export function maySpeak(noun: string): boolean {
  const word = noun.toLowerCase();
  return !mute.has(word) && (!abstract.test(word) || speaking.has(word));
}
