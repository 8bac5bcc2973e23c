const presses =
  /\b(?:media|newspapers?|news|press|papers?|daily|dailies|broadcasters?|television|tv|radio|magazine|tabloid|outlets?|agency|times|post|journal|tribune|herald|guardian|telegraph|gazette|chronicle|globe|mail|mirror|reuters|newsweek|cnn|nbc|abc|cbs|bbc|cnbc|msnbc|npr|pbs|tass|xinhua|ani|pti|afp|upi|ap|bloomberg|politico|kyodo|nikkei|yonhap|interfax|jazeera|axios|wion|sputnik)\b/iu;
const papers = new Set("report reports article story dispatch editorial broadcast interview website".split(" "));

/** Whether a name or a phrase is one of the press: a paper, a channel, an agency, or "local media". */
export function isPress(words: string): boolean {
  return (
    presses.test(words) &&
    !/\b(?:secretary|officer|conference|release|spokes\w+|minister|president|host|anchor|pollster)\b/i.test(words)
  );
}

/** A noun for what the press puts out: "a report by …". */
export function isPaper(noun: string): boolean {
  return papers.has(noun);
}
