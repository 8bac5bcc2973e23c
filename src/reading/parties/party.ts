import { foldedName } from "../../model/fold-accents.js";
import { organSeats, stateBodies, stateOffices } from "../languages/en/lexicon/party-words.js";
import { leadsToState as spanishLead, stateOffices as spanishOffices } from "../languages/es/lexicon/state-words.js";
import { leadsToState as frenchLead, stateOffices as frenchOffices } from "../languages/fr/lexicon/state-words.js";
import { stateBodies as japaneseBodies } from "../languages/ja/lexicon/state-words.js";
import { shortForms, stateBodies as chineseBodies } from "../languages/zh/lexicon/state-words.js";
import { statesIn, phraseWords } from "./state-phrases.js";
import { folded, stateNamed, stateOf, type State } from "./states.js";

/** A side with all who speak for it: a state, or a body by its name. */
export type Party =
  | (State & {
      readonly kind: "state";
      /** Only this organ: "foreign ministry". */
      readonly organ?: string;
    })
  | { readonly kind: "body"; readonly name: string };

/** The state that a reader means, in any of the reader's languages: "China", "the Chinese foreign ministry", "中方", "Pékin", "el gobierno de Japón". */
export function statePartyNamed(asked: string): (Party & { kind: "state" }) | undefined {
  const words = asked
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/(?<!\p{L}\.\p{L})[?!.,]+$/u, "");
  const bare = words.replace(/^(?:the|la|le|les|el|los|las) |^l['’]/iu, "");
  const whole = stateOf(words) ?? stateOf(bare);
  // "us" is a word too; "the us", "US" and "u.s." are not.
  if (whole !== undefined && !(words === "us" || words === "un"))
    return party(whole, organSeats.has(folded(bare)) ? folded(bare) : undefined);
  const led = words.replace(spanishLead, "").replace(frenchLead, "");
  const state = led === words ? undefined : stateOf(led.replace(/^(?:l['’]|la |le |les |el |los |las )/iu, ""));
  return state !== undefined ? party(state) : (eastern(words) ?? withPeople(bare) ?? withOrgan(bare));
}

const party = ({ code, name }: State, organ?: string): Party & { kind: "state" } => ({
  kind: "state",
  code,
  name,
  ...(organ !== undefined && { organ }),
});

/** "gobierno chino", "ministère chinois des Affaires étrangères": an office or a body, and behind it the word for what is the state's. All who speak for the state are meant: the answer groups them by organ. */
function withPeople(words: string): (Party & { kind: "state" }) | undefined {
  const [office = "", people = "", ...rest] = words.split(" ");
  if (rest.length > 5 || (rest.length > 0 && !/^(?:d[eu]|des|del)$/u.test(rest[0] ?? ""))) return undefined;
  const isOffice = [...spanishOffices, ...frenchOffices].includes(foldedName(office));
  const state = isOffice ? stateOf(people) : undefined;
  if (state?.form !== "people") return undefined;
  return party(state);
}

/** Words for a whole government: they narrow nothing. */
const wholeGovernment =
  /^(?:government|govt|gov|authorities|officials?|side|leadership|leaders?|state|administration)$/iu;

/** "chinas commerce ministry", "Japanese prime minister": a state and one of its organs, as hurried people type them. */
function withOrgan(words: string): (Party & { kind: "state" }) | undefined {
  const capital = words.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  const [first] = statesIn(capital);
  const all = phraseWords(capital);
  if (first === undefined || first.from !== 0) {
    // "chinas": the apostrophe was left out.
    const owner = /^(\p{L}{4,20})s (?=\p{L})/u.exec(words);
    return owner?.[1] !== undefined && stateOf(owner[1]) !== undefined
      ? withOrgan(words.replace(owner[0], `${owner[1]}'s `))
      : undefined;
  }
  const rest = all.slice(first.to).map(({ plain }) => folded(plain));
  if (rest.length === 0 || rest.length > 5) return undefined;
  if (!rest.some((word) => stateBodies.has(word) || stateOffices.has(word))) return undefined;
  const seat = folded(capital.slice(first.start, first.end));
  const narrowed = rest.filter((word) => !wholeGovernment.test(word) && !word.startsWith("spokes")).join(" ");
  const organ = organSeats.has(seat) ? seat : narrowed;
  return party(first.state, organ === "" ? undefined : organ);
}

/** "中方", "日本政府", "中国外交部": a state's name or short form and words for its government. */
function eastern(words: string): (Party & { kind: "state" }) | undefined {
  const plain = folded(words);
  if (!/^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー]{2,20}$/u.test(plain)) return undefined;
  for (const body of [...chineseBodies, ...japaneseBodies].map(folded).sort((a, b) => b.length - a.length)) {
    if (!plain.endsWith(body)) continue;
    const lead = plain.slice(0, -body.length).replace(/の$/u, "");
    const code = shortForms[lead];
    const state = code === undefined ? stateOf(lead) : stateNamed(code);
    if (state !== undefined) return party(state);
  }
  return undefined;
}
