/** What kind of words would answer. `anything`: the question does not say ("what did the mayor do?"). */
export type AnswerType = "date" | "number" | "name" | "place" | "meaning" | "reason" | "anything";
