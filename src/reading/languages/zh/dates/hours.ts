const early = new Set(["MO"]);

/** Of twenty-four: "下午5" is 17, "晚上十" 22, "中午12" 12, "凌晨12" 0. */
export function hourOf(hour: number, part: string | undefined, text: string, at: number): number {
  if (part === undefined) return hour;
  if (early.has(part)) return hour === 12 && text.slice(Math.max(0, at - 2), at) === "凌晨" ? 0 : hour;
  if (part === "MI") return hour < 3 ? hour + 12 : hour;
  if (part === "NI" && hour < 6) return hour;
  return hour < 12 ? hour + 12 : hour;
}
