import { stampsIn } from "../../masthead/timestamps.js";
import type { Metadata } from "../format.js";

const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A value as a page writes it, read for what it is to say; undefined where it does not say that. */
export function readAs(field: keyof Metadata, value: string): string | undefined {
  if (value.length > 1000) return undefined;
  const words = value.replaceAll(/\s+/g, " ").trim();
  if (words === "" || words === "None" || words === "null") return undefined;
  if (field === "url") return /^https?:\/\/\S+$/.test(words) ? words : undefined;
  if (field === "byline") return authorOf(words);
  if (field === "published" || field === "updated") return dayAndTime(words);
  return words;
}

/** The name of somebody who wrote it: no address, no handle; "Bellmer, Ann" is Ann Bellmer. */
function authorOf(words: string): string | undefined {
  if (/^https?:|^www\.|^@|^\/|^\S+@\S+$/i.test(words)) return undefined;
  const [, last, first] = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}\p{Ll}[\p{L}’'.-]*(?: \p{Lu}\.)?)$/u.exec(words) ?? [];
  return last !== undefined && first !== undefined ? `${first} ${last}` : words.replace(/^by:? /i, "");
}

/** The day, with its time where one is printed, of a stamp as people or machines write it. */
function dayAndTime(words: string): string | undefined {
  const [stamp] = stampsIn(
    words.replace(compact, (_, year: string, month: string, day: string, ...rest: (string | undefined)[]) => {
      const [hour, minute, second, zone] = rest;
      return hour === undefined
        ? `${year}-${month}-${day}`
        : `${year}-${month}-${day}T${hour}:${minute ?? "00"}${second === undefined ? "" : `:${second}`}${zone ?? ""}`;
    }),
  );
  if (stamp?.day === undefined) return undefined;
  return stamp.time === undefined ? stamp.day : `${stamp.day}T${stamp.time}`;
}
