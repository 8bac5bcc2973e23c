import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import { openArchiveService } from "../../../src/archive/archive-service.js";
import { answeredLine } from "../../../src/terminal/terminal.js";
import { newspaperFolder } from "../../newspaper/archive-service.js";
import { cluster } from "./cluster-settings.js";

/** In front of the cluster: passes on what is asked until it is told to answer as a cluster does of which a part is gone. */
async function front() {
  const { url } = cluster("");
  let partial = false;
  const passOn = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const answer = await fetch(url + (request.url ?? ""), {
      method: request.method ?? "GET",
      headers: { "content-type": request.headers["content-type"] ?? "application/json" },
      ...(body.length > 0 && { body }),
    });
    let said = await answer.text();
    if (partial) said = said.replaceAll('"failed":0', '"failed":1');
    response.writeHead(answer.status, { "content-type": "application/json" }).end(said);
  };
  const server = createServer((request, response) => void passOn(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, breakIt: () => (partial = true), server };
}

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

test("of a cluster that answers in part nobody is told that nothing was found", async () => {
  const between = await front();
  closing.push(() => between.server.close());
  const opened = await openArchiveService({
    articles: newspaperFolder,
    cache: "",
    watch: false,
    notice: () => {},
    clock: () => performance.now(),
    cluster: { ...cluster("gone"), url: between.url },
  });
  if (opened.kind === "unusable") throw new Error(opened.sentence);
  closing.unshift(() => opened.service.close());
  const ask = (line: string) =>
    answeredLine(line, {
      service: opened.service,
      commands,
      fault: (_, error) => {
        throw error;
      },
    });
  expect((await ask("/ask question:When will the first concrete be poured?")).answer.kind).toBe("found");
  between.breakIt();
  expect((await ask("/ask question:How old is Rey?")).answer).toEqual({
    kind: "refused",
    reason: "The archive cannot be asked now, so nothing can be said of it. Ask again in a minute.",
  });
});
