import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommandBasicOption,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { AnyCommand } from "../../command.js";
import { localised } from "../../locales/command-names.js";
import type { OptionWords } from "../../locales/command-words.js";
import { menusFor } from "./context-menus.js";
import { CannotExpress, checkedDescription, checkedName, offeredFields, optionOf } from "./slash-options.js";

/** The option that every question has in Discord, and no command declares. */
export const privateName = "private";

/** The option for the file that a command comes with. */
export const fileOption = "file";

function attachmentOption({ name }: AnyCommand): APIApplicationCommandBasicOption {
  const worded = (pick: (words: OptionWords) => string) =>
    localised(({ commands }) => {
      const words = commands[name]?.options[fileOption];
      return words && pick(words);
    });
  return {
    type: ApplicationCommandOptionType.Attachment,
    name: fileOption,
    name_localizations: worded((words) => words.name),
    description: "The file with the article, in any format that is read",
    description_localizations: worded((words) => words.description),
    required: true,
  };
}

const privateOption = (): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.Boolean,
  name: privateName,
  name_localizations: localised((words) => words.private.name),
  description: "Show the answer to you alone",
  description_localizations: localised((words) => words.private.description),
  required: false,
});

/** Questions are asked anywhere, by whoever has the bot installed; the archive's keepers work in their server, or in a direct message. */
const reach = (forKeepers: boolean, { userInstall }: Installed) =>
  forKeepers
    ? {
        integration_types: [ApplicationIntegrationType.GuildInstall],
        contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
        default_member_permissions: String(PermissionFlagsBits.ManageGuild),
      }
    : {
        integration_types: [
          ApplicationIntegrationType.GuildInstall,
          ...(userInstall ? [ApplicationIntegrationType.UserInstall] : []),
        ],
        contexts: [
          InteractionContextType.Guild,
          InteractionContextType.BotDM,
          // Groups of people have no server: only somebody's own bot is there.
          ...(userInstall ? [InteractionContextType.PrivateChannel] : []),
        ],
      };

/** How the bot may be installed. */
export interface Installed {
  /** Whether people may bring it along as their own. */
  readonly userInstall: boolean;
}

function slashOf(command: AnyCommand, installed: Installed): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const { name, forKeepers = false } = command;
  // What comes with a file has a form for the rest.
  const fields = command.takesFile === true ? [] : offeredFields(command);
  if (fields.some((field) => field.name === privateName))
    throw new CannotExpress(`/${name}: the option “${privateName}” belongs to the Discord face.`);
  // Discord wants required options first; the sort keeps the order otherwise.
  const inOrder = [...fields].sort((a, b) => Number(b.required) - Number(a.required));
  const file = command.takesFile === true ? [attachmentOption(command)] : [];
  const options = [
    ...file,
    ...inOrder.map((field) => optionOf(command, command.opensForm === true ? { ...field, required: false } : field)),
    ...(forKeepers ? [] : [privateOption()]),
  ];
  if (options.length > 25) throw new CannotExpress(`/${name}: Discord takes up to 25 options.`);
  return {
    type: ApplicationCommandType.ChatInput,
    name: checkedName(name, `/${name}`),
    name_localizations: localised(({ commands }) => commands[name]?.name),
    description: checkedDescription(command.description, `/${name}`),
    description_localizations: localised(({ commands }) => commands[name]?.description),
    options,
    ...reach(forKeepers, installed),
  };
}

/** Everything that is registered with Discord. Throws `CannotExpress` where Discord has no place for a command. */
export function declared(
  commands: readonly AnyCommand[],
  installed: Installed = { userInstall: true },
): RESTPostAPIApplicationCommandsJSONBody[] {
  return [
    ...commands.map((command) => slashOf(command, installed)),
    ...menusFor(commands).map(({ name, forKeepers = false }) => ({
      type: ApplicationCommandType.Message as const,
      name,
      name_localizations: localised(({ menus }) => menus[name]),
      ...reach(forKeepers, installed),
    })),
  ];
}
