/**
 * Verbs that say something only together with the word behind them: "Doe shot back", "Roe chimed in". Forms, since the verb alone is mostly none.
 * Written down from dictionaries' examples.
 */
const forms: Readonly<Record<string, string>> = {
  "shoot back": "shot shoots shoot shooting",
  "fire back": "fired fires fire firing",
  "hit back": "hit hits hitting",
  "snap back": "snapped snaps snap snapping",
  "shout back": "shouted shouts shout shouting",
  "write back": "wrote writes write writing",
  "clap back": "clapped claps clap clapping",
  "push back": "pushed pushes push pushing",
  "bite back": "bit bites bite biting",
  "lash out": "lashed lashes lash lashing",
  "cry out": "cried cries cry crying",
  "call out": "called calls call calling",
  "blurt out": "blurted blurts blurt blurting",
  "burst out": "burst bursts bursting",
  "point out": "pointed points point pointing",
  "chime in": "chimed chimes chime chiming",
  "cut in": "cut cuts cutting",
  "weigh in": "weighed weighs weigh weighing",
  "butt in": "butted butts butt butting",
  "break in": "broke breaks break breaking",
  "jump in": "jumped jumps jump jumping",
  "pipe up": "piped pipes pipe piping",
  "speak up": "spoke speaks speak speaking",
  "sum up": "summed sums sum summing",
  "let slip": "let lets letting",
  "go on": "went goes go going",
  "carry on": "carried carries carry carrying",
};

/** Of each form, the words that may stand behind it, and the phrase that the two are a form of. */
const known = new Map<string, Map<string, string>>();
for (const [phrase, words] of Object.entries(forms))
  for (const word of words.split(" "))
    known.set(word, (known.get(word) ?? new Map<string, string>()).set(phrase.split(" ")[1] ?? "", phrase));

/** All forms that are a cue with some word behind them. */
export const phrasalForms: readonly string[] = [...known.keys()];

/** The phrase that a verb and the word behind it are a form of, both in small letters: "shoot back" of "shot back". */
export const phrasalCueOf = (verb: string, behind: string): string | undefined => known.get(verb)?.get(behind);

/** Phrases that lead into a clause without marks of quotation: "let slip that it had expired". */
export const leadsClause: ReadonlySet<string> = new Set(["let slip"]);
