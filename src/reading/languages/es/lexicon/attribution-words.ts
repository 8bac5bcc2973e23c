import type { AttributionWords } from "../../romance/attribution-words.js";
import { finiteVerbs } from "./finite-verbs.js";
import { speechForms } from "./speech-verbs.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Grammar words of Spanish as its reference grammars list them. */
export const attributionWords: AttributionWords = {
  code: "es",
  forms: speechForms,
  auxiliaries: set("ha han había habían habría habrían haya hayan habrá habrán hubo"),
  reflexiveAuxiliaries: new Set(),
  phrasalVerbs: new Set([
    "hizo saber", "hace saber", "hecho saber", "hicieron saber", "hizo notar", "hizo ver", "hizo hincapié", "hace hincapié", "hizo constar", "dio a conocer", "dieron a conocer", "dado a conocer",
    "dejó claro", "dejó constancia", "dejado claro", "puso de relieve", "puso de manifiesto", "puesto de relieve", "puesto de manifiesto", "dio cuenta", "llamó la atención", "hizo referencia",
  ]),
  lightVerbs: [
    ...["vuelve", "vuelven", "volvió", "volvieron", "vuelto", "limita", "limitan", "limitó", "limitaron", "limitado", "llega", "llegó", "llegaron", "llegado", "apresuró", "apresuraron", "atrevió", "comenzó", "empezó"].map((verb) => [verb, "a"]),
    ...["acaba", "acaban", "acababa"].map((verb) => [verb, "de"]),
    ["terminó", "por"], ["acabó", "por"], ["quiso"], ["quisieron"], ["querido"], ["suele"], ["suelen"],
  ],
  idioms: [["según", "parece"], ["según", "cabe"], ["en", "cuenta"], ["es", "decir"], ["quiere", "decir"], ["quieren", "decir"], ["quería", "decir"], ["quiso", "decir"], ["cuenta", "con"], ["cuentan", "con"], ["contó", "con"], ["contaba", "con"], ["cuenta", "de"], ["mejor", "dicho"], ["dicho", "de"], ["dicho", "y"], ["sin", "contar"]],
  verbEnding: /^\p{Ll}+(?:ó|aron|ieron|eron|[ai]rían?|dría|erían|[aei]rán?)$/u,
  enclitics: /(?<=[aeiáéí](?:ndo|r))(?:se)?(?:me|te|les?|nos|l[oa]s?|se)$/u,
  adverbEnding: /\p{L}{3}mente$/u,
  plurals: set("los las unos unas estos estas sus"),
  participle: /(?:ad|id)[oa]s?$/u,
  reasons: [["ya", "que"], ["puesto", "que"], ["mientras", "que"], ["si", "bien"]],
  dropsSubjects: true,
  finiteVerbs,
  agents: set("por"),
  reflexives: set("quejar lamentar preguntar congratular felicitar excusar disculpar sorprender jactar reafirmar ratificar defender justificar sincerar acusar"),
  tellSomebody: set("informar avisar advertir asegurar recordar alertar"),
  roles: set(`presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra exministro exministra canciller alcalde alcaldesa exalcalde juez jueza
    general coronel capitán comandante papa rey reina príncipe princesa senador senadora diputado diputada candidato candidata líder entrenador entrenadora director directora
    portavoz dictador fiscal gobernador gobernadora secretario secretaria doctor doctora profesor profesora actor actriz cantante escritor escritora jugador jugadora tenista
    futbolista jefe jefa embajador embajadora dirigente empresario empresaria comisario joven niño niña señor señora obispo arzobispo cardenal magistrado magistrada abogado
    abogada`),
  ownWords: set("me nos mi mis nuestro nuestra nuestros nuestras"),
  hearers: set("a al"),
  turns: set("pero sino"),
  and: set("y e"),
  openers: set("pues porque que pero y e ya o"),
  asides: [["por", "su", "parte"], ["a", "su", "vez"], ["al", "respecto"], ["en", "este", "sentido"], ["en", "ese", "sentido"], ["sin", "embargo"], ["no", "obstante"], ["por", "otro", "lado"], ["de", "nuevo"]],
  clitics: set("se le les lo la los las me nos te os"),
  beforeInfinitive: set("al tras a para de por"),
  negations: set("no nunca jamás tampoco"),
  adverbs: set(
    `también hoy ayer anoche ahora después luego entonces además asimismo igualmente finalmente recientemente posteriormente previamente textualmente públicamente simplemente
    rotundamente tajantemente categóricamente expresamente abiertamente así aún ya solo sólo incluso siempre todavía mañana temprano tarde antes horas oficialmente convencido visiblemente
    claramente enfáticamente a-su-vez literalmente gráficamente irónicamente concretamente precisamente directamente inicialmente seguidamente siquiera`,
  ),
  complementizers: set("que si cómo por-qué"),
  beforeClause: set("de en a con"),
  according: [["según"], ["de", "acuerdo", "con"], ["de", "acuerdo", "a"], ["en", "palabras", "de"], ["en", "opinión", "de"], ["a", "juicio", "de"], ["en", "boca", "de"]],
  as: set("como según tal"),
  pronouns: new Map([
    ["él", "he"],
    ["ella", "she"],
    ["ellos", "they"],
    ["ellas", "they"],
    ["este", "he"],
    ["éste", "he"],
    ["esta", "she"],
    ["ésta", "she"],
  ]),
  relatives: set("que quien quienes"),
  determiners: set(
    "el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella otro otra otros otras varios varias algunos algunas muchos muchas ambos ambas dos tres cuatro cinco numerosos numerosas diversos diversas cada mi nuestro nuestra uno una",
  ),
  bareSubjects: set("fuentes medios expertos analistas testigos responsables científicos investigadores portavoces funcionarios vecinos autoridades médicos opiniones documentos informes datos"),
  of: set("de del"),
  prepositions: set(
    "en durante tras sobre ante desde mientras con para por hasta hacia entre al a mediante cuando donde después antes contra sin refiriéndose refiriendo citando tomando preguntado mirando sonriendo aunque porque pues",
  ),
  conjunctions: set("y e pero sino aunque mientras"),
  titles: new Map([
    ["sr.", "he"],
    ["señor", "he"],
    ["don", "he"],
    ["d.", "he"],
    ["sra.", "she"],
    ["señora", "she"],
    ["doña", "she"],
    ["srta.", "she"],
    ["dr.", undefined],
    ["dra.", "she"],
  ]),
  nameParticles: set("de del la las los y van von der den bin al ben el da di du do dos le san santa"),
  bodies: set(
    `gobierno ministerio presidencia partido policía ejército organización empresa compañía banco tribunal corte consejo comisión comité agencia parlamento congreso senado universidad
    instituto fundación asociación sindicato federación oficina departamento secretaría embajada fiscalía alcaldía ayuntamiento junta confederación cancillería autoridad fiscalía guardia
    casa portal canal cadena emisora diario periódico revista web ong club alianza coalición movimiento entidad institución grupo firma multinacional consultora observatorio centro servicio`,
  ),
  nobody: set("mí ti yo tú nosotros nosotras usted ustedes nadie ninguno ninguna nada todo todos esto eso ello algo cualquiera lo"),
  infinitive: /^(?:\p{L}{2,}[aei]r(?:se|le|les|lo|la|los|las|me|nos)?|ir|ver|ser|dar)$/u,
  circumstances: [
    ["en", "un", "comunicado"], ["en", "una", "entrevista"], ["en", "una", "rueda"], ["en", "rueda", "de"], ["en", "declaraciones"], ["en", "conferencia"], ["en", "una", "conferencia"],
    ["en", "referencia"], ["en", "alusión"], ["en", "su", "cuenta"], ["durante", "una"], ["durante", "un"], ["tras", "la"], ["tras", "el"], ["tras", "una"], ["tras", "un"], ["poco", "después"], ["al", "término"], ["después", "de", "que"],
  ],
}; // prettier-ignore
