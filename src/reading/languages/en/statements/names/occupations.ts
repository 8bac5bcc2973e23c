import { genderOfGivenName } from "../../lexicon/given-names.js";
import type { NameWord } from "./name-word.js";

/** What people are by trade or standing, where an article says so behind a name; offices are among the titles. */
const occupations: ReadonlySet<string> = new Set(
  (
    "teacher doctor nurse engineer farmer fisher student resident researcher scientist expert lecturer fellow executive owner driver worker voter volunteer organizer organiser campaigner " +
    "consultant writer singer painter banker broker trader investor builder plumber baker butcher miner sailor pilot soldier veteran trainer player professor investigator prosecutor " +
    "translator interpreter publisher producer photographer filmmaker composer carpenter designer developer programmer trucker clerk cook waiter waitress barber tailor surgeon physician dentist vet " +
    "vicar monk nun priest graduate undergraduate postgraduate candidate neighbor neighbour witness survivor victim widow widower retiree pensioner mother father son daughter brother sister wife " +
    "husband critic supporter opponent member moderator commentator blogger broker donor delegate negotiator mediator observer specialist shopkeeper landlord tenant customer passenger musician superintendent " +
    "headteacher headmaster headmistress principal tutor caretaker janitor cleaner porter gardener landscaper forester ranger shepherd rancher grower vintner winemaker brewer distiller miller " +
    "grocer greengrocer fishmonger florist jeweller jeweler goldsmith blacksmith locksmith welder mason surveyor architect illustrator sculptor potter weaver playwright novelist poet biographer " +
    "rapper songwriter guitarist pianist violinist drummer conductor choreographer dancer comedian curator archivist librarian midwife paramedic therapist psychologist counsellor pharmacist " +
    "undertaker coroner magistrate barrister solicitor notary bailiff auctioneer auditor accountant actuary bookkeeper cashier postmistress docker skipper mate bosun coxswain navigator umpire " +
    "referee striker midfielder defender winger bowler jockey golfer swimmer sprinter boxer wrestler skier rower racer cadet caterer innkeeper hotelier restaurateur stylist"
  ).split(" "),
);

/** Kin is whose it is, and "fellow" another's: alone in front of a name they say nothing of what somebody does. */
const relations: ReadonlySet<string> = new Set(
  "mother father son daughter brother sister wife husband widow widower neighbor neighbour fellow opponent supporter critic member woman man".split(
    " ",
  ),
);
/** Verbs and things that end as occupations do. */
const lookAlikes: ReadonlySet<string> = new Set(
  "consist insist persist assist resist enlist desist subsist coexist checklist shortlist blacklist playlist backlist".split(
    " ",
  ),
);

/** "said harbour pilot Ivan Toll": what somebody does, where it stands right before the name. */
export const isTradeBefore = (noun: string): boolean =>
  isOccupation(noun) && !relations.has(noun) && !lookAlikes.has(noun);

/** Trades that are surnames as often: "Baker Holm Okoro" may be a family of its own. */
const surnames: ReadonlySet<string> = new Set(
  (
    "farmer fisher baker butcher singer painter miner sailor cook carpenter barber tailor priest monk driver trader broker porter gardener forester ranger shepherd miller grocer mason " +
    "potter weaver bowler boxer archer brewer tutor principal racer rower mate"
  ).split(" "),
);

/**
 * Where the trade ends that a run of capitals opens with: "Pilot | Ivan Toll", "Harbour Pilot | Ivan Toll"; -1 when there is none. Behind it
 * stands a given name that is known, or, where a sentence begins and only the capital is in doubt, two words.
 */
export function lastOfTrade(words: readonly NameWord[], beginsSentence: boolean): number {
  if (words.length < 3) return -1;
  const isTrade = ({ plain }: NameWord): boolean => isTradeBefore(plain);
  const given = words.findIndex(({ text }) => genderOfGivenName(text) !== undefined);
  const before = words[given - 1];
  if (given > 0 && given < words.length - 1 && before !== undefined && isTrade(before)) return given - 1;
  const [first] = words;
  return beginsSentence && words.length === 3 && first !== undefined && isTrade(first) && !surnames.has(first.plain)
    ? 0
    : -1;
}

export const isOccupation = (noun: string): boolean =>
  occupations.has(noun.toLowerCase()) ||
  /^\p{Ll}{3,}(?:ologist|ographer|ist|ician|arian|woman|man|keeper|master|maker)$/u.test(noun);
