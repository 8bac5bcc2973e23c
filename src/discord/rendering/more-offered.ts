import { fieldsOf, type AnyCommand } from "../../command.js";
import type { Answer, Asked } from "../../model/answer.js";
import type { More, MoreOffered } from "./more-menu.js";

/** The options that name whose words are wanted, and whose articles, as the commands call them. */
const options = { speaker: ["speaker", "people"], source: ["source"] } as const;

type Narrowing = keyof typeof options;

const optionFor = (command: AnyCommand, narrowing: Narrowing): string | undefined => {
  const names: readonly string[] = options[narrowing];
  return fieldsOf(command.input).find(({ name }) => names.includes(name))?.name;
};

/** Whether a command's question may be asked again otherwise: not what changes something, or speaks of its place. */
export const isAskedAgain = ({ forKeepers, needsPlace, takesFile, input }: AnyCommand): boolean =>
  forKeepers !== true && needsPlace !== true && takesFile !== true && fieldsOf(input).some(({ main }) => main);

/** What the menu below an answer may offer; undefined where the command is asked once. `canThread`: a thread may begin at the message. */
export function moreOffered(
  answer: Answer,
  { asked, command, canThread }: { readonly asked: Asked; readonly command: AnyCommand; readonly canThread: boolean },
): MoreOffered | undefined {
  if (answer.kind !== "found" || !isAskedAgain(command)) return undefined;
  const [speaker, source] = [optionFor(command, "speaker"), optionFor(command, "source")];
  const main = fieldsOf(command.input).find((field) => field.main)?.name ?? "";
  const given = (name: string | undefined) => name !== undefined && asked.input[name] !== undefined;
  const widened = given(main)
    ? (["speaker", "source"] as const).filter((one) => given(one === "speaker" ? speaker : source))
    : [];
  return {
    ...(speaker !== undefined && !given(speaker) && { speaker }),
    ...(source !== undefined && !given(source) && { source }),
    widened,
    form: true,
    thread: canThread,
    // Timelines offer their files by buttons.
    document: !(answer.offers ?? []).some(({ input }) => input["as"] === "markdown"),
  };
}

/** What a choice in the menu asks in place of what was asked. `file`: of the article that was chosen. */
export function askedInstead(
  more: More,
  { asked, command, file }: { readonly asked: Asked; readonly command: AnyCommand; readonly file: string | undefined },
): Asked | undefined {
  const { input } = asked;
  const without = (name: string | undefined) =>
    Object.fromEntries(Object.entries(input).filter(([key]) => key !== name));
  const withOption = (narrowing: Narrowing, value: string | undefined) => {
    const name = optionFor(command, narrowing);
    return name === undefined || value === undefined
      ? undefined
      : { command: asked.command, input: { ...input, [name]: value } };
  };
  switch (more.does) {
    case "speaker":
      return withOption("speaker", more.name);
    case "source":
      return withOption("source", file);
    case "every-speaker":
      return { command: asked.command, input: without(optionFor(command, "speaker")) };
    case "every-source":
      return { command: asked.command, input: without(optionFor(command, "source")) };
    case "open":
      return file === undefined ? undefined : { command: "source", input: { name: file, line: more.line } };
    case "cite":
      return file === undefined ? undefined : { command: "cite", input: { name: file, line: more.line } };
    case "form":
    case "thread":
    case "document":
      return undefined;
  }
}
