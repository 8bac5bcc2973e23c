/** Advance widths of Noto Sans Bold from the space to the tilde, in thousandths of the letter size. Regular is narrower. */
const widths = [
  260, 282, 479, 646, 572, 902, 750, 266, 339, 339, 542, 572, 285, 320, 281, 415, 572, 572, 572, 572, 572, 572, 572,
  572, 572, 572, 281, 285, 572, 572, 572, 477, 898, 692, 665, 642, 732, 560, 549, 724, 765, 389, 331, 664, 559, 943,
  813, 791, 621, 791, 656, 551, 577, 756, 650, 967, 670, 626, 579, 331, 415, 331, 572, 411, 365, 599, 632, 516, 632,
  597, 387, 632, 650, 299, 298, 620, 298, 975, 650, 625, 632, 632, 447, 502, 434, 650, 571, 856, 578, 571, 493, 394,
  551, 394, 572,
];

/** For all other letters: as wide as the widest of Latin, Greek and Cyrillic in common use, and as a Chinese sign. */
const otherWidth = 1000;

/** At least as wide as the text is drawn, in pixels: boxes that are kept apart by it stay apart. */
export function widthOf(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += widths[(character.codePointAt(0) ?? 0) - 32] ?? otherWidth;
  return (thousandths * size) / 1000;
}

/** A text in lines that fit, broken between words; a word that is too wide, and Chinese or Japanese, between signs. */
export function linesWithin(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const put = (piece: string): void => {
    if (widthOf((line + piece).trimEnd(), size) <= width) line += piece;
    else {
      if (line.trim() !== "") lines.push(line.trim());
      line = piece.trimStart();
    }
  };
  for (const word of text
    .replace(/\s+/gu, " ")
    .match(
      /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー][，、。；」』）”]*|[^\s\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]+ ?| /gu,
    ) ?? [])
    if (widthOf(word.trimEnd(), size) <= width) put(word);
    else for (const { segment } of new Intl.Segmenter().segment(word)) put(segment);
  if (line.trim() !== "") lines.push(line.trim());
  return lines.length === 0 ? [""] : lines;
}
