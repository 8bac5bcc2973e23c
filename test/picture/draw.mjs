/**
 * Draws the pictures in docs: asks the real bot through the stand-in, takes what it sent, and shows it in a page made of
 * well-kept components that look like Discord. `npm ci && npm run draw`, with Chromium at CHROMIUM or /usr/bin/chromium.
 */
import { createServer } from "node:http";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { pageOf } from "./page.mjs";
import { answer, scenes } from "./scenes.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = path.join(here, "..", "..");

const types = { ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".json": "application/json" };

/** The page and the libraries beside it, on this machine alone. */
function serve(page) {
  const server = createServer((request, response) => {
    const asked = new URL(request.url, "http://loopback").pathname;
    if (asked === "/") return response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
    try {
      const file = path.join(here, path.normalize(asked));
      const bytes = readFileSync(file);
      response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Without arguments all are drawn; with FILE and a scene's name, or FILE, a command and its options, that one. WIDTH is the last argument. */
const [to, command, options, width = "760"] = process.argv.slice(2);
const wanted =
  to === undefined
    ? Object.entries(scenes).map(([name, scene]) => [path.join(root, "docs", name), scene])
    : [[to, scenes[command] ?? answer(command, JSON.parse(options ?? "{}"))]];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage({ viewport: { width: Number(width), height: 900 }, deviceScaleFactor: 1.5 });
page.on("pageerror", (error) => process.stderr.write(`${error}\n`));
page.on("requestfailed", (request) => process.stderr.write(`${request.url()}\n`));
for (const [file, scene] of wanted) {
  const server = await serve(pageOf(await scene()));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForSelector("discord-messages");
  await page.waitForLoadState("networkidle");
  writeFileSync(file, await page.locator("discord-messages").screenshot());
  server.closeAllConnections();
  server.close();
}
await browser.close();
