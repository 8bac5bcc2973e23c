import type { Span } from "../../../../../model/passage.js";
import type { Speaker } from "../../../../../model/statement.js";
import { affiliationIn } from "../names/affiliations.js";
import { keyOfBody, keyOfPerson } from "../names/speaker-keys.js";
import type { Named, Naming } from "../names/entity-mentions.js";

/** The speaker that a name stands for: in full, or resolved to the full form that stands elsewhere. */
export function byName(text: string, mention: Span, naming: Naming): Speaker {
  const { who } = naming;
  if (isUnexplained(who))
    return { basis: "unnamed", name: text.slice(naming.start, naming.end), type: "unknown", mention };
  // "LDP" of "Liberal Democratic Party (LDP)"
  if (
    who.type === "organisation" &&
    /^\p{Lu}[\p{L}\d&.-]*\p{Lu}$/u.test(naming.name) &&
    keyOfBody(naming.name) !== keyOfBody(who.name)
  )
    return { basis: "resolved", name: who.name, key: keyOfBody(who.name), type: who.type, mention, resolvedTo: who.at };
  if (who.type === "place" || who.type === "organisation") {
    const name = bodyName(text, mention, naming);
    return { basis: "named", name, key: keyOfBody(name), type: who.type, mention };
  }
  const isFull = naming.name === who.name;
  return {
    basis: isFull ? "named" : "resolved",
    ...identityOf(text, who),
    mention,
    ...(!isFull && { resolvedTo: who.at }),
  };
}

/** A bare surname, or a single capitalised word, that nothing in the article explains, or that several have. */
export function isUnexplained(who: Named): boolean {
  return who.undecided === true || (who.bare && !who.titled);
}

/** Name, key, role and affiliation of somebody whom the article names. */
export function identityOf(text: string, who: Named): Pick<Speaker, "name" | "key" | "type" | "role" | "affiliation"> {
  const affiliation = who.role && affiliationIn(text, who.role);
  return {
    name: who.name,
    key: keyOfPerson(who.name),
    type: "person",
    ...(who.role && { role: text.slice(who.role.start, who.role.end) }),
    ...(affiliation !== undefined && { affiliation }),
  };
}

/** "Committee for a Responsible Federal Budget", "China’s Foreign Ministry": the name of a body with its owner and its field. */
function bodyName(text: string, mention: Span, naming: Naming): string {
  if (naming.type !== "organisation") return naming.name;
  const inside = naming.start >= mention.start;
  const rest = inside ? text.slice(naming.end, mention.end) : "";
  const owner = /(?:\p{Lu}[\p{L}.]*[ \u00a0])?\p{Lu}[\p{L}.]*['’]s[ \u00a0]$/u.exec(
    inside ? text.slice(mention.start, naming.start) : "",
  );
  const article = naming.who.ownArticle && text.startsWith("The ", naming.start - 4) ? 4 : 0;
  const start = naming.start - (owner?.[0].length ?? article);
  const end = /^ (?:for|of) .*\p{Lu}[\p{L}-]+$/u.test(rest) ? mention.end : naming.end;
  return text.slice(start, end);
}
