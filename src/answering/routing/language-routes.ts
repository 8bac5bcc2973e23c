import type { Asked } from "../../model/answer.js";
import { questionRoutes } from "../../reading/languages/question-forms.js";

/** No question has more characters; what is longer is a text. */
const longest = 600;

/** How a question in another language than English is understood; undefined where none of its forms fits. */
export function routedByLanguage(question: string): Asked | undefined {
  const bare = question
    .slice(0, longest)
    .replace(/^[¿¡\s]+/u, "")
    .replace(/[\s?？!！.。]+$/u, "");
  for (const { to, form } of questionRoutes) {
    const match = form.exec(bare);
    if (match === null) continue;
    const { who, words, topic } = match.groups ?? {};
    const input = {
      ...(who !== undefined && { speaker: unquoted(who) }),
      ...(words !== undefined && { words: unquoted(words) }),
      ...(topic !== undefined && { topic: unquoted(topic) }),
    };
    return { command: to, input };
  }
  return undefined;
}

const unquoted = (words: string): string => words.replace(/^["“„«「『\s]+|["”“»」』\s,，、]+$/gu, "");
