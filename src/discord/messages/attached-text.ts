/** Longer texts are no quotation, and no question. */
const mostBytes = 100_000;
const timeout = 2000;

const discordsOwn = ["cdn.discordapp.com", "media.discordapp.net"];

/** Discord's servers for files, and the proxy in front of Discord where one is set. */
export function isDiscords(address: string, apiUrl: string | undefined): boolean {
  const { protocol, host, hostname } = new URL(address);
  if (apiUrl !== undefined && host === new URL(apiUrl).host) return true;
  return protocol === "https:" && discordsOwn.includes(hostname);
}

/** The text of a file that came with a message. Undefined where it is too large, no text, or does not come in time. */
export async function attachedText(
  { url, size }: { readonly url: string; readonly size: number },
  apiUrl: string | undefined,
): Promise<string | undefined> {
  if (size > mostBytes || !URL.canParse(url) || !isDiscords(url, apiUrl)) return undefined;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeout), redirect: "error" });
    if (!response.ok) return undefined;
    const bytes = await response.arrayBuffer();
    return bytes.byteLength > mostBytes ? undefined : new TextDecoder("utf-8", { fatal: true }).decode(bytes).trim();
  } catch {
    // A network that fails and bytes that are no text come to the same: there are no words.
    return undefined;
  }
}
