import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import { z } from "zod";

/** Of answers to those whose language nobody knows. */
export const language = z
  .enum(["en", "es", "fr", "ja", "zh-CN", "zh-TW"], { error: "must be en, es, fr, ja, zh-CN or zh-TW" })
  .transform((code) => (code === "es" ? "es-ES" : code));

// A program that reads YAML takes an id without quotation marks for a number, and loses its last digits.
const id = z
  .string("must be an id in quotation marks")
  .regex(/^\d{17,20}$/, "must be an id: 17 to 20 digits, in quotation marks");

const archive = z.strictObject({
  folder: z.string().min(1),
  servers: z.array(id).default([]),
  channels: z.array(id).default([]),
  keepers: z.array(id).optional(),
  keepersChannel: id.optional(),
  language: language.optional(),
  private: z.boolean().optional(),
  followChannel: id.optional(),
});

/** One archive, and where it is asked; without servers and channels, wherever no other one is, and in direct messages. */
export type ArchiveAsked = z.output<typeof archive>;

const file = z.strictObject({ archives: z.array(archive).min(1, "must name an archive") });

export type ArchivesRead =
  | { readonly kind: "archives"; readonly archives: readonly ArchiveAsked[] }
  | { readonly kind: "unusable"; readonly sentence: string };

/** Reads the file that ARCHIVES names, YAML or JSON, or says in a sentence what is wrong with it. */
export function archivesIn(text: string, name: string): ArchivesRead {
  const unusable = (why: string): ArchivesRead => ({ kind: "unusable", sentence: `ARCHIVES: ${name} ${why}` });
  let content: unknown;
  try {
    // Most have no such file, and the parser takes longer to load than all other settings.
    const { parse } = createRequire(import.meta.url)("yaml") as typeof Yaml;
    content = parse(text);
  } catch (error) {
    // The parser has no other way to say what is wrong.
    return unusable(`is neither YAML nor JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = file.safeParse(content);
  if (!read.success) {
    const [issue] = read.error.issues;
    return unusable(`is wrong at “${issue?.path.join(".") ?? ""}”: ${issue?.message ?? "unknown"}.`);
  }
  const { archives } = read.data;
  const places = archives.flatMap(({ servers, channels }) => [...servers, ...channels]);
  const twice = places.find((place, at) => places.indexOf(place) !== at);
  if (twice !== undefined) return unusable(`names ${twice} twice; a question is answered from one archive.`);
  const everywhere = archives.filter(({ servers, channels }) => servers.length + channels.length === 0);
  if (everywhere.length > 1)
    return unusable("has two archives without servers and channels; say where one of them is asked.");
  return { kind: "archives", archives };
}
