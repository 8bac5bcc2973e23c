import { landOf } from "./demonyms.js";

/** British endings and stems, and what American print has for them. The aim is one form for both, not a correct word. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:is|iz)ations?$/, "ization"],
  [/^([a-z]{2,})is(e|ed|es|er|ers|ing)$/, "$1iz$2"],
  [/^([a-z]{2,})ys(e|ed|es|er|ers|ing|is)$/, "$1yz$2"],
  [/yzis$/, "yze"],
  [/^(hypoth|th|synth|gen|bas|cr|oas|emph)[ie]s[ie]s$/, "$1esis"],
  [
    /(col|lab|fav|neighb|hon|behavi|harb|rum|hum|vap|arm|tum|flav|endeav|savi|splend|od|vig|parl|ard|cand|clam|ferv|glam|sav|val|demean|ranc|rig|enam)our/,
    "$1or",
  ],
  [
    /^(cent|theat|met|kilomet|millimet|centimet|lit|fib|calib|sab|spect|lust|meag|somb|manoeuv|maneuv|amphitheat)re(s|d)?$/,
    "$1er$2",
  ],
  [/^manoeuv/, "maneuv"],
  [/^(def|off|lic|pret)ence(s|d|less)?$/, "$1ense$2"],
  [/^practis/, "practic"],
  [/logue(s|d)?$/, "log$1"],
  [/^programme(s|d)?$/, "program$1"],
  [/^(un)?skil?ful/, "$1skillful"],
  [/^(ful|instal|enrol|distil)(s|ment|ments)?$/, "$1l$2"],
  [/^fulfil(s|ment|ments)?$/, "fulfill$1"],
  [/^(judg|acknowledg)ement/, "$1ment"],
  [/^(arch|encyclop|an|orthop|p|h|medi|leuk|gyn)ae/, "$1e"],
  [/^(f|oestr|diarrh|am|man)oe/, "$1e"],
  // "Focus" is no plural: it gets the ending of "focuses", which is stemmed as "focused" is.
  [/([^aeious]us)$/, "$1es"],
];

const wholeWords: Readonly<Record<string, string>> = {
  grey: "gray", greys: "grays", aluminium: "aluminum", tyre: "tire", tyres: "tires", plough: "plow", sceptic: "skeptic",
  sceptics: "skeptics", sceptical: "skeptical", scepticism: "skepticism", mould: "mold", kerb: "curb", ageing: "aging", jewellery: "jewelry",
  moustache: "mustache", pyjamas: "pajamas", artefact: "artifact", artefacts: "artifacts", enquiry: "inquiry", enquiries: "inquiries", enquire: "inquire",
  towards: "toward", afterwards: "afterward", learnt: "learned", burnt: "burned", spelt: "spelled", dreamt: "dreamed", gaol: "jail", draught: "draft",
  jan: "january", feb: "february", apr: "april", aug: "august", sep: "september", sept: "september", oct: "october", nov: "november", dec: "december",
  aeroplane: "airplane", aeroplanes: "airplanes", whilst: "while", amongst: "among", cosy: "cozy", sulphur: "sulfur", storey: "story", storeys: "stories",
}; // prettier-ignore

/** Irregular forms that no stemmer brings together: the form, and the word it is a form of. */
const irregular = new Map(
  `say said; tell told; win won; go went gone; begin began begun; hold held; meet met; lead led; buy bought; fight fought; write wrote written;
  take took taken; give gave given; become became; come came; run ran; sell sold; pay paid; lose lost; find found; build built; send sent;
  speak spoke spoken; make made; get got gotten; grow grew grown; know knew known; see saw seen; think thought; bring brought; teach taught;
  catch caught; drive drove driven; ride rode ridden; rise rose risen; fall fell fallen; fly flew flown; draw drew drawn; throw threw thrown;
  choose chose chosen; steal stole stolen; break broke broken; wear wore worn; swear swore sworn; shoot shot; strike struck stricken; stick stuck;
  dig dug; hang hung; sing sang sung; sink sank sunk; swim swam swum; drink drank drunk; ring rang rung; spend spent; lend lent; bend bent;
  keep kept; sleep slept; sweep swept; leave left; feel felt; deal dealt; mean meant; stand stood; understand understood; withdraw withdrew withdrawn;
  arise arose arisen; seek sought; forbid forbade forbidden; forget forgot forgotten; bear bore borne; tear tore torn; eat ate eaten; beat beaten;
  bite bit bitten; hide hid hidden; feed fed; breed bred; flee fled; bind bound; wind wound; grind ground; shake shook shaken; overthrow overthrew overthrown;
  undertake undertook undertaken; overtake overtook overtaken; sit sat; spring sprang sprung; slay slew slain; weave wove woven; freeze froze frozen;
  man men; woman women; child children; foot feet; tooth teeth; mouse mice; goose geese; wife wives; life lives; knife knives; leaf leaves;
  half halves; self selves; shelf shelves; thief thieves; wolf wolves; die dies died dying; lie lies lied lying; tie ties tied tying; phenomenon phenomena; criterion criteria; medium media;
  datum data; index indices; matrix matrices; vortex vortices; axis axes; nucleus nuclei; radius radii; stimulus stimuli; bacterium bacteria`
    .split(";")
    .flatMap((line) => {
      const [base = "", ...forms] = line.trim().split(" ");
      return forms.map((form) => [form, base] as const);
    }),
);

/** One form for American and British print and for irregular inflections, so that each finds the other. Lower case in and out. */
export function oneSpelling(word: string): string {
  const whole = Object.hasOwn(wholeWords, word) ? wholeWords[word] : (irregular.get(word) ?? landOf.get(word));
  if (whole !== undefined) return whole;
  if (word.length < 5) return word;
  return endings.reduce((spelt, [ending, american]) => spelt.replace(ending, american), word);
}
