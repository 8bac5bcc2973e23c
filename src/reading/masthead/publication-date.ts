import type { Doubt, Provenanced } from "../../model/article.js";
import { printedDay } from "../../model/calendar.js";
import type { Dateline } from "./dateline.js";
import { type PrintedLines, type PrintedLine, stretchOf } from "../boilerplate/printed-lines.js";
import type { Stamp } from "./timestamp-forms.js";
import { isDateLine, stampsIn } from "./timestamps.js";

interface When {
  readonly published?: Provenanced;
  readonly updated?: Provenanced;
  readonly doubts: readonly Doubt[];
}

interface Placed extends Stamp {
  readonly role: "published" | "updated" | "none";
  /** How many lines away from the body. */
  readonly distance: number;
  readonly words: string;
}

const updates =
  /\b(?:updated?|modified|edited|revised|corrected|correction|amended|actualizad[oa]|mis à jour|modifié|aktualisiert|aggiornato|atualizado)\b|更新|更正|수정/iu;
const publishes =
  /\b(?:publish(?:ed)?|posted|issued|filed|first published|publicad[oa]|publié|veröffentlicht|pubblicato|nilathala)\b|発表|公開|配信|发布|發布|发表|發表|入力|등록|입력/iu;
const signed = /^by\s\p{L}/iu;
const notOurs =
  /\b(?:archived?|retrieved|accessed|saved|clipped|captured|downloaded|printed|fetched|scraped|imported|exported|created|born|died|copyright|©|since|expires?|member|joined|ends)\b/iu;
/** Of a picture, of something announced: such a line tells when something else was or will be. */
const tellsOther =
  /\b(?:photos?|photographs?|pictures?|images?)\b.{0,40}\b(?:taken|shows?|dated|from|of)\b|\b(?:taken|pictured|photographed) (?:on )?\S|^\W*(?:event|when|deadline|tickets?|expires|valid)\b/iu;
/** "13/11/31, 12:39    Bridge closed": browsers print above a page when it was printed. */
const printHeader =
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[:.]\d{2}(?:\s?[AP]M)?\s+(?!(?:[A-Z]{2,5}|Uhr)\b\W*$)\p{L}/iu;
const relative =
  /\b\d{1,3} (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b|\b(?:yesterday|today) at \d/iu;
const farthest = 25;
const furtherWithRole = 60;
const longestLine = 170;

/** When an article says that it was published and updated. Without a year of its own, a date takes the file's; never today's. */
export function whenOf(printedLines: PrintedLines, dateline: Dateline | undefined): When {
  const stamps = decided(stampsAround(printedLines), dateline?.stamp);
  const full = stamps.filter((stamp) => stamp.day !== undefined);
  const nearest = (role: Placed["role"]): Placed | undefined =>
    full.filter((stamp) => stamp.role === role).sort((a, b) => a.distance - b.distance)[0];
  const updated = nearest("updated");
  const filed = dateline?.stamp;
  const known = nearest("published") ?? nearest("none") ?? updated ?? (filed?.day === undefined ? undefined : filed);
  const published =
    nearest("published") ?? nearest("none") ?? withYear(filed, known) ?? withYear(stamps.find(isPublished), known);
  return {
    ...(published === undefined ? {} : { published: valueOf(published) }),
    ...(updated === undefined ? {} : { updated: valueOf(updated) }),
    doubts: published === undefined ? doubtsOf(printedLines, stamps, updated) : [],
  };
}

/** "03/02/2024" above a dateline of March 2 leaves no doubt. */
function decided(stamps: readonly Placed[], filed: Stamp | undefined): Placed[] {
  const written = filed?.yearless ?? monthAndDay(filed?.day);
  return stamps.map((stamp) => {
    const day = stamp.either?.find((reading) => {
      const read = monthAndDay(reading);
      return read?.month === written?.month && read?.day === written?.day;
    });
    return day === undefined ? stamp : { ...stamp, day };
  });
}

function monthAndDay(day: string | undefined): Stamp["yearless"] {
  return day === undefined ? undefined : { month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

const isPublished = ({ role }: Placed): boolean => role !== "updated";

function stampsAround({ lines, bodyStart, bodyEnd }: PrintedLines): Placed[] {
  const placed: Placed[] = [];
  for (const [i, line] of lines.entries()) {
    const isInside = i >= bodyStart && i < bodyEnd;
    if (isInside && !isDateLine(line.words)) continue;
    const distance = i < bodyStart ? bodyStart - i : i - (isInside ? bodyStart : bodyEnd) + farthest / 2;
    if (distance > furtherWithRole || line.words.length > longestLine) continue;
    if (notOurs.test(line.words) || isListed(line.words) || printHeader.test(line.words)) continue;
    let from = 0;
    for (const stamp of stampsIn(line.words)) {
      const before = line.words.slice(from, stamp.start);
      from = stamp.end;
      const role = roleOf(before.trim() === "" ? lastWordsOf(lines[i - 1]) : before);
      if (role === "none" && (distance > farthest || i >= bodyEnd || line.words.length > 110)) continue;
      if (role === "none" && tellsOther.test(line.words)) continue;
      placed.push({
        ...stamp,
        ...stretchOf(line, stamp.start, stamp.end),
        role,
        distance,
        words: line.words.slice(stamp.start, stamp.end),
      });
    }
  }
  return placed;
}

/** "Updated" may stand on a line of its own; the word of a line that has a date of its own belongs to that date. */
const lastWordsOf = (line: PrintedLine | undefined): string =>
  line === undefined || stampsIn(line.words).length > 0 ? "" : line.words.slice(-30);

/** "* 12 February – the gates close": one of the events that a list tells. */
const isListed = (words: string): boolean => /^(?:[*+•‣◦–-]|\d{1,2}[.)])\s/u.test(words) && !isDateLine(words);

function roleOf(before: string): Placed["role"] {
  if (updates.test(before)) return "updated";
  return publishes.test(before) || signed.test(before) ? "published" : "none";
}

/** The date with the year that brings it nearest to a full date of the same file. */
function withYear(stamp: Stamp | undefined, known: Stamp | undefined): Stamp | undefined {
  if (stamp?.day !== undefined) return stamp;
  if (stamp?.yearless === undefined || known?.day === undefined) return undefined;
  const { month, day } = stamp.yearless;
  const year = Number(known.day.slice(0, 4));
  const far = (candidate: string): number => Math.abs(Date.parse(candidate) - Date.parse(known.day ?? ""));
  const [best] = [year - 1, year, year + 1]
    .flatMap((candidate) => printedDay(candidate, month, day) ?? [])
    .sort((a, b) => far(a) - far(b));
  return best === undefined ? undefined : { ...stamp, day: best };
}

function valueOf({ day = "", time, start, end }: Stamp): Provenanced {
  return { value: time === undefined ? day : `${day}T${time}`, from: { start, end } };
}

function doubtsOf({ lines, bodyStart }: PrintedLines, stamps: readonly Placed[], updated: Placed | undefined): Doubt[] {
  const doubts = stamps.flatMap(({ words, either, yearless }): Doubt[] => {
    if (either !== undefined) return [{ kind: "either", words, days: either }];
    return yearless === undefined ? [] : [{ kind: "no-year", words }];
  });
  const ago = lines
    .slice(Math.max(0, bodyStart - 12), bodyStart)
    .find(({ words }) => words.length < 80 && relative.test(words));
  if (ago !== undefined && updated === undefined)
    doubts.push({ kind: "no-day", words: relative.exec(ago.words)?.[0] ?? "" });
  return doubts.slice(0, 3);
}
