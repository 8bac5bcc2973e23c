/** A message of the API as a page. What the component library does not have (containers, sections) is drawn with a few rules. */
import { parse } from "discord-markdown-parser";

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Discord's Markdown, as a parser that was written for it reads it. */
function markdown(node) {
  if (Array.isArray(node)) return node.map(markdown).join("");
  const inner = () => markdown(node.content);
  switch (node.type) {
    case "text":
      return escaped(node.content);
    case "strong":
      return `<strong>${inner()}</strong>`;
    case "em":
      return `<em>${inner()}</em>`;
    case "underline":
      return `<u>${inner()}</u>`;
    case "strikethrough":
      return `<s>${inner()}</s>`;
    case "blockQuote":
      return `<discord-quote>${inner()}</discord-quote>`;
    case "url":
    case "link":
      return `<discord-link>${inner()}</discord-link>`;
    case "inlineCode":
      return `<discord-code>${escaped(node.content)}</discord-code>`;
    case "br":
    case "newline":
      return "<br>";
    default:
      throw new Error(`no form for ${node.type}`);
  }
}

/** Small print and headings stand at the beginning of a line, which this parser leaves to its caller. */
function text(content) {
  const lines = content.split("\n");
  const shown = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line.startsWith("### ")) shown.push(`<h3>${markdown(parse(line.slice(4)))}</h3>`);
    else if (line.startsWith("-# "))
      shown.push(`<discord-subscript>${markdown(parse(line.slice(3)))}</discord-subscript>`);
    else if (line.startsWith("> ")) {
      const quoted = [];
      for (; at < lines.length && lines[at].startsWith("> "); at++) quoted.push(lines[at].slice(2));
      at -= 1;
      shown.push(`<discord-quote><div>${text(quoted.join("\n"))}</div></discord-quote>`);
    } else shown.push(`<div class="line">${markdown(parse(line))}</div>`);
  }
  return shown.join("");
}

const styles = { 1: "primary", 2: "secondary", 3: "success", 4: "destructive", 5: "secondary" };

function component(part, files) {
  const inside = () => (part.components ?? []).map((one) => component(one, files)).join("");
  switch (part.type) {
    case 1:
      return `<discord-action-row>${inside()}</discord-action-row>`;
    case 2:
      return `<discord-button type="${styles[part.style]}" ${part.disabled ? "disabled" : ""}>${escaped(part.label)}</discord-button>`;
    case 9:
      return `<div class="section"><div>${inside()}</div><discord-action-row>${component(part.accessory, files)}</discord-action-row></div>`;
    case 10:
      return `<div class="text">${text(part.content)}</div>`;
    case 12:
      return part.items
        .map(({ media, description }) => {
          const { bytes } = files.find(({ name }) => media.url.endsWith(name));
          const data = Buffer.from(bytes).toString("base64");
          return `<img alt="${escaped(description)}" src="data:image/png;base64,${data}">`;
        })
        .join("");
    case 13:
      return `<div class="file">${escaped(part.file.url.replace("attachment://", ""))}</div>`;
    case 14:
      return `<div class="separator ${part.divider ? "line" : ""}"></div>`;
    case 17:
      return `<div class="container" style="border-left-color: #${(part.accent_color ?? 0).toString(16).padStart(6, "0")}">${inside()}</div>`;
    default:
      throw new Error(`no form for component ${part.type}`);
  }
}

const library = "/node_modules";
const imports = {
  "@skyra/discord-components-core": `${library}/@skyra/discord-components-core/dist/index.js`,
  lit: `${library}/lit/index.js`,
  "lit/": `${library}/lit/`,
  "lit-html": `${library}/lit-html/lit-html.js`,
  "lit-html/": `${library}/lit-html/`,
  "lit-element/lit-element.js": `${library}/lit-element/lit-element.js`,
  "lit-element": `${library}/lit-element/index.js`,
  "@lit/reactive-element": `${library}/@lit/reactive-element/reactive-element.js`,
  "@lit/reactive-element/": `${library}/@lit/reactive-element/`,
  "@lit/context": `${library}/@lit/context/index.js`,
  "@lit/context/": `${library}/@lit/context/`,
};

const avatar = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#2f6f9f"/><text x="20" y="29" font-family="serif" font-size="28" fill="#fff" text-anchor="middle">“</text></svg>')}`;

export const pageOf = ({ components, files }, asked) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">import "@skyra/discord-components-core";</script>
<style>
body { margin: 0; background: #313338; font-family: "Noto Sans", "DejaVu Sans", sans-serif; }
discord-messages { border: 0 !important; font-family: inherit; }
.container { border: 1px solid #3f4147; border-left: 4px solid; border-radius: 8px; background: #2b2d31; padding: 14px 16px; max-width: 560px; margin-top: 4px; display: flex; flex-direction: column; gap: 6px; }
.section { display: flex; gap: 14px; justify-content: space-between; align-items: flex-start; }
.section > div { flex: 1; display: flex; flex-direction: column; gap: 6px; }
.separator { height: 4px; }
.separator.line { height: 1px; background: #43464d; margin: 6px 0; }
.container img { max-width: 100%; border-radius: 6px; }
.file { border: 1px solid #43464d; border-radius: 6px; padding: 8px 12px; color: #00a8fc; }
discord-subscript { display: block; }
discord-quote { display: flex; }
h3 { margin: 0; font-size: 1.1rem; line-height: 1.4; }
discord-messages { padding: 12px 12px 20px !important; }
</style>
</head>
<body>
<discord-messages>
  <discord-message author="Attest" bot avatar="${avatar}" role-color="#ffffff">
    <discord-command slot="reply" author="reader" avatar="${avatar}" command="${escaped(asked)}"></discord-command>
    ${components.map((part) => component(part, files)).join("")}
  </discord-message>
</discord-messages>
</body>
</html>`;
