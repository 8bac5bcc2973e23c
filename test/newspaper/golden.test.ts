import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import type { ArchiveService } from "../../src/archive/archive-service.js";
import type { Answer, Finding } from "../../src/model/answer.js";
import { answeredLine } from "../../src/terminal/terminal.js";
import type { Golden } from "./golden.js";
import { asked } from "./asked.js";
import { golden } from "./golden.js";
import { temporaryFolder } from "../temporary-folder.js";
import { serviceOver } from "./archive-service.js";

let service: ArchiveService;
const cache = temporaryFolder();

beforeAll(async () => {
  service = await serviceOver(cache);
});
afterAll(() => service.close());

const ask = (line: string): Promise<Answer> =>
  answeredLine(line, {
    service,
    commands,
    fault: (_, error) => {
      throw error;
    },
  }).then(({ answer }) => answer);

const nameOf = (finding: Finding): string => finding.citation.file.replace(/^.*\//, "");

/** What a finding shows of what the row asks for, in the row's own words. The same words in several places are one finding. */
function shown(finding: Finding, row: Golden): Partial<Golden> {
  const marks = (finding.marks ?? []).map((mark) => finding.words.slice(mark.start, mark.end));
  const places = [finding.citation, ...(finding.alsoIn ?? [])].map((place) => ({
    ...place,
    file: place.file.replace(/^.*\//, ""),
  }));
  const holdsLine = (place: { line: number; endLine: number }) =>
    row.line === undefined || (row.line >= place.line && row.line <= place.endLine);
  const place = places.find((one) => one.file === row.file && holdsLine(one)) ?? places[0]!;
  const holds = (all: string | undefined, part: string | undefined): string | undefined =>
    part !== undefined && all?.includes(part) === true ? part : all;
  return {
    ...(row.file !== undefined && { file: place.file }),
    ...(row.line !== undefined && { line: holdsLine(place) ? row.line : place.line }),
    ...(row.words !== undefined && { words: holds(finding.words, row.words) }),
    ...(row.marked !== undefined && { marked: marks.includes(row.marked) ? row.marked : marks.join(" | ") }),
    ...(row.speaker !== undefined && { speaker: holds(finding.speaker?.name, row.speaker) }),
    ...(row.basis !== undefined && { basis: finding.speaker?.basis }),
    ...(row.reportedBy !== undefined && { reportedBy: holds(finding.speaker?.reportedBy, row.reportedBy) }),
    ...(row.saidTo !== undefined && { saidTo: holds(finding.speaker?.saidTo, row.saidTo) }),
    ...(row.from !== undefined && { from: finding.date === undefined ? undefined : (finding.date.from ?? "none") }),
    ...(row.to !== undefined && { to: finding.date?.to }),
    ...(row.planned !== undefined && { planned: finding.date?.planned === true ? true : undefined }),
    ...(row.files !== undefined && { files: places.map(({ file }) => file).sort() }),
  } as Partial<Golden>;
}

const wanted = ({
  ask: _ask,
  because: _because,
  first: _first,
  neverIn: _in,
  neverBy: _by,
  verdict: _verdict,
  understoodAs: _as,
  ...rest
}: Golden) => rest;

describe("the invented newspaper answers", () => {
  test.each([...golden, ...asked].map((row) => [row.ask, row.because, row] as const))(
    "%s (%s)",
    async (_ask, _because, row) => {
      const answer = await ask(row.ask);
      if (row.understoodAs !== undefined) expect(answer).toMatchObject({ understoodAs: { command: row.understoodAs } });
      if (row.refused !== undefined) {
        expect(answer).toEqual({ kind: "refused", reason: expect.stringContaining(row.refused) });
        return;
      }
      if (row.nothing !== undefined) {
        expect(answer).toMatchObject({ kind: "nothing-found", reason: expect.stringContaining(row.nothing) });
        if (row.didYouMean !== undefined)
          expect(answer).toMatchObject({ didYouMean: expect.arrayContaining([row.didYouMean]) });
        return;
      }
      expect(answer).toMatchObject({ kind: "found", ...(row.verdict && { verdict: row.verdict }) });
      if (answer.kind !== "found") return;
      const findings = row.first ? [answer.findings[0]] : answer.findings;
      expect(findings.map((finding) => shown(finding, row))).toContainEqual(wanted(row));
      if (row.neverIn !== undefined) expect(answer.findings.map(nameOf)).not.toContain(row.neverIn);
      if (row.neverBy !== undefined)
        expect(answer.findings.map((finding) => finding.speaker?.name)).not.toContain(row.neverBy);
    },
  );
});
