import { markdown } from "./markdown.js";
import { isWebPage, type Source, plainText } from "./format.js";
import { webPage } from "./html/html.js";

/** The file's text as a reader sees it, by the ending of its name. */
export function sourceOf(name: string, decoded: string): Source {
  if (isWebPage(name)) return webPage(decoded);
  return name.toLowerCase().endsWith(".md") ? markdown(decoded) : plainText(decoded);
}
