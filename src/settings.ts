import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { archivesIn, language, type ArchiveAsked } from "./settings/archives.js";

/** The package's own file: one folder above the source, two above what is compiled from it. */
const ownPackage = ["../package.json", "../../package.json"]
  .map((place) => new URL(place, import.meta.url))
  .find((file) => existsSync(file));

/** Of this program. */
export const version =
  ownPackage === undefined
    ? "unknown"
    : z.object({ version: z.string() }).parse(JSON.parse(readFileSync(ownPackage, "utf8"))).version;

/** A switch in the environment: on for "true", "yes", "1"; off for "false", "no", "0". */
const onOff = (fallback: boolean) =>
  z
    .enum(["true", "yes", "1", "false", "no", "0"], { error: "must be true or false" })
    .optional()
    .transform((word) => (word === undefined ? fallback : ["true", "yes", "1"].includes(word)));

const snowflake = /^\d{17,20}$/;

/** A list of ids with commas or blanks between them. */
const ids = (of: string) =>
  z
    .string()
    .default("")
    .transform((list) => list.split(/[\s,]+/).filter((id) => id !== ""))
    .refine(
      (list) => list.every((id) => snowflake.test(id)),
      `must be ids of ${of}, 17 to 20 digits each, with commas between`,
    );

const shape = z.object({
  ARCHIVES: z.string().optional(),
  ARTICLES: z.string().default("seeds"),
  CACHE: z.string().default(".attest"),
  RECORDS: z.string().default("records"),
  WATCH: onOff(true),
  OPENSEARCH_URL: z
    .url({
      protocol: /^https?$/,
      error: "must be the address of a cluster, such as https://user:password@search.example.org:9200",
    })
    .optional(),
  OPENSEARCH_API_KEY: z.string().optional(),
  OPENSEARCH_CA: z.string().optional(),
  OPENSEARCH_INDEX: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,60}$/, "must be small letters, digits and hyphens")
    .default("attest"),
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(snowflake, "must be a server's id: 17 to 20 digits (in Discord, right-click the server, Copy Server ID)")
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: "must be the address of a REST base, such as https://discord.com/api" })
    .optional(),
  SOURCE_URL: z
    .string()
    .regex(
      /^https?:\/\/\S*\{file\}/,
      "must be a web address that contains {file}, and may contain {line} and {endLine}",
    )
    .optional(),
  ADMIN_IDS: ids("users or roles"),
  AUDIT_CHANNEL: z.string().regex(snowflake, "must be a channel's id: 17 to 20 digits").optional(),
  KEEPERS_CHANNEL: z.string().regex(snowflake, "must be a channel's id: 17 to 20 digits").optional(),
  ALLOWED_SERVERS: ids("servers"),
  ALLOWED_CHANNELS: ids("channels"),
  ALLOWED_USERS: ids("users"),
  QUESTIONS_PER_MINUTE: z.coerce
    .number({ error: "must be a number" })
    .int("must be a whole number")
    .min(1, "must be at least 1")
    .max(1000, "must be at most 1000")
    .default(20),
  LANGUAGE: language.default("en"),
  PRIVATE: onOff(false),
  MESSAGE_CONTENT: onOff(false),
  USER_INSTALL: onOff(true),
  METRICS_PORT: z.coerce
    .number({ error: "must be a number" })
    .int("must be a whole number")
    .min(0, "must be a port")
    .max(65_535, "must be a port")
    .optional(),
  METRICS_HOST: z.string().default("127.0.0.1"),
  LOG_QUESTIONS: onOff(false),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error"], { error: "must be debug, info, warn or error" })
    .default("info"),
});

/** One archive, and how it is asked. */
export interface ArchiveSettings {
  /** The folder of articles. */
  readonly articles: string;
  /** Where it is asked; with both empty, wherever no other one is. */
  readonly servers: readonly string[];
  readonly channels: readonly string[];
  /** Its keepers: users and roles. */
  readonly adminIds: readonly string[];
  /** Where the keepers are told of faults. */
  readonly keepersChannel?: string | undefined;
  /** Where findings of what is followed go, in place of the channel where it was asked. */
  readonly followChannel?: string | undefined;
  /** Of answers to those whose language nobody knows. */
  readonly locale: string;
  /** Whether answers are for the asker alone unless told otherwise. */
  readonly isPrivate: boolean;
}

export interface Settings {
  /** The folder of articles. */
  readonly articles: string;
  /** Where the index is kept between runs. */
  readonly cache: string;
  /** Where what people have told the bot is kept: follows, corrections, faults. Nothing can make it anew. */
  readonly records: string;
  readonly watch: boolean;
  /** The cluster that keeps the archive in place of the cache, where there is one. */
  readonly cluster?: {
    readonly url: string;
    readonly apiKey?: string;
    /** PEM. */
    readonly ca?: string;
    /** What the names of its indices begin with. */
    readonly archive: string;
  };
  readonly discord: {
    readonly token?: string;
    readonly guildId?: string;
    readonly apiUrl?: string;
    readonly sourceUrl?: string;
    /** The archives that are asked, each in its place; at least one. */
    readonly archives: readonly [ArchiveSettings, ...ArchiveSettings[]];
    /** Where it is told who has used what keepers may do. */
    readonly auditChannel?: string;
    /** Whether the application has Discord's privileged intent Message Content. */
    readonly messageContent: boolean;
    /** Whether people may bring the bot along to where it is not installed. */
    readonly userInstall: boolean;
    /** Where the bot answers, and whom; empty lists limit nothing. */
    readonly scope: {
      readonly servers: readonly string[];
      readonly channels: readonly string[];
      readonly users: readonly string[];
    };
    readonly questionsPerMinute: number;
    /** Where /healthz and /metrics are served, if anywhere. */
    readonly metrics?: { readonly port: number; readonly host: string };
  };
  readonly logQuestions: boolean;
  readonly logLevel: "debug" | "info" | "warn" | "error";
}

