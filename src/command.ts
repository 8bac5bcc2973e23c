import { ArchiveUnavailable } from "./archive/archive.js";
import { z } from "zod";
import type { Attached } from "./answering/adding/add.js";
import { answerContext, type AnswerContext } from "./answering/answer-context.js";
import { withoutClaims } from "./answering/findings/gone-files.js";
import type { ArchiveService } from "./archive/archive-service.js";
import type { FollowDesk } from "./following/asking/begin-follow.js";
import type { Phrases } from "./locales/en/answers.js";
import type { Answer } from "./model/answer.js";
import type { Day } from "./model/timex.js";

/** What a reader can be offered while typing an option. */
export type Suggests = "speaker" | "source" | "topic" | "command";

declare module "zod" {
  interface GlobalMeta {
    /** Completed from the archive while typing. */
    readonly suggests?: Suggests;
    /** The option that takes a line of plain words without its name. One per command at most. */
    readonly main?: boolean;
  }
}

/** What is told of the program itself. */
export interface Program {
  readonly version: string;
  /** Since it was started. */
  readonly minutes: number;
  /** Between Discord and the bot; absent where it has not been measured yet. */
  readonly latencyMs?: number | undefined;
}

/** What a face tells about the moment in which a command is called. */
export interface Circumstances {
  readonly service: ArchiveService;
  readonly phrases: Phrases;
  /** The reader's calendar day; commands have no clock. */
  readonly today: Day;
  readonly commands: readonly AnyCommand[];
  readonly progress: (done: number, of: number) => void;
  /** What is followed, and who asks; absent where nothing can be sent to anybody, or follows cannot be kept. */
  readonly follows?: FollowDesk | undefined;
  /** The program that answers, where it runs on and on. */
  readonly program?: Program | undefined;
  /** The file that came with the question, where one did. */
  readonly attached?: Attached | undefined;
}

/** All that a command may look at besides its input. */
export interface CommandContext extends Circumstances {
  readonly context: AnswerContext;
}

/**
 * One file in commands/, one slash command, one terminal verb. The zod object is read four times: for the types, the checks,
 * the slash options and the terminal flags. Its fields are strings, integers, booleans and enums, each with a description.
 */
export interface Command<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly description: string;
  readonly input: z.ZodObject<Shape>;
  /** Only for the archive's keepers. */
  readonly forKeepers?: boolean;
  /** Speaks of where it is asked, and to whom later: not in the terminal. */
  readonly needsPlace?: boolean;
  /** Comes with a file, and its options are asked for in a form: in Discord only, because who is at the terminal has the folder at hand. */
  readonly takesFile?: boolean;
  /** Given too little to answer, it asks in a form where the face has one, with room for a text of many lines. */
  readonly opensForm?: boolean;
  /** May take more than a moment. */
  readonly slow?: boolean;
  answer(input: z.output<z.ZodObject<Shape>>, context: CommandContext): Answer | Promise<Answer>;
}

/** As it stands in a list, which cannot know each one's input: `answerTo` checks the input against the command's own object first. */
export type AnyCommand = Command;

/** Gives the command's `answer` the types of its own input object. */
export function command<Shape extends z.ZodRawShape>(definition: Command<Shape>): Command<Shape> {
  return definition;
}

/** What is wrong with an option, in the reader's language and without words of programs. */
function fault(issue: z.core.$ZodIssue, { misfit: says }: Phrases): string {
  if (issue.code === "too_big") return (issue.origin === "string" ? says.tooLong : says.atMost)(Number(issue.maximum));
  if (issue.code === "too_small")
    return (issue.origin === "string" ? says.tooShort : says.atLeast)(Number(issue.minimum));
  if (issue.code === "invalid_type") return issue.input === undefined ? says.missing : says.otherKind;
  return issue.code === "invalid_value" ? says.oneOf(issue.values.map(String)) : issue.message;
}

/** The sentence that says which option does not fit, and why; undefined when the input fits. */
export function misfit(asked: AnyCommand, input: unknown, phrases: Phrases): string | undefined {
  const issue = asked.input.safeParse(input, { reportInput: true }).error?.issues[0];
  // Who writes a plain question has given no option.
  if (issue?.code === "too_big" && issue.path[0] === "question") return phrases.tooLong(Number(issue.maximum));
  return issue && phrases.badOption(issue.path.join("."), fault(issue, phrases));
}

/** Checks the input and answers; input that does not fit is refused in a sentence that names the option. */
export async function answerTo(asked: AnyCommand, input: unknown, circumstances: Circumstances): Promise<Answer> {
  const checked = asked.input.safeParse(input);
  if (checked.success) {
    const { service, phrases } = circumstances;
    const context = answerContext(service.archive, phrases);
    try {
      const answer = await asked.answer(checked.data, { ...circumstances, context });
      return withoutClaims(answer, context.articles.gone, phrases);
    } catch (error) {
      // The one thing that an archive elsewhere throws and that nobody here can mend: it is no fault, and no answer either.
      if (error instanceof ArchiveUnavailable) return { kind: "refused", reason: phrases.archiveUnavailable };
      throw error;
    }
  }
  return { kind: "refused", reason: misfit(asked, input, circumstances.phrases) ?? "" };
}

/** One option of a command, as the faces need to know it. */
export interface Field {
  readonly name: string;
  readonly description: string;
  readonly kind: "string" | "integer" | "boolean" | "choice";
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly suggests?: Suggests;
  readonly main: boolean;
  readonly least?: number;
  readonly most?: number;
}

/** The JSON Schema of one property, as far as an option can be expressed in it. */
interface Property {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly suggests?: Suggests;
  readonly main?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

function kindOf(name: string, { type, enum: choices }: Property): Field["kind"] {
  if (choices !== undefined) return "choice";
  if (type === "string" || type === "integer" || type === "boolean") return type;
  throw new TypeError(
    `The option “${name}” is neither a text, a whole number, a switch nor a choice, so no face can offer it`,
  );
}

/** Reads a command's zod object as a list of options, in its order. Throws on an option that no face can offer. */
export function fieldsOf(input: z.ZodObject): readonly Field[] {
  const schema = z.toJSONSchema(input, { io: "input" });
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    // zod writes what `describe` and `meta` were given, and nothing else, into these objects.
    const found = property as Property;
    const least = found.minimum ?? found.minLength;
    const most = found.maximum ?? found.maxLength;
    return {
      name,
      description: found.description ?? "",
      kind: kindOf(name, found),
      required: required.has(name),
      choices: found.enum ?? [],
      main: found.main === true,
      ...(found.suggests && { suggests: found.suggests }),
      ...(least !== undefined && { least }),
      ...(most !== undefined && { most }),
    };
  });
}
