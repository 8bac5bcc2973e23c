/**
 * A second opinion on escaping: what we send as a quotation is read by a parser that was written for Discord's Markdown, and must
 * come out as the words and nothing else. `npm run markdown` in this folder, after the project was compiled.
 */
import assert from "node:assert/strict";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "discord-markdown-parser";

const root = fileURLToPath(new URL("../..", import.meta.url));
const fc = await import(path.join(root, "node_modules/fast-check/lib/fast-check.js"));
const { quoted, inline } = await import(path.join(root, "dist/src/discord/rendering/markdown.js"));

const pieces = [
  ...Array.from("*_~`|>#-+<@&!:/[]()\\ \n1.a"),
  "https://example.org/a_b",
  "<@123456789012345678>",
  "@everyone",
  "@here",
  "<:smile:123456789012345678>",
  "<t:1618953630:R>",
  "</ask:123456789012345678>",
  "[a](https://example.org)",
  "**",
  "__",
  "||",
  "```",
  "\n# ",
  "\n-# ",
  "\n- ",
  "\n> ",
  "\n>>> ",
  "\n1. ",
  "discord.gg/abc",
  "word ",
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(""));

/** The words that a reader sees; anything but text is a fault. */
function seen(nodes) {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.content;
      if (node.type === "br" || node.type === "newline") return "\n";
      throw new Error(`${node.type} in ${JSON.stringify(nodes)}`);
    })
    .join("");
}

fc.assert(
  fc.property(text, (words) => {
    for (const [at, line] of quoted(words).split("\n").entries())
      assert.equal(seen(parse(line.slice(2))), words.split("\n")[at]);
    seen(parse(inline(words)));
  }),
  { numRuns: 20_000 },
);
process.stdout.write("20000 passed, 0 failed\n");
