import { overlap } from "../../../../model/passage.js";
import type { Statement } from "../../../../model/statement.js";
import type { Timex } from "../../../../model/timex.js";
import { firstEndingAfter } from "../../../quotations/sorted-spans.js";

/** How far from the cue a date may stand and still be the date of the saying, in characters. */
const near = 70;

/** Between the tag and a date behind it: a place or an occasion, but no aside and no clause of its own. */
const inside =
  /^(?!.*\b(?:who|whom|which|that|when|where|while|after|before|as|since|because|but)\b)[^,;:“”"()]*,?[^,;:“”"()]{0,8}$/iu;
/** Between a date that opens the sentence and the tag: a comma, or a place or an occasion and a comma. */
const opening = /^(?!.*\b(?:who|which|that|when|while|after|before|as|and|but|was|were|had|has)\b)[^,;:“”"()]*,? ?$/iu;

/** Gives each statement the date that its sentence says it was made on; a next one of the same speaker is of the same occasion. */
export function withOccasions(text: string, statements: readonly Statement[], timexes: readonly Timex[]): Statement[] {
  const dated: Statement[] = [];
  for (const statement of statements) {
    const said = occasionOf(text, statement, timexes) ?? inherited(text, statement, dated.at(-1));
    dated.push(said === undefined ? statement : { ...statement, said });
  }
  return dated;
}

function occasionOf(
  text: string,
  { context, cue, speaker, spoken }: Statement,
  timexes: readonly Timex[],
): number | undefined {
  if (cue === undefined) return undefined;
  const { mention } = speaker;
  const [first, second] = mention.start < cue.start ? [mention, cue] : [cue, mention];
  let best: { index: number; distance: number } | undefined;
  for (let index = firstEndingAfter(timexes, context.start); index < timexes.length; index += 1) {
    const timex = timexes[index] as Timex;
    if (timex.start >= context.end) break;
    if ((timex.type !== "DATE" && timex.type !== "TIME") || timex.value === "" || timex.value.endsWith("_REF"))
      continue;
    if (spoken.some((span) => overlap(span, timex))) continue;
    const [gap, isBefore] =
      timex.end <= first.start
        ? [text.slice(timex.end, first.start), true]
        : timex.start >= second.end
          ? [text.slice(second.end, timex.start), false]
          : [text.slice(first.end, Math.max(first.end, timex.start)), false];
    if (gap.length > near || !(isBefore ? opening : inside).test(gap)) continue;
    if (best === undefined || gap.length < best.distance) best = { index, distance: gap.length };
  }
  return best?.index;
}

/** "Zhao said on Friday … Zhao said": the next words of the same speaker, near by and with no date of their own. */
function inherited(text: string, { speaker, context }: Statement, before: Statement | undefined): number | undefined {
  if (before?.said === undefined || speaker.key === undefined || before.speaker.key !== speaker.key) return undefined;
  const gap = text.slice(before.context.end, context.start);
  return (gap.match(/\S/g)?.length ?? 0) < 400 ? before.said : undefined;
}
