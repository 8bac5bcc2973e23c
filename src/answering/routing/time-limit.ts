import { shortestFrom, shortestTo } from "../filters/date-range.js";
import { timedTopic } from "../filters/time-phrase.js";

/** What a question is about, and the time that it ends in: "Taiwan in August 2021". Dates as the options of a command take them. */
export interface AskedAtTime {
  readonly about?: string;
  readonly since?: string;
  readonly until?: string;
}

/** Only a time at the end limits what is asked for: "the 2018 World Cup" and "the statement of 1972" name things. */
const atTheEnd =
  /^(?<about>(?:.*\s)?)(?:in|during|on|since|after|from|until|till|before|by|between) (?<time>[^,;]{4,40})$/iu;

/** Takes the time off the end of the words; gives them back as they are where they end in none. */
export function askedAtTime(words: string): AskedAtTime {
  const before = atTheEnd.exec(words)?.groups?.["about"];
  const timed = before === undefined ? undefined : timedTopic(words.slice(before.length));
  if (before === undefined || timed?.topic !== "") return { about: words };
  const about = before.trim();
  const { from, to } = timed.stretch;
  return {
    ...(about !== "" && { about }),
    ...(from !== undefined && { since: shortestFrom(from) }),
    ...(to !== undefined && { until: shortestTo(to) }),
  };
}
