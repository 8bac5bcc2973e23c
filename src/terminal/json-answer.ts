import { placeOfKey } from "../model/article-key.js";
import type { Answer, Citation, Finding } from "../model/answer.js";

const citation = ({ file, title, publisher, published, ...rest }: Citation) => ({
  ...placeOfKey(file),
  ...rest,
  title: title ?? null,
  publisher: publisher ?? null,
  published: published ?? null,
});

/** A finding as programs read it. */
export const printedFinding = ({ citation: place, alsoIn, date, ...rest }: Finding) => ({
  ...rest,
  citation: citation(place),
  ...(alsoIn && { alsoIn: alsoIn.map(citation) }),
  ...(date && { date: { ...date, from: date.from ?? null, to: date.to ?? null } }),
});

/** An answer as the one line of JSON that programs read. What an article does not say is null, never left to be guessed. */
export function printed(command: string, answer: Answer): string {
  if (answer.kind === "found") {
    const { picture, ...rest } = answer;
    const drawn = picture && { picture: { name: picture.name, alternative: picture.alternative } };
    return JSON.stringify({ command, ...rest, ...drawn, findings: answer.findings.map(printedFinding) });
  }
  if (answer.kind === "nothing-found")
    return JSON.stringify({ command, ...answer, nearest: answer.nearest.map(printedFinding) });
  return JSON.stringify({ command, ...answer });
}
