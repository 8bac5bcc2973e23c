import { openArchiveService } from "../../../src/archive/archive-service.js";

// Serves an archive in a cluster until it is killed, and says how many articles it has as often as that changes.
const [articles = "", url = "", archive = ""] = process.argv.slice(2);
const opened = await openArchiveService({
  articles,
  cache: "",
  watch: true,
  cluster: { url, archive },
  notice: (sentence) => process.stderr.write(`${sentence}\n`),
  clock: () => performance.now(),
});
if (opened.kind === "unusable") throw new Error(opened.sentence);
let told = -1;
setInterval(() => {
  const { size } = opened.service.archive;
  if (size !== told) process.stdout.write(`${size}\n`);
  told = size;
}, 50);
