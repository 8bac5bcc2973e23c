import { months, weekdays } from "../languages/en/lexicon/calendar-words.js";

const outletWords =
  /\b(?:News(?:paper|wire|week|room)?|Times|Post|Daily|Agency|Press|Herald|Tribune|Journal|Gazette|Guardian|Media|Network|Radio|TV|Television|Weekly|Review|Telegraph|Mail|Chronicle|Observer|Online|Mirror|Independent|Examiner|Bulletin|Courier|Sentinel|Star|Globe|Standard|Broadcasting|Wire|Courrier|Presse|Monde|Diario|Periódico|Noticias|Zeitung|Nachrichten|Tageblatt|Reuters|Xinhua|AFP|ANI|PTI|Kyodo|Bloomberg|CNN|BBC|CNA|NHK|Al Jazeera|Associated Press|[A-Z]\w+\.(?:com|org|net|news))\b/u;

const outletPiece = /^(?:\p{Lu}[\p{L}\p{N}’'&.-]*|of|the|and|&|de|du|des|del|la|le|les|el)$/u;
const wideOutlet =
  /^[\p{Script=Han}\p{Script=Katakana}ー]{1,12}(?:新聞|通信|日報|時報|放送|新闻|日报|时报|晚报|通讯社|通訊社|新聞網|新闻网)社?$/u;
const noOutlet =
  /^(?:Breaking|Latest|Previous|Next|More|Top|Follow|Related|World|Local|Sign|Most|Our|Your|All|Read|Today)\b|\b(?:Emails?|Newsletters?|Alerts?|Stories|Story|Reporter|Editor|Images?|Photos?|Videos?)\b/u;

/** "China Military Online", "The Harbour Gazette": a few capitalised words, one of which only outlets have. */
export function isOutlet(words: string): boolean {
  const pieces = words.split(/\s+/);
  if (wideOutlet.test(words)) return true;
  return (
    pieces.length >= 2 &&
    pieces.length <= 6 &&
    outletWords.test(words) &&
    !noOutlet.test(words) &&
    pieces.every((piece) => outletPiece.test(piece))
  );
}

const agencies =
  /^(?:ANI|PTI|AP|AFP|UPI|CNA|IANS|TASS|DPA|EFE|Reuters|Xinhua|Kyodo|Bloomberg|Associated Press|The Associated Press|Agencies)$/u;
const namePiece =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|de|da|di|del|della|der|den|van|von|bin|binti|ibn|al|el|la|le|dos|das|ter|ten|y|e|and|&|with|,)$/u;
const notInNames = new Set(
  `News Home World Sign Log In Menu Search More Read Share Print Email Video Videos Photos Opinion Sports Sport Business Politics Subscribe
  Latest Top Stories Story Live Local National International Weather Opens Follow Comment Comments Contact About Privacy Terms Updated Published Posted
  ${[...weekdays, ...months].join(" ")}
  Advertisement Related Trending Popular Editor Next Previous Page Help Edition US UK Asia Europe Africa Tech Technology Science Health Culture Arts
  Travel Money Life Style Lifestyle Entertainment Image Photo Credit Source The This Report Breaking Exclusive Special Watch Listen Click Save Copy`.split(
    /\s+/,
  ),
);

/** "Business News": a part of a site rather than its name. */
export const isSection = (words: string): boolean =>
  words.split(/\s+/).some((piece) => notInNames.has(piece) && piece !== "The" && piece !== "News");

export const isAgency = (words: string): boolean => agencies.test(words);

/** Whether the words can be the name of a person, of several, or of an agency. */
export function isByline(words: string): boolean {
  if (isAgency(words)) return true;
  const pieces = words.replaceAll(",", " ,").split(/\s+/);
  const names = pieces.filter((piece) => /^\p{Lu}/u.test(piece));
  return (
    words.length <= 90 &&
    pieces.length <= 14 &&
    names.length >= 2 &&
    pieces.every((piece) => namePiece.test(piece)) &&
    !names.some((piece) => notInNames.has(piece) || (piece.length > 3 && piece === piece.toUpperCase()))
  );
}
