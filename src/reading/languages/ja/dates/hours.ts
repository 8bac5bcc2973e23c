/** Of twenty-four: "午後5" is 17, "夜8" 20, "午前0" 0, "夕方6" 18. */
export function hourOf(hour: number, part: string | undefined): number {
  if (part === "AF" || part === "EV") return hour < 12 ? hour + 12 : hour;
  if (part === "NI") return hour >= 6 && hour < 12 ? hour + 12 : hour;
  if (part === "MI") return hour < 4 ? hour + 12 : hour;
  return hour;
}
