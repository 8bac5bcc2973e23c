import { loadGrammar, type Grammar } from "../../../parsing/grammar.js";
import { grammarBytes } from "./load-model.js";

let loaded: Grammar | undefined;

/** The grammar of English, loaded when a sentence is first parsed in this thread, and kept. */
export const sharedGrammar = (): Grammar => (loaded ??= loadGrammar(grammarBytes()));
