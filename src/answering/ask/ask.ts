import type { Answer } from "../../model/answer.js";
import type { AnswerContext } from "../answer-context.js";
import { decide } from "./decide.js";
import { inOtherLanguages } from "./other-languages.js";
import { render } from "./render.js";
import { namesLikeUnknown, retrieve } from "./retrieve.js";
import { understand, type AskInput } from "./understand.js";
import { weigh } from "./weigh.js";

/** Brings the passages that answer a question, the answering words marked, or says that none does and what is missing. */
export async function ask(input: AskInput, context: AnswerContext): Promise<Answer> {
  const request = await understand(input, context);
  if (request.kind !== "request") return request;
  const retrieved = await retrieve(request, context);
  const { question } = retrieved;
  const decision = decide(weigh(retrieved), question, request);
  const didYouMean = decision.answers.length > request.after ? [] : await namesLikeUnknown(question, context);
  const elsewhere = await inOtherLanguages(question, request, context);
  return render(decision, question, {
    request,
    elsewhere,
    gone: context.articles.gone,
    didYouMean,
    phrases: context.phrases,
  });
}
