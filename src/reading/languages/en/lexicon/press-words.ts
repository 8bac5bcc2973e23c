const presses =
  /\b(?:media|newspapers?|news|press|papers?|daily|dailies|broadcasters?|television|tv|radio|magazine|tabloid|outlets?|agency|times|post|journal|tribune|herald|guardian|telegraph|gazette|chronicle|globe|mail|mirror|reuters|newsweek|cnn|nbc|abc|cbs|bbc|cnbc|msnbc|npr|pbs|tass|xinhua|ani|pti|afp|upi|ap|bloomberg|politico|kyodo|nikkei|yonhap|interfax|jazeera|axios|wion|sputnik)\b/iu;
/** Words that are one of the press only in a name. */
const named =
  /\b(?:Courier|Observer|Examiner|Inquirer|Enquirer|Bulletin|Sentinel|Dispatch|Intelligencer|Economist|Univision|HuffPost|Wikinews|Spiegel|Monde|Figaro)\b/u;
const papers = new Set("report reports article story dispatch editorial broadcast interview website".split(" "));

/** Whether a name or a phrase is one of the press: a paper, a channel, an agency, or "local media". */
export function isPress(words: string): boolean {
  return (
    (presses.test(words) || named.test(words)) &&
    !/\b(?:secretary|officer|conference|release|spokes\w+|minister|president|host|anchor|pollster|polls?|surveys?|stud(?:y|ies)|database|data)\b/i.test(
      words,
    )
  );
}

/** A noun for what the press puts out: "a report by …". */
export function isPaper(noun: string): boolean {
  return papers.has(noun);
}

/** Verbs by which the press says what it has found out itself; an editorial "says" and "argues". */
const findings: ReadonlySet<string> = new Set("report reveal disclose learn".split(" "));

/** Whether the press, where it is the speaker, speaks as a reporter: "CNN reported that …", "according to CNN". */
export function isReporting(name: string, lemma: string | undefined): boolean {
  return isPress(name) && (lemma === undefined || findings.has(lemma));
}
