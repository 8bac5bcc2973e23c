import { Routes, type REST, type RESTPostAPIApplicationCommandsJSONBody } from "discord.js";

/** What Discord keeps of a command that was sent. It adds ids, versions and defaults, which say nothing about a difference. */
const kept = [
  "type",
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "options",
  "choices",
  "value",
  "required",
  "autocomplete",
  "min_length",
  "max_length",
  "min_value",
  "max_value",
  "default_member_permissions",
  "integration_types",
  "contexts",
];

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === "" ||
  (typeof value === "object" && Object.keys(value).length === 0);

/** A command as far as it matters, in one order of keys: two that are the same give the same text. */
function canonical(value: unknown, under = ""): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item: unknown) => canonical(item));
    return under === "contexts" || under === "integration_types" ? items.map(String).sort() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, inner]) => !isEmpty(inner) && (under.endsWith("_localizations") || kept.includes(key)),
  );
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner, key)]),
  );
}

/** Whether Discord already has exactly these commands, in any order. */
export function same(there: readonly unknown[], wanted: readonly unknown[]): boolean {
  const texts = (list: readonly unknown[]) => list.map((command) => JSON.stringify(canonical(command))).sort();
  return JSON.stringify(texts(there)) === JSON.stringify(texts(wanted));
}

export interface Registration {
  readonly rest: REST;
  readonly guildId?: string | undefined;
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
}

/** Discord's address for the commands of this application, in one server or in all. */
async function routeOf({ rest, guildId }: Registration): Promise<`/${string}`> {
  const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
  return guildId === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
}

async function areThere(route: `/${string}`, { rest, commands }: Registration): Promise<boolean> {
  // Without this, Discord leaves the other languages out and every comparison finds a difference.
  const query = new URLSearchParams({ with_localizations: "true" });
  return same((await rest.get(route, { query })) as unknown[], commands);
}

/** Whether Discord has the commands as they are now. */
export const isRegistered = async (registration: Registration): Promise<boolean> =>
  areThere(await routeOf(registration), registration);

/** Looks what Discord has, and sends the commands only when they differ: 200 creates a day are all there are. */
export async function register(registration: Registration): Promise<"unchanged" | "registered"> {
  const route = await routeOf(registration);
  if (await areThere(route, registration)) return "unchanged";
  await registration.rest.put(route, { body: registration.commands });
  return "registered";
}
