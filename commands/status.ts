import { z } from "zod";
import { filesLookedAt } from "../src/answering/findings/files-looked-at.js";
import { command, type Program } from "../src/command.js";
import type { Phrases } from "../src/locales/en/answers.js";
import type { ReportRow } from "../src/model/answer.js";

function programRows(program: Program | undefined, { status: says }: Phrases): ReportRow[] {
  if (program === undefined) return [];
  const { version, minutes, latencyMs } = program;
  return [
    { label: says.version, value: version },
    { label: says.uptime, value: says.lasting(minutes) },
    ...(latencyMs === undefined ? [] : [{ label: says.latency, value: `${latencyMs} ms` }]),
  ];
}

export default command({
  name: "status",
  description: "Say what the archive holds and whether it is up to date",
  input: z.object({}),
  async answer(_input, { service, phrases, program }) {
    const { archive } = service;
    const { rejected } = archive;
    const { statements, speakers } = await archive.totals();
    const { reading, watching, saved, remarks, minutesSinceRead } = service.state();
    const { gone, of } = await filesLookedAt(archive);
    return {
      kind: "done",
      heading: phrases.status.heading,
      report: [
        { label: phrases.status.articles, value: String(archive.size) },
        { label: phrases.status.statements, value: String(statements) },
        { label: phrases.status.speakers, value: String(speakers) },
        {
          label: phrases.status.rejected,
          value: rejected.length === 0 ? phrases.status.none : String(rejected.length),
        },
        ...(reading
          ? [{ label: phrases.status.reading, value: phrases.status.progress(reading.done, reading.of) }]
          : []),
        { label: phrases.status.watching, value: phrases.status.watched[watching] },
        { label: phrases.status.index, value: saved ? phrases.status.saved : phrases.status.unsaved },
        { label: phrases.status.lastRead, value: phrases.status.ago(minutesSinceRead) },
        ...programRows(program, phrases),
        ...(gone > 0 ? [{ label: phrases.status.remark, value: phrases.status.goneFiles(gone, of) }] : []),
        ...remarks.map((remark) => ({ label: phrases.status.remark, value: remark })),
      ],
    };
  },
});
