// Forms of the commonest verbs of saying, each list for one question about a line or a message; compiled by hand.

/** By which a line of a page is told to report: part of the features that the weights of lines were trained with. */
export const speechInLines = "said|says|told|added|according to|announced|reported|asked|called|noted|stated";

/** By which a line that addresses its reader is told to report all the same, so that it is no furniture of the site. */
export const speechInOffers =
  "said|says|told|added|according to|announced|reported|asked|called|argued|wrote|tweeted|claims?|claimed";

/** Between a name and words in quotation marks, where somebody sends a quotation to be checked. */
export const speechInClaims =
  "said|says|say|stated|states|claimed|claims|warned|warns|wrote|writes|tweeted|added|argued|insisted|announced|declared|stressed|urged";

/** Behind or before whom a report is told with its own day: "the coast guard said on Thursday". */
export const speechWithItsDay =
  "said|says|say|saying|told|tells|reported|reports|announced|announces|added|adds|wrote|writes|stated|confirmed|claimed|declared|explained|noted|warned|argued|insisted|testified|tweeted|posted|revealed|disclosed|recalled|acknowledged|admitted";

/** Right behind a name that may be meant by a pronoun. */
export const speechBehindNames = "said|says|told|added|argued|noted|wrote|warned|insisted";

/** By which a question asks for what somebody said. Origin: the commonest reporting verbs of PolNeAR's training part. */
export const speechAskedFor =
  "say|says|said|tell|tells|told|claim|claims|claimed|warn|warns|warned|state|states|stated|call|calls|called|urge|urges|urged|announce|announces|announced|accuse|accuses|accused|deny|denies|denied|promise|promises|promised|demand|demands|demanded|argue|argues|argued|stress|stresses|stressed|write|writes|wrote|think|thinks|thought|tweet|tweets|tweeted|mention|mentions|mentioned|declare|declares|declared|admit|admits|admitted|insist|insists|insisted|comment|commented|respond|responded|reply|replied|suggest|suggests|suggested|explain|explained|criticise|criticised|criticize|criticized|condemn|condemns|condemned|describe|describes|described|propose|proposes|proposed|threaten|threatens|threatened|predict|predicts|predicted|vow|vows|vowed";
