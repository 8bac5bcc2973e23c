/**
 * Draws the pictures in docs: asks the real bot through the stand-in, takes the message that it sent, and shows it in a page made of
 * well-kept components that look like Discord. `npm ci && npm run draw`, with Chromium at CHROMIUM or /usr/bin/chromium.
 */
import { createServer } from "node:http";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { pageOf } from "./page.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = path.join(here, "..", "..");

/** The message of the answer to a question about the articles in `seeds`. */
async function message([command, options]) {
  const { startBot } = await import(path.join(root, "dist/test/discord/bot.js"));
  const { serviceOver } = await import(path.join(root, "dist/test/newspaper/archive-service.js"));
  const { pngOf } = await import(path.join(root, "dist/src/answering/timeline/picture/png.js"));
  const service = await serviceOver(path.join(root, ".attest", "picture"), path.join(root, "seeds"));
  const bot = await startBot(service, { toPng: pngOf });
  const asked = bot.discord.type(command, options);
  const sent = await asked.states.first(({ deleted }) => !deleted);
  await bot.stop();
  await service.close();
  return sent;
}

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

/** What is drawn without arguments: a file under docs/, a command and its options. */
const pictures = [
  ["answer.png", "who-said", { words: "wrong signals" }],
  ["quotation.png", "check-quote", { words: "Japan must be cautious in its words and deeds" }],
  ["timeline.png", "timeline", { topic: "Taiwan" }],
];
const [to, command, options = "{}"] = process.argv.slice(2);
const wanted =
  to === undefined
    ? pictures.map(([name, ...asked]) => [path.join(root, "docs", name), ...asked])
    : [[to, command, JSON.parse(options)]];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage({ viewport: { width: 760, height: 900 }, deviceScaleFactor: 1.5 });
page.on("pageerror", (error) => process.stderr.write(`${error}\n`));
page.on("requestfailed", (request) => process.stderr.write(`${request.url()}\n`));
for (const [file, name, input] of wanted) {
  const typed = Object.entries(input).map(([option, value]) => ` ${option}: ${value}`);
  const server = await serve(pageOf(await message([name, input]), `/${name}${typed.join("")}`));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForSelector("discord-message");
  await page.waitForLoadState("networkidle");
  writeFileSync(file, await page.locator("discord-messages").screenshot());
  server.closeAllConnections();
  server.close();
}
await browser.close();