export type SettingsRead =
  | { readonly kind: "settings"; readonly settings: Settings }
  | { readonly kind: "unusable"; readonly sentence: string };

/** The archives of the file that ARCHIVES names: what it does not say of one, the other settings say. */
function archivesOf(
  file: string,
  own: ArchiveSettings,
): readonly [ArchiveSettings, ...ArchiveSettings[]] | Extract<SettingsRead, { kind: "unusable" }> {
  if (!existsSync(file)) return { kind: "unusable", sentence: `ARCHIVES names ${file}, which is not there.` };
  const read = archivesIn(readFileSync(file, "utf8"), file);
  if (read.kind === "unusable") return read;
  const [first = own, ...others] = read.archives.map((one) => archiveOf(one, own));
  return [first, ...others];
}

const archiveOf = (asked: ArchiveAsked, own: ArchiveSettings): ArchiveSettings => ({
  articles: asked.folder,
  servers: asked.servers,
  channels: asked.channels,
  adminIds: asked.keepers ?? own.adminIds,
  keepersChannel: asked.keepersChannel ?? own.keepersChannel,
  followChannel: asked.followChannel,
  locale: asked.language ?? own.locale,
  isPrivate: asked.private ?? own.isPrivate,
});

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // Whoever set it is told which file cannot be read.
    return undefined;
  }
}

/** Reads the settings, or says in a sentence which variable is wrong. An empty variable counts as not set. */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): SettingsRead {
  const given = Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value !== undefined && value !== ""),
  );
  const read = shape.safeParse(given);
  if (!read.success) {
    const issue = read.error.issues[0];
    const name = String(issue?.path[0] ?? "A setting");
    return {
      kind: "unusable",
      sentence: `${name} ${issue?.message ?? "is wrong"}. It is set in the file .env or in the environment.`,
    };
  }
  const { data } = read;
  const own: ArchiveSettings = {
    articles: data.ARTICLES,
    servers: [],
    channels: [],
    adminIds: data.ADMIN_IDS,
    ...(data.KEEPERS_CHANNEL !== undefined && { keepersChannel: data.KEEPERS_CHANNEL }),
    locale: data.LANGUAGE,
    isPrivate: data.PRIVATE,
  };
  const archives = data.ARCHIVES === undefined ? ([own] as const) : archivesOf(data.ARCHIVES, own);
  if ("kind" in archives) return archives;
  const ca = data.OPENSEARCH_CA === undefined ? undefined : textIn(data.OPENSEARCH_CA);
  if (data.OPENSEARCH_CA !== undefined && ca === undefined)
    return {
      kind: "unusable",
      sentence: `OPENSEARCH_CA names the file “${data.OPENSEARCH_CA}”, which cannot be read. It is set in the file .env or in the environment.`,
    };
  return {
    kind: "settings",
    settings: {
      articles: data.ARTICLES,
      cache: data.CACHE,
      records: data.RECORDS,
      watch: data.WATCH,
      ...(data.OPENSEARCH_URL !== undefined && {
        cluster: {
          url: data.OPENSEARCH_URL,
          archive: data.OPENSEARCH_INDEX,
          ...(data.OPENSEARCH_API_KEY !== undefined && { apiKey: data.OPENSEARCH_API_KEY }),
          ...(ca !== undefined && { ca }),
        },
      }),
      discord: {
        ...(data.DISCORD_TOKEN !== undefined && { token: data.DISCORD_TOKEN }),
        ...(data.DISCORD_GUILD_ID !== undefined && { guildId: data.DISCORD_GUILD_ID }),
        ...(data.DISCORD_API_URL !== undefined && { apiUrl: data.DISCORD_API_URL }),
        ...(data.SOURCE_URL !== undefined && { sourceUrl: data.SOURCE_URL }),
        archives,
        ...(data.AUDIT_CHANNEL !== undefined && { auditChannel: data.AUDIT_CHANNEL }),
        messageContent: data.MESSAGE_CONTENT,
        userInstall: data.USER_INSTALL,
        scope: { servers: data.ALLOWED_SERVERS, channels: data.ALLOWED_CHANNELS, users: data.ALLOWED_USERS },
        questionsPerMinute: data.QUESTIONS_PER_MINUTE,
        ...(data.METRICS_PORT !== undefined && { metrics: { port: data.METRICS_PORT, host: data.METRICS_HOST } }),
      },
      logQuestions: data.LOG_QUESTIONS,
      logLevel: data.LOG_LEVEL,
    },
  };
}
