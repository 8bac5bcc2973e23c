import type { AnyCommand } from "../command.js";
import type { Asked } from "../model/answer.js";
import { fieldsOf } from "./slash.js";

/** An entry of a message's menu: the message's words become one option of a command. */
interface Menu {
  readonly name: string;
  readonly command: string;
  readonly option: string;
}

const menus: readonly Menu[] = [
  { name: "Find in the archive", command: "ask", option: "question" },
  { name: "Who said this?", command: "who-said", option: "words" },
  { name: "Check this quotation", command: "check-quote", option: "words" },
];

/** The entries whose command is there. */
export const menusFor = (commands: readonly AnyCommand[]): readonly Menu[] =>
  menus.filter((menu) => commands.some(({ name }) => name === menu.command));

/** What an entry asks about a message. Words that are longer than the command takes are refused by the command, not cut. */
export function askedBy(menuName: string, words: string, commands: readonly AnyCommand[]): Asked | undefined {
  const menu = menusFor(commands).find(({ name }) => name === menuName);
  const command = commands.find(({ name }) => name === menu?.command);
  if (menu === undefined || command === undefined) return undefined;
  const fields = fieldsOf(command);
  const option = fields.some(({ name }) => name === menu.option) ? menu.option : fields.find(({ main }) => main)?.name;
  return option === undefined ? undefined : { command: command.name, input: { [option]: words } };
}
