import { z } from "zod";
import { isDateOfArticle } from "../../model/calendar.js";
import type { Masthead } from "../../model/article.js";
import type { Span } from "../../model/passage.js";
import type { Statement } from "../../model/statement.js";
import { keyOfPerson } from "../languages/en/statements/names/speaker-keys.js";

const date = z.string().refine(isDateOfArticle, "must be a date such as 2021-08-28 or 2021");
const place = z.int().min(0);

/** What the keepers say of one article, for as long as its file has these bytes. */
const correction = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  published: date.optional(),
  /** Of the statement that holds this stretch of the text. */
  statements: z
    .array(
      z.object({ start: place, end: place, speaker: z.string().min(1).max(200).optional(), said: date.optional() }),
    )
    .default([]),
});
export type Correction = z.output<typeof correction>;

/** By the article's path below its folder, with its number where the file holds several: "nexis.txt#3". */
export const correctionsForm = z.record(z.string(), correction);
export type Corrections = z.output<typeof correctionsForm>;

/** The correction, if the article is still what it was made for. */
export const stillHolding = (
  given: Correction | undefined,
  { sha256 }: { readonly sha256: string },
): Correction | undefined => (given?.sha256 === sha256 ? given : undefined);

/** The keepers' word wins over the catalog's and the file's, and shows as the keepers'. */
export function withKeepersDate(masthead: Masthead, given: Correction | undefined): Masthead {
  if (given?.published === undefined) return masthead;
  const { doubts: _, ...known } = masthead;
  return { ...known, published: { value: given.published, from: "keepers" } };
}

const hull = ({ spoken }: Statement): Span => ({ start: spoken[0].start, end: (spoken.at(-1) ?? spoken[0]).end });

/** The statements with what the keepers say of them. Nothing of the words changes: only whose they are, and when they were said. */
export function withKeepersWord(statements: readonly Statement[], given: Correction | undefined): readonly Statement[] {
  if (given === undefined || given.statements.length === 0) return statements;
  return statements.map((statement) => {
    const { start, end } = hull(statement);
    const own = given.statements.filter((one) => one.start <= start && end <= one.end);
    return own.reduce(corrected, statement);
  });
}

function corrected(statement: Statement, { speaker: name, said }: Correction["statements"][number]): Statement {
  const { said: read, with: others, ...rest } = statement;
  return {
    ...rest,
    ...(said === undefined ? read !== undefined && { said: read } : { saidByKeepers: said }),
    ...(name === undefined
      ? others !== undefined && { with: others }
      : {
          speaker: {
            basis: "named",
            name,
            key: keyOfPerson(name),
            type: "unknown",
            mention: statement.speaker.mention,
          },
          confidence: "sure",
          speakerByKeepers: true,
        }),
  };
}
