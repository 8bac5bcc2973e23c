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
  "go on": "went goes go going",
  "carry on": "carried carries carry carrying",
};

const known = new Map(
  Object.entries(forms).flatMap(([phrase, words]) => {
    const particle = phrase.split(" ")[1] ?? "";
    return words.split(" ").map((word) => [`${word} ${particle}`, phrase] as const);
  }),
);

/** The phrase that a verb and the word behind it are a form of: "shoot back" of "shot back". */
export const phrasalCueOf = (verb: string, behind: string): string | undefined =>
  known.get(`${verb.toLowerCase()} ${behind.toLowerCase()}`);
