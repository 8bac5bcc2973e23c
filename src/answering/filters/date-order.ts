/** The order of two dates as articles carry them ("2021", "2021-08-28T15:02"); what has none, "", stands last. */
export function inTime(a: string, b: string): number {
  return Number(a === "") - Number(b === "") || (a < b ? -1 : Number(a > b));
}
