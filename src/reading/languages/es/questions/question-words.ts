import { months, weekdays } from "../lexicon/calendar-words.js";
import { hundreds, numbersToTen, smallNumbers } from "../lexicon/number-words.js";
import { speechForms } from "../lexicon/speech-verbs.js";
import type { QuestionWords } from "../../romance/question-words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Whether accents were typed or not. Forms of questions after the reference grammars; events that are told in several words were collected by hand. */
export const questionWords: QuestionWords = {
  code: "es",
  forms: [
    { form: /(?<![\p{L}])(?:desde |hasta )?cu[áa]ndo(?![\p{L}])/iu, wanted: "date" },
    { form: /(?<![\p{L}])(?:(?:en|de|desde|hasta) )?qu[ée] (?:año|mes|d[íi]a|fecha|siglo|d[ée]cada)(?![\p{L}])|(?<![\p{L}])a qu[ée] hora(?![\p{L}])/iu, wanted: "date" },
    { form: /(?<![\p{L}])cu[áa]nto(?: tiempo| se tard[óa]| dur[óa]| durar[áa]| dura| duraron| lleva[n]?)|(?<![\p{L}])cu[áa]nt[oa]s (?:segundos|minutos|horas|d[íi]as|semanas|meses|años|d[ée]cadas)(?![\p{L}])/iu, wanted: "number", measure: "time" },
    { form: /(?<![\p{L}])cu[áa]nto (?:dinero |le |les |se |ha |han |hab[íi]a )*(?=cuesta|cost|pag|vale|valdr|gast|invert|inviert|invirti|recaud|cobr|deb|perdi)/iu, wanted: "number", measure: "money" },
    { form: /(?<![\p{L}])cu[áa]nto dinero(?![\p{L}])|(?<![\p{L}])(?:cu[áa]l (?:es|era|fue|ser[áa]) el|qu[ée]) (?:precio|coste|costo|presupuesto)(?![\p{L}])/iu, wanted: "number", measure: "money" },
    { form: /(?<![\p{L}])cu[áa]nto (?=mide|miden|med[íi]a)|(?<![\p{L}])a qu[ée] (?:distancia|altura|profundidad)(?![\p{L}])|(?<![\p{L}])(?:cu[áa]l (?:es|era) la|qu[ée]) (?:longitud|altura|anchura|profundidad|distancia)(?![\p{L}])/iu, wanted: "number", measure: "length" },
    { form: /(?<![\p{L}])(?:cu[áa]ntos años (?:tiene|ten[íi]a)|(?:con )?qu[ée] edad(?: tiene| ten[íi]a)?)(?![\p{L}])/iu, wanted: "number", measure: "age" },
    { form: /(?<![\p{L}])qu[ée] (?:porcentaje|porciento|tanto por ciento)(?![\p{L}])/iu, wanted: "number", measure: "percent" },
    { form: /(?<![\p{L}])cu[áa]nt[oa]s?(?![\p{L}])|(?<![\p{L}])qu[ée] (?:n[úu]mero|cantidad) de(?![\p{L}])/iu, wanted: "number" },
    { form: /(?<![\p{L}])(?:a |con |de |por |para )?qui[ée]n(?:es)?(?![\p{L}])/iu, wanted: "name" },
    { form: /(?<![\p{L}])(?:a |de |desde |hacia |hasta |por )?(?:a)?d[óo]nde(?![\p{L}])/iu, wanted: "place" },
    { form: /(?<![\p{L}])(?:en|a|de|desde) qu[ée] (?:ciudad|pa[íi]s|pueblo|lugar|sitio|provincia|regi[óo]n|isla|estado|localidad|municipio|hospital)(?:es|s)?(?![\p{L}])/iu, wanted: "place" },
    { form: /(?<![\p{L}])por qu[ée](?![\p{L}])|(?<![\p{L}])cu[áa]l (?:es|fue|era) (?:la causa|el motivo|la raz[óo]n)(?![\p{L}])/iu, wanted: "reason" },
    { form: /(?<![\p{L}])(?:qué|cuál(?:es)?|cómo)(?![\p{L}])|^[\s¿]*(?:que|cual(?:es)?|como)(?![\p{L}])/iu, wanted: "anything" },
  ],
  yesNo: /^\s*¿(?!\s*y )/u,
  grammar: set(`ha han hay había habían haya he hemos es son era eran fue fueron ser será serán está están estaba estaban sido estado puede pueden podrá va van se le les lo la los las el un una unos unas
    de del a al en con por para que y o su sus este esta ese esa ya aún cada sobre hubo tiene tienen tenía hace hizo hicieron`),
  whoIs: /qui[ée]n(?:es)? (?:es|son|era|eran|fue|fueron|ser[áa])(?! (?:qui[ée]n|que|el que|la que)(?![\p{L}]))/iu,
  counted: /^(?:[^¿]{0,20}?)cu[áa]nt[oa]s? (?:(?:nuevos|nuevas|m[áa]s|otros|otras) )?(?!ha |han |hay |se |fue|es |son |cuest|cost|hub)(?<it>[\p{L}]{3,20})/iu,
  numberWords: new Set([...Object.keys(smallNumbers), ...Object.keys(hundreds), ...set("treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil")]),
  scales: "mil millones|millones|millón|mil|por ciento|docenas?|centenares|decenas|miles",
  measures: {
    time: "segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?|décadas?|siglos?",
    length: "km|m|cm|mm|kilómetros?|metros?|centímetros?|milímetros?|millas?|pies|hectáreas?",
    money: "euros?|dólares|dólar|pesos?|libras?|yenes|yuanes|soles|francos?|céntimos?|reales|€|\\$|£",
    age: "años?",
  },
  placeBefore: /(?:^|[\s(])(?:en|a|al|hacia|hasta|desde|cerca del?|junto al?|frente al?|(?:norte|sur|este|oeste) de)(?: (?:el|la|los|las))? $|(?:^|[\s(])(?:en|desde|hasta|hacia|[ao] )?(?:en|desde|hasta|hacia|al?)(?: (?:el|la|los|las|un|una))? (?!ministr|president|director|alcalde|juez|portavoz|jefe|consejer|secretari|gobernador)[\p{Ll}]{3,14}(?: (?!y |que )[\p{Ll}]{3,14})?(?: (?:de|del|de la|de los))? $/u,
  particles: "de|del|de la|de los|de las|la|las|los|y|van|von|der|san",
  nobody: new Set([
    ...Object.keys(months), ...Object.keys(weekdays), ...numbersToTen,
    ...set(`el la los las un una unos unas lo al del de en con por para según sin sobre tras desde hasta entre ante cuando mientras como donde si no ni y o e pero aunque porque que quien qué quién
      su sus este esta estos estas ese esa esos esas aquel aquella esto eso ello él ella ellos ellas se le les nos me ya también además asimismo hoy ayer mañana ahora entonces después antes luego así
      muchos muchas algunos algunas varios varias otros otras otro otra todos todas todo toda cada ambos ambas unas unos nadie nada ninguno ninguna hay había fue era
      don doña señor señora sr sra efe`),
  ]),
  isSpeech: (word) => ["finite", "participle"].includes(speechForms.get(word)?.form ?? ""),
  reasons: /(?<![\p{L}])(?:porque|debido a|a causa de|a ra[íi]z de|por culpa de|gracias a|ya que|puesto que|a consecuencia de)(?![\p{L}])[^.;!?»”]{2,200}/giu,
  besideOffice: /^(?:,? ?(?:el |la |los |las |don |doña |de |del |y )?|[\p{L} ]{0,30}, )$/u,
  sameEvent: [
    ["muri", "muert", "fallec", "mata", "mató", "víctima", "perdieron la vida"], ["herid", "lesionad"],
    ["constru", "edific", "levant"], ["inaugur", "abri", "abrió"], ["empez", "empie", "comenz", "comienz", "inici", "declaró", "arranc"], ["termin", "acab", "concluy", "finaliz"],
    ["detuv", "detenid", "arrest", "captur"], ["nombr", "design", "eligi", "elegid"], ["dimiti", "dimisi", "renunci"], ["cost", "cuest", "precio", "valor"], ["viaj", "viaje", "visit", "acud", "llegad", "llegó", "llegará"],
    ["cre", "fund", "establec"], ["cerr", "cierr", "clausur"], ["atac", "ataque", "agred", "asalt"], ["firm", "suscrib", "rubric"], ["compr", "adquir"], ["vend", "venta"],
    ["ocurr", "suced", "produj", "tuvo lugar", "pas", "registr"], ["dirig", "director", "encabez", "lider", "jefe"], ["presid"], ["evacu", "desaloj"], ["hall", "encontr", "descubr"],
    ["emple", "trabaj"], ["ganó", "gan", "venc"], ["perd", "derrot"], ["reabr", "reapertur"], ["nac"], ["aument", "sub", "increment", "creci"], ["baj", "reduj", "disminuy", "cay"], ["vota", "aprob"],
  ],
}; // prettier-ignore
