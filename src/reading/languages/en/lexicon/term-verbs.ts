// Past forms of English verbs that set a term when they are done ("closed the road until Friday"), and nouns that are named by their
// day ("the picture from Monday"); compiled by hand.

/** Verbs whose "until" looks ahead also in the past: what they bring about lasts beyond the telling. */
export const termVerbs: ReadonlySet<string> = new Set(
  "postponed adjourned suspended delayed deferred extended shelved recessed remanded jailed detained banned barred blocked halted stopped paused froze frozen stayed cancelled canceled closed shut sealed cordoned grounded evacuated reserved booked rented leased hired lent loaned borrowed gave given granted allowed permitted let left set put moved pushed ordered told invited asked signed agreed promised pledged vowed decided ruled bought sold wanted demanded sought planned expected scheduled warned forecast predicted imposed declared announced renewed prolonged offered limited restricted cut reduced lowered raised".split(
    " ",
  ),
);

/** Things that are named by the day they are from. */
export const datedThings: ReadonlySet<string> = new Set(
  "photo photos photograph photographs picture pictures image images video videos footage recording recordings report reports letter letters message messages statement statements minutes email emails e-mail edition editions issue issues result results figure figures data numbers news story stories article articles paper papers game games match matches win wins loss losses defeat session meeting debate speech ruling attack storm quote quotes tweet tweets post posts interview survey poll polls list log notes remarks comments leftovers bread milk clip clips screenshot rain snow damage".split(
    " ",
  ),
);
