import { withEnglish } from "../with-english.js";

const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];
const shortMonths = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} et ${names.at(-1) ?? ""}`;
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n < 2 ? one : many}`;
const day = (n: number): string => (n === 1 ? "1er" : String(n));

const yearName = (year: number): string => (year > 0 ? String(year) : `${1 - year} av. J.-C.`);

/** "2 j 3 h", "3 h 20 min". */
function spell(minutes: number): string {
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  if (days > 0) return `${days} j ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

export const fr = withEnglish({
  locale: "fr",

  badOption: (option, message) =>
    option === "" ? `Cela ne convient pas : ${message}.` : `L’option « ${option} » ne convient pas : ${message}.`,
  noSuchOption: (command, option, options) =>
    `/${command} n’a pas d’option « ${option} ».${options.length === 0 ? "" : ` Ses options : ${options.join(", ")}.`}`,
  optionWithoutValue: (option) => `L’option « ${option} » attend une valeur.`,
  tooLong: (most) => `C’est trop long : une question peut avoir ${most} caractères.`,
  welcome: (articles) =>
    `Attest a lu ${count(articles, "article")}. Posez une question, ou tapez /aide. Tab complète ; « exit » quitte.`,
  noSuchCommand: (name) => `Il n’y a pas de commande « ${name} ». /aide en donne la liste.`,
  fault: (reference) =>
    `Quelque chose a échoué de notre côté, et rien n’a été modifié. Si cela se reproduit, donnez cette référence au gardien des archives : ${reference}.`,
  archiveUnavailable:
    "Les archives ne peuvent pas être consultées en ce moment : rien ne peut en être dit. Reposez la question dans une minute.",
  emptyArchive: (folder) =>
    `Il n’y a aucun article à consulter. Mettez des fichiers .txt, .md ou .html dans ${folder}, puis utilisez /réindexer.`,
  changedFile: (file) =>
    `${file} a été modifié après avoir été lu ; rien n’en est donc cité. Utilisez /réindexer pour le relire.`,
  vanishedFile: (file) => `${file} n’est plus là ; rien n’en est donc cité. Utilisez /réindexer pour le retirer.`,
  teaserNote: "C’est l’annonce d’un autre article sur la même page, et non le texte de celui-ci.",
  commentNote: "C’est le commentaire d’un lecteur, sous l’article.",
  otherNote: "Ces mots entourent l’article (un crédit, une date, un avis du site) et ne sont pas son texte.",
  understoodAs: (command, input) => `Compris comme /${command}${input === "" ? "" : ` ${input}`}`,
  readAs: (given, meant) => `« ${given} » lu comme « ${meant} »`,
  completed: (question) => `Lu comme la suite : « ${question} »`,
  nothingMore: "C’est tout ce qui a été trouvé.",
  unclear: (word, names) => `« ${word} » peut désigner ${names.join(" ou ")}. Redemandez avec le nom.`,
  didYouMean: (names) => `Vouliez-vous dire ${names.map((name) => `« ${name} »`).join(" ou ")} ?`,
  nearest: "Le passage le plus proche, qui n’est pas ce qui était demandé :",
  marked: (words) => `Marqué : ${words.map((word) => `« ${word} »`).join(", ")}`,
  labelled: (label, value) => `${label} : ${value}`,
  more: (n) => `et ${n} de plus`,
  alsoIn: (n) => `aussi dans ${count(n, "article")}`,

  misfit: {
    missing: "elle est nécessaire",
    otherKind: "elle est d’un autre genre",
    tooLong: (most) => `elle peut avoir ${count(most, "caractère")} au plus`,
    tooShort: (least) => `il lui faut ${count(least, "caractère")} au moins`,
    atMost: (most) => `elle peut être ${most} au plus`,
    atLeast: (least) => `elle doit être ${least} au moins`,
    oneOf: (values) => `elle doit être l’une de celles-ci : ${values.join(", ")}`,
  },

  date: {
    byKeepers: (date) => `${date} (donné par les gardiens des archives)`,
    day: (year, month, date) => `${day(date)} ${months[month - 1] ?? ""} ${yearName(year)}`,
    month: (year, month) => `${months[month - 1] ?? ""} ${yearName(year)}`,
    year: (year) => yearName(year),
    range: (from, to) => `de ${from} à ${to}`,
    decade: (first) => `les années ${first}`,
    century: (number) => `le ${number}${number === 1 ? "er" : "e"} siècle`,
    about: (date) => `vers ${date}`,
    early: (date) => `début ${date}`,
    middle: (date) => `milieu ${date}`,
    late: (date) => `fin ${date}`,
    before: (date) => `avant ${date}`,
    by: (date) => `au plus tard ${date}`,
    after: (date) => `après ${date}`,
    since: (date) => `depuis ${date}`,
    notBefore: (date) => `pas avant ${date}`,
    undated: "sans date",
    stated: (line) => `tel qu’imprimé à la ligne ${line}`,
    publication: (words, line, published, publishedLine) =>
      `« ${words} » à la ligne ${line}, calculé depuis la date de publication, ${published}${publishedLine === undefined ? "" : `, ligne ${publishedLine}`}`,
    dateline: (words, line, filed) => `« ${words} » à la ligne ${line}, calculé depuis la date d’envoi, ${filed}`,
    earlierMention: (words, line, mention, mentionLine) =>
      `« ${words} » à la ligne ${line}, calculé depuis « ${mention} » à la ligne ${mentionLine}`,
    unknown: (words, line) => `« ${words} » à la ligne ${line} ; l’article ne dit pas de quelle date il s’agit`,
  },

  speaker: {
    byKeepers: "De qui sont ces mots, les gardiens des archives le disent ; ce n’est pas lu dans l’article.",
    denied: (verb) =>
      `Le verbe de l’article est « ${verb} » : ce ne sont pas des paroles tenues, mais ce qui a été nié.`,
    resolved: (mention, line, name, nameLine) =>
      `« ${mention} », à la ligne ${line}, est lu comme ${name}, ligne ${nameLine}.`,
    unnamed: (mention) => `L’article ne nomme pas « ${mention} ».`,
    reportedBy: (name) => `Rapporté par ${name}.`,
    saidTo: (name) => `Dit à ${name}.`,
    reportsItself: (name) => `${name} le rapporte en son propre nom ; nul autre n’est cité.`,
    together: (names) => `Dit ensemble par ${names.join(", ")} : l’article ne distingue pas les paroles de chacun.`,
    likely: "La personne qui parle est probable, non certaine : lisez les lignes voisines.",
    unsure: "On ne sait pas avec certitude qui parle : lisez les lignes voisines.",
  },

  otherScript: (printed) => `Les caractères recherchés sont imprimés ici sous une autre forme : ${printed.join(", ")}.`,
  unreadLanguage: {
    speaker: "Qui parle n’est pas lu dans la langue de cet article : lisez les lignes voisines.",
    statements: (others) =>
      `Dans ${count(others, "article")}, les déclarations ne sont pas lues, à cause de la langue ; /demander et /vérifier-citation y trouvent les mots.`,
    dates: (others) => `Dans ${count(others, "article")}, les dates ne sont pas lues, à cause de la langue.`,
  },

  ask: {
    heading: (passages) => count(passages, "passage"),
    onlySmallWords: "Il n’y a là que des mots comme « le » et « de ». Dites de quoi il s’agit.",
    noArticleHas: (words) => `Aucun article ne contient : ${words.join(", ")}.`,
    notTogether: (words) => `Aucun passage n’y répond. Il manque au plus proche : ${words.join(", ")}.`,
    noSuchKind: {
      date: "Aucun passage à ce sujet ne donne de date.",
      number: "Aucun passage à ce sujet ne donne de nombre.",
      name: "Aucun passage à ce sujet ne donne de nom.",
      place: "Aucun passage à ce sujet ne donne de lieu.",
      reason: "Aucun passage à ce sujet ne donne de raison.",
      meaning: "Aucun article n’explique ce que cela signifie.",
    },
    notAnswered: "Aucun passage n’en dit assez pour être la réponse.",
    otherLanguages: (passages, names) =>
      `Dans d’autres langues, ${passages === 1 ? "1 passage contient" : `${passages} passages contiennent`} ${names.join(" et ")}.`,
    otherLanguagesOffer: "Ceux dans d’autres langues",
  },

  yesNo: {
    heading: (n) => `${count(n, "déclaration ou phrase", "déclarations et phrases")} à ce sujet, sans verdict`,
    withDenial: "Avec un démenti ou une négation",
    withoutDenial: "Sans démenti",
  },

  checkQuote: {
    noWords: "Il n’y a là aucun mot à chercher. Donnez la citation elle-même.",
    verbatim: (articles) => `Mot pour mot dans ${count(articles, "article")}`,
    verbatimAtLeast: (articles) => `Mot pour mot dans au moins ${count(articles, "article")}`,
    verbatimOtherSpeaker: (articles, given, speaker) =>
      speaker === undefined
        ? `Mot pour mot dans ${count(articles, "article")}, mais pas dans la bouche de ${given}`
        : `Mot pour mot dans ${count(articles, "article")}, mais dans la bouche de ${speaker}, et non de ${given}`,
    otherScript: (articles) => `Les mêmes mots dans l’autre écriture chinoise, dans ${count(articles, "article")}`,
    onlyMarksDiffer: "Les guillemets, les espaces, la casse ou les tirets diffèrent ; les mots sont les mêmes.",
    altered: (shared, of) =>
      `Modifié : ${shared} des ${of} mots donnés se trouvent ainsi dans le passage le plus proche`,
    punctuation: "Les mots sont les mêmes ; la ponctuation ne l’est pas",
    stitched: (pieces) => `Assemblé à partir de ${pieces} endroits différents`,
    piece: (number, words) => `Morceau ${number} : ${words}`,
    notFound: "Aucun article ne contient ces mots, ni rien d’approchant.",
    notFoundNearest: (shared, of) =>
      `Aucun article ne contient cette citation. Le passage le plus proche partage ${shared} de ses ${of} mots.`,
    nobodysWords: "Ce sont les mots de l’article lui-même, dans la bouche de personne.",
    otherSpeaker: (given, speaker) => `La citation était attribuée à ${given} ; ici, c’est ${speaker} qui parle.`,
    noVerdict: (files) =>
      `Aucun verdict : ${files === 1 ? "un fichier qui pourrait" : `${files} fichiers qui pourraient`} contenir ces mots ne peut être lu pour l’instant. Utilisez /réindexer, puis reposez la question.`,
    negationDiffers: (words, inArticle) =>
      inArticle
        ? `Le sens est inversé : l’article dit « ${words} », la citation l’omet.`
        : `Le sens est inversé : la citation dit « ${words} », pas l’article.`,
    numberDiffers: (given, printed) => `Autre nombre : « ${given} » a été donné, l’article dit « ${printed} ».`,
    subjectDiffers: (given, printed) => `Autre sujet : « ${given} » a été donné, l’article dit « ${printed} ».`,
    standsBefore: (words) => `Juste avant ces mots se trouve « ${words} » : lisez la phrase entière.`,
    compareOffer: "Comparer les voix là-dessus",
  },

  headlines: {
    heading: (articles, topic) => `${count(articles, "article")}${topic === undefined ? "" : ` sur « ${topic} »`}`,
    nothing: "Aucun article n’a paru alors, ni n’en parle.",
  },

  compare: {
    nothingIn: (source) => `Aucune déclaration n’a été trouvée dans « ${source} ».`,
    whatOf: "Nommez un sujet, ou une source dont il faut montrer les voix.",
    onlySmallWords: "Ce sujet n’a que des mots comme « le » et « de ». Dites de quoi il s’agit.",
    voicesOn: (voices, topic) => `${count(voices, "voix", "voix")} sur « ${topic} »`,
    voicesOf: (voices, source) => `${count(voices, "voix", "voix")} dans ${source}`,
    reporting: (paper) => `${paper}, dans ses propres mots`,
    nothing: (asked) => `Personne n’est cité sur « ${asked} » dans les archives, et aucun article n’en parle.`,
    sidesOn: (sides, topic) => `${list(sides)}${topic === undefined ? "" : ` sur « ${topic} »`}`,
    allVoicesOffer: "Toutes les voix là-dessus",
    whoSaidOffer: "Qui a dit cela ?",
  },

  whoSaid: {
    alsoWrittenOffer: (name) => `Aussi écrit ${name}`,
    whatOf: "Dites ce qui a été dit, ou nommez une personne ou une source.",
    heading: (n, speaker, words) =>
      [
        count(n, "déclaration"),
        ...(speaker === undefined ? [] : [`de ${speaker}`]),
        ...(words === undefined ? [] : [`avec « ${words} »`]),
      ].join(" "),
    stands: (n, speaker, words) =>
      `Aucune déclaration de ${speaker}${words === undefined ? "" : ` sur « ${words} »`} n’est trouvée ; ${n === 1 ? "1 passage dit" : `${n} passages disent`} sa position, dans les mots de l’article`,
    headingMost: (n, speaker, words) =>
      [
        count(n, "déclaration"),
        ...(speaker === undefined ? [] : [`de ${speaker}`]),
        `avec la plupart des mots « ${words} »`,
      ].join(" "),
    partyItself: (party) => `${party}, en son propre nom`,
    countedFor: (party, words, line, file) =>
      `Compté pour ${party} : « ${words} », ${file === undefined ? "" : `${file}, `}ligne ${line}.`,
    onlyItselfOffer: (party) => `Seulement ${party} en son propre nom`,
    noSuchSpeaker: (name) => `Aucun article des archives ne cite quelqu’un du nom de « ${name} ».`,
    nothing: (speaker, words) =>
      words === undefined
        ? `Aucune déclaration${speaker === undefined ? "" : ` de ${speaker}`} n’a été trouvée.`
        : speaker === undefined
          ? `Personne n’est cité avec « ${words} » dans les archives.`
          : `${speaker} n’est pas cité avec « ${words} ».`,
    nothingThen: "Aucune déclaration de ce genre n’est connue pour le temps demandé.",
    undatedLast: (n) =>
      `De ${count(n, "déclaration")} le jour n’est pas connu ; elles viennent à la fin, quelle que soit leur place dans le temps.`,
    undatedLeft: (n) =>
      n < 2
        ? `${n} déclaration sans date connue est laissée de côté.`
        : `${n} déclarations sans date connue sont laissées de côté.`,
    mediumHeading: {
      reported: (n, name) => `${count(n, "déclaration")} selon ${name}`,
      heard: (n, name) => `${count(n, "déclaration faite", "déclarations faites")} à ${name}`,
      both: (n, name) => `${count(n, "déclaration")} selon ${name} ou qui lui ont été faites`,
    },
    onlyMedium: {
      reported: (name) => `Aucun article ne cite ${name} : voici ce que d’autres ont dit et qui en est rapporté.`,
      heard: (name) => `Aucun article ne cite ${name} : voici ce que d’autres lui ont dit.`,
      both: (name) =>
        `Aucun article ne cite ${name} : voici ce que d’autres ont dit et qui en est rapporté, ou ce qu’ils lui ont dit.`,
    },
    meant: (names) => `Personnes trouvées sous ce nom ou cette fonction : ${names.join(" ; ")}`,
    describedApart: (name, offices) =>
      `Les articles présentent ${name} différemment : ${offices.map(({ role, file }) => `« ${role} » (${file})`).join(" ; ")}. Il ne s’agit peut-être pas de la même personne.`,
    compareOffer: "Comparer les voix là-dessus",
  },

  sameWords: {
    alsoSaidBy: (names) => `Dans les mêmes mots : ${names.join(", ")}.`,
    wordingDiffers: "La formulation diffère d’un endroit à l’autre ; /vérifier-citation montre où.",
  },

  source: {
    heading: (title) => title,
    noSuchSource: (name) => `Aucun article ne s’appelle « ${name} ».`,
    noSuchLine: (file, lines) => `${file} a les lignes 1 à ${lines}.`,
    title: "Titre",
    publisher: "Éditeur",
    byline: "Par",
    published: "Publié",
    updated: "Mis à jour",
    place: "Envoyé de",
    url: "Adresse",
    fromLine: (line) => `ligne ${line}`,
    fromCatalog: "donné par le catalogue",
    fromKeepers: "donné par les gardiens des archives",
    fromMetadata: "d’après les données de la page",
    notBefore: (date, line) => `non dit ; pas avant ${date}, d’après la ligne ${line}`,
    notSaid: "le fichier ne le dit pas",
    eitherDay: (words, first, second) => `« ${words} » peut être ${first} ou ${second}.`,
    noYear: (words) => `« ${words} » est imprimé sans son année.`,
    noDay: (words) => `« ${words} » ne dit aucun jour : le fichier ne dit pas quand il a été enregistré.`,
    fileRow: "Fichier",
    readAs: "Lu comme",
    extracted: (format, reader) => `${format}, texte extrait par ${reader}`,
    part: "À l’intérieur",
    encodedAs: "Encodage",
    encodingBasis: {
      mark: "d’après la marque au début",
      declared: "déclaré par le fichier",
      detected: "reconnu à ses octets",
    },
  },

  lineRules: {
    publishedBy: "dit qui l’a publié",
    writtenBy: "dit qui l’a écrit",
    publishedOn: "dit quand il a été publié",
    updatedOn: "dit quand il a été mis à jour",
    onTheWeb: "dit son adresse sur le web",
    byline: "signature",
    dateLine: "ligne de date",
    standfirst: "chapeau sous le titre",
    credit: "crédit d’image ou d’agence",
    caption: "marqué comme légende",
    databaseField: "champ d’une base de données",
    pageFurniture: "titre courant ou numéro de page",
    frontMatter: "données en tête du fichier",
    repeatedAbove: "ligne courte répétée au-dessus de l’article",
    sitePath: "chemin du site collé au titre",
    otherHeadline: "titre au-dessus de l’article",
    above: "au-dessus de l’article",
    outside: "hors des paragraphes de l’article",
    relatedHeading: "rubrique d’autres articles",
    related: "sous une rubrique d’autres articles",
    link: "lien vers un autre article",
    commentForm: "formulaire de commentaires",
    comment: "commentaire d’un lecteur sous l’article",
    note: "note sur l’auteur ou l’article",
    advertisement: "publicité",
    policy: "avis de cookies, de confidentialité ou de droits",
    signUp: "offre d’abonnement ou d’inscription",
    sharing: "liens de partage et de suivi",
    tags: "mots-clés",
    marks: "une ligne de signes",
    machinery: "reste de la machinerie du site",
    blank: "vide",
    foreign: "une autre langue que celle de l’article",
  },

  timeline: {
    heading: (topic, limits) => [topic === undefined ? "Chronologie" : `Chronologie : ${topic}`, ...limits].join(", "),
    aboutPeople: (name) => `avec ${name}`,
    aboutSource: (name) => `dans ${name}`,
    aboutTime: (date) => date,
    aboutFrom: (date) => `depuis ${date}`,
    aboutTo: (date) => `jusqu’à ${date}`,
    undated: "Date inconnue",
    beforeChrist: "Avant Jésus-Christ",
    planned: (date) => `${date}, prévu ou attendu`,
    plannedNote: "Cela n’avait pas eu lieu quand ce fut écrit.",
    said: (name) => `La date est celle où ${name} l’a dit.`,
    reported: "La date est celle où cela a été rapporté.",
    publishedLead: (date) => `${date}, publié`,
    published: (line) => `date de publication à la ligne ${line}`,
    publishedByFile: "date de publication d’après les données de la page",
    publishedByCatalog: "date de publication donnée par le catalogue",
    publishedByKeepers: "date de publication donnée par les gardiens des archives",
    notBefore: (date, line) =>
      `L’article n’a pas de date à lui ; d’après sa ligne ${line}, il n’est pas antérieur à ${date}.`,
    otherDay: (date, place) => `Daté « ${date} » par ${place}.`,
    conflict: (date, place) => `Les dates diffèrent : presque la même phrase a « ${date} » dans ${place}.`,
    badDate: (option, given) =>
      `« ${given} » dans l’option « ${option} » n’est pas une date. Écrivez une année, un mois ou un jour : 1895, 2021-08 ou 2021-08-27.`,
    wrongWay: (from, to) => `Rien ne se trouve entre ${from} et ${to} : la première est la plus tardive. Échangez-les.`,
    none: (about) =>
      about.length === 0
        ? "Aucun article ne donne de date."
        : `Aucune phrase datée n’a été trouvée (${about.join(", ")}).`,
    noneButPassages: (topic) =>
      `Les archives ont des passages sur « ${topic} », mais aucune de leurs phrases n’a de date.`,
    relaxed: "Aucune phrase datée n’a tous ces mots ; celles-ci en ont la plupart.",
    undatedLeft: (n) =>
      n < 2
        ? `${n} événement sans date connue est laissé de côté.`
        : `${n} événements sans date connue sont laissés de côté.`,
    articles: (n) => count(n, "article"),
    bareMonth: (month) => shortMonths[month - 1] ?? "",
    shortMonth: (year, month) => `${shortMonths[month - 1] ?? ""} ${yearName(year)}`,
    shortDay: (year, month, date) => `${day(date)} ${shortMonths[month - 1] ?? ""} ${yearName(year)}`,
    shortDecade: (first) => `années ${first}`,
    shortAbout: (date) => `v. ${date}`,
    years: (n) => count(n, "an"),
    months: (n) => `${n} mois`,
    days: (n) => count(n, "jour"),
    otherSources: (n) => count(n, "autre source", "autres sources"),
    untitled: (n, of) => `article sans titre${of > 1 ? ` ${n}` : ""}`,
    files: { csv: "En CSV", ics: "En calendrier", timelinejs: "Pour TimelineJS", markdown: "En Markdown" },
    legendStated: "date imprimée",
    legendReckoned: "date calculée",
    legendRange: "de–à",
    legendWithin: "à un moment de cette période",
    legendAbout: "vers",
    legendPlanned: "prévu ou attendu",
    legendPublished: "publié",
    brokenAxis: "Les longs temps vides sont omis (//) ; chaque tronçon a sa propre échelle.",
    alternative: (heading, entries, stretches) =>
      `${heading}. Un axe du temps${stretches > 1 ? ` en ${stretches} tronçons` : ""} avec ${count(entries, "entrée")} :`,
    alternativePlanned: (date) => `${date}, prévu`,
    alternativePublished: (date) => `${date}, publié`,
    onlyBest: (n) =>
      `Seuls les ${n} meilleurs passages ont été examinés ; une question plus étroite en trouve davantage.`,
  },

  sources: {
    heading: (n) => count(n, "article"),
    row: (row) =>
      [row.publisher, row.date, row.words, count(row.statements, "déclaration"), count(row.dates, "date")]
        .filter((part) => part !== undefined)
        .join(" · "),
    length: (characters) => count(characters, "caractère"),
    rejected: (file) => `Non lu : ${file}`,
  },

  status: {
    lastRead: "Regardé pour la dernière fois",
    version: "Version",
    uptime: "En marche depuis",
    latency: "Délai vers Discord",
    ago: (minutes) => (minutes < 1 ? "il y a moins d’une minute" : `il y a ${spell(minutes)}`),
    lasting: (minutes) => spell(minutes),
    heading: "Attest est prêt",
    articles: "Articles",
    statements: "Déclarations",
    speakers: "Personnes citées",
    rejected: "Fichiers non lus",
    none: "aucun",
    reading: "Lecture",
    progress: (done, of) => `${done} sur ${count(of, "fichier")}`,
    watching: "Changements dans le dossier",
    watched: {
      off: "lus quand /réindexer le demande",
      told: "lus d’eux-mêmes",
      looking: "lus d’eux-mêmes, en quelques secondes",
    },
    index: "Index",
    saved: "enregistré",
    unsaved: "gardé en mémoire seulement : il n’a pas pu être enregistré",
    remark: "À vérifier",
    goneFiles: (gone, of) =>
      `${gone} fichiers sur ${of} regardés ne sont plus ce qui a été lu : rien n’en est cité tant que /réindexer ne les a pas relus.`,
    cannotBeSaid: (files) =>
      `Cela ne peut être dit maintenant : ${files} fichiers qui pourraient le contenir manquent ou ont changé. Utilisez /réindexer, puis reposez la question.`,
  },

  reindex: {
    heading: (articles, seconds) => `Relu : ${count(articles, "article")}, ${seconds} s`,
    alreadyRunning: "Le dossier est déjà en train d’être relu. Attendez que ce soit fini.",
    added: "Ajoutés",
    changed: "Modifiés",
    removed: "Retirés",
    rejected: "Non lus",
    nothing: "Rien n’a changé.",
  },

  add: {
    heading: (articles) =>
      articles === 1 ? "Ajouté aux archives" : `Ajoutés aux archives : ${count(articles, "article")}`,
    speakers: "Qui parle",
    nobody: "personne n’est cité par son nom",
    spoken: (name, statements) => `${name} (${statements})`,
    doubtful: "À vérifier",
    unsure: (statements) =>
      `Pour ${count(statements, "déclaration")}, on ne sait pas avec certitude qui parle : cela est signalé partout.`,
    undated:
      "On ne sait pas quand il a été publié : « lundi » et semblables restent sans date. Retirez-le et ajoutez-le à nouveau avec sa date.",
    undo: "Le retirer",
    noFile:
      "Il manque le fichier : utilisez /ajouter dans Discord et choisissez-le, ou « Ajouter aux archives » dans le menu d’un message.",
    badDate: (given) => `« ${given} » n’est pas une date. Écrivez 2021-08-28, 2021-08 ou 2021. Rien n’a été ajouté.`,
    badAddress: (given) =>
      `« ${given} » n’est pas une adresse qui commence par http:// ou https://. Rien n’a été ajouté.`,
    thereAlready: (name, file) =>
      `${name} est déjà dans les archives, octet pour octet : ${file}. Rien n’a été ajouté.`,
    unreadable: (name, reason) => `${name} : ${reason}. Rien n’a été ajouté.`,
    tooLarge: (name, most) =>
      `${name} est trop grand : un fichier de ce genre peut avoir ${most} Mo. Rien n’a été ajouté.`,
    noRoom: (most, files) =>
      `Le dossier « added » est plein : il peut contenir ${most} Mo en ${files} fichiers. Déplacez-en dans un autre dossier des archives.`,
    brokenCatalog:
      "Le catalogue des archives, catalog.json, n’est pas du JSON entre accolades. Réparez-le d’abord ; rien n’a été changé.",
    diskFull: "Le disque est plein, rien n’a été changé. Faites de la place et réessayez.",
    notWritable: (code) =>
      `On ne peut pas écrire dans le dossier des articles (${code}), rien n’a été changé. La personne qui exploite le bot doit le lui permettre.`,
    leftOut: (name) =>
      `${name} n’a pas été ajouté : le fichier .attestignore des archives exclut le dossier « added ».`,
    notFetched: (name) => `${name} n’est pas arrivé de Discord. Réessayez dans un instant.`,
    formGone:
      "Le bot a redémarré pendant que ce formulaire était ouvert et n’a plus le fichier. Choisissez-le à nouveau.",
    nothingInIt: "Ce message n’a ni fichier ni texte à ajouter.",
    formTitle: "Ajouter aux archives",
  },

  remove: {
    heading: (articles) => `Retiré des archives : ${count(articles, "article")}`,
    now: "Il se trouve dans",
    undo: "Le remettre",
    restored: "Remis dans les archives",
    noSuchFile: (name) => `Aucun fichier des archives ne s’appelle exactement « ${name} ». Rien n’a été retiré.`,
    partOf: (file) =>
      `C’est l’un des articles de ${file}, qui ne peut être retiré qu’en entier : donnez le nom du fichier.`,
    notRemoved: (name) => `Le dossier « removed » n’a pas de fichier « ${name} ». Rien n’a été changé.`,
    taken: (file) => `Les archives ont maintenant un autre fichier « ${file} ». Rien n’a été changé.`,
  },

  help: {
    heading: "Ce que vous pouvez demander",
    commands: {
      ask: "Poser une question et recevoir les passages qui y répondent",
      "who-said": "Trouver qui a dit quelque chose, ou ce que quelqu’un a dit",
      timeline: "Mettre les événements datés dans l’ordre, chacun avec son passage",
      "check-quote": "Vérifier si une citation se trouve dans les archives, mot pour mot",
      compare: "Mettre côte à côte ce que chaque voix dit d’un sujet",
      source: "Ouvrir un article, en entier ou autour d’une ligne",
      sources: "Donner la liste de tous les articles des archives",
      follow: "Être averti quand de nouveaux articles ont une personne, une partie, un sujet ou des mots",
      following: "Donner la liste de ce qui est suivi ici et pour vous",
      unfollow: "Ne plus suivre quelque chose",
      add: "Ajouter un article aux archives : un fichier et ce que vous en savez",
      remove: "Retirer un fichier des archives ; il est gardé dans le dossier « removed »",
      reindex: "Relire le dossier des articles",
      status: "Dire ce que contiennent les archives et si elles sont à jour",
      help: "Dire ce qu’on peut demander, et ce que devient une question",
    },
    plain: "Une simple question",
    plainText: (speaker) =>
      `Écrivez-la sans commande${speaker === undefined ? "" : `, par exemple « Qu’a dit ${speaker} ? »`}. On vous montre comment elle a été comprise.`,
    privacy: "Confidentialité",
    privacyText:
      "Attest répond sur sa propre machine et n’envoie les questions nulle part ailleurs. Elles ne sont pas journalisées, sauf si le gardien le veut.",
    promise: "La promesse",
    promiseText:
      "Tout ce qui est montré comme les mots de quelqu’un est copié d’un fichier, avec les lignes où le vérifier.",
  },

  document: (file, number) => `${file}, document ${number}`,
  pages: (page, endPage) => (page === endPage ? `page ${page}` : `pages ${page}–${endPage}`),
  paragraphs: (first, last) => (first === last ? `paragraphe ${first}` : `paragraphes ${first}–${last}`),
  lines: (line, endLine) => (line === endLine ? `ligne ${line}` : `lignes ${line}–${endLine}`),
  reported: {
    mixed: "En partie entre guillemets ; le reste est la formulation de l’article.",
    indirect: "Discours rapporté : la formulation de l’article, non une citation.",
  },

  cite: {
    heading: (title) => `Citer : ${title}`,
    offer: "Citer",
    fromMasthead: "Composé de ce que l’article dit de lui-même ; ce qu’il ne dit pas est omis.",
  },

  terminal: {
    moreLines: (lines) => `— encore ${lines} lignes : appuyez sur Entrée —`,
    noSuchFinding: (number, of) =>
      of === 0
        ? "La dernière réponse n’a pas de passage à ouvrir."
        : `La dernière réponse a les passages 1 à ${of} ; il n’y a pas de ${number}.`,
    hint: "« source 3 » ouvre le troisième passage d’une réponse, « cite 3 » le cite.",
  },

  follow: {
    begun: "Suivi dès maintenant",
    label: {
      speaker: (what) => `Personne : ${what}`,
      party: (what) => `Partie : ${what}`,
      topic: (what) => `Sujet : ${what}`,
      words: (what) => `Mots : « ${what} »`,
    },
    where: { channel: "vers ce salon", person: "vers vos messages privés" },
    news: (n) => (n === 1 ? "1 nouveau passage dans ce qui est suivi" : `${n} nouveaux passages dans ce qui est suivi`),
    followed: (n) => `Suivis : ${n}`,
    since: (day) => `depuis le ${day}`,
    none: "Rien n’est suivi ici ni pour vous. /suivre commence.",
    ended: "N’est plus suivi",
    noSuch: (number) => `Rien n’est suivi ici ni pour vous sous le numéro ${number}. /suivis donne les numéros.`,
    oneOf:
      "Donnez une seule chose : une personne, une partie, un sujet ou des mots. /suivre peut servir de nouveau pour la suivante.",
    notManager:
      "Seuls ceux qui peuvent gérer un salon y font envoyer des passages. Choisissez vos messages privés, ou demandez à quelqu’un qui peut gérer ce salon.",
    notKept:
      "Rien ne peut être suivi pour l’instant : le bot n’a pas d’endroit où le garder. Son gardien en trouve la raison dans le journal.",
    already: (label, number) => `C’est déjà suivi, sous le numéro ${number} : ${label}`,
    tooMany: (n) => `${n} sont déjà suivis, et il n’en faut pas plus. /ne-plus-suivre en termine un.`,
    noParty: (name) =>
      `« ${name} » n’est pas un pays qu’Attest connaisse, ni un organisme que citent les articles. Suivez-le comme personne ou comme mots.`,
    noWords:
      "Il y a là trop peu de mots qui disent quelque chose : donnez-en au moins deux, et pas seulement « le », « de » et semblables.",
    nobodyYet: (name) =>
      `Personne dans les archives n’est encore cité comme « ${name} » ; vous l’apprendrez quand ce sera le cas.`,
    several: (name) => `« ${name} » peut être plusieurs personnes. Donnez le nom entier.`,
    cannotWrite: "impossible d’y écrire pour le moment",
    gone: (channel, labels) =>
      `Le salon ${channel} n’existe plus, et ce qui y était suivi a pris fin : ${labels}. Utilisez /suivre là où il le faut.`,
    forbidden: (channel, labels) =>
      `Les passages ne peuvent pas être envoyés à ${channel} : le bot n’y a pas la permission de voir le salon ou d’y écrire. Ils attendent qu’il l’ait, et rien n’est perdu : ${labels}.`,
  },

  faults: {
    title: "Signaler une erreur",
    what: "Qu’est-ce qui ne va pas ?",
    kinds: {
      speaker: "La personne",
      date: "La date",
      article: "Ces mots ne sont pas dans l’article",
      other: "Autre chose",
    },
    remark: "Qu’est-ce qui serait juste ?",
    thanks: "Merci. Les gardiens des archives sont avertis.",
    told: (kind) => `Une erreur est signalée : ${kind}`,
    by: (who) => `Signalée par ${who}`,
    correctWho: "Qui l’a dit",
    correctWhich: "Quelle date ?",
    correctSaid: "Quand cela a été dit",
    correctPublished: "Quand l’article a paru",
    correctWhen: "La date : 2021, 2021-08 ou 2021-08-27",
    corrected: "Corrigé. C’est montré comme donné par les gardiens, tant que le fichier reste tel qu’il est.",
    noDate: "Ce n’est pas une date. Écrivez-la ainsi : 2021, 2021-08 ou 2021-08-27.",
    noStatement: "Personne n’est lu comme disant cela ; il n’y a rien à corriger.",
  },

  discord: {
    goToPage: "Aller à une page",
    articles: (articles) => count(articles, "article"),
    used: (who, command) => `${who} a utilisé ${command}`,
    reportFault: "Signaler une erreur",
    correctSpeaker: "Corriger la personne",
    correctDate: "Corriger la date",
    previous: "Retour",
    next: "Suite",
    page: (page, of) => `${page} / ${of}`,
    attached: (characters, name) =>
      `Ces mots ont ${characters} caractères, trop pour un message. Ils sont joints en entier : ${name}`,
    yourWords: "Vos mots",
    bold: "En gras : les mots demandés.",
    changed: "Souligné : diffère.",
    struck: "Barré : absent du passage.",
    otherVersion:
      "Ce bouton appartient à une autre version d’Attest. Posez de nouveau la question pour avoir une nouvelle réponse.",
    tooMany: (most, seconds) =>
      `Vous pouvez poser ${count(most, "question")} par minute. Redemandez dans ${count(seconds, "seconde")}.`,
    notKeeper: "Seuls les gardiens des archives peuvent le faire. Ils sont nommés dans le réglage ADMIN_IDS.",
    reading: (done, of) => `Relecture des articles : ${done} sur ${of} …`,
    leaving: "Attest est en train de redémarrer. Redemandez dans une minute.",
    noWords: "Ce message n’a pas de mots à chercher.",
    gone: "Les archives n’ont plus cet article. Posez de nouveau la question pour avoir une nouvelle réponse.",
    messageTooLong: (most) =>
      `Ce message a plus de ${most} caractères. Copiez la phrase à chercher et posez la question avec une commande.`,
    cannotSee:
      "Discord ne montre pas ce message aux bots. Appuyez longuement dessus (ou clic droit), puis Applications → « Vérifier cette citation ».",
    roleMentioned:
      "Cela mentionne un rôle de ce nom, et Discord ne montre pas vos mots avec lui. Choisissez le bot lui-même dans la liste, ou une commande.",
    withoutFiles:
      "Les fichiers de cette réponse n’ont pas pu être envoyés : dans ce salon, le bot n’a pas la permission « Joindre des fichiers », ou ils sont trop gros.",
    starting: (done, of) =>
      of === 0
        ? "Attest vient de démarrer et regarde le dossier des articles. Reposez la question dans un instant."
        : `Attest vient de démarrer et lit ${done} articles sur ${of}. Reposez la question dans un instant.`,
    openSource: (place) => `Source : ${place}`,
    share: "Partager",
    askedBy: (who) => `Question de ${who}`,
    moreMenu: "Plus : locuteurs, sources, références, fichier…",
    askWithOptions: "Redemander avec des options…",
    openThread: "Continuer dans un fil",
    asDocument: "La réponse en fichier (Markdown)",
    document: "La réponse en fichier",
    everySpeaker: "De nouveau tous les locuteurs",
    everySource: "De nouveau tous les articles",
    onlySpeaker: "Seulement cette personne",
    onlySource: "Seulement cet article",
    opens: "Ouvrir les lignes autour",
    cites: "Le citer",
    threadOpened: (thread) => `La suite est dans ${thread}.`,
    threadHeard: "Posez la suite ici : ce qui s’écrit ici sans nommer personne continue la réponse ci-dessus.",
    threadMentioned:
      "Posez la suite ici avec le nom du bot, ou en réponse à une réponse : cela continue la réponse ci-dessus.",
    noThread:
      "Aucun fil ne peut être ouvert ici : il manque au bot la permission « Créer des fils publics » ou « Envoyer des messages dans les fils ».",
    privateHere: "Ici, les réponses sont pour celui qui demande, seul.",
    showMe: "Voir la réponse",
    notHere: "Attest n’est pas utilisé ici : ses responsables ont dit dans quels serveurs et salons, et par qui.",
  },
});
