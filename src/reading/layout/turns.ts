/** "Nina Prell (00:04):", "Senator Prell (Southmark) (15:06): I have", "[00:01:12] NINA PRELL:": who speaks next in a transcript, and when. */
const turn =
  /^(?:\[?\(?\d{1,2}:\d{2}(?::\d{2})?\)?\]? )?\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){0,6}(?: \([^()\n]{2,40}\)){0,2}(?: [([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?)?:?(?=\s|$)/u;
const clock = /\b\d{1,2}:\d{2}(?::\d{2})?\b/u;

/** Fewer turns are an accident of lines. */
const fewest = 3;
const longestLabel = 90;

/** Whether a line names who speaks, with the time at which he does. */
export function isTurn(line: string): boolean {
  const label = turn.exec(line.slice(0, longestLabel))?.[0];
  return label !== undefined && clock.test(label) && (label.endsWith(":") || label.length === line.length);
}

/** A transcript's turns are the article, however short they are: from the first name to the line behind the last. */
export function keepTurns(lines: readonly string[], body: boolean[]): void {
  const timed = lines.flatMap((line, i) => (isTurn(line.trim()) ? [i] : []));
  const turns = timed.length >= fewest ? timed : dialogueIn(lines);
  const [first, last] = [turns[0], turns.at(-1)];
  if (turns.length < fewest || first === undefined || last === undefined) return;
  // Turns stand close together; a table of times with something else between is none.
  if ((last - first) / (turns.length - 1) > 12) return;
  body.fill(true, first, Math.min(lines.length, last + 2));
}

/** "Host: Why did you come back?", "Dov Raskin: I read it twice." */
const voice = /^(?<name>\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3}): ["“‘'(]?\p{Lu}.{8,}[.!?…][”"’')]?$/u;
/** Fewer turns are an accident of colons. */
const fewestSpoken = 4;
const mostVoices = 8;

/** The turns of a dialogue without times: a few names that come again, each before whole sentences, with hardly a line between. */
function dialogueIn(lines: readonly string[]): readonly number[] {
  const times = new Map<string, number>();
  const turns: number[] = [];
  for (const [i, line] of lines.entries()) {
    const colon = line.indexOf(":");
    if (colon < 1 || colon > 60) continue;
    const name = voice.exec(line.trim())?.groups?.["name"];
    if (name === undefined) continue;
    times.set(name, (times.get(name) ?? 0) + 1);
    turns.push(i);
  }
  const [first = 0, last = 0] = [turns[0], turns.at(-1)];
  const takesTurns = times.size > 1 && times.size <= mostVoices && [...times.values()].every((count) => count > 1);
  return turns.length >= fewestSpoken && takesTurns && last - first < turns.length * 2 ? turns : [];
}
