import { type Source, plainText } from "./source.js";

export function webPage(html: string): Source {
  return plainText(html);
}
