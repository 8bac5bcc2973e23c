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

/** Nouns for people and bodies that end as no noun for people does. */
const somebody = words(
  "people person persons man men woman women boy boys girl girls child children parent parents mother father son daughter brother sister wife husband friend friends source sources official officials aide aides " +
    "member members expert experts insider insiders witness witnesses police staff crew team teams board boards panel panels council councils committee committees court courts jury juries judge judges union unions guild " +
    "guilds party parties group groups firm firms company companies bank banks club clubs church churches school schools agency agencies bureau office offices ministry ministries cabinet senate congress house council " +
    "campaign campaigns union unions tribe tribes family families crowd crowds side sides camp camps town towns city cities state states country countries nation nations village villages army navy force forces " +
    "clerk clerks chief chiefs head heads host hosts critic critics coach coaches priest priests nurse nurses king queen prince princess mayor mayors patient patients student students resident residents client clients " +
    "tenant tenants delegate delegates candidate candidates nominee nominees employee employees colleague colleagues spouse couple half majority minority percent one all both others another many some most few none everyone somebody " +
    "anyone nobody who they he she we i you media press public opposition coalition administration government governments authorities network networks brewery breweries airline airlines railway charity charities hospital museum " +
    "theatre university college institute think-tank watchdog regulator lobby movement alliance republicans democrats conservatives liberals supporters opponents voters poll polls survey surveys report reports study studies letter " +
    "letters statement statements platform memo email emails document documents complaint lawsuit suit indictment affidavit filing petition resolution bill law constitution charter article articles editorial column book website " +
    "ad ads advertisement video post tweet sign signs banner label note message notice text manifesto budget plan verdict ruling decision order deal treaty agreement proposal corporation corporations submission release voice voices pundits liar liars array wing faction factions series pair trio duo organisation organization organisations organizations association commission federation foundation division institution authority community",
);

/** Papers that say something and yet do not threaten or promise anything in words. */
export const schemes = words(
  "bill bills law laws plan plans budget constitution charter treaty agreement proposal deal verdict ruling decision order resolution lawsuit suit filing reform reforms",
);

/** Whether a noun is one for people, a body or a paper, which says and asks, where any other thing only seems to: "a debate that threatened to break him". */
export const isSomebody = (noun: string): boolean =>
  somebody.has(noun.toLowerCase()) ||
  /(?:ers?|ors?|sts?|ians?|ants?|ents?|ees?|men|women|man|woman|people|person|persons|crats?|ites?|als|ives)$/.test(
    noun.toLowerCase(),
  );
