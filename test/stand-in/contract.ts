import { pathToFileURL } from "node:url";
import type { Heard } from "./http.js";
import { commandFaults, messageFaults, modalFaults, suggestionFaults } from "./limits.js";

type Check = (request: { method: string; path: string; body: unknown; contentType: string }) => {
  readonly ok: boolean;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  readonly warnings?: readonly { readonly path: string; readonly message: string }[];
};

/**
 * A second check against Discord's published specification, where DISCORD_CONTRACT names a module that exports
 * `validate({method, path, body, contentType})`. Without it, only the limits of our own hold.
 */
export async function publishedContract(): Promise<Check | undefined> {
  const file = process.env["DISCORD_CONTRACT"];
  if (file === undefined || file === "") return undefined;
  const { validate } = (await import(pathToFileURL(file).href)) as { validate: Check };
  return validate;
}

const isMessage = /^\/(?:channels\/\d+\/messages|webhooks\/\d+\/[^/]+)/;
const isCommands = /\/commands$/;

function ownFaults({ method, path, body, files }: Heard): string[] {
  if (method === "GET" || method === "DELETE") return [];
  if (isCommands.test(path)) return (body as Parameters<typeof commandFaults>[0][]).flatMap(commandFaults);
  if (isMessage.test(path)) return messageFaults(body ?? {}, files);
  if (!path.endsWith("/callback")) return [];
  const { type, data = {} } = body as { type: number; data?: Record<string, unknown> };
  if (type === 8) return suggestionFaults((data["choices"] ?? []) as Parameters<typeof suggestionFaults>[0]);
  if (type === 9) return modalFaults(data);
  if (type === 5) return (Number(data["flags"] ?? 0) & ~64) === 0 ? [] : ["a deferral with flags besides 64"];
  return type === 4 || type === 7 ? messageFaults(data, files) : [];
}

/** Keys that discord.js sends with every message, and Discord ignores. */
const always = /\/(?:tts|enforce_nonce)$/;

/** Every rule that a request breaks, in words, with the request's method and path in front. */
export function faultsOf(heard: Heard, published: Check | undefined): string[] {
  const { method, path, body, contentType } = heard;
  const told = body === undefined ? undefined : published?.({ method, path, body, contentType });
  const unknown = (told?.warnings ?? []).filter((warning) => !always.test(warning.path));
  const specified = [...(told?.errors ?? []), ...unknown].map((error) => `${error.path}: ${error.message}`);
  return [...ownFaults(heard), ...specified].map((fault) => `${method} ${path} · ${fault}`);
}
