import pino, { type DestinationStream, type Logger } from "pino";

export type Log = Logger;

/**
 * What is kept of an error. discord.js puts the request's body and address on its errors: the first holds what people asked, the
 * second the token of an interaction.
 */
function errorForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, status } = error as { readonly code?: unknown; readonly status?: unknown };
  return {
    type: error.name,
    message: error.message,
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    stack: error.stack,
  };
}

/** The log of this face: lines of JSON on standard error. Secrets that reach it by mistake are taken out. */
export function openLog(level: string, secrets: readonly string[], destination: DestinationStream): Log {
  const hidden = (line: string): string => secrets.reduce((text, secret) => text.replaceAll(secret, "[secret]"), line);
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: errorForLog } },
    { write: (line) => destination.write(hidden(line)) },
  );
}
