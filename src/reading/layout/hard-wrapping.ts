const shortest = 45;
const longest = 100;
const fewest = 4;

/** Whether the file breaks its lines at one width: most lines that another one follows are of middling length and end in mid-sentence. */
export function isWrapped(lines: readonly string[]): boolean {
  let pairs = 0;
  let broken = 0;
  for (const [i, line] of lines.entries()) {
    const length = line.trim().length;
    if (length === 0 || (lines[i + 1] ?? "").trim() === "") continue;
    pairs++;
    if (length >= shortest && length <= longest && !/[.!?。！？:]["”’)]?\s*$/u.test(line)) broken++;
  }
  return pairs >= fewest && broken >= pairs * 0.7;
}
