import {
  appendFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cache } from "../../../src/archive/local/store.js";
import { loadedFrom, save } from "../../../src/archive/local/store.js";
import type { Edition } from "../../../src/archive/keeping/edition.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { anEdition } from "./snapshots.js";

const root = temporaryFolder();
let folders = 0;
const aCache = (): Cache => ({ folder: path.join(root, String((folders += 1))), code: "0123456789abcdef" });

const contentOf = ({ volumes, parts, ledger }: Edition) => ({
  volumes: volumes.map(({ bytes }) => Buffer.from(bytes).toString("latin1")),
  parts: parts.map(({ bytes }) => Buffer.from(bytes).toString("latin1")),
  ledger: Buffer.from(ledger).toString("latin1"),
});

test("what was saved is loaded again, byte for byte", () => {
  const cache = aCache();
  const edition = anEdition(1);
  expect(save(cache, edition, undefined)).toBeUndefined();
  const loaded = loadedFrom(cache);
  expect(loaded.kind === "loaded" && contentOf(loaded.edition)).toEqual(contentOf(edition));
  expect(loaded.kind === "loaded" && loaded.edition.articles).toEqual(edition.articles);
});

test("where nothing was saved, nothing is loaded, and that is no reason to worry", () => {
  expect(loadedFrom(aCache())).toEqual({ kind: "nothing" });
});

test("one wrong bit anywhere, a file cut short, too long or gone: what was saved is loaded, or nothing, and it is said", () => {
  const cache = aCache();
  const edition = anEdition(3);
  save(cache, edition, undefined);
  const names = readdirSync(cache.folder).filter((name) => name !== "folder.txt");
  const damages = fc.constantFrom("bit" as const, "cut" as const, "more" as const, "gone" as const);
  fc.assert(
    fc.property(fc.nat(), fc.nat(), damages, (which, where, damage) => {
      const file = path.join(cache.folder, names[which % names.length] ?? "");
      const good = readFileSync(file);
      const at = where % good.length;
      if (damage === "bit")
        writeFileSync(
          file,
          good.map((byte, index) => (index === at ? byte ^ (1 << (where % 8)) : byte)),
        );
      if (damage === "cut") truncateSync(file, at);
      if (damage === "more") appendFileSync(file, "x");
      if (damage === "gone") rmSync(file);
      const loaded = loadedFrom(cache);
      writeFileSync(file, good);
      // A bit that fills a byte up means nothing.
      if (loaded.kind === "loaded") expect(contentOf(loaded.edition)).toEqual(contentOf(edition));
      else if (damage !== "gone") expect(loaded).toHaveProperty("doubt");
      if (damage === "gone" || damage === "cut") expect(loaded.kind).toBe("nothing");
    }),
    { numRuns: 150 },
  );
  expect(loadedFrom(cache).kind).toBe("loaded");
});

test("a damaged file is written anew, although one of its name is there", () => {
  const cache = aCache();
  const edition = anEdition(2);
  save(cache, edition, undefined);
  const [volume = ""] = edition.volumes.map(({ name }) => path.join(cache.folder, name));
  writeFileSync(volume, Buffer.alloc(readFileSync(volume).length));
  expect(loadedFrom(cache).kind).toBe("nothing");
  save(cache, edition, undefined);
  expect(loadedFrom(cache).kind).toBe("loaded");
});

test("what other code has made is not taken, and the sentence says so", () => {
  const cache = aCache();
  save(cache, anEdition(1), undefined);
  expect(loadedFrom({ ...cache, code: "fedcba9876543210" })).toEqual({
    kind: "nothing",
    doubt: "was made by another version",
  });
  writeFileSync(path.join(cache.folder, "ledger"), "Attest archive 4, laid out as nobody knows yet");
  expect(loadedFrom(cache)).toEqual({ kind: "nothing", doubt: "was made by another version" });
});

test("what no edition needs any more goes, but not what another process may just have written", () => {
  const cache = aCache();
  save(cache, anEdition(1), undefined);
  const old = path.join(cache.folder, `ledger.1.new`);
  writeFileSync(old, "half a ledger");
  save(cache, anEdition(2), undefined);
  expect(readdirSync(cache.folder)).toContain("ledger.1.new");
  const longAgo = new Date(2001, 1, 1);
  utimesSync(old, longAgo, longAgo);
  save(cache, anEdition(3), undefined);
  expect(readdirSync(cache.folder)).not.toContain("ledger.1.new");
});

test("where a folder cannot be made, the reason is said", () => {
  const cache = aCache();
  writeFileSync(cache.folder, "a file");
  expect(save(cache, anEdition(1), undefined)).toBe("a file has its name");
  expect(save({ ...cache, folder: path.join(cache.folder, "in it") }, anEdition(1), undefined)).toBe(
    "a part of its path is a file",
  );
});

test.runIf(existsSync("/dev/full"))(
  "on a full disk the reason is said, and what was saved before is still there",
  () => {
    const cache = aCache();
    const before = anEdition(1);
    save(cache, before, undefined);
    // Whoever writes to this device is told that the disk is full.
    symlinkSync("/dev/full", path.join(cache.folder, `ledger.${process.pid}.new`));
    expect(save(cache, anEdition(2), before)).toBe("the disk is full");
    const loaded = loadedFrom(cache);
    expect(loaded.kind === "loaded" && contentOf(loaded.edition)).toEqual(contentOf(before));
    expect(save(cache, anEdition(2), before)).toBeUndefined();
  },
);
