import { REST } from "discord.js";
import type { AnyCommand } from "../../command.js";
import type { Settings } from "../../settings.js";
import { restOptions } from "../gateway/client.js";
import { declared } from "./declarations.js";
import { exitCodes, noToken, registerFailedFor } from "../gateway/exit.js";
import { registerAlone } from "./register.js";

export interface Registering {
  readonly settings: Settings;
  readonly commands: readonly AnyCommand[];
}

/** `npm run register`: tells Discord of the commands, if it has others. Gives the exit code. */
export async function registerCommands({ settings, commands }: Registering): Promise<number> {
  const { token, guildId, apiUrl } = settings.discord;
  const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
  if (token === undefined) {
    say(noToken.sentence);
    return noToken.code;
  }
  const rest = new REST(restOptions(apiUrl)).setToken(token);
  const where = guildId === undefined ? "everywhere" : `in the server ${guildId}`;
  try {
    const { commands: done } = await registerAlone({ rest, guildId, commands: declared(commands, settings.discord) });
    say(
      done === "registered"
        ? `The commands are registered ${where}.`
        : `The commands are registered ${where} already; nothing was sent.`,
    );
    return exitCodes.fine;
  } catch (error) {
    const { code, sentence } = registerFailedFor(error, guildId);
    say(sentence);
    return code;
  }
}
