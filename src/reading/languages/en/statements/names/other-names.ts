import { abbreviationsIn } from "../../../../segmentation/abbreviations.js";
import { keysOfNames, surnameOf, nameParts } from "./name-parts.js";
import type { NamedMention } from "./person-names.js";
import type { Paragraph } from "../clauses/paragraphs.js";

/** "Lai Ching-te, also known as William Lai" */
const alsoKnown =
  /^,? \(?(?:(?:also|better|formerly|widely|previously|sometimes) (?:known|called) as|(?:also|formerly) called|born|née?) $/u;

/**
 * Other keys of those whom the article names in full: "LDP" of "Liberal Democratic Party (LDP)", "Bill Holm" of "William “Bill” Holm". An
 * abbreviation that no article explains stays a name of its own.
 */
export function aliasesIn(
  text: string,
  paragraphs: readonly Paragraph[],
  mentions: readonly NamedMention[],
): ReadonlyMap<string, string> {
  const keyOf = keysOfNames();
  const aliases = new Map<string, string>();
  const bodies = new Map(
    mentions.filter(({ type }) => type === "organisation").map((mention) => [mention.name.toLowerCase(), mention]),
  );
  for (const { short, long } of abbreviationsIn(text, paragraphs)) {
    const named = bodies.get(long.toLowerCase());
    if (named !== undefined) aliases.set(short.toLowerCase(), keyOf(named));
  }
  // "Peña Nieto" of "Enrique Peña Nieto", "Van der Holm" of "Ludwig van der Holm"
  const tails = new Map<string, string>();
  for (const mention of mentions) {
    const words = mention.type === "person" ? nameParts(mention.name.toLowerCase()) : [];
    for (let from = 1; from < words.length - 1 && from < 4; from += 1)
      tails.set(words.slice(from).join(" "), keyOf(mention));
  }
  for (const { name, type, gender } of mentions) {
    const whole = tails.get(nameParts(name.toLowerCase()).join(" "));
    if (whole !== undefined && type === "person" && gender === undefined) aliases.set(keyOf({ name, type }), whole);
  }
  for (const mention of mentions) {
    const called = mention.type === "person" ? /[“"‘'(](\p{Lu}[\p{L}.-]+)[”"’')]/u.exec(mention.name)?.[1] : undefined;
    if (called !== undefined) aliases.set(`${called.toLowerCase()} ${surnameOf(mention.name)}`, keyOf(mention));
  }
  for (const [index, mention] of mentions.entries()) {
    const first = mentions[index - 1];
    if (first?.type === "person" && mention.type === "person" && /\s/.test(mention.name))
      if (mention.start - first.end < 40 && alsoKnown.test(text.slice(first.end, mention.start)))
        aliases.set(keyOf(mention), keyOf(first));
  }
  return aliases;
}
