import { withEnglish } from "../with-english.js";

const months = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];
const shortMonths = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"];
const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} y ${names.at(-1) ?? ""}`;
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const yearName = (year: number): string => (year > 0 ? String(year) : `${1 - year} a. C.`);

/** "2 d 3 h", "3 h 20 min". */
function spell(minutes: number): string {
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

export const esES = withEnglish({
  locale: "es-ES",

  badOption: (option, message) =>
    option === "" ? `Eso no encaja: ${message}.` : `La opción «${option}» no encaja: ${message}.`,
  noSuchOption: (command, option, options) =>
    `/${command} no tiene la opción «${option}».${options.length === 0 ? "" : ` Tiene ${options.join(", ")}.`}`,
  optionWithoutValue: (option) => `La opción «${option}» necesita un valor detrás.`,
  tooLong: (most) => `Es demasiado largo: una pregunta puede tener ${most} caracteres.`,
  welcome: (articles) =>
    `Attest ha leído ${count(articles, "artículo")}. Haga una pregunta o escriba /ayuda. Tab completa; «exit» sale.`,
  noSuchCommand: (name) => `No hay ningún comando «${name}». /ayuda los enumera.`,
  fault: (reference) =>
    `Algo ha fallado por nuestra parte y no se ha cambiado nada. Si vuelve a ocurrir, dé esta referencia a quien cuida del archivo: ${reference}.`,
  archiveUnavailable:
    "Ahora no se puede consultar el archivo, así que nada puede decirse de él. Pregunte otra vez dentro de un minuto.",
  emptyArchive: (folder) =>
    `No hay artículos donde buscar. Ponga archivos .txt, .md o .html en ${folder} y use /reindexar.`,
  changedFile: (file) =>
    `${file} se modificó después de leerlo, así que no se cita nada de él. Use /reindexar para leerlo de nuevo.`,
  vanishedFile: (file) => `${file} ya no está, así que no se cita nada de él. Use /reindexar para quitarlo.`,
  teaserNote: "Es el anuncio de otro artículo en la misma página, no el texto de este.",
  commentNote: "Es el comentario de un lector, debajo del artículo.",
  otherNote:
    "Son palabras que están junto al artículo, como un crédito, una fecha o un aviso del sitio; no son su texto.",
  understoodAs: (command, input) => `Entendido como /${command}${input === "" ? "" : ` ${input}`}`,
  readAs: (given, meant) => `«${given}» se leyó como «${meant}»`,
  completed: (question) => `Leído como continuación: «${question}»`,
  nothingMore: "Es todo lo que se encontró.",
  unclear: (word, names) => `«${word}» puede ser ${names.join(" o ")}. Pregunte de nuevo con el nombre.`,
  didYouMean: (names) => `¿Quería decir ${names.map((name) => `«${name}»`).join(" o ")}?`,
  nearest: "El pasaje más cercano, que no es lo que se preguntó:",
  marked: (words) => `Marcado: ${words.map((word) => `«${word}»`).join(", ")}`,
  labelled: (label, value) => `${label}: ${value}`,
  more: (n) => `y ${n} más`,
  alsoIn: (n) => `también en ${count(n, "artículo")}`,

  misfit: {
    missing: "es necesaria",
    otherKind: "es de otro tipo",
    tooLong: (most) => `puede tener ${count(most, "carácter", "caracteres")} como máximo`,
    tooShort: (least) => `necesita ${count(least, "carácter", "caracteres")} como mínimo`,
    atMost: (most) => `puede ser ${most} como máximo`,
    atLeast: (least) => `debe ser ${least} como mínimo`,
    oneOf: (values) => `debe ser una de estas: ${values.join(", ")}`,
  },

  date: {
    byKeepers: (date) => `${date} (dado por quienes cuidan del archivo)`,
    day: (year, month, date) => `${date} de ${months[month - 1] ?? ""} de ${yearName(year)}`,
    month: (year, month) => `${months[month - 1] ?? ""} de ${yearName(year)}`,
    year: (year) => yearName(year),
    range: (from, to) => `de ${from} a ${to}`,
    decade: (first) => `la década de ${first}`,
    century: (number) => `el siglo ${number}`,
    about: (date) => `hacia ${date}`,
    early: (date) => `principios de ${date}`,
    middle: (date) => `mediados de ${date}`,
    late: (date) => `finales de ${date}`,
    before: (date) => `antes de ${date}`,
    by: (date) => `a más tardar en ${date}`,
    after: (date) => `después de ${date}`,
    since: (date) => `desde ${date}`,
    notBefore: (date) => `no antes de ${date}`,
    undated: "sin fecha",
    stated: (line) => `como está impreso en la línea ${line}`,
    publication: (words, line, published, publishedLine) =>
      `«${words}» en la línea ${line}, calculado desde la fecha de publicación, ${published}${publishedLine === undefined ? "" : `, línea ${publishedLine}`}`,
    dateline: (words, line, filed) => `«${words}» en la línea ${line}, calculado desde la fecha de envío, ${filed}`,
    earlierMention: (words, line, mention, mentionLine) =>
      `«${words}» en la línea ${line}, calculado desde «${mention}» en la línea ${mentionLine}`,
    unknown: (words, line) => `«${words}» en la línea ${line}; el artículo no dice qué fecha es`,
  },

  speaker: {
    byKeepers: "De quién son estas palabras lo dicen quienes cuidan del archivo; no se ha leído en el artículo.",
    denied: (verb) => `El verbo del artículo es «${verb}»: no son palabras dichas, sino lo que se negó.`,
    resolved: (mention, line, name, nameLine) =>
      `«${mention}», en la línea ${line}, se lee como ${name}, línea ${nameLine}.`,
    unnamed: (mention) => `El artículo no da el nombre de «${mention}».`,
    reportedBy: (name) => `Según ${name}.`,
    saidTo: (name) => `Dicho a ${name}.`,
    reportsItself: (name) => `${name} informa de ello en su propio nombre; no nombra a nadie más que hable.`,
    together: (names) =>
      `Dicho conjuntamente por ${names.join(", ")}: el artículo no distingue las palabras de cada uno.`,
    likely: "Quién habla es probable, no seguro: lea las líneas de alrededor.",
    unsure: "No es seguro quién habla: lea las líneas de alrededor.",
  },

  otherScript: (printed) => `Los caracteres buscados están impresos aquí en otra forma: ${printed.join(", ")}.`,
  unreadLanguage: {
    speaker: "En el idioma de este artículo no se lee quién habla: lea las líneas de alrededor.",
    statements: (others) =>
      `En ${count(others, "artículo")} no se leen las declaraciones, por el idioma; allí /preguntar y /comprobar-cita encuentran las palabras.`,
    dates: (others) => `En ${count(others, "artículo")} no se leen las fechas, por el idioma.`,
  },

  ask: {
    heading: (passages) => count(passages, "pasaje"),
    onlySmallWords: "Ahí solo hay palabras como «el» y «de». Diga de qué se trata.",
    noArticleHas: (words) => `Ningún artículo tiene: ${words.join(", ")}.`,
    notTogether: (words) => `Ningún pasaje responde a eso. Al más cercano le falta: ${words.join(", ")}.`,
    noSuchKind: {
      date: "Ningún pasaje sobre eso da una fecha.",
      number: "Ningún pasaje sobre eso da un número.",
      name: "Ningún pasaje sobre eso da un nombre.",
      place: "Ningún pasaje sobre eso da un lugar.",
      reason: "Ningún pasaje sobre ello da un motivo.",
      meaning: "Ningún artículo explica qué significa.",
    },
    notAnswered: "Ningún pasaje dice lo bastante para ser la respuesta.",
    otherLanguages: (passages, names) =>
      `En otras lenguas ${passages === 1 ? "hay 1 pasaje" : `hay ${passages} pasajes`} con ${names.join(" y ")}.`,
    otherLanguagesOffer: "Los de otras lenguas",
  },

  yesNo: {
    heading: (n) => `${count(n, "declaración o frase", "declaraciones y frases")} al respecto, sin veredicto`,
    withDenial: "Con un desmentido o un «no»",
    withoutDenial: "Sin desmentido",
  },

  checkQuote: {
    noWords: "Ahí no hay palabras que buscar. Dé la cita misma.",
    verbatim: (articles) => `Palabra por palabra en ${count(articles, "artículo")}`,
    verbatimAtLeast: (articles) => `Palabra por palabra en al menos ${count(articles, "artículo")}`,
    verbatimOtherSpeaker: (articles, given, speaker) =>
      speaker === undefined
        ? `Palabra por palabra en ${count(articles, "artículo")}, pero no como palabras de ${given}`
        : `Palabra por palabra en ${count(articles, "artículo")}, pero como palabras de ${speaker}, no de ${given}`,
    otherScript: (articles) => `Las mismas palabras en la otra escritura china, en ${count(articles, "artículo")}`,
    onlyMarksDiffer: "Difieren las comillas, los espacios, las mayúsculas o los guiones; las palabras son las mismas.",
    altered: (shared, of) => `Alterada: ${shared} de las ${of} palabras dadas están así en el pasaje más cercano`,
    punctuation: "Las palabras son las mismas; la puntuación no",
    stitched: (pieces) => `Compuesta de ${pieces} lugares distintos`,
    piece: (number, words) => `Pieza ${number}: ${words}`,
    notFound: "Ningún artículo tiene estas palabras ni nada cercano.",
    notFoundNearest: (shared, of) =>
      `Ningún artículo tiene esta cita. El pasaje más cercano comparte ${shared} de sus ${of} palabras.`,
    nobodysWords: "Son palabras del propio artículo, no en boca de nadie.",
    otherSpeaker: (given, speaker) => `La cita se dio como de ${given}; aquí habla ${speaker}.`,
    noVerdict: (files) =>
      `Sin veredicto: ahora no se puede leer ${files === 1 ? "un archivo que puede" : `${files} archivos que pueden`} contener estas palabras. Use /reindexar y pregunte de nuevo.`,
    negationDiffers: (words, inArticle) =>
      inArticle
        ? `El sentido cambia: el artículo dice «${words}» y la cita lo omite.`
        : `El sentido cambia: la cita dice «${words}» y el artículo no.`,
    numberDiffers: (given, printed) => `Otro número: se dio «${given}», el artículo dice «${printed}».`,
    subjectDiffers: (given, printed) => `Otro sujeto: se dio «${given}», el artículo dice «${printed}».`,
    standsBefore: (words) => `Justo antes de estas palabras está «${words}»: lea la frase entera.`,
    compareOffer: "Comparar las voces sobre esto",
  },

  headlines: {
    heading: (articles, topic) => `${count(articles, "artículo")}${topic === undefined ? "" : ` sobre «${topic}»`}`,
    nothing: "Ningún artículo se publicó entonces ni trata de eso.",
  },

  compare: {
    nothingIn: (source) => `No se encontró ninguna declaración en «${source}».`,
    whatOf: "Nombre un tema, o una fuente cuyas voces deban mostrarse.",
    onlySmallWords: "Ese tema solo tiene palabras como «el» y «de». Diga de qué se trata.",
    voicesOn: (voices, topic) => `${count(voices, "voz", "voces")} sobre «${topic}»`,
    voicesOf: (voices, source) => `${count(voices, "voz", "voces")} en ${source}`,
    reporting: (paper) => `${paper}, en sus propias palabras`,
    nothing: (asked) => `En el archivo no se cita a nadie sobre «${asked}», y ningún artículo habla de ello.`,
    sidesOn: (sides, topic) => `${list(sides)}${topic === undefined ? "" : ` sobre «${topic}»`}`,
    allVoicesOffer: "Todas las voces sobre esto",
    whoSaidOffer: "¿Quién dijo esto?",
  },

  whoSaid: {
    alsoWrittenOffer: (name) => `También escrito ${name}`,
    whatOf: "Diga lo que se dijo, o nombre a alguien o una fuente.",
    heading: (n, speaker, words) =>
      [
        count(n, "declaración", "declaraciones"),
        ...(speaker === undefined ? [] : [`de ${speaker}`]),
        ...(words === undefined ? [] : [`con «${words}»`]),
      ].join(" "),
    stands: (n, speaker, words) =>
      `No se encuentra ninguna declaración de ${speaker}${words === undefined ? "" : ` sobre «${words}»`}; ${n === 1 ? "1 pasaje cuenta" : `${n} pasajes cuentan`} su postura, con las palabras del artículo`,
    headingMost: (n, speaker, words) =>
      [
        count(n, "declaración", "declaraciones"),
        ...(speaker === undefined ? [] : [`de ${speaker}`]),
        `con la mayoría de las palabras «${words}»`,
      ].join(" "),
    partyItself: (party) => `${party}, en su propio nombre`,
    countedFor: (party, words, line, file) =>
      `Contado como ${party}: «${words}», ${file === undefined ? "" : `${file}, `}línea ${line}.`,
    onlyItselfOffer: (party) => `Solo ${party} en su propio nombre`,
    noSuchSpeaker: (name) => `Ningún artículo del archivo cita a nadie llamado «${name}».`,
    nothing: (speaker, words) =>
      words === undefined
        ? `No se encontró ninguna declaración${speaker === undefined ? "" : ` de ${speaker}`}.`
        : speaker === undefined
          ? `En el archivo no se cita a nadie con «${words}».`
          : `No se cita a ${speaker} con «${words}».`,
    nothingThen: "No se conoce ninguna declaración así del tiempo que se pide.",
    undatedLast: (n) =>
      `De ${count(n, "declaración", "declaraciones")} no se conoce el día; van al final, sea cual sea su lugar en el tiempo.`,
    undatedLeft: (n) =>
      n === 1 ? "Se omite 1 declaración sin fecha conocida." : `Se omiten ${n} declaraciones sin fecha conocida.`,
    mediumHeading: {
      reported: (n, name) => `${count(n, "declaración", "declaraciones")} de las que informó ${name}`,
      heard: (n, name) => `${count(n, "declaración", "declaraciones")} a ${name}`,
      both: (n, name) => `${count(n, "declaración", "declaraciones")} de las que informó ${name} o que se le hicieron`,
    },
    onlyMedium: {
      reported: (name) => `Ningún artículo cita a ${name}: esto es lo que informó de otros.`,
      heard: (name) => `Ningún artículo cita a ${name}: esto es lo que otros le dijeron.`,
      both: (name) => `Ningún artículo cita a ${name}: esto es lo que informó de otros y lo que otros le dijeron.`,
    },
    meant: (names) => `Hablantes con ese nombre o cargo: ${names.join("; ")}`,
    describedApart: (name, offices) =>
      `Los artículos presentan a ${name} de forma distinta: ${offices.map(({ role, file }) => `«${role}» (${file})`).join("; ")}. Quizá no sea la misma persona.`,
    compareOffer: "Comparar las voces sobre esto",
  },

  sameWords: {
    alsoSaidBy: (names) => `Con las mismas palabras: ${names.join(", ")}.`,
    wordingDiffers: "La redacción difiere entre estos lugares; /comprobar-cita muestra dónde.",
  },

  source: {
    heading: (title) => title,
    noSuchSource: (name) => `Ningún artículo se llama «${name}».`,
    noSuchLine: (file, lines) => `${file} tiene las líneas 1 a ${lines}.`,
    title: "Título",
    publisher: "Editor",
    byline: "Por",
    published: "Publicado",
    updated: "Actualizado",
    place: "Enviado desde",
    url: "Dirección",
    fromLine: (line) => `línea ${line}`,
    fromCatalog: "dado por el catálogo",
    fromKeepers: "dado por quienes cuidan del archivo",
    fromMetadata: "según los datos de la propia página",
    notBefore: (date, line) => `no se dice; no antes de ${date}, por la línea ${line}`,
    notSaid: "el archivo no lo dice",
    eitherDay: (words, first, second) => `«${words}» puede ser ${first} o ${second}.`,
    noYear: (words) => `«${words}» está impreso sin su año.`,
    noDay: (words) => `«${words}» no dice ningún día: el archivo no dice cuándo se guardó.`,
    fileRow: "Archivo",
    readAs: "Leído como",
    extracted: (format, reader) => `${format}, texto extraído por ${reader}`,
    part: "Dentro de él",
    encodedAs: "Codificación",
    encodingBasis: {
      mark: "por la marca al principio",
      declared: "declarada por el archivo",
      detected: "reconocida por sus bytes",
    },
  },

  lineRules: {
    publishedBy: "dice quién lo publicó",
    writtenBy: "dice quién lo escribió",
    publishedOn: "dice cuándo se publicó",
    updatedOn: "dice cuándo se actualizó",
    onTheWeb: "dice su dirección en la web",
    byline: "firma",
    dateLine: "línea de fecha",
    standfirst: "entradilla bajo el titular",
    credit: "crédito de imagen o de agencia",
    caption: "marcado como pie de foto",
    databaseField: "campo de una base de datos",
    pageFurniture: "encabezado o número de página",
    frontMatter: "datos al principio del archivo",
    repeatedAbove: "línea corta repetida sobre el artículo",
    sitePath: "ruta del sitio pegada al titular",
    otherHeadline: "titular sobre el artículo",
    above: "está sobre el artículo",
    outside: "fuera de los párrafos del artículo",
    relatedHeading: "encabezado de otros artículos",
    related: "bajo un encabezado de otros artículos",
    link: "enlace a otro artículo",
    commentForm: "formulario de comentarios",
    comment: "comentario de un lector bajo el artículo",
    note: "nota sobre el autor o el artículo",
    advertisement: "publicidad",
    policy: "aviso de cookies, privacidad o derechos",
    signUp: "oferta de suscripción o registro",
    sharing: "enlaces para compartir y seguir",
    tags: "etiquetas",
    marks: "una línea de signos",
    machinery: "resto de la maquinaria del sitio",
    blank: "vacía",
    foreign: "otro idioma que el del artículo",
  },

  timeline: {
    heading: (topic, limits) => [topic === undefined ? "Cronología" : `Cronología: ${topic}`, ...limits].join(", "),
    aboutPeople: (name) => `con ${name}`,
    aboutSource: (name) => `en ${name}`,
    aboutTime: (date) => date,
    aboutFrom: (date) => `desde ${date}`,
    aboutTo: (date) => `hasta ${date}`,
    undated: "Fecha desconocida",
    beforeChrist: "Antes de Cristo",
    planned: (date) => `${date}, previsto o esperado`,
    plannedNote: "No había ocurrido cuando se escribió.",
    said: (name) => `La fecha es cuando ${name} lo dijo.`,
    reported: "La fecha es cuando se informó de ello.",
    publishedLead: (date) => `${date}, publicado`,
    published: (line) => `fecha de publicación en la línea ${line}`,
    publishedByFile: "fecha de publicación según los datos de la propia página",
    publishedByCatalog: "fecha de publicación dada por el catálogo",
    publishedByKeepers: "fecha de publicación dada por quienes cuidan del archivo",
    notBefore: (date, line) => `El artículo no tiene fecha propia; por su línea ${line} no es anterior a ${date}.`,
    otherDay: (date, place) => `Fechado «${date}» por ${place}.`,
    conflict: (date, place) => `Las fechas difieren: casi la misma frase tiene «${date}» en ${place}.`,
    badDate: (option, given) =>
      `«${given}» en la opción «${option}» no es una fecha. Escriba un año, un mes o un día: 1895, 2021-08 o 2021-08-27.`,
    wrongWay: (from, to) => `No hay nada entre ${from} y ${to}: la primera es la más tardía. Intercámbielas.`,
    none: (about) =>
      about.length === 0
        ? "Ningún artículo da una fecha."
        : `No se encontró ninguna frase con fecha (${about.join(", ")}).`,
    noneButPassages: (topic) => `El archivo tiene pasajes sobre «${topic}», pero ninguna de sus frases tiene fecha.`,
    relaxed: "Ninguna frase con fecha tiene todas estas palabras; las que se muestran tienen la mayoría.",
    undatedLeft: (n) =>
      n === 1 ? "Se omite 1 suceso sin fecha conocida." : `Se omiten ${n} sucesos sin fecha conocida.`,
    articles: (n) => count(n, "artículo"),
    bareMonth: (month) => shortMonths[month - 1] ?? "",
    shortMonth: (year, month) => `${shortMonths[month - 1] ?? ""} ${yearName(year)}`,
    shortDay: (year, month, date) => `${date} ${shortMonths[month - 1] ?? ""} ${yearName(year)}`,
    shortDecade: (first) => `déc. de ${first}`,
    shortAbout: (date) => `h. ${date}`,
    years: (n) => count(n, "año"),
    months: (n) => count(n, "mes", "meses"),
    days: (n) => count(n, "día"),
    otherSources: (n) => count(n, "otra fuente", "otras fuentes"),
    untitled: (n, of) => `artículo sin título${of > 1 ? ` ${n}` : ""}`,
    files: { csv: "Como CSV", ics: "Como calendario", timelinejs: "Para TimelineJS", markdown: "Como Markdown" },
    legendStated: "fecha impresa",
    legendReckoned: "fecha calculada",
    legendRange: "desde–hasta",
    legendWithin: "en algún momento del periodo",
    legendAbout: "hacia",
    legendPlanned: "previsto o esperado",
    legendPublished: "publicado",
    brokenAxis: "Los tiempos vacíos largos se omiten (//); cada tramo tiene su propia escala.",
    alternative: (heading, entries, stretches) =>
      `${heading}. Un eje de tiempo${stretches > 1 ? ` en ${stretches} tramos` : ""} con ${count(entries, "entrada")}:`,
    alternativePlanned: (date) => `${date}, previsto`,
    alternativePublished: (date) => `${date}, publicado`,
    onlyBest: (n) => `Solo se examinaron los ${n} mejores pasajes; una pregunta más concreta encuentra más.`,
  },

  sources: {
    heading: (n) => count(n, "artículo"),
    row: (row) =>
      [
        row.publisher,
        row.date,
        row.words,
        count(row.statements, "declaración", "declaraciones"),
        count(row.dates, "fecha"),
      ]
        .filter((part) => part !== undefined)
        .join(" · "),
    length: (characters) => count(characters, "carácter", "caracteres"),
    rejected: (file) => `No leído: ${file}`,
  },

  status: {
    lastRead: "Visto por última vez",
    version: "Versión",
    uptime: "En marcha desde hace",
    latency: "Demora hasta Discord",
    ago: (minutes) => (minutes < 1 ? "hace menos de un minuto" : `hace ${spell(minutes)}`),
    lasting: (minutes) => spell(minutes),
    heading: "Attest está listo",
    articles: "Artículos",
    statements: "Declaraciones",
    speakers: "Personas citadas",
    rejected: "Archivos no leídos",
    none: "ninguno",
    reading: "Lectura",
    progress: (done, of) => `${done} de ${count(of, "archivo")}`,
    watching: "Cambios en la carpeta",
    watched: {
      off: "se leen cuando lo pide /reindexar",
      told: "se leen solos",
      looking: "se leen solos, en unos segundos",
    },
    index: "Índice",
    saved: "guardado",
    unsaved: "solo en memoria: no se pudo guardar",
    remark: "Por revisar",
    goneFiles: (gone, of) =>
      `${gone} de ${of} archivos mirados no son lo que se leyó: no se cita nada de ellos hasta que /reindexar los lea de nuevo.`,
    cannotBeSaid: (files) =>
      `Eso no se puede decir ahora: ${files} archivos que podrían contenerlo faltan o han cambiado. Use /reindexar y vuelva a preguntar.`,
  },

  reindex: {
    heading: (articles, seconds) => `Leído de nuevo: ${count(articles, "artículo")}, ${seconds} s`,
    alreadyRunning: "La carpeta ya se está leyendo de nuevo. Espere a que termine.",
    added: "Añadidos",
    changed: "Modificados",
    removed: "Quitados",
    rejected: "No leídos",
    nothing: "No ha cambiado nada.",
  },

  add: {
    heading: (articles) =>
      articles === 1 ? "Añadido al archivo" : `Añadidos al archivo: ${count(articles, "artículo")}`,
    speakers: "Quién habla",
    nobody: "no se cita a nadie por su nombre",
    spoken: (name, statements) => `${name} (${statements})`,
    doubtful: "Por comprobar",
    unsure: (statements) =>
      `En ${count(statements, "declaración", "declaraciones")} no es seguro quién habla: se muestran con esa advertencia.`,
    undated:
      "No se sabe cuándo se publicó, así que «el lunes» y semejantes quedan sin día. Retírelo y añádalo de nuevo con su fecha.",
    undo: "Retirarlo",
    noFile: "Falta el fichero: use /añadir en Discord y elíjalo, o «Añadir al archivo» en el menú de un mensaje.",
    badDate: (given) => `«${given}» no es una fecha. Escriba 2021-08-28, 2021-08 o 2021. No se ha añadido nada.`,
    badAddress: (given) => `«${given}» no es una dirección que empiece por http:// o https://. No se ha añadido nada.`,
    thereAlready: (name, file) => `${name} ya está en el archivo, byte por byte, como ${file}. No se ha añadido nada.`,
    unreadable: (name, reason) => `${name}: ${reason}. No se ha añadido nada.`,
    tooLarge: (name, most) =>
      `${name} es demasiado grande: un fichero de su clase puede tener ${most} MB. No se ha añadido nada.`,
    noRoom: (most, files) =>
      `La carpeta «added» está llena: puede tener ${most} MB en ${files} ficheros. Mueva algunos a otra carpeta del archivo.`,
    brokenCatalog:
      "El catálogo del archivo, catalog.json, no es JSON entre llaves. Corríjalo antes; no se ha cambiado nada.",
    diskFull: "El disco está lleno y no se ha cambiado nada. Haga sitio y pruebe otra vez.",
    notWritable: (code) =>
      `No se puede escribir en la carpeta de artículos (${code}), así que no se ha cambiado nada. Quien lleva el bot debe permitírselo.`,
    leftOut: (name) => `${name} no se ha añadido: el fichero .attestignore del archivo excluye la carpeta «added».`,
    notFetched: (name) => `${name} no ha llegado de Discord. Pruebe otra vez dentro de un momento.`,
    formGone: "El bot se reinició mientras este formulario estaba abierto y ya no tiene el fichero. Elíjalo otra vez.",
    nothingInIt: "Este mensaje no tiene ni fichero ni texto que añadir.",
    formTitle: "Añadir al archivo",
  },

  remove: {
    heading: (articles) => `Retirado del archivo: ${count(articles, "artículo")}`,
    now: "Está en",
    undo: "Devolverlo",
    restored: "Devuelto al archivo",
    noSuchFile: (name) => `Ningún fichero del archivo se llama exactamente «${name}». No se ha retirado nada.`,
    partOf: (file) =>
      `Es uno de varios artículos de ${file}, que solo se puede retirar entero: dé el nombre del fichero.`,
    notRemoved: (name) => `La carpeta «removed» no tiene ningún fichero «${name}». No se ha cambiado nada.`,
    taken: (file) => `El archivo ya tiene otro fichero «${file}». No se ha cambiado nada.`,
  },

  help: {
    heading: "Qué puede preguntar",
    commands: {
      ask: "Hacer una pregunta y recibir los pasajes que la responden",
      "who-said": "Averiguar quién dijo algo, o qué dijo alguien",
      timeline: "Ordenar los sucesos con fecha, cada uno con su pasaje",
      "check-quote": "Comprobar si una cita está en el archivo, palabra por palabra",
      compare: "Poner lado a lado lo que dice cada voz sobre un tema",
      source: "Abrir un artículo, entero o alrededor de una línea",
      sources: "Enumerar todos los artículos del archivo",
      follow: "Recibir aviso cuando artículos nuevos tengan una persona, una parte, un tema o unas palabras",
      following: "Enumerar lo que se sigue aquí y para usted",
      unfollow: "Dejar de seguir algo",
      add: "Añadir un artículo al archivo: un fichero y lo que sepa de él",
      remove: "Retirar un fichero del archivo; se guarda en la carpeta «removed»",
      reindex: "Leer de nuevo la carpeta de artículos",
      status: "Decir qué tiene el archivo y si está al día",
      help: "Decir qué se puede preguntar y qué pasa con una pregunta",
    },
    plain: "Una pregunta sencilla",
    plainText: (speaker) =>
      `Escríbala sin comando${speaker === undefined ? "" : `, por ejemplo «¿Qué dijo ${speaker}?»`}. Se le muestra cómo se entendió.`,
    privacy: "Privacidad",
    privacyText:
      "Attest responde en su propia máquina y no envía las preguntas a ningún otro lugar. No se registran, a menos que lo quiera quien cuida del archivo.",
    promise: "La promesa",
    promiseText:
      "Todo lo que se muestra como palabras de alguien está copiado de un archivo, con las líneas donde comprobarlo.",
  },

  document: (file, number) => `${file}, documento ${number}`,
  pages: (page, endPage) => (page === endPage ? `página ${page}` : `páginas ${page}–${endPage}`),
  paragraphs: (first, last) => (first === last ? `párrafo ${first}` : `párrafos ${first}–${last}`),
  lines: (line, endLine) => (line === endLine ? `línea ${line}` : `líneas ${line}–${endLine}`),
  reported: {
    mixed: "En parte entre comillas; el resto es redacción del artículo.",
    indirect: "Discurso referido: redacción del artículo, no una cita.",
  },

  cite: {
    heading: (title) => `Cómo citar: ${title}`,
    offer: "Citar",
    fromMasthead: "Hecho con lo que el artículo dice de sí mismo; lo que no dice se omite.",
  },

  terminal: {
    moreLines: (lines) => `— ${lines} líneas más: pulse Intro —`,
    noSuchFinding: (number, of) =>
      of === 0
        ? "La última respuesta no tiene pasajes que abrir."
        : `La última respuesta tiene los pasajes 1 a ${of}; no hay ${number}.`,
    hint: "«source 3» abre el tercer pasaje de una respuesta, «cite 3» lo cita.",
  },

  follow: {
    begun: "Se sigue desde ahora",
    label: {
      speaker: (what) => `Persona: ${what}`,
      party: (what) => `Parte: ${what}`,
      topic: (what) => `Tema: ${what}`,
      words: (what) => `Palabras: «${what}»`,
    },
    where: { channel: "a este canal", person: "a sus mensajes directos" },
    news: (n) => (n === 1 ? "1 pasaje nuevo en lo que se sigue" : `${n} pasajes nuevos en lo que se sigue`),
    followed: (n) => `Se siguen ${n}`,
    since: (day) => `desde el ${day}`,
    none: "No se sigue nada aquí ni para usted. /seguir empieza.",
    ended: "Ya no se sigue",
    noSuch: (number) => `No se sigue nada aquí ni para usted con el número ${number}. /seguidos da los números.`,
    oneOf: "Dé una sola cosa: una persona, una parte, un tema o unas palabras. Use /seguir otra vez para la siguiente.",
    notManager:
      "A un canal solo se le avisa por encargo de quien puede gestionarlo. Elija sus mensajes directos, o pídalo a quien pueda gestionar este canal.",
    notKept:
      "Ahora no se puede seguir nada: el bot no tiene dónde guardarlo. Quien lo cuida encuentra el motivo en el registro.",
    already: (label, number) => `Eso ya se sigue, con el número ${number}: ${label}`,
    tooMany: (n) => `Ya se siguen ${n}, y no puede haber más. /dejar-de-seguir termina uno.`,
    noParty: (name) =>
      `«${name}» no es un país que Attest conozca, ni un organismo que citen los artículos. Sígalo como persona o como palabras.`,
    noWords: "Ahí hay muy pocas palabras que digan algo: dé al menos dos, y no solo «el», «de» y parecidas.",
    nobodyYet: (name) => `Todavía no se cita a nadie en el archivo como «${name}»; se le avisará cuando ocurra.`,
    several: (name) => `«${name}» puede ser varias personas. Dé el nombre completo.`,
    cannotWrite: "por ahora no se puede escribir ahí",
    gone: (channel, labels) =>
      `El canal ${channel} ya no existe, y lo que se seguía allí ha terminado: ${labels}. Use /seguir donde haga falta.`,
    forbidden: (channel, labels) =>
      `No se pueden enviar pasajes a ${channel}: allí el bot no tiene permiso para ver el canal o para escribir. Esperan hasta que lo tenga, y no se pierde nada: ${labels}.`,
  },

  faults: {
    title: "Avisar de un error",
    what: "¿Qué está mal?",
    kinds: {
      speaker: "La persona",
      date: "La fecha",
      article: "Estas palabras no están en el artículo",
      other: "Otra cosa",
    },
    remark: "¿Qué sería lo correcto?",
    thanks: "Gracias. Se ha avisado a quienes cuidan del archivo.",
    told: (kind) => `Se avisa de un error: ${kind}`,
    by: (who) => `Avisa ${who}`,
    correctWho: "Quién lo dijo",
    correctWhich: "¿Qué fecha?",
    correctSaid: "Cuándo se dijo",
    correctPublished: "Cuándo salió el artículo",
    correctWhen: "La fecha: 2021, 2021-08 o 2021-08-27",
    corrected: "Corregido. Se muestra como dado por quienes cuidan del archivo, mientras el fichero siga como está.",
    noDate: "Eso no es una fecha. Escríbala así: 2021, 2021-08 o 2021-08-27.",
    noStatement: "No se ha leído que nadie diga esto; no hay nada que corregir.",
  },

  discord: {
    goToPage: "Ir a una página",
    articles: (articles) => count(articles, "artículo"),
    used: (who, command) => `${who} usó ${command}`,
    reportFault: "Avisar de un error",
    correctSpeaker: "Corregir la persona",
    correctDate: "Corregir la fecha",
    previous: "Atrás",
    next: "Siguiente",
    page: (page, of) => `${page} / ${of}`,
    attached: (characters, name) =>
      `Estas palabras tienen ${characters} caracteres, demasiados para un mensaje. Van adjuntas enteras: ${name}`,
    yourWords: "Sus palabras",
    bold: "En negrita: las palabras que se preguntaron.",
    changed: "Subrayado: difiere.",
    struck: "Tachado: no está en el pasaje.",
    otherVersion: "Este botón es de otra versión de Attest. Pregunte de nuevo para tener una respuesta nueva.",
    tooMany: (most, seconds) =>
      `Puede hacer ${count(most, "pregunta")} por minuto. Pregunte de nuevo en ${count(seconds, "segundo")}.`,
    notKeeper: "Solo pueden hacerlo quienes cuidan del archivo. Los nombra el ajuste ADMIN_IDS.",
    reading: (done, of) => `Leyendo de nuevo los artículos: ${done} de ${of} …`,
    leaving: "Attest se está reiniciando. Pregunte de nuevo en un minuto.",
    noWords: "Este mensaje no tiene palabras que buscar.",
    gone: "El archivo ya no tiene este artículo. Pregunte de nuevo para tener una respuesta nueva.",
    messageTooLong: (most) =>
      `Este mensaje tiene más de ${most} caracteres. Copie la frase que quiere buscar y pregunte con un comando.`,
    cannotSee:
      "Discord no muestra ese mensaje a los bots. Manténgalo pulsado (o clic derecho) y elija Aplicaciones → «Comprobar esta cita».",
    roleMentioned:
      "Eso menciona un rol con este nombre, y Discord no muestra sus palabras con él. Elija el bot mismo de la lista o use un comando.",
    withoutFiles:
      "No se pudieron enviar los archivos de esta respuesta: en este canal el bot no tiene el permiso «Adjuntar archivos», o son demasiado grandes.",
    starting: (done, of) =>
      of === 0
        ? "Attest acaba de arrancar y mira la carpeta de artículos. Vuelva a preguntar en un momento."
        : `Attest acaba de arrancar y lee ${done} de ${of} artículos. Vuelva a preguntar en un momento.`,
    openSource: (place) => `Fuente: ${place}`,
    share: "Compartir",
    askedBy: (who) => `Pregunta de ${who}`,
    moreMenu: "Más: voces, fuentes, referencias, un archivo…",
    askWithOptions: "Preguntar de nuevo con opciones…",
    openThread: "Seguir en un hilo",
    asDocument: "La respuesta como archivo (Markdown)",
    document: "La respuesta como archivo",
    everySpeaker: "De nuevo todas las voces",
    everySource: "De nuevo todos los artículos",
    onlySpeaker: "Solo esta voz",
    onlySource: "Solo este artículo",
    opens: "Abrir las líneas de alrededor",
    cites: "Citarlo",
    threadOpened: (thread) => `Sigue en ${thread}.`,
    threadHeard: "Pregunte aquí: lo que se escribe aquí sin nombrar a nadie sigue a la respuesta de arriba.",
    threadMentioned:
      "Pregunte aquí con el nombre del bot, o respondiendo a una respuesta: sigue a la respuesta de arriba.",
    noThread:
      "Aquí no se puede abrir ningún hilo: al bot le falta el permiso «Crear hilos públicos» o «Enviar mensajes en hilos».",
    privateHere: "Aquí las respuestas son solo para quien pregunta.",
    showMe: "Ver la respuesta",
    notHere: "Attest no se usa aquí: sus responsables han dicho en qué servidores y canales, y por quién.",
  },
});
