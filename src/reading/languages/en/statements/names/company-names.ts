import { cueOf } from "../../lexicon/speech-verbs.js";
import type { NameWord } from "./name-word.js";
import { companyWords, organisationWords } from "../../lexicon/titles-and-bodies.js";

/** Firms and schools that bear the names of people, without a word that shows it. */
const firms: ReadonlySet<string> = new Set(
  (
    "morgan stanley|goldman sachs|wells fargo|merrill lynch|lehman brothers|bear stearns|jpmorgan chase|jp morgan|credit suisse|standard chartered|deutsche bank|charles schwab|edward jones|raymond james|" +
    "dow jones|standard and poor’s|fannie mae|freddie mac|sallie mae|eli lilly|philip morris|johns hopkins|carnegie mellon|william and mary|booz allen|booz allen hamilton|lockheed martin|northrop grumman|" +
    "hewlett packard|hewlett-packard|rolls-royce|harley-davidson|mercedes-benz|levi strauss|louis vuitton|christian dior|hugo boss|walt disney|warner bros|warner brothers|procter and gamble|marks and spencer|" +
    "johnson and johnson|johnson matthey|ernst and young|simon and schuster|jones lang lasalle|jack daniel’s|trader joe’s|mary kay|john deere|oscar mayer|dean foods|robert half|aston martin|general motors|" +
    "arthur andersen|price waterhouse|kohlberg kravis roberts|baker mckenzie|kirkland ellis|macquarie|sullivan and cromwell|abercrombie and fitch|tiffany and co|barnes and noble|ben and jerry’s|black and decker"
  ).split("|"),
);

/** Firms whose names end with "’s". Those that are also somebody's, "Christie’s", only where a verb of saying follows. */
const marked: ReadonlySet<string> = new Set(
  "macy mcdonald sotheby sainsbury kellogg levi domino denny ladbroke".split(" "),
);
const markedBesidePeople: ReadonlySet<string> = new Set(
  "lloyd christie kohl moody wendy lowe dillard hardee arby".split(" "),
);

const plainOf = (name: string): string => name.toLowerCase().replaceAll("'", "’").replace(" & ", " and ");

export const isKnownFirm = (name: string): boolean => firms.has(plainOf(name)) || isMarked(name);

const isMarked = (name: string): boolean => {
  const owner = /^(.+)['’]s$/.exec(name.toLowerCase())?.[1] ?? "";
  return marked.has(owner) || markedBesidePeople.has(owner);
};

/** Whether "’s" is part of the name: "Macy’s", "Lloyd’s said". */
export function keepsItsMark(word: string, behind: string): boolean {
  const owner = /^(.+)['’]s$/.exec(word.toLowerCase())?.[1];
  if (owner === undefined) return false;
  const next = /^ (\p{Ll}+)/u.exec(behind)?.[1];
  return (
    marked.has(owner) ||
    (markedBesidePeople.has(owner) && next !== undefined && cueOf(next.toLowerCase())?.takes.has("says") === true) ||
    (owner === "lloyd" && behind.startsWith(" of London"))
  );
}

/** Whether "and" or "&" stands within the name of a firm: "Marks and Spencer", "Holm & Okoro", "Holm & Partners". */
export function joinsFirm(before: readonly NameWord[], [joint, next, ...others]: readonly NameWord[]): boolean {
  const first = before.at(-1);
  if (first === undefined || joint === undefined || next === undefined) return false;
  if (firms.has(plainOf(`${first.text} and ${next.text}`))) return true;
  if (joint.plain !== "&") return false;
  const end = others.findIndex(({ plain }) => plain === "and" || plain === "&");
  const rest = [next, ...(end < 0 ? others : others.slice(0, end))];
  const isBody = rest.some(({ plain }) => organisationWords.has(plain) || companyWords.has(plain));
  return isBody || (before.length === 1 && rest.length === 1);
}
