import { analyse } from "../../../reading/analysis/analyzer.js";

/** Pairs of words of which one rules the other out, or asks for something else. Forms that share a stem are named once. */
const pairs = `first last, before after, north south, northern southern, east west, eastern western, increase decrease, increase reduce, more less, more fewer, most least,
high low, higher lower, highest lowest, large small, larger smaller, largest smallest, big small, biggest smallest, win lose, winner loser, begin end, start end, start stop, open close,
early late, earlier later, earliest latest, old new, older younger, oldest youngest, old young, best worst, better worse, good bad, male female, men women, boy girl, king queen,
above below, inside outside, internal external, positive negative, strong weak, stronger weaker, allow prevent, allow prohibit, allow ban, permit forbid, legal illegal, lawful unlawful, public private,
accept reject, accept refuse, approve reject, support oppose, praise criticize, commend criticize, success failure, succeed fail, rise fall, gain lose, arrive depart, arrive leave, enter leave, left right,
minimum maximum, majority minority, rich poor, same different, similar different, always never, buy sell, attack defend, create destroy, build demolish, build destroy, include exclude, known unknown,
likely unlikely, common rare, possible impossible, import export, odd even, major minor, primary secondary, long short, longer shorter, longest shortest, fast slow, faster slower, heavy light, thick thin,
wide narrow, deep shallow, easy difficult, hard soft, hot cold, warm cool, wet dry, full empty, safe dangerous, natural artificial, ancient modern, liberal conservative, upper lower, top bottom, front back,
active passive, direct indirect, friend enemy, ally enemy, peace war, victory defeat, born die, join leave, add remove, raise lower, raise cut, expand shrink, agree disagree, deny admit, deny confirm, love hate, like dislike,
teacher student, parent child, father mother, son daughter, brother sister, husband wife, urban rural, summer winter, spring autumn, day night, morning evening, single multiple, few many, past future, guilty innocent,
convict acquit, arrest release, domestic foreign, employer employee, advantage disadvantage, demand supply, profit loss, import export, victim perpetrator, hire dismiss, appoint dismiss, elect appoint, sink float, dead alive`;

const contraries = new Map<string, Set<string>>();

const termOf = (word: string): string => analyse(word, "en").terms[0]?.term ?? word;

for (const pair of pairs.split(",")) {
  const [one = "", other = ""] = pair.trim().split(" ").map(termOf);
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const)
    // prettier-ignore
    contraries.set(from, (contraries.get(from) ?? new Set<string>()).add(to));
}

/** The terms that say the contrary of a term of an English text; none of one that has no contrary. */
export const contrariesOf = (term: string): ReadonlySet<string> | undefined => contraries.get(term);
