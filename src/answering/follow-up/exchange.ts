import type { Asked, Finding } from "../../model/answer.js";

/** A question of a conversation with what was found for it. */
export interface Exchange {
  readonly asked: Asked;
  /** The plain question, completed, where it was put in words. */
  readonly question?: string;
  readonly findings: readonly Finding[];
  /** How many more were found than were shown. */
  readonly more: number;
}

/** What a line that goes on with a question comes to. */
export type FollowUp =
  | { readonly kind: "question"; readonly question: string }
  /** The command before with other options, and how that is said: where the question before was a command, or has no words for it. */
  | { readonly kind: "asked"; readonly asked: Asked & { readonly completed: string } }
  | { readonly kind: "nothing-more" }
  /** A word that may stand for several. */
  | { readonly kind: "unclear"; readonly word: string; readonly names: readonly string[] };

/** Whether somebody of the archive is called so. */
export type IsVoice = (name: string) => boolean;

/** An option that holds words, as it was given. */
export const wordsOption = ({ asked: { input } }: Pick<Exchange, "asked">, name: string): string | undefined => {
  const value = input[name];
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
};

/** The same question with one of its options put otherwise: in its own words where they hold the option, else as a command. */
export function withOption(before: Exchange, name: string, value: string): FollowUp {
  const { question, asked } = before;
  const given = wordsOption(before, name);
  const replaced = question === undefined || given === undefined ? undefined : replacedIn(question, given, value);
  if (replaced !== undefined) return { kind: "question", question: replaced };
  return followUpTo(asked.command, { ...asked.input, [name]: value });
}

/** A command to ask next, said by what it is asked with. */
export function followUpTo(name: string, input: Asked["input"]): FollowUp {
  const told = Object.values(input).filter((value) => typeof value === "string");
  return { kind: "asked", asked: { command: name, input, completed: told.join(", ") } };
}

/** A text with one stretch of words put otherwise; undefined where it does not hold them. */
export function replacedIn(text: string, words: string, other: string): string | undefined {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? undefined : text.slice(0, at) + other + text.slice(at + words.length);
}
