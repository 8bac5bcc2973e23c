/**
 * Words for one kind of event: whoever asks for the one is answered by the others. A family holds verbs, their nouns and what newspapers say instead.
 * Origin: synonyms and derived forms of the events that ACE 2005's guidelines annotate (life, movement, transaction, conflict, contact, personnel, justice), as WordNet 3.0 has them.
 */
const families = `die dies died death deaths dead killed kill kills killing deadly fatal slain;
resign resigns resigned resignation quit quits stepped steps step leave;
visit visits visited visiting trip travel travels travelled traveled arrive arrives arrived tour;
buy buys bought acquire acquires acquired acquisition purchase purchased pay paid pays;
attack attacks attacked assault stormed raid raided bombed struck strike;
arrest arrests arrested detain detained detention custody jailed;
injure injured injuries wounded wound hurt;
win wins won victory winner;
meet meets met meeting talks summit;
launch launches launched debut release released releases;
begin begins began start starts started opened open opens;
end ends ended finish finished closed close closes;
born birth birthplace native;
marry married marriage wedding husband wife;
hire hired appoint appointed appointment named name;
fire fired sack sacked dismiss dismissed dismissal ousted oust;
drop drops dropped discontinue discontinued abandon abandoned shelved;
lift lifts lifted lifting ease eased remove removed removal;
deport deported deportation deportees expelled expulsion;
crash crashes crashed crashing;
shoot shot shooting shoots gunned gunfire;
sentence sentenced convicted conviction jailed prison;
found founded established establish create created set;
sign signed signs signing agreed agreement;
build built building construction constructed;
appear appears appeared appearance emerged;
adjourn adjourned adjournment postponed suspended;
cost costs price priced worth;
elect elected election vote voted;
rise rose rises increase increased grew growth;
fall fell drop decline declined decrease decreased;
oppose opposes opposed opposition opposing against reject rejects rejected;
support supports supported supporting backed backs;
happen happened occur occurred;
live lives lived living home resident`;

const groups = new Map<string, number[]>();
for (const [index, family] of families.split(";").entries())
  for (const word of family.trim().split(/\s+/)) groups.set(word, [...(groups.get(word) ?? []), index]);

/** The words that may tell of the same event; of a word of no family itself alone. */
export function sameEvent(word: string): readonly string[] {
  const own = groups.get(word.toLowerCase());
  if (own === undefined) return [word];
  const all = families.split(";");
  return [word, ...own.flatMap((index) => (all[index] ?? "").trim().split(/\s+/))];
}
