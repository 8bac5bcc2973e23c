import { createRequire } from "node:module";
import type * as Iconv from "iconv-lite";
import type * as Detector from "jschardet";
import type { Encoding } from "../../model/article.js";

export type LegacyText =
  | { readonly kind: "text"; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: "doubtful"; readonly reason: string };

// Most archives are UTF-8 and need neither. Node's own decoder is not used: some of its versions read windows-1252 as ISO-8859-1.
const load = createRequire(import.meta.url);
const iconv = () => load("iconv-lite") as typeof Iconv;
const detector = () => load("jschardet") as typeof Detector;

/** What news is kept in. A detector's word for another one ("IBM855", "MacCyrillic") is more often wrong than right. */
const kept =
  /^(?:gb18030|gb2312|gbk|big5(?:-hkscs)?|shift_jis|cp932|euc-jp|iso-2022-jp|euc-kr|cp949|windows-125\d|iso-?8859-\d{1,2}|koi8-[ru]|tis-620)$/;

/** Another encoding that is nearly as likely as the best. */
const nearly = 0.95;
/** Enough to tell by, and soon looked at. */
const lookedAt = 64 * 1024;
const head = 2048;

/** A text that is not UTF-8: in the encoding that it declares, else in the one that its bytes show, where that is beyond doubt. */
export function legacyText(bytes: Uint8Array): LegacyText {
  const broken = brokenUtf8(bytes);
  if (broken !== undefined) return { kind: "doubtful", reason: broken };
  const declared = declaredIn(bytes);
  const asDeclared = declared === undefined ? undefined : decodedAs(declared, bytes);
  if (declared !== undefined && asDeclared !== undefined)
    return { kind: "text", text: asDeclared, encoding: { name: declared, basis: "declared" } };
  const [best, ...others] = detector().detectAll(Buffer.from(bytes.subarray(0, lookedAt)));
  const name = best?.encoding?.toLowerCase() ?? "";
  const text = kept.test(name) ? decodedAs(name, bytes) : undefined;
  if (best === undefined || text === undefined || strayCapital.test(text)) return doubtful(declared);
  const rival = others
    .filter(({ confidence }) => confidence >= best.confidence * nearly)
    .map(({ encoding }) => encoding?.toLowerCase() ?? "")
    .filter((other) => kept.test(other))
    .find((other) => (decodedAs(other, bytes) ?? text) !== text);
  return rival === undefined ? { kind: "text", text, encoding: { name, basis: "detected" } } : doubtful(declared);
}

/** "donÕt": what is left of a Macintosh's curly marks. */
const strayCapital = /\p{Ll}[À-ÖØ-Þ]\p{Ll}/u;

const doubtful = (declared: string | undefined): LegacyText => ({
  kind: "doubtful",
  reason:
    declared === undefined
      ? "is not UTF-8 text, and which encoding it is in cannot be told for sure; save it as UTF-8 and read the folder again"
      : `says that it is ${declared}, but is not; save it as UTF-8 and read the folder again`,
});

/** Why bytes that are UTF-8 but for a few are rejected: a file that was cut off or joined to another one. In a legacy encoding all its accents would be wrong. */
function brokenUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/gu)?.length ?? 0;
  const isCut = broken === 1 && whole > 0 && text.endsWith("\uFFFD");
  if (!isCut && (broken === 0 || whole < broken * 2)) return undefined;
  return `is UTF-8 text with ${broken} broken ${broken === 1 ? "character" : "characters"}; save it anew as UTF-8 and read the folder again`;
}

/** The encoding that an XML declaration or a page's head names, by its standard name. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.subarray(0, head)).toString("latin1");
  const named =
    /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(text) ??
    /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(text);
  return named?.[1] === undefined ? undefined : encodingCalled(named[1]);
}

/** The standard name of an encoding other than UTF-8, by any of its labels: "iso-8859-1" on a page means windows-1252. */
export function encodingCalled(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === "gbk" ? "gb18030" : encoding.startsWith("utf-") ? undefined : encoding;
  } catch {
    // No encoding is called so.
    return undefined;
  }
}

/** A text in an encoding that is known; nothing where a single byte of it does not fit. */
export function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  const text = encoding === "iso-2022-jp" ? sevenBits(bytes) : eightBits(encoding, bytes);
  return text === undefined || /[\uFFFD\uE000-\uF8FF]|(?![\t\n\f\r])\p{Cc}/u.test(text) ? undefined : text;
}

const sevenBits = (bytes: Uint8Array): string => new TextDecoder("iso-2022-jp").decode(bytes);

function eightBits(encoding: string, bytes: Uint8Array): string | undefined {
  const { decode, encodingExists } = iconv();
  if (!encodingExists(encoding)) return undefined;
  return decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: false });
}
