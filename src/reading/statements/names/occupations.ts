/** What people are by trade or standing, where an article says so behind a name; offices are among the titles. */
const occupations: ReadonlySet<string> = new Set(
  (
    "teacher doctor nurse engineer farmer fisher student resident researcher scientist expert lecturer fellow executive owner driver worker voter volunteer organizer organiser campaigner " +
    "consultant writer singer painter banker broker trader investor builder plumber baker butcher miner sailor pilot soldier veteran trainer player professor investigator prosecutor " +
    "translator interpreter publisher producer photographer filmmaker composer carpenter designer developer programmer trucker clerk cook waiter waitress barber tailor surgeon physician dentist vet " +
    "vicar monk nun priest graduate undergraduate postgraduate candidate neighbor neighbour witness survivor victim widow widower retiree pensioner mother father son daughter brother sister wife " +
    "husband critic supporter opponent member moderator commentator blogger broker donor delegate negotiator mediator observer specialist shopkeeper landlord tenant customer passenger musician superintendent"
  ).split(" "),
);

export const isOccupation = (noun: string): boolean =>
  occupations.has(noun.toLowerCase()) ||
  /^\p{Ll}{3,}(?:ologist|ographer|ist|ician|arian|woman|man|keeper|master|maker)$/u.test(noun);
