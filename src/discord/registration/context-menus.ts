import type { AnyCommand } from "../../command.js";
import type { Asked } from "../../model/answer.js";
import { offeredFields } from "./slash-options.js";

/** An entry of a message's menu: the message's words become one option of a command. */
interface Menu {
  readonly name: string;
  readonly command: string;
  readonly option: string;
  /** A search may look for the beginning of a long message; of a quotation, nothing may be left out. */
  readonly takesBeginning?: boolean;
  /** Only for the archive's keepers. */
  readonly forKeepers?: boolean;
}

const menus: readonly Menu[] = [
  { name: "Find in the archive", command: "ask", option: "question", takesBeginning: true },
  { name: "Who said this?", command: "who-said", option: "words" },
  { name: "Check this quotation", command: "check-quote", option: "words" },
  { name: "Add to archive", command: "add", option: "file", forKeepers: true },
];

/** The entries whose command is there. */
export const menusFor = (commands: readonly AnyCommand[]): readonly Menu[] =>
  menus.filter((menu) => commands.some(({ name }) => name === menu.command));

/** As many whole words as fit. */
function beginningOf(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), Math.ceil(most / 2))).trimEnd();
}

/** What an entry asks, or that a message is longer than the command takes: of a quotation nothing is cut. */
type AskedByMenu =
  | { readonly kind: "asked"; readonly asked: Asked }
  | { readonly kind: "too-long"; readonly most: number };

/** What an entry asks about a message's words. Undefined where there is no such entry. */
export function menuAsks(menuName: string, words: string, commands: readonly AnyCommand[]): AskedByMenu | undefined {
  const menu = menusFor(commands).find(({ name }) => name === menuName);
  const command = commands.find(({ name }) => name === menu?.command);
  if (menu === undefined || command === undefined) return undefined;
  const fields = offeredFields(command);
  const field = fields.find(({ name }) => name === menu.option) ?? fields.find(({ main }) => main);
  if (field === undefined) return undefined;
  const most = field.most ?? Infinity;
  if (words.length > most && menu.takesBeginning !== true) return { kind: "too-long", most };
  return { kind: "asked", asked: { command: command.name, input: { [field.name]: beginningOf(words, most) } } };
}
