import { linePlaces, type Weighing } from "../../../src/reading/layout/line-classifier.js";

const head = `/**
 * How much each feature of a line speaks against its being body: that it stands before the article, breaks it, or stands after
 * it. Fitted by a conditional random field on hand-marked pages and on clean news texts; no text of theirs is kept here.
 * docs/reading.md says how well they do on pages that they were not fitted on.
 */
export const weights: Readonly<Record<string, readonly [before: number, between: number, after: number]>> = {
`;

/** The text of `src/reading/layout/trained-weights.ts`. */
export function weightsFile({ weights, steps }: Weighing): string {
  const rows = Object.entries(weights).map(
    ([name, row]) => `  ${/^\w+$/.test(name) ? name : JSON.stringify(name)}: [${row.join(", ")}],\n`,
  );
  const stepRows = linePlaces.map(
    (from) => `  ${from}: { ${linePlaces.map((to) => `${to}: ${String(steps[from][to])}`).join(", ")} },\n`,
  );
  return `${head}${rows.join("")}};\n\n/** From one line to the next: \`undefined\` where it cannot be. */\nexport const steps = {\n${stepRows.join("")}} as const;\n`;
}
