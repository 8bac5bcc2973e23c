import { GatewayCloseCodes, RESTJSONErrorCodes } from "discord.js";

/** How the process ends, as service managers know it: 64 wrong settings, 70 a fault of ours, 75 try again later. */
export const exitCodes = { fine: 0, settings: 64, fault: 70, later: 75 } as const;

export interface Ending {
  readonly code: number;
  /** What to do now, for the one who reads the last line. */
  readonly sentence: string;
}

const portal = "discord.com/developers/applications → your application → Bot";

export const noToken: Ending = {
  code: exitCodes.settings,
  sentence: `DISCORD_TOKEN is not set. Take it from ${portal} → Reset Token, and put it into .env.`,
};

export const faulty: Ending = {
  code: exitCodes.fault,
  sentence: "Attest had a fault of its own and has stopped; the lines above say where. Start it again.",
};

export const wrongToken: Ending = {
  code: exitCodes.settings,
  sentence: `Discord does not accept DISCORD_TOKEN. Take a new one from ${portal} → Reset Token, and put it into .env.`,
};

export const unreachable: Ending = {
  code: exitCodes.later,
  sentence:
    "Discord cannot be reached. Check the network and DISCORD_API_URL; a service manager may simply start again.",
};

export const awayTooLong: Ending = {
  code: exitCodes.later,
  sentence:
    "The connection to Discord has been gone for five minutes. Start again; a service manager does so by itself.",
};

const refusedIntents: Ending = {
  code: exitCodes.settings,
  sentence: `Discord refuses an intent that the bot asks for. Attest needs no privileged one but Message Content, and that with MESSAGE_CONTENT=true alone: see ${portal} → Privileged Gateway Intents.`,
};

const closings: Readonly<Record<number, Ending>> = {
  [GatewayCloseCodes.AuthenticationFailed]: wrongToken,
  [GatewayCloseCodes.DisallowedIntents]: refusedIntents,
  [GatewayCloseCodes.InvalidIntents]: refusedIntents,
  [GatewayCloseCodes.ShardingRequired]: {
    code: exitCodes.settings,
    sentence: "The bot is in more servers than one connection may serve (2,500): take it out of some.",
  },
};

/** Why Discord closed the connection for good. */
export const closedFor = (code: number): Ending =>
  closings[code] ?? {
    code: exitCodes.fault,
    sentence: `Discord closed the connection for good, with its code ${code}.`,
  };

/** Discord gives a bot a thousand connections a day; the library says when there are new ones. */
function noSessions(message: string): Ending {
  const resets = /resets at ([\dT:.Z+-]+)/u.exec(message)?.[1];
  return {
    code: exitCodes.later,
    sentence: `Discord allows this bot no more connections today${resets === undefined ? "" : `, until ${resets}`}: it has been started too often. Start it again after that.`,
  };
}

/** What a login that failed was about: errors of the network, of the token, and of what Discord refuses look alike. */
export function loginFailedFor(error: unknown): Ending {
  const { code, status, message = "" } = error as { code?: unknown; status?: unknown; message?: string };
  if (code === "TokenInvalid" || status === 401 || /invalid token/iu.test(message)) return wrongToken;
  if (/disallowed intents/iu.test(message)) return refusedIntents;
  if (/not enough sessions remaining/iu.test(message)) return noSessions(message);
  return unreachable;
}

/** Why the commands could not be registered. */
export function registerFailedFor(error: unknown, guildId: string | undefined): Ending {
  const { code, status, message = "" } = error as { code?: unknown; status?: unknown; message?: string };
  if (status === 401) return wrongToken;
  if (code === RESTJSONErrorCodes.MissingAccess || code === RESTJSONErrorCodes.UnknownGuild)
    return {
      code: exitCodes.settings,
      sentence: `The bot is not in the server that DISCORD_GUILD_ID names, ${guildId}. Invite it, or leave the setting empty.`,
    };
  if (typeof status === "number" && status < 500)
    return { code: exitCodes.fault, sentence: `Discord refuses the commands: ${message}` };
  return unreachable;
}
