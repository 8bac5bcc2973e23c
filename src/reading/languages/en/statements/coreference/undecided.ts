import type { Span } from "../../../../../model/passage.js";
import type { Speaker } from "../../../../../model/statement.js";
import type { Naming } from "../names/entity-mentions.js";

/** "Mr. and Mrs. Holm": two, of whom the article names one surname. */
const couple = /^(?:Mr|Mrs|Ms|Dr|Sir|Rev)\.? and (?:Mr|Mrs|Ms|Dr|Lady|Rev)\.? \p{Lu}/u;

export function coupleOf(text: string, { start, end }: Span): Speaker | undefined {
  const name = text.slice(start, end);
  return couple.test(name) ? { basis: "unnamed", name, type: "group", mention: { start, end } } : undefined;
}

/** "Holm or Okoro": the article does not know which. */
export function eitherOf(text: string, { start, end }: Span, here: readonly Naming[]): Speaker | undefined {
  const within = here.length > 1 && /\bor (?:\p{Ll}+ ){0,3}$/u.test(text.slice(here[0]?.end, here.at(-1)?.start));
  const behind = /^ or (?:\p{Lu}[\p{L}.-]+ ?){1,3}(?<! )/u.exec(text.slice(end, end + 60));
  if (here.length === 0 || (!within && behind === null)) return undefined;
  const mention = { start, end: end + (within ? 0 : (behind?.[0].length ?? 0)) };
  return { basis: "unnamed", name: text.slice(mention.start, mention.end), type: "group", mention };
}

/** "The younger Holm": of two who have the name, the words tell which, but not to us. */
export function anotherOf(text: string, mention: Span, here: readonly Naming[]): Speaker | undefined {
  const [named] = here;
  if (
    named === undefined ||
    !/\b(?:younger|elder|older|eldest|youngest|other) $/i.test(text.slice(mention.start, named.start))
  )
    return undefined;
  const name = text.slice(mention.start, mention.end);
  return named.name === named.who.name ? undefined : { basis: "unnamed", name, type: "unknown", mention };
}
