import { isDiscords } from "../messages/attached-text.js";

/** More is not fetched, whatever the format takes. */
export const mostBytes = 100 * 1024 * 1024;
const timeout = 60_000;

/**
 * The bytes of a file that somebody has given to Discord. Undefined where it lies elsewhere, is larger than it was said to be, or does not
 * come in time.
 */
export async function fetchedAttachment(
  { url, size }: { readonly url: string; readonly size: number },
  apiUrl: string | undefined,
): Promise<Uint8Array | undefined> {
  if (size > mostBytes || !URL.canParse(url) || !isDiscords(url, apiUrl)) return undefined;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeout), redirect: "error" });
    if (!response.ok || response.body === null) return undefined;
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body as AsyncIterable<Uint8Array>) {
      length += part.length;
      if (length > mostBytes) return undefined;
      parts.push(part);
    }
    // What is cut off on its way is no file.
    return length === size ? new Uint8Array(Buffer.concat(parts)) : undefined;
  } catch {
    // A network that fails, and one that sends elsewhere: the file did not come.
    return undefined;
  }
}
