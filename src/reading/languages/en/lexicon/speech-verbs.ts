import { phrasalCueOf } from "./phrasal-cues.js";

/**
 * How a verb of speech takes what is said.
 * `says`: a clause ("said it was over"). `urges`: a person and an infinitive ("urged them to leave"). `labels`: a thing and a
 * name for it ("called it “a farce”"), which counts only with words in quotation marks. `denies`: a thing ("denied the report").
 * `voices`: by itself hardly ever a report, but it goes with a quotation ("smiled", "began").
 */
export type CueClass = "says" | "urges" | "labels" | "denies" | "voices";

/** Classes in the order of their strength; a verb may be in several. */
const lemmas: Readonly<Record<CueClass, string>> = {
  says:
    "say tell point write tweet retweet add argue ask state note announce explain claim continue insist acknowledge declare respond reply suggest " +
    "warn report recall conclude contend admit allege assert confirm deny predict promise pledge vow stress emphasize emphasise reveal quip " +
    "joke lament complain caution mention remark observe repeat reiterate testify shout yell chant boast comment swear proclaim profess " +
    "maintain estimate concede email e-mail post answer inform advise demand agree question wonder propose recount counter retort read " +
    "threaten elaborate echo interject interrupt muse opine posit stipulate clarify disclose divulge intimate hint imply indicate rule advise assure remind brief notify " +
    "text blog type scream cry exclaim whisper mutter murmur mumble bark snap scoff sneer grumble growl gripe groan sigh plead implore beg preach " +
    "lecture fume rage thunder rant vent tout gush rave enthuse crow brag chime intone volunteer venture offer theorize theorise speculate " +
    "surmise reason rationalize object protest rejoin riposte charge accuse attest affirm reaffirm aver avow certify verify " +
    "guarantee forecast project prophesy foretell counsel instruct order command direct decree urge exhort beseech appeal request query inquire enquire " +
    "summarize summarise narrate relate describe detail specify caption headline title subtitle dictate declaim signal relay convey " +
    "communicate publicize publicise confess confide apologize apologise blurt stammer stutter drawl deadpan wisecrack gloat bemoan bewail moan whine " +
    "carp rail contest dispute refute rebut warrant characterize pronounce pray sing swear recite promulgate editorialize editorialise",
  urges:
    "urge ask tell order demand encourage call beg implore plead advise warn exhort press instruct command direct request counsel challenge invite push appeal " +
    "pledge vow promise threaten offer swear agree claim propose caution remind beseech entreat",
  labels:
    "call describe label brand dub denounce characterize characterise criticize criticise condemn praise blast slam hail deride decry mock ridicule " +
    "dismiss accuse blame attack laud commend applaud welcome compare liken portray depict refer term deem reject denigrate disparage " +
    "disavow bash rip assail lambaste lambast pan trash chide rebuke scold castigate excoriate berate defend tout cite quote promote rate paint cast " +
    "complain rail bemoan lament boast speak talk warn promise pledge vow propose demand urge advocate predict question express voice thank congratulate deplore salute",
  denies:
    "deny announce propose promise pledge mention question acknowledge confirm reveal suggest report repeat reiterate describe demand request predict " +
    "explain note warn complain admit dispute refute rebut disclose recommend stress emphasize emphasise",
  voices:
    "begin start address talk speak shoot fire open close finish end conclude laugh smile grin nod shrug chuckle recall remember think believe hope feel know learn find show " +
    "describe put go blurt speak talk sum wrap chip pipe weigh joke open react caution greet correct defend attack criticize criticise blast slam " +
    "charge dismiss teach order rule decide explode erupt beam wink crack deflect admonish scold chide thank marvel " +
    "retaliate boom jeer blare taunt tease seethe hiss purr croak rasp bellow roar yelp wail sob weep gasp sniff snort cackle giggle drone coo enthuse bristle parry concur dissent reminisce pontificate exult bray " +
    "coax cajole soothe console comfort hazard guess venture persist relent storm lash holler hoot heckle resist cheer",
};

const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ["says", "said", "saying"],
  tell: ["tells", "told", "telling"],
  write: ["writes", "wrote", "written", "writing"],
  read: ["reads", "read", "reading"],
  swear: ["swears", "swore", "sworn", "swearing"],
  think: ["thinks", "thought", "thinking"],
  feel: ["feels", "felt", "feeling"],
  know: ["knows", "knew", "known", "knowing"],
  find: ["finds", "found", "finding"],
  show: ["shows", "showed", "shown", "showing"],
  begin: ["begins", "began", "begun", "beginning"],
  put: ["puts", "put", "putting"],
  go: ["goes", "went", "gone", "going"],
  speak: ["speaks", "spoke", "spoken", "speaking"],
  teach: ["teaches", "taught", "teaching"],
  shoot: ["shoots", "shot", "shooting"],
  foretell: ["foretells", "foretold", "foretelling"],
  beseech: ["beseeches", "besought", "beseeched", "beseeching"],
  sing: ["sings", "sang", "sung", "singing"],
  cast: ["casts", "cast", "casting"],
  crow: ["crows", "crowed", "crowing"],
  learn: ["learns", "learned", "learnt", "learning"],
  forecast: ["forecasts", "forecast", "forecasted", "forecasting"],
};
/** Verbs that double their last letter. */
const doubling = new Set([
  "admit",
  "beg",
  "quip",
  "chat",
  "brag",
  "snap",
  "chip",
  "wrap",
  "rip",
  "pan",
  "dub",
  "rebut",
  "grin",
  "nod",
  "sum",
  "blog",
  "confab",
  "intim",
  "slam",
  "refer",
]);
/** Verbs that double it in Britain alone. */
const doublingInBritain = new Set(["label", "counsel", "signal", "marvel", "pencil"]);

