import { isDateOfArticle } from "../../model/calendar.js";
import { stampsIn } from "../masthead/timestamps.js";

/** A date as a file prints it ("Thu, 20 Mar 2031 09:30:00 +0100"), with the clock and the offset that are printed; none where it is not understood. */
export function printedDate(given: unknown): string | undefined {
  if (typeof given !== "string") return undefined;
  const words = given.trim();
  const written = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?$/.exec(words);
  if (written !== null) {
    const zone = written[3]?.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2") ?? "";
    const moment = `${written[1]}T${written[2]}${zone}`;
    return isDateOfArticle(moment) ? moment : undefined;
  }
  if (isDateOfArticle(words)) return words;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/.exec(words);
  if (compact !== null) {
    const [, year, month, day, hour, minute] = compact;
    const moment = `${year}-${month}-${day}${hour === undefined ? "" : `T${hour}:${minute}`}`;
    return isDateOfArticle(moment) ? moment : undefined;
  }
  const [stamp] = stampsIn(words);
  if (stamp?.day === undefined) return undefined;
  return stamp.time === undefined ? stamp.day : `${stamp.day}T${stamp.time}`;
}
