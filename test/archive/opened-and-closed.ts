import { setImmediate as breath } from "node:timers/promises";
import { openArchiveService } from "../../src/archive/archive-service.js";

// Opens an archive service and closes it again, ever a little later in the life of its first round.
const [articles = "", cache = ""] = process.argv.slice(2);
const times = 24;

for (let breaths = 0; breaths < times; breaths += 1) {
  const opened = await openArchiveService({ articles, cache, watch: true, notice: () => {}, clock: () => 0 });
  if (opened.kind === "unusable") throw new Error(opened.sentence);
  for (let breathed = 0; breathed < breaths * 50; breathed += 1) await breath();
  await opened.service.close();
}
process.stdout.write("closed\n");
