import { ideographicQuestions } from "../../ideographic/question-pack.js";
import { questionWords } from "./question-words.js";

/** What is known of Japanese questions and of what answers them. */
export const questionPack = ideographicQuestions(questionWords);
