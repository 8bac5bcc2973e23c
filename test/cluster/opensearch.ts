import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** OpenSearch as it is served by Maven Central: the one artifact that holds a distribution with its modules. */
const version = "3.8.0";
const sha256 = "196c3cf4602c394f2e40e6174ccbf2a924eae37246f08fa6bbb6b75f9fd5ff1f";
const artifact = `org.opensearch.distribution.integ-test-zip:opensearch:${version}:zip`;
const copy = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy";
const oldestJava = 21;
/** Nobody, as whom the nodes run where this runs as root, which OpenSearch refuses to. */
const nobody = 65_534;

export interface Node {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
}

/** Why there can be no cluster on this machine, in a sentence; undefined where there can. */
export function missing(): string | undefined {
  if (javaHome() === undefined) return `there is no Java ${oldestJava} or newer`;
  for (const tool of ["mvn", ...(process.getuid?.() === 0 ? ["setpriv"] : [])])
    if (!isThere(tool)) return `there is no ${tool}`;
  return undefined;
}

function isThere(tool: string): boolean {
  return (process.env["PATH"] ?? "").split(path.delimiter).some((folder) => existsSync(path.join(folder, tool)));
}

function javaHome(): string | undefined {
  const jvms = "/usr/lib/jvm";
  const homes = [
    process.env["JAVA_HOME"] ?? "",
    ...(existsSync(jvms) ? readdirSync(jvms).map((name) => path.join(jvms, name)) : []),
  ];
  const found = homes
    .filter((home) => existsSync(path.join(home, "bin", "java")) && existsSync(path.join(home, "release")))
    .map((home) => ({
      home,
      major: Number(/JAVA_VERSION="(\d+)/.exec(readFileSync(path.join(home, "release"), "utf8"))?.[1]),
    }))
    .filter(({ major }) => major >= oldestJava)
    .sort((a, b) => b.major - a.major);
  return found[0]?.home;
}

/** Fetches the distribution once. It lies where nobody may read it. */
function installed(): string {
  const isRoot = process.getuid?.() === 0;
  const cache = isRoot ? "/var/cache/attest-opensearch" : path.join(homedir(), ".cache", "attest-opensearch");
  const home = path.join(cache, `opensearch-${version}`);
  if (existsSync(home)) return home;
  const fresh = path.join(cache, `unpacking-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  chmodSync(cache, 0o755);
  execFileSync("mvn", ["-B", "-q", copy, `-Dartifact=${artifact}`, `-DoutputDirectory=${fresh}`], {
    stdio: ["ignore", 2, 2],
  });
  const zip = path.join(fresh, `opensearch-${version}.zip`);
  if (createHash("sha256").update(readFileSync(zip)).digest("hex") !== sha256)
    throw new Error(`${artifact} is not the file that was pinned`);
  execFileSync(path.join(javaHome() ?? "", "bin", "jar"), ["xf", zip], { cwd: fresh });
  rmSync(zip);
  const unpacked = path.join(fresh, `opensearch-${version}`);
  for (const folder of ["bin", "jdk/bin"])
    if (existsSync(path.join(unpacked, folder)))
      for (const name of readdirSync(path.join(unpacked, folder))) chmodSync(path.join(unpacked, folder, name), 0o755);
  execFileSync("chmod", ["-R", "a+rX", fresh]);
  renameSync(unpacked, home);
  rmSync(fresh, { recursive: true });
  return home;
}

/** Fetches what a cluster needs; a sentence where it cannot be fetched here. */
export function notInstalled(): string | undefined {
  try {
    installed();
    return undefined;
  } catch (error) {
    // A machine without a way to Maven Central is one without a cluster.
    return `OpenSearch could not be fetched (${error instanceof Error ? error.message.slice(0, 200) : String(error)})`;
  }
}

interface Wanted {
  readonly folder: string;
  readonly nodes: number;
  /** Ports of the first node: for questions and among the nodes. */
  readonly http: number;
  readonly transport: number;
}

/** Starts a cluster of so many processes on this machine's own address, and waits until all have found each other. */
export async function startCluster(wanted: Wanted): Promise<readonly Node[]> {
  const home = installed();
  const nodes = Array.from({ length: wanted.nodes }, (_, at) => startNode(home, wanted, at));
  const [first] = nodes;
  if (first === undefined) throw new Error("a cluster has at least one node");
  for (let tries = 0; ; tries += 1) {
    if (await isWhole(first.url, nodes.length)) return nodes;
    const ended = nodes.find(({ pid }) => !isRunning(pid));
    if (ended !== undefined || tries > 400) {
      stopCluster(nodes);
      const log = path.join(wanted.folder, ended?.name ?? first.name, "output");
      throw new Error(`the cluster did not start: ${readFileSync(log, "utf8").slice(-2_000)}`);
    }
    await pause(500);
  }
}

function startNode(home: string, { folder, nodes, http, transport }: Wanted, at: number): Node {
  const name = `n${at + 1}`;
  const own = path.join(folder, name);
  for (const part of ["config", "data", "logs", "tmp"]) mkdirSync(path.join(own, part), { recursive: true });
  const names = Array.from({ length: nodes }, (_, n) => `n${n + 1}`);
  const seeds = names.map((_, n) => `"127.0.0.1:${transport + n}"`);
  writeFileSync(
    path.join(own, "config", "opensearch.yml"),
    [
      "cluster.name: attest-tests",
      `node.name: ${name}`,
      "network.host: 127.0.0.1",
      `http.port: ${http + at}`,
      `transport.port: ${transport + at}`,
      `discovery.seed_hosts: [${seeds.join(", ")}]`,
      `cluster.initial_cluster_manager_nodes: [${names.join(", ")}]`,
      `path.data: ${path.join(own, "data")}`,
      `path.logs: ${path.join(own, "logs")}`,
      "action.auto_create_index: false",
      "cluster.routing.allocation.disk.threshold_enabled: false",
      "",
    ].join("\n"),
  );
  writeFileSync(
    path.join(own, "config", "log4j2.properties"),
    "status = error\nappender.out.type = Console\nappender.out.name = out\nappender.out.layout.type = PatternLayout\nrootLogger.level = error\nrootLogger.appenderRef.out.ref = out\n",
  );
  // The distribution's own options name its logs and its agent relative to the folder that it is started in.
  const options = readFileSync(path.join(home, "config", "jvm.options"), "utf8")
    .replaceAll(/^.*gc\.log.*$/gmu, "")
    .replaceAll(/=data$/gmu, `=${path.join(own, "tmp")}`)
    .replaceAll("logs/hs_err", path.join(own, "logs", "hs_err"))
    .replaceAll("agent/opensearch-agent", path.join(home, "agent", "opensearch-agent"));
  writeFileSync(path.join(own, "config", "jvm.options"), `${options}\n-Xms512m\n-Xmx512m\n-XX:TieredStopAtLevel=1\n`);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync("chown", ["-R", `${nobody}:${nobody}`, own]);
  const output = openSync(path.join(own, "output"), "w");
  const program = path.join(home, "bin", "opensearch");
  const [command, args]: readonly [string, readonly string[]] = isRoot
    ? ["setpriv", [`--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups", program, "-q"]]
    : [program, ["-q"]];
  const child = spawn(command, args, {
    cwd: own,
    stdio: ["ignore", output, output],
    detached: true,
    env: {
      PATH: process.env["PATH"],
      LANG: "C.UTF-8",
      HOME: own,
      JAVA_HOME: javaHome(),
      OPENSEARCH_JAVA_HOME: javaHome(),
      OPENSEARCH_PATH_CONF: path.join(own, "config"),
      OPENSEARCH_TMPDIR: path.join(own, "tmp"),
    },
  });
  child.unref();
  return { name, url: `http://127.0.0.1:${http + at}`, pid: child.pid ?? 0 };
}

async function isWhole(url: string, nodes: number): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/_cluster/health?wait_for_nodes=${nodes}&timeout=2s`);
    const { timed_out: late } = (await answer.json()) as { timed_out?: boolean };
    return late === false;
  } catch {
    // It does not listen yet.
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

export function stopCluster(nodes: readonly Node[]): void {
  for (const { pid } of nodes) if (isRunning(pid)) process.kill(pid, "SIGKILL");
}
