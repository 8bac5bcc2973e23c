import path from "node:path";
import { writingTo } from "../../../src/archive/local/local-ingest.js";
import { openLocalArchive } from "../../../src/archive/local/open-local-archive.js";
import { temporaryFolder } from "../../temporary-folder.js";
import type { Adapter } from "../conformance/adapter.js";
import { answersConform } from "../conformance/answers-of-an-archive.js";
import { snapshotsConform } from "../conformance/snapshots-of-an-archive.js";

const root = temporaryFolder();
let files = 0;

const local: Adapter = async (folder) => {
  const cache = { file: path.join(root, `${(files += 1)}.sqlite`), code: "0123456789abcdef" };
  return {
    write: async (work) => (await writingTo(cache, work))[1],
    open: async () => openLocalArchive({ file: cache.file, folder }),
  };
};

answersConform("the archive in a file", local, path.join(root, "answers"));
snapshotsConform("the archive in a file", local, path.join(root, "snapshots"));
