import { markdown } from "./markdown.js";
import { type Source, plainText } from "./source.js";
import { webPage } from "./web-page.js";

/** The file's text as a reader sees it, by the ending of its name. */
export function sourceOf(name: string, decoded: string): Source {
  const ending = name.slice(name.lastIndexOf(".")).toLowerCase();
  if (ending === ".html" || ending === ".htm") return webPage(decoded);
  return ending === ".md" ? markdown(decoded) : plainText(decoded);
}
