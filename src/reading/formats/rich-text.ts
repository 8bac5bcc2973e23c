import { createRequire } from "node:module";
import type * as Iconv from "iconv-lite";
import { extracted, hasWords } from "./extract.js";
import { type FormatRead, rejected } from "./format.js";
import { articlesOfSource } from "./documents/split-text.js";

/** Groups that hold no text of the article: tables of fonts, pictures, headers and footers, remarks, what was deleted. */
const besides: ReadonlySet<string> = new Set(
  "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata datastore annotation atnid atnauthor fldinst filetbl pntext bkmkstart bkmkend nonshppict".split(
    " ",
  ),
);
const signs: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  cell: "\n",
  tab: "\t",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  emdash: "—",
  endash: "–",
  bullet: "•",
  emspace: "\u2003",
  enspace: "\u2002",
};
/** Nobody writes groups as deep. */
const deepest = 1000;

interface Group {
  readonly skip: boolean;
  /** How many signs behind a Unicode one stand for it in old readers. */
  readonly fallback: number;
  readonly hidden: boolean;
}

/** .rtf: its text with every quotation mark and dash, without what is hidden, deleted or beside the text. */
export function richText(bytes: Uint8Array): FormatRead {
  const text = textIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
  if (text === undefined) return rejected("is broken: it is no whole RTF file; open and save it again");
  const origin = { format: "RTF", reader: "Attest 1", unit: "paragraph" } as const;
  const source = extracted(
    text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [{ words: line.trim() }])),
    { origin },
  );
  return hasWords(source) ? articlesOfSource(source, "blocks") : rejected("holds no text");
}

const token = /\{|\}|\\'([0-9a-fA-F]{2})|\\([a-z]+)(-?\d{1,10})? ?|\\([^a-z])|[\r\n]+|[^\\{}\r\n]+/giy;

function textIn(rtf: string): string | undefined {
  const { decode, encodingExists } = createRequire(import.meta.url)("iconv-lite") as typeof Iconv;
  let out = "";
  let bytes: number[] = [];
  let encoding = "windows-1252";
  let skip = 0;
  let group: Group = { skip: false, fallback: 1, hidden: false };
  const groups: Group[] = [];
  const flush = (): void => {
    if (bytes.length > 0) out += decode(Buffer.from(bytes), encoding);
    bytes = [];
  };
  const add = (words: string): void => {
    flush();
    if (!group.skip && !group.hidden) out += words;
  };
  token.lastIndex = 0;
  for (let match = token.exec(rtf); match !== null; match = token.exec(rtf)) {
    const [all, hex, name, number, sign] = match;
    if (all === "{") {
      flush();
      if (groups.push(group) > deepest) return undefined;
    } else if (all === "}") {
      flush();
      const outer = groups.pop();
      if (outer === undefined) return undefined;
      group = outer;
      skip = 0;
      if (groups.length === 0) return out;
    } else if (hex !== undefined) {
      if (skip > 0) skip -= 1;
      else if (!group.skip && !group.hidden) bytes.push(Number.parseInt(hex, 16));
    } else if (name !== undefined) {
      const value = number === undefined ? undefined : Number(number);
      if (name === "ansicpg" && value !== undefined) encoding = encodingExists(`cp${value}`) ? `cp${value}` : encoding;
      else if (name === "bin") token.lastIndex += Math.max(0, value ?? 0);
      else if (name === "uc") group = { ...group, fallback: value ?? 1 };
      else if (name === "v" || name === "deleted") group = { ...group, hidden: value !== 0 };
      else if (name === "plain") group = { ...group, hidden: false };
      else if (name === "u" && value !== undefined) {
        add(String.fromCharCode(value < 0 ? value + 65_536 : value));
        skip = group.fallback;
      } else if (besides.has(name)) {
        flush();
        group = { ...group, skip: true };
      } else if (signs[name] !== undefined) add(signs[name]);
    } else if (sign !== undefined) {
      if (sign === "*") group = { ...group, skip: true };
      else if (sign === "~") add("\u00A0");
      else if (sign === "_") add("\u2011");
      else if (sign === "\\" || sign === "{" || sign === "}") add(sign);
      else if (sign === "\n" || sign === "\r") add("\n");
    } else if (!/^[\r\n]/.test(all)) {
      const words = all.slice(skip);
      skip = Math.max(0, skip - all.length);
      add(words);
    }
  }
  return undefined;
}
