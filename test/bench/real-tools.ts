import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { articlesOf } from "../../src/reading/read-article.js";
import { asHtml, asText } from "../reading/formats/same-article/article.js";
import { filesOfAll } from "../reading/formats/same-article/formats.js";
import { saidIn } from "../reading/formats/same-article/said-in.js";

const execute = promisify(execFile);
const patience = { timeout: 120_000 };

/** A program of this machine that writes the invented article, from `a.html`, or from what the program before it wrote. */
interface Tool {
  readonly name: string;
  readonly program: string;
  readonly version: readonly string[];
  /** What it writes, and with which arguments. */
  readonly writes: readonly { readonly file: string; readonly of: string; readonly args: readonly string[] }[];
}

const office = (to: string, from: string): readonly string[] => [
  "--headless",
  "--convert-to",
  to,
  "--outdir",
  "office",
  from,
];
const browser = ["--headless", "--no-sandbox", "--disable-gpu"];

const tools: readonly Tool[] = [
  {
    name: "Chromium",
    program: "chromium",
    version: ["--version"],
    writes: [
      { file: "chromium.pdf", of: "PDF", args: [...browser, "--print-to-pdf=chromium.pdf", "a.html"] },
      {
        file: "chromium-bare.pdf",
        of: "PDF, no heads",
        args: [...browser, "--no-pdf-header-footer", "--print-to-pdf=chromium-bare.pdf", "a.html"],
      },
      {
        file: "chromium-columns.pdf",
        of: "PDF, two columns",
        args: [...browser, "--no-pdf-header-footer", "--print-to-pdf=chromium-columns.pdf", "columns.html"],
      },
    ],
  },
  {
    name: "pandoc",
    program: "pandoc",
    version: ["--version"],
    writes: ["docx", "odt", "rtf", "epub", "html", "md"].map((to) => ({
      file: `pandoc.${to}`,
      of: to,
      args: ["-s", "a.html", "-o", `pandoc.${to}`],
    })),
  },
  {
    name: "LibreOffice",
    program: "soffice",
    version: ["--version"],
    writes: ["pdf", "docx", "odt", "rtf", "epub", "txt:Text (encoded):UTF8"].map((to) => ({
      file: `office/pandoc.${to.split(":")[0] ?? ""}`,
      of: to.split(":")[0] ?? "",
      args: office(to, to === "docx" ? "pandoc.odt" : "pandoc.docx"),
    })),
  },
];

type Said = Awaited<ReturnType<typeof saidIn>>;

/** Programs write marks and dashes as they like; what is compared is the words. */
const plain = (words: string): string =>
  words.replaceAll(/[“”]/gu, '"').replaceAll(/[‘’]/gu, "'").replaceAll(/–|--/gu, "-");

/** "5/5": how many of what the text says is said here too; "+1" where more is said. */
function shared(whole: readonly string[], read: readonly string[]): string {
  const [wanted, got] = [whole.map(plain), read.map(plain)];
  const more = got.filter((one) => !wanted.includes(one)).length;
  return `${wanted.filter((one) => got.includes(one)).length}/${wanted.length}${more > 0 ? ` +${more}` : ""}`;
}

async function row(name: string, bytes: Uint8Array, wanted: Said): Promise<string> {
  const given = await articlesOf(`a/${path.basename(name)}`, bytes);
  const only = given.kind === "articles" && given.articles.length === 1 ? given.articles[0] : undefined;
  if (only === undefined) return given.kind === "rejected" ? given.reason : "not one article";
  const said = await saidIn(only);
  const masthead = (one: Said): string[] => Object.entries(one.masthead).map(([field, value]) => `${field} ${value}`);
  return [
    shared(masthead(wanted), masthead(said)),
    shared(wanted.statements, said.statements),
    shared(wanted.dates, said.dates),
  ].join(" | ");
}

/** Writes the invented article with the programs that this machine has and compares what is read with its text. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "attest-tools-"));
  const put = (name: string, content: Uint8Array | string): void => writeFileSync(path.join(folder, name), content);
  const line = (text: string): void => void process.stdout.write(`${text}\n`);
  try {
    const files = await filesOfAll();
    const [text] = [await articlesOf("a/a.txt", new TextEncoder().encode(asText))];
    const first = text.kind === "articles" ? text.articles[0] : undefined;
    if (first === undefined) throw new Error("the text of the article is not read");
    const wanted = await saidIn(first);
    put("a.html", asHtml);
    put("columns.html", asHtml.replace("</head>", "<style>p { max-width: 20em } body { columns: 2 }</style></head>"));
    line("| written by | as | masthead | statements | dates |\n|---|---|---|---|---|");
    for (const { name, program, version, writes } of tools) {
      const at = { cwd: folder, ...patience };
      const told = await execute(program, [...version], at).catch(() => undefined);
      const number = /\d+(?:\.\d+)+/.exec(told?.stdout ?? "")?.[0];
      if (number === undefined) {
        line(`| ${name} | not on this machine | | | |`);
        continue;
      }
      for (const { file, of, args } of writes) {
        await execute(program, [...args], { ...at, env: { ...process.env, HOME: folder } });
        line(`| ${name} ${number} | ${of} | ${await row(file, readFileSync(path.join(folder, file)), wanted)} |`);
      }
    }
    for (const name of ["one-column.pdf", "two-columns.pdf"])
      line(`| pdf-lib | ${name} | ${await row(name, files[name] ?? new Uint8Array(), wanted)} |`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
