/** Markup that a copied message brings along, and what is left of it. Tried in this order; each is bounded, so none can run away. */
const markup: readonly (readonly [form: RegExp, left: string])[] = [
  // "[words](https://…)": the words; a bare or bracketed address: nothing.
  [/\[([^\][\n]{1,1000})\]\(<?https?:\/\/[^\s()<>]{1,2000}>?(?: "[^"\n]{0,200}")?\)/gu, "$1"],
  [/<?\bhttps?:\/\/[^\s<>]{1,2000}>?/gu, " "],
  // "<@123>", "<@!123>", "<@&123>", "<#123>", "</ask:123>", "<t:1700000000:R>", "<:name:123>", "<a:name:123>"
  [/<(?:@[!&]?|#|t:|\/[\p{L}\p{N} _-]{1,64}:)\d{1,20}(?::\p{L})?>/gu, " "],
  [/<a?:\w{2,32}:\d{1,20}>/gu, " "],
  // ":fire:", not "12:30:15"
  [/(?<![\p{L}\p{N}]):[a-z][a-z0-9_+-]{1,31}:(?![\p{L}\p{N}])/gu, " "],
  // Fences with or without the name of a language, spoilers, bold, underlined, struck out, code.
  [/```(?:[a-z]{1,12}\n)?|\|\||\*{1,3}|__|~~|`/gu, ""],
  [/(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu, ""],
  // At the beginning of a line: "> ", ">>> ", "-# ", "## ", "- ", "• ", "1. ", also one behind the other.
  [/^[^\S\n]*(?:(?:>{1,3}|-#|#{1,3}|[-•‣◦]|\d{1,2}[.)])[^\S\n]+)+/gmu, ""],
];

/** A message without the markup of where it was copied from: none of it is part of the words. */
export const withoutMarkup = (message: string): string =>
  markup.reduce((text, [form, left]) => text.replace(form, left), message).trim();
