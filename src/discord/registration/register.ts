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

/** Servers that are looked at for a set of their own: a bot in more of them was hardly tried out in one. */
const mostServers = 50;

/** Discord's address for the commands of this application, in one server or in all. */
const routeOf = (applicationId: string, guildId: string | undefined): `/${string}` =>
  guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);

async function ownId(rest: REST): Promise<string> {
  const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
  return id;
}

/** A command as Discord lists it. */
interface Known {
  readonly id: string;
  readonly name: string;
}

export interface Registered {
  readonly commands: "unchanged" | "registered";
  /** By name. */
  readonly ids: ReadonlyMap<string, string>;
}

const idsOf = (known: readonly Known[]): ReadonlyMap<string, string> =>
  new Map(known.map(({ id, name }) => [name, id]));

/** Looks what Discord has, and sends the commands only when they differ: 200 creates a day are all there are. */
export async function register({ rest, guildId, commands }: Registration): Promise<Registered> {
  const route = routeOf(await ownId(rest), guildId);
  // Without this, Discord leaves the other languages out and every comparison finds a difference.
  const query = new URLSearchParams({ with_localizations: "true" });
  const there = (await rest.get(route, { query })) as Known[];
  if (same(there, commands)) return { commands: "unchanged", ids: idsOf(there) };
  return { commands: "registered", ids: idsOf((await rest.put(route, { body: commands })) as Known[]) };
}

/** Takes a set away where there is one: one server's and everybody's live side by side, so that people see each command twice. */
async function cleared(rest: REST, route: `/${string}`): Promise<boolean> {
  const there = (await rest.get(route)) as unknown[];
  if (there.length > 0) await rest.put(route, { body: [] });
  return there.length > 0;
}

/** Registers the commands in their scope and takes them out of the other one, which an earlier setting may have left. */
export async function registerAlone({
  servers = [],
  ...registration
}: Registration & { readonly servers?: readonly string[] }): Promise<Registered & { readonly cleared: number }> {
  const { rest, guildId } = registration;
  const done = await register(registration);
  const id = await ownId(rest);
  const others = guildId === undefined ? servers.slice(0, mostServers) : [undefined];
  let count = 0;
  for (const other of others) if (await cleared(rest, routeOf(id, other))) count += 1;
  return { ...done, cleared: count };
}
