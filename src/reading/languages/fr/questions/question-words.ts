import { months, weekdays } from "../lexicon/calendar-words.js";
import { numbersToTen, smallNumbers } from "../lexicon/number-words.js";
import { speechForms } from "../lexicon/speech-verbs.js";
import type { QuestionWords } from "../../romance/question-words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Whether accents were typed or not. Forms of questions after the reference grammars; events that are told in several words were collected by hand. */
export const questionWords: QuestionWords = {
  code: "fr",
  forms: [
    { form: /(?<![\p{L}])(?:depuis |jusqu['’][àa] |[àa] partir de )?quand(?![\p{L}])/iu, wanted: "date" },
    { form: /(?<![\p{L}])(?:en |[àa] |de |depuis |dans )?(?:quel(?:le)?s?) (?:ann[ée]e|mois|jour|date|heure|si[èe]cle|d[ée]cennie)(?![\p{L}])/iu, wanted: "date" },
    { form: /(?<![\p{L}])(?:pendant |depuis |en )?combien de (?:temps|secondes|minutes|heures|jours|semaines|mois|ann[ée]es|ans|d[ée]cennies|si[èe]cles)(?![\p{L}])|(?<![\p{L}])combien (?:(?:a|ont|va|vont) )?(?=dur)/iu, wanted: "number", measure: "time" },
    { form: /(?<![\p{L}])(?:[àa] )?combien (?:d['’]argent|(?:(?:l['’]|le |la |les )?[\p{L}'’ -]{0,40})?(?=co[ûu]t|pay|vaut|vaudr|d[ée]pens|investi|perdu|rapport))/iu, wanted: "number", measure: "money" },
    { form: /(?<![\p{L}])quel(?:le)? (?:est|[ée]tait|sera|fut) le (?:prix|co[ûu]t|budget|montant)(?![\p{L}])/iu, wanted: "number", measure: "money" },
    { form: /(?<![\p{L}])quel(?:le)? (?:est|[ée]tait|sera) (?:la |l['’])(?:longueur|hauteur|largeur|profondeur|distance|altitude)(?![\p{L}])|(?<![\p{L}])[àa] quelle (?:distance|hauteur|profondeur|altitude)(?![\p{L}])|(?<![\p{L}])combien (?=mesur)/iu, wanted: "number", measure: "length" },
    { form: /(?<![\p{L}])(?:[àa] )?quel (?:est l['’]|[ée]tait l['’])?[âa]ge(?: a| avait)?(?![\p{L}])/iu, wanted: "number", measure: "age" },
    { form: /(?<![\p{L}])quel(?:le)? (?:est (?:le |la ))?(?:pourcentage|proportion|part)(?![\p{L}])/iu, wanted: "number", measure: "percent" },
    { form: /(?<![\p{L}])(?:[àa] )?combien(?![\p{L}])|(?<![\p{L}])quel(?:le)? (?:est |[ée]tait )?(?:le )?(?:nombre|quantit[ée])(?![\p{L}])/iu, wanted: "number" },
    { form: /(?<![\p{L}])(?:[àa] |avec |de |par |pour |chez )?qui(?: est-ce qui)?(?![\p{L}])/iu, wanted: "name" },
    { form: /(?<![\p{L}])(?:d['’])?o[ùu](?: est-ce que?)?(?![\p{L}])/iu, wanted: "place" },
    { form: /(?<![\p{L}])(?:dans|[àa]|de|en|vers) quel(?:le)?s? (?:ville|pays|village|lieu|endroit|province|r[ée]gion|[îi]le|[ée]tat|commune|d[ée]partement|h[ôo]pital)s?(?![\p{L}])/iu, wanted: "place" },
    { form: /(?<![\p{L}])pourquoi(?![\p{L}])|(?<![\p{L}])quelle (?:est|[ée]tait) la (?:cause|raison)(?![\p{L}])/iu, wanted: "reason" },
    { form: /^\s*(?:qu['’]est-ce qu(?:e|i)|que|qu['’]|quels?|quelles?|comment|quoi)(?![\p{L}])/iu, wanted: "anything" },
  ],
  yesNo: /^\s*est-ce qu|(?:^|\s)\p{L}+(?:-t)?-(?:il|elle|ils|elles|on)(?![\p{L}])/iu,
  grammar: set(`a t il elle ils elles on ont avait avaient été est sont était étaient fut furent sera seront être va vont peut peuvent se s l le la les un une des du de d au aux à en dans sur pour par avec et ou que qu
    qui ce cette ces son sa ses y ne n pas c chaque aura auront est-ce fait faits faite faites eu`),
  whoIs: /qui (?:est|sont|[ée]tait|[ée]taient|fut|sera)(?!-ce)(?! (?:celui|qui)(?![\p{L}]))(?! (?:mort|morte|venu|venue|parti|partie|arriv|all|rest|tomb|devenu|n[ée])(?:[ée]|e|s)*(?![\p{L}]))/iu,
  counted: /^(?:[^?]{0,12}?)combien (?:de |d['’])(?:(?:nouveaux|nouvelles|autres) )?(?<it>[\p{L}]{3,20})/iu,
  numberWords: new Set([...Object.keys(smallNumbers), ...set("vingt trente quarante cinquante soixante quatre-vingts quatre-vingt cent cents mille")]),
  scales: "mille|millions?|milliards?|pour cent|dizaines?|centaines?|milliers?|douzaines?",
  measures: {
    time: "secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|décennies?|siècles?",
    length: "km|m|cm|mm|kilomètres?|mètres?|centimètres?|millimètres?|milles?|pieds|hectares?",
    money: "euros?|dollars?|francs?|livres?|yens?|yuans?|roubles?|centimes?|€|\\$|£",
    age: "ans",
  },
  placeBefore: /(?:^|[\s(])(?:[àÀ]|en|au|aux|vers|près de|près du|dans|depuis|jusqu['’]à|sur|chez)(?: (?:la|le|les|l['’]|un|une))?(?: ?[\p{Ll}]{3,14}){0,2}(?: (?:de|du|de la|des|d['’]|de l['’]))? ?$/u,
  particles: "de|du|des|d['’]|de la|la|le|les|l['’]|sur|sous|en|van|von|der|et",
  nobody: new Set([
    ...Object.keys(months), ...Object.keys(weekdays), ...numbersToTen,
    ...set(`le la les l un une des du de d au aux à en dans sur pour par avec sans sous selon après avant depuis jusqu pendant entre chez vers quand lorsque comme si ne ni et ou mais car donc or que qui quoi dont où
      son sa ses leur leurs ce cet cette ces ceci cela ça il elle ils elles on nous vous je tu se y plus moins très aussi ainsi alors puis enfin hier aujourd demain maintenant déjà toujours
      plusieurs quelques certains certaines autres autre tous toutes tout toute chaque aucun aucune quelque environ près long longue
      monsieur madame mademoiselle m mme mlle afp c n s j qu fondé fondée`),
  ]),
  isSpeech: (word) => ["finite", "participle"].includes(speechForms.get(word)?.form ?? ""),
  reasons: /(?<![\p{L}])(?:parce qu(?:e|['’])|en raison d(?:e|u|es|['’])|à cause d(?:e|u|es|['’])|à la suite d(?:e|u|es|['’])|grâce (?:à|aux?)|faute d(?:e|['’])|du fait d(?:e|u|es|['’])|provoquée?s? par|due?s? (?:à|aux?))[^.;!?»”]{2,200}/giu,
  besideOffice: /^(?:,? ?(?:le |la |les |l['’]|de |du |d['’]|et )?|[\p{L}'’ ]{0,30}, )$/u,
  sameEvent: [
    ["mort", "meur", "mour", "tué", "tuer", "décéd", "décès", "victime"], ["bless"], ["constru", "bâti", "édifi"], ["inaugur", "ouver", "ouvr"], ["commenc", "début", "démarr", "lanc"],
    ["termin", "achev", "fini", "s'achèv"], ["arrêt", "interpell", "captur"], ["nomm", "désign", "élu", "élect"], ["démissionn", "démission"], ["coût", "prix", "valeur"], ["visit", "rend", "arriv", "voyag"],
    ["fond", "cré", "établi"], ["ferm", "clos"], ["attaqu", "agress", "assaill"], ["sign", "conclu", "paraph"], ["achet", "acqui", "rachet"], ["vend", "vente"], ["lieu", "produi", "surven", "pass", "dérou"],
    ["dirig", "direct", "patron", "chef"], ["présid"], ["évacu"], ["trouv", "découv"], ["emplo", "travaill", "salari"], ["gagn", "remport"], ["perd", "défait"], ["rouv", "réouv", "repr"], ["naît", "né", "naiss"],
    ["augment", "hauss", "monté"], ["baiss", "rédui", "diminu", "chut"], ["vot", "adopt", "approuv"], ["emprunt", "circul"],
  ],
}; // prettier-ignore
