import type { AnswerContext } from "../answer-context.js";
import type { Answer, Finding } from "../../model/answer.js";
import { collapsed } from "../findings/merge-duplicates.js";
import { goneSentence } from "../findings/gone-files.js";
import { groupedVoices } from "../parties/labels.js";
import { candidatesFor } from "../who-said/candidates.js";
import { closestMatches } from "../who-said/closest-matches.js";
import { matchesOf } from "../who-said/matches.js";
import { whoSaidRequest, type WhoSaidInput } from "../who-said/request.js";
import type { Sides } from "./sides.js";

/** Of one side so many statements are shown. */
const mostOfOneSide = 10;

/** What one side says, its own name first, then organ by organ. */
interface Side {
  readonly name: string;
  readonly findings: readonly Finding[];
}

async function sideOf(
  speaker: string,
  limits: Pick<WhoSaidInput, "words" | "source">,
  context: AnswerContext,
): Promise<Side> {
  const { archive, phrases, articles } = context;
  const asked = await whoSaidRequest({ speaker, ...limits }, context);
  if (asked.kind !== "wanted") return { name: speaker, findings: [] };
  const candidates = await candidatesFor(asked, archive);
  const { matches } = matchesOf(candidates, await articles.open(candidates.keys()), asked, phrases);
  const close = closestMatches(matches, asked);
  const { party } = asked;
  const name = party?.name ?? asked.cards?.[0]?.name ?? speaker;
  const voices = party === undefined ? close : groupedVoices(close, party, phrases);
  return { name, findings: voices.map(({ finding }) => finding) };
}

const placeOf = ({ citation: { file, start } }: Finding): string => `${file}|${start}`;

/** Under which heading a statement stands: its side, and the organ that speaks for it. */
const headed = (finding: Finding, side: string): Finding => ({
  ...finding,
  group:
    finding.group === undefined || finding.group.startsWith(side)
      ? (finding.group ?? side)
      : `${side} · ${finding.group}`,
});

/** What each side says, each statement once; what sides say together stands under both their names. No verdict, no summary. */
export async function compareSides(
  { names, topic }: Sides,
  source: string | undefined,
  context: AnswerContext,
): Promise<Answer> {
  const { phrases, articles } = context;
  const sides: Side[] = [];
  for (const name of names) sides.push(await sideOf(name, { words: topic, source }, context));
  const saidBy = new Map<string, string[]>();
  for (const { name, findings } of sides)
    for (const finding of findings) saidBy.set(placeOf(finding), [...(saidBy.get(placeOf(finding)) ?? []), name]);
  const isAlone = (finding: Finding): boolean => saidBy.get(placeOf(finding))?.length === 1;
  const apart = sides.map(({ name, findings }) =>
    collapsed(
      findings.filter(isAlone).map((one) => headed(one, name)),
      phrases,
    ),
  );
  const together = [
    ...new Map(
      sides.flatMap(({ findings }) => findings.filter((one) => !isAlone(one)).map((one) => [placeOf(one), one])),
    ).values(),
  ].map((finding) => ({ ...finding, group: (saidBy.get(placeOf(finding)) ?? []).join(" · ") }));
  const shown = [...apart.map((findings) => findings.slice(0, mostOfOneSide)), together.slice(0, mostOfOneSide)].flat();
  const silent = sides
    .filter(({ findings }) => findings.length === 0)
    .map(({ name }) => phrases.whoSaid.nothing(name, topic));
  const notes = [...silent, ...articles.gone.map((one) => goneSentence(one, phrases))];
  const [first, ...others] = shown;
  const asked = phrases.compare.sidesOn(
    sides.map(({ name }) => name),
    topic,
  );
  if (first === undefined)
    return {
      kind: "nothing-found",
      asked,
      reason: silent.join(" "),
      nearest: [],
      didYouMean: [],
      notes: notes.slice(silent.length),
    };
  return {
    kind: "found",
    heading: asked,
    findings: [first, ...others],
    more: apart.flat().length + together.length - shown.length,
    ...(notes.length > 0 && { notes }),
    offers:
      topic === undefined ? [] : [{ label: phrases.compare.allVoicesOffer, command: "compare", input: { topic } }],
  };
}
