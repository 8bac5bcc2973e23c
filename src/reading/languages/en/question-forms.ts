/** Verbs by which a question asks for what somebody said, as the source of an expression. Origin: the commonest reporting verbs of PolNeAR's training part. */
export const saying =
  "say|says|said|tell|tells|told|claim|claims|claimed|warn|warns|warned|state|states|stated|call|calls|called|urge|urges|urged|announce|announces|announced|accuse|accuses|accused|deny|denies|denied|promise|promises|promised|demand|demands|demanded|argue|argues|argued|stress|stresses|stressed|write|writes|wrote|think|thinks|thought|tweet|tweets|tweeted|mention|mentions|mentioned|declare|declares|declared|admit|admits|admitted|insist|insists|insisted|comment|commented|respond|responded|reply|replied|suggest|suggests|suggested|explain|explained|criticise|criticised|criticize|criticized|condemn|condemns|condemned|describe|describes|described|propose|proposes|proposed|threaten|threatens|threatened|predict|predicts|predicted|vow|vows|vowed";

/** Words that stand where a speaker does, and are none. */
export const noVoice = /^(?:the|a|an|it|this|that|these|those|there|we|you|i|one|which|what|who)$/iu;

/** Texts that are asked for as if they spoke: "what does the report say". */
export const aText =
  /^(?:the |this |that |an? )?(?:[\p{L}-]+ ){0,3}(?:articles?|reports?|texts?|papers?|law|bill|deal|agreement|treaty|statement|communiqué|document|study|stor(?:y|ies)|archive|resolution|act|memo|letter|book|constitution|sources)$/iu;

/** Words that questions are made of, in which slips of typing are understood. */
export const questionWords: readonly string[] =
  "what who whom when where why which how did does have had are was were will would can could should say says said tell told about happened happens happen many much long people latest first last compare timeline between against after before since statement article articles mention accuse accused claim claimed deny denied announce announced".split(
    " ",
  );
