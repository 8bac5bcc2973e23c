import {
  aGuild,
  applicationId,
  channelOf,
  foreignGuildId,
  guildId,
  memberOf,
  userOf,
  type Person,
  type Place,
} from "./people.js";

export interface Circumstance {
  readonly by: Person;
  readonly in: Place;
  readonly locale: string;
}

/** Ids grow, and look like Discord's: they hold the time in their upper bits. */
export function idsFrom(start: bigint): () => string {
  let last = start;
  return () => String((last += 1n));
}

const contexts: Readonly<Record<Place, number>> = { server: 0, elsewhere: 0, direct: 1, group: 2 };

/** What every interaction carries, whatever was pressed or typed. */
export function interactionOf(
  parts: { readonly id: string; readonly token: string; readonly type: number; readonly data: unknown },
  { by, in: place, locale }: Circumstance,
): Record<string, unknown> {
  const channel = channelOf(place, by);
  const server = place === "server" ? guildId : place === "elsewhere" ? foreignGuildId : undefined;
  return {
    ...parts,
    application_id: applicationId,
    version: 1,
    channel,
    channel_id: channel.id,
    locale,
    app_permissions: "2147601408",
    entitlements: [],
    authorizing_integration_owners: place === "server" ? { "0": guildId } : { "1": by.id },
    context: contexts[place],
    attachment_size_limit: 10_485_760,
    ...(server !== undefined
      ? {
          guild_id: server,
          guild_locale: "en-US",
          guild: { id: server, locale: "en-US", features: aGuild.features },
          member: { user: userOf(by), permissions: by.permissions ?? "0", ...memberOf(by) },
        }
      : { user: userOf(by) }),
  };
}

export type OptionValue = string | number | boolean;

const optionType = (value: OptionValue): number => (typeof value === "string" ? 3 : typeof value === "boolean" ? 5 : 4);

/** The options of a typed command. `focused` names the one that is being typed. */
export function optionsOf(options: Readonly<Record<string, OptionValue>>, focused?: string): unknown[] {
  return Object.entries(options).map(([name, value]) => ({
    name,
    type: optionType(value),
    value,
    ...(name === focused && { focused: true }),
  }));
}
