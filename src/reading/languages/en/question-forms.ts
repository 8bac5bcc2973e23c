export { speechAskedFor as saying } from "./lexicon/speech-forms.js";

/** Words that stand where a speaker does, and are none. */
export const noVoice = /^(?:the|a|an|it|this|that|these|those|there|we|you|i|one|which|what|who)$/iu;

/** Texts that are asked for as if they spoke: "what does the report say". */
export const aText =
  /^(?:the |this |that |an? )?(?:[\p{L}-]+ ){0,3}(?:articles?|reports?|texts?|papers?|law|bill|deal|agreement|treaty|statement|communiqué|document|study|stor(?:y|ies)|archive|resolution|act|memo|letter|book|constitution|sources)$/iu;

/** Words that questions are made of, in which slips of typing are understood. */
export const questionWords: readonly string[] =
  "what who whom when where why which how did does have had are was were will would can could should say says said tell told about happened happens happen many much long people latest newest recent oldest earliest first last quote quotes compare timeline between against after before since statement article articles mention accuse accused claim claimed deny denied announce announced".split(
    " ",
  );
