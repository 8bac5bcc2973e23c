import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** A file that came with a request, whole. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One request as it was heard. `body` is the JSON of it, also where it came as `payload_json` beside files. */
export interface Heard {
  readonly method: string;
  /** Without the version and the query, percent-decoded: "/gateway/bot". */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly contentType: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly files: readonly SentFile[];
  /** Milliseconds, of `performance.now()`. */
  readonly at: number;
}

export interface Reply {
  readonly status: number;
  /** Absent with 204, which carries no JSON and no content type. */
  readonly body?: unknown;
  /** In place of a body: a file. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function multipart(bytes: Buffer, contentType: string): Promise<Pick<Heard, "body" | "files">> {
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } }).formData();
  const files: SentFile[] = [];
  let body: unknown;
  for (const [name, value] of form) {
    if (name === "payload_json") body = JSON.parse(typeof value === "string" ? value : await value.text());
    else if (typeof value !== "string")
      files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { body, files };
}

async function heardOf(request: IncomingMessage): Promise<Heard> {
  const at = performance.now();
  const url = new URL(request.url ?? "/", "http://loopback");
  const contentType = request.headers["content-type"] ?? "";
  const bytes = await bytesOf(request);
  const content = contentType.startsWith("multipart/form-data")
    ? await multipart(bytes, contentType)
    : { body: bytes.length === 0 ? undefined : (JSON.parse(bytes.toString("utf8")) as unknown), files: [] };
  return {
    method: request.method ?? "GET",
    path: decodeURIComponent(url.pathname).replace(/^\/api\/v\d+/, ""),
    query: url.searchParams,
    contentType: contentType.split(";")[0] ?? "",
    authorization: request.headers.authorization,
    at,
    ...content,
  };
}

function send(response: ServerResponse, { status, body, text, headers }: Reply): void {
  if (text !== undefined) response.writeHead(status, { "content-type": "text/plain" }).end(text);
  else if (body === undefined) response.writeHead(status, headers).end();
  else response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** In place of a reply: the connection breaks, or nothing ever comes. */
export type NoReply = "hang up" | "hang";

/** An HTTP server on a free port of this machine. */
export async function httpServer(
  reply: (heard: Heard) => Reply | NoReply | Promise<Reply | NoReply>,
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => {
    void heardOf(request)
      .then(reply)
      .then(
        (answer) => answer !== "hang" && (answer === "hang up" ? request.socket.destroy() : send(response, answer)),
        (error: unknown) => send(response, { status: 500, body: { message: String(error), code: 0 } }),
      );
  });
  // A connection that is closed while a request is on its way is a fault of its own, played on purpose only.
  server.keepAliveTimeout = 3_600_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the stand-in has no port");
  return { server, port: address.port };
}