function formsOf(lemma: string): readonly string[] {
  const known = irregular[lemma];
  if (known !== undefined) return [lemma, ...known];
  const soft = lemma.endsWith("e");
  const y = /[^aeiou]y$/.test(lemma);
  const s = y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const doubled = `${lemma}${lemma.at(-1) ?? ""}`;
  const stem = doubling.has(lemma) ? doubled : lemma;
  const ed = soft ? `${lemma}d` : y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const ing = soft && !/[eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  const british = doublingInBritain.has(lemma) ? [`${doubled}ed`, `${doubled}ing`] : [];
  return [lemma, s, ed, ing, ...british];
}

/** A form of a cue verb: which verb it is and what it takes. */
export interface Cue {
  readonly lemma: string;
  readonly takes: ReadonlySet<CueClass>;
}

function lexicon(): ReadonlyMap<string, Cue> {
  const classes = new Map<string, Set<CueClass>>();
  for (const [kind, words] of Object.entries(lemmas) as [CueClass, string][])
    for (const lemma of words.split(" ")) classes.set(lemma, (classes.get(lemma) ?? new Set()).add(kind));
  const forms = new Map<string, Cue>();
  for (const [lemma, takes] of classes)
    for (const form of formsOf(lemma)) if (!forms.has(form) || form === lemma) forms.set(form, { lemma, takes });
  return forms;
}

const cues = lexicon();

/** All forms of all cues, in small letters. */
export const cueForms: readonly string[] = [...cues.keys()];

/** The cue that a word, in small letters, is a form of: "told" of "tell". */
export const cueOf = (word: string): Cue | undefined => cues.get(word);

/** "shot back", "chimed in": with the word behind it a verb of saying, whatever it is alone. Both in small letters. */
export function cueWith(word: string, behind: string): Cue | undefined {
  const phrase = phrasalCueOf(word, behind);
  return phrase === undefined ? cueOf(word) : { lemma: phrase, takes: phrasal };
}

const phrasal: ReadonlySet<CueClass> = new Set<CueClass>(["says", "voices"]);

/** Of "the poll found that …", "records show …": a verb that says something only where a paper is its subject. */
const findings: ReadonlySet<string> = new Set("find finds found show shows showed shown".split(" "));
const papers: ReadonlySet<string> = new Set(
  "poll polls survey surveys study studies research paper review reviews analysis analyses report reports data records figures average averages census audit inquiry investigation statistics filings".split(
    " ",
  ),
);

/** Whether a word is such a verb, and whether one is such a paper; both in small letters. */
export const isFinding = (word: string): boolean => findings.has(word);
export const isStudy = (word: string): boolean => papers.has(word);

/** The same verb where a paper is its subject. */
export const asFinding = (cue: Cue): Cue => ({ ...cue, takes: phrasal });

/** Nouns that hold what is said: "the claim that …", "a statement saying". */
export const cueNouns: ReadonlySet<string> = new Set(
  (
    "claim claims statement statements allegation allegations assertion assertions accusation accusations suggestion suggestions comment comments " +
    "remark remarks announcement warning warnings promise promises pledge vow argument contention insistence assurance assurances " +
    "acknowledgment admission declaration demand demands prediction predictions complaint complaints denial report reports question questions estimate estimates"
  ).split(" "),
);

/** Forms that are far more often nouns than verbs; they call for a parse only where a verb may stand. */
export const alsoNouns: ReadonlySet<string> = new Set(
  (
    "state states email emails e-mail e-mails tweet tweets post posts question questions report reports comment comments contest protests protest offer " +
    "offers attack attacks fire shot appeal appeals rule rules challenge challenges call calls claim claims demand demands request requests promise answer answers " +
    "forecast estimate estimates project projects order orders object objects signal type types text texts blog blogs speech direct term rate end show shows guarantee " +
    "pledge pledges push press charge charges voice warrant title caption dispute view comment attack praise support brand label cast quote"
  ).split(" "),
);

/** What may stand right before a verb: a pronoun, a modal, a name, a plural. */
export const beforeVerbs =
  /^(?:to|will|would|can|could|may|might|should|must|not|n['’]t|also|did|do|does|he|she|they|we|i|you|it|who|that|which|\p{Lu}.*|.*[a-z]s|.*ly|people|police|officials)$|^["”,)]$/u;
