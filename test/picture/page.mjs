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
    if (line === "```") {
      const end = lines.indexOf("```", at + 1);
      shown.push(`<pre>${escaped(lines.slice(at + 1, end).join("\n"))}</pre>`);
      at = end;
    } else if (line.startsWith("### ")) shown.push(`<h3>${markdown(parse(line.slice(4)))}</h3>`);
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

/** A menu: what it is for, and where it is opened, what it offers. */
function menu({ placeholder, options, custom_id: id }, opened) {
  const chosen = options.find((one) => one.default)?.label ?? placeholder ?? "";
  const rows = options.map(
    ({ label, description }) =>
      `<div class="option"><div>${escaped(label)}</div>${description ? `<small>${escaped(description)}</small>` : ""}</div>`,
  );
  return `<div class="menu"><span>${escaped(chosen)}</span><span>⌄</span></div>${id === opened ? `<div class="options">${rows.join("")}</div>` : ""}`;
}

function component(part, files, opened) {
  const inside = () => (part.components ?? []).map((one) => component(one, files, opened)).join("");
  switch (part.type) {
    case 1:
      return part.components[0].type === 3 ? inside() : `<discord-action-row>${inside()}</discord-action-row>`;
    case 2:
      return `<discord-button type="${styles[part.style]}" ${part.disabled ? "disabled" : ""}>${escaped(part.label)}</discord-button>`;
    case 3:
      return menu(part, opened);
    case 9:
      return `<div class="section"><div>${inside()}</div><discord-action-row>${component(part.accessory, files, opened)}</discord-action-row></div>`;
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

/** A field of a form with what somebody has written or chosen. */
function field(
  { label, description, component: { type, custom_id: id, style, options = [], default: ticked } },
  written,
) {
  const value = written[id] ?? "";
  const shown = options.find((one) => one.value === value)?.label ?? "";
  const input =
    type === 23
      ? `<div class="box">${ticked ? "☑" : "☐"}</div>`
      : type === 3
        ? `<div class="menu"><span>${escaped(shown === "" ? "Make a selection" : shown)}</span><span>⌄</span></div>`
        : `<div class="input ${style === 2 ? "long" : ""}">${escaped(value).replaceAll("\n", "<br>")}</div>`;
  return `<div class="field"><div class="label">${escaped(label)}</div>${description ? `<small>${escaped(description)}</small>` : ""}${input}</div>`;
}

const modal = ({ title, components }, written) =>
  `<div class="modal"><div class="title">${escaped(title)}</div>${components.map((one) => field(one, written)).join("")}<discord-action-row><discord-button type="secondary">Cancel</discord-button><discord-button type="primary">Submit</discord-button></discord-action-row></div>`;

/** What stands below each other: messages, a form, the beginning of a thread. */
function shown({
  author,
  command,
  reply,
  text: said,
  components = [],
  files = [],
  opened,
  isPrivate,
  modal: form,
  written,
  divider,
}) {
  if (form !== undefined) return modal(form, written);
  if (divider !== undefined) return `<div class="thread"># ${escaped(divider)}</div>`;
  if (said !== undefined)
    return `<discord-message author="${author}" avatar="${avatar}"><div>${escaped(said)}</div></discord-message>`;
  const above =
    command !== undefined
      ? `<discord-command slot="reply" author="reader" avatar="${avatar}" command="${escaped(command)}"></discord-command>`
      : reply !== undefined
        ? `<discord-reply slot="reply" author="reader" avatar="${avatar}">${escaped(reply)}</discord-reply>`
        : "";
  const alone = isPrivate ? `<div class="alone">Only you can see this</div>` : "";
  return `<discord-message author="${author}" bot avatar="${avatar}" role-color="#ffffff">${above}${components.map((part) => component(part, files, opened)).join("")}${alone}</discord-message>`;
}

export const pageOf = (scene) => `<!doctype html>
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
.menu { display: flex; justify-content: space-between; border: 1px solid #1e1f22; border-radius: 6px; background: #1e1f22; padding: 9px 12px; color: #dbdee1; font-size: .95rem; }
.options { border: 1px solid #1e1f22; border-radius: 6px; background: #2b2d31; color: #dbdee1; }
.option { padding: 7px 12px; border-bottom: 1px solid #232428; font-size: .95rem; }
.option small, .field small { color: #a5a8ae; font-size: .8rem; }
.alone { color: #a5a8ae; font-size: .8rem; margin-top: 4px; }
.modal { max-width: 460px; background: #2b2d31; border-radius: 8px; padding: 18px 20px; margin: 10px 4px; color: #dbdee1; display: flex; flex-direction: column; gap: 14px; }
.modal .title { font-size: 1.2rem; font-weight: 700; }
.modal .label { font-weight: 600; }
.modal .input { background: #1e1f22; border-radius: 4px; padding: 9px 11px; min-height: 1.2em; margin-top: 6px; line-height: 1.4; }
.modal .input.long { min-height: 5em; }
.modal .menu { margin-top: 6px; }
.modal .box { font-size: 1.4rem; line-height: 1.2; }
.modal .buttons { display: flex; gap: 8px; justify-content: flex-end; }
.thread { color: #dbdee1; font-weight: 700; padding: 4px 8px 12px; border-bottom: 1px solid #3f4147; margin-bottom: 8px; }
.file { border: 1px solid #43464d; border-radius: 6px; padding: 8px 12px; color: #00a8fc; }
pre { background: #1e1f22; border: 1px solid #1b1c1f; border-radius: 4px; padding: 8px 10px; margin: 4px 0; font-size: .8rem; white-space: pre-wrap; color: #dbdee1; }
discord-subscript { display: block; }
discord-quote { display: flex; }
h3 { margin: 0; font-size: 1.1rem; line-height: 1.4; }
discord-messages { padding: 12px 12px 20px !important; }
</style>
</head>
<body>
<discord-messages>
  ${scene.map(shown).join("\n")}
</discord-messages>
</body>
</html>`;
