const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * Nouns by which a reporter sums up, behind a comma, what was just told: "…, a move that surprised the guild", "…, the latest sign that trade is falling".
 * Written down from grammars' examples of the summative appositive and from invented news.
 */
export const summingNouns = words(
  "sign signal move step blow boost reminder reference nod jab dig swipe shot claim charge allegation accusation assertion suggestion notion idea argument point view position stance sentiment " +
    "comment comments remark remarks statement statements admission acknowledgment acknowledgement concession rebuke warning promise pledge vow threat proposal demand request call line phrase word words term " +
    "figure number share total percentage increase rise jump decrease decline drop fall gain loss departure shift change reversal turnabout retreat break contrast development twist decision ruling finding prospect possibility " +
    "requirement fact example instance result outcome feat record first milestone goal effort attempt bid tactic strategy practice policy plan measure message topic subject issue question theme refrain mantra slogan moment " +
    "risk danger hazard fear worry hope belief conviction complaint grievance guarantee assurance offer concern day week month year indication evidence proof echo response reaction answer gesture attack criticism compliment joke",
);
