import { createRequire } from "node:module";
import type * as OpenCc from "opencc-js/t2cn";
import { variants } from "../languages/zh/lexicon/variants.js";

/** Loaded when the first Chinese sign is met: most archives have none. */
let converted: ((sign: string) => string) | undefined;
const signs = () => createRequire(import.meta.url)("opencc-js/t2cn") as typeof OpenCc;
const known = new Map<string, string>();

/**
 * A sign in its simplified form, so that 國會 and 国会 find each other; other signs as they are. Signs are looked at one by one:
 * a word may be cut anywhere, and must then still be what it was in its sentence.
 */
export function simplified(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const convert = (converted ??= signs().Converter({ from: "t", to: "cn" }));
  const form = variants.get(sign) ?? convert(sign);
  known.set(sign, form);
  return form;
}
