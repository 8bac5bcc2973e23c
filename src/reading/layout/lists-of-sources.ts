/** A heading of what an article was written from. */
const heading =
  /^(?:our )?(?:sources?|references?|bibliography|works cited|footnotes|end ?notes|citations|fuentes|quellen|references et sources|sources et références|fonti|fontes|źródła|источники|参考文献|参考资料|參考資料)\s?[:：]?$/iu;
const fewest = 2;

const isSentence = (line: string): boolean => /[.!?。！？][)\]"”’»」』]*$/u.test(line.trim()) && line.length > 60;

/** A list of sources below an article, of which hardly a line is a sentence, is none of its paragraphs. */
export function leaveOutSources(lines: readonly string[], body: boolean[]): void {
  const start = lines.findLastIndex((line, i) => body[i] === true && line.length < 40 && heading.test(line.trim()));
  if (start < 0 || start < body.indexOf(true) + fewest) return;
  const last = body.lastIndexOf(true);
  const list = lines.slice(start + 1, last + 1);
  if (list.length < fewest || list.filter(isSentence).length * 3 > list.length) return;
  body.fill(false, start, last + 1);
}
