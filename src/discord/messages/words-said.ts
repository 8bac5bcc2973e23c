import type { Face } from "../bot.js";
import { attachedText } from "./attached-text.js";
import { attachedTextOf, messageWords, type MessageParts } from "./message-words.js";

/** What a message says, or the text file that came with it, as Discord makes one of a long paste. */
export async function wordsSaid(message: MessageParts, { apiUrl }: Pick<Face, "apiUrl">): Promise<string> {
  const words = messageWords(message);
  const file = attachedTextOf(message);
  if (words !== "" || file === undefined) return words;
  return (await attachedText(file, apiUrl)) ?? "";
}
