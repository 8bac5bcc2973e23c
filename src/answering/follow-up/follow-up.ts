import { allFollowUpForms } from "../../reading/languages/follow-up-forms.js";
import type { FollowUpForm } from "../../reading/languages/follow-up-form.js";
import { aboutAnother, withAnother } from "./another-name.js";
import { askedOtherwise } from "./opener.js";
import { followUpTo, wordsOption, type Exchange, type FollowUp, type IsVoice } from "./exchange.js";
import { hasReferents, withOwner, withReferents } from "./with-referents.js";

/** No line that goes on with a question is longer. */
const longest = 200;

const bare = (line: string): string =>
  line
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/^[¿¡\s]+/u, "")
    .replace(/[\s?？!！.。]+$/u, "");

/** Whether a line asks for what was found and not shown: "more". */
export const asksForMore = (line: string): boolean =>
  allFollowUpForms.some(({ asks, form }) => asks === "more" && form.test(bare(line)));

/** Whether a line may go on with a question before it: then it is worth looking for that question. */
export function looksBack(line: string): boolean {
  const words = bare(line);
  return words.length <= longest && (allFollowUpForms.some(({ form }) => form.test(words)) || hasReferents(words));
}

/**
 * What a line asks that goes on with the question before it: "and Japan?", "when?", "who else?", "more", or a question with pronouns.
 * Undefined where the line stands by itself.
 */
export function followUp(line: string, before: Exchange, isVoice: IsVoice): FollowUp | undefined {
  const words = bare(line);
  if (words === "" || words.length > longest) return undefined;
  for (const { asks, form } of allFollowUpForms) {
    const match = form.exec(words);
    const completed = match && readAs(asks, match.groups ?? {}, before, isVoice);
    if (completed !== null && completed !== undefined) return completed;
  }
  return withReferents(words, before, isVoice);
}

function readAs(
  asks: FollowUpForm["asks"],
  groups: Readonly<Record<string, string>>,
  before: Exchange,
  isVoice: IsVoice,
): FollowUp | undefined {
  switch (asks) {
    case "other": {
      const other = withOwner(groups["other"] ?? "", before, isVoice);
      return other === undefined ? undefined : withAnother(other, before, isVoice);
    }
    case "about":
      return aboutAnother(groups["topic"] ?? "", before, isVoice);
    case "opener":
      return askedOtherwise(groups["opener"] ?? "", before);
    case "else":
      return others(before);
    case "more":
      return rest(before);
  }
}

/** Who said so besides those that were asked for, or came first. */
function others(before: Exchange): FollowUp | undefined {
  const { asked, findings } = before;
  const words = wordsOption(before, "words");
  const besides = wordsOption(before, "speaker") ?? findings[0]?.speaker?.name;
  if (asked.command !== "who-said") return rest(before);
  if (words === undefined || besides === undefined) return undefined;
  return {
    kind: "asked",
    asked: { command: "who-said", input: { words, besides }, completed: `who else said “${words}”` },
  };
}

/** What was found and not shown. */
function rest({ asked, findings, more }: Exchange): FollowUp {
  if (more === 0 || asked.command !== "ask") return { kind: "nothing-more" };
  const after = Number(asked.input["after"] ?? 0) + findings.length;
  return followUpTo("ask", { ...asked.input, after });
}
