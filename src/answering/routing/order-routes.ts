import type { Archive } from "../../archive/archive.js";
import type { Asked } from "../../model/answer.js";
import { allOrderForms } from "../../reading/languages/order-forms.js";
import { isVoice } from "./voices.js";

/** How a question for what was first or last is understood: "latest statement by China", "newest article about the dam". Undefined where it is none. */
export async function routedByOrder(question: string, archive: Archive): Promise<Asked | undefined> {
  const bare = question.replace(/^[¿¡\s]+/u, "").replace(/[\s?？!！。]+$/u, "");
  for (const { of, order, form } of allOrderForms) {
    const { who, about, topic } = form.exec(bare)?.groups ?? {};
    if (who !== undefined && of === "statements" && (await isVoice(who, archive)))
      return { command: "who-said", input: { speaker: who, ...(about !== undefined && { words: about }), order } };
    if (!form.test(bare) || of === "statements") continue;
    if (of === "articles")
      return {
        command: "headlines",
        input: { ...(topic !== undefined && { topic }), ...(order === "first" && { order: "oldest" }) },
      };
    if (topic !== undefined) return { command: "ask", input: { question: topic, order } };
  }
  return undefined;
}
