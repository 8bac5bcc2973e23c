import { romanceQuestions } from "../../romance/question-pack.js";
import { questionWords } from "./question-words.js";

/** What is known of Spanish questions and of what answers them. */
export const questionPack = romanceQuestions(questionWords);
