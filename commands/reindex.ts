import { z } from "zod";
import { command } from "../src/command.js";

const mostNamed = 20;

/** A folder that was filled at once is not recited. */
function some(files: readonly string[], more: (count: number) => string): string {
  const named = files.slice(0, mostNamed).join(", ");
  return files.length > mostNamed ? `${named} ${more(files.length - mostNamed)}` : named;
}

export default command({
  name: "reindex",
  description: "Read the folder of articles again",
  input: z.object({}),
  forKeepers: true,
  slow: true,
  async answer(_input, { service, phrases, progress }) {
    const report = await service.reindex(progress);
    if (report.kind === "already-running") return { kind: "refused", reason: phrases.reindex.alreadyRunning };
    if (report.kind === "failed") return { kind: "refused", reason: report.reason };
    const list = (label: string, files: readonly string[]) =>
      files.length === 0 ? [] : [{ label, value: some(files, phrases.more) }];
    const changes = [
      ...list(phrases.reindex.added, report.added),
      ...list(phrases.reindex.changed, report.changed),
      ...list(phrases.reindex.removed, report.removed),
    ];
    return {
      kind: "done",
      heading: phrases.reindex.heading(report.articles, report.seconds.toFixed(1)),
      report: [
        ...(changes.length === 0 ? [{ label: phrases.reindex.changed, value: phrases.reindex.nothing }] : changes),
        ...report.rejected.map(({ file, reason }) => ({ label: phrases.sources.rejected(file), value: reason })),
      ],
    };
  },
});
