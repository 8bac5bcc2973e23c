import { lineRules, type LineRuleName } from "../../model/line-rules.js";

/**
 * The bot's own sentences, in English: the original that the other languages follow. They carry no opinion and no verdict on
 * a claim. Names of months and numbers are written here, so that they do not depend on the machine's language data.
 */
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const shortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];
const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

function ordinal(n: number): string {
  const tens = n % 100;
  const ending = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}

/** Years are counted from 1 before Christ too, where ours go on below 0. */
const yearName = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

/** "2 d 3 h", "3 h 20 min". */
function spell(minutes: number): string {
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

export const en = {
  locale: "en",

  badOption: (option: string, message: string): string =>
    option === "" ? `That does not fit: ${message}.` : `The option “${option}” does not fit: ${message}.`,
  noSuchOption: (command: string, option: string, options: readonly string[]): string =>
    `/${command} has no option “${option}”.${options.length === 0 ? "" : ` It has ${options.join(", ")}.`}`,
  optionWithoutValue: (option: string): string => `The option “${option}” needs a value after it.`,
  tooLong: (most: number): string => `That is too long: a question may have ${most} characters.`,
  welcome: (articles: number): string =>
    `Attest has read ${count(articles, "article")}. Ask a question, or type /help. Tab completes; “exit” leaves.`,
  noSuchCommand: (name: string): string => `There is no command “${name}”. /help lists them.`,
  fault: (reference: string): string =>
    `Something went wrong on our side, and nothing was changed. If it happens again, tell the keeper of the archive this reference: ${reference}.`,
  archiveUnavailable: "The archive cannot be asked now, so nothing can be said of it. Ask again in a minute.",
  emptyArchive: (folder: string): string =>
    `There are no articles to look in. Put .txt, .md or .html files into ${folder}, then use /reindex.`,
  changedFile: (file: string): string =>
    `${file} was changed after it was read, so nothing of it is quoted. Use /reindex to read it again.`,
  vanishedFile: (file: string): string =>
    `${file} is no longer there, so nothing of it is quoted. Use /reindex to leave it out.`,
  teaserNote: "This is a teaser of another article on the same page, not this article’s own words.",
  commentNote: "This is a reader’s comment below the article.",
  otherNote:
    "These words stand beside the article, such as a credit, a date line or a notice of the site; they are not its text.",
  understoodAs: (command: string, input: string): string =>
    `Understood as /${command}${input === "" ? "" : ` ${input}`}`,
  readAs: (given: string, meant: string): string => `“${given}” read as “${meant}”`,
  completed: (question: string): string => `Read as a question that goes on: “${question}”`,
  nothingMore: "That is all that was found.",
  unclear: (word: string, names: readonly string[]): string =>
    `“${word}” may be ${names.join(" or ")}. Ask again with the name.`,
  didYouMean: (names: readonly string[]): string => `Did you mean ${names.map((name) => `“${name}”`).join(" or ")}?`,
  nearest: "The nearest passage, which is not what was asked:",
  marked: (words: readonly string[]): string => `Marked: ${words.map((word) => `“${word}”`).join(", ")}`,
  labelled: (label: string, value: string): string => `${label}: ${value}`,
  more: (n: number): string => `and ${n} more`,
  alsoIn: (n: number): string => `also in ${count(n, "article")}`,

  /** What is wrong with an option: they go into `badOption`. */
  misfit: {
    missing: "it is needed",
    otherKind: "it is of another kind",
    tooLong: (most: number): string => `it may have ${count(most, "character")} at most`,
    tooShort: (least: number): string => `it needs ${count(least, "character")} at least`,
    atMost: (most: number): string => `it may be ${most} at most`,
    atLeast: (least: number): string => `it must be ${least} at least`,
    oneOf: (values: readonly string[]): string => `it must be one of ${values.join(", ")}`,
  },

  date: {
    byKeepers: (date: string): string => `${date} (given by the keepers of the archive)`,
    day: (year: number, month: number, day: number): string => `${day} ${months[month - 1] ?? ""} ${yearName(year)}`,
    month: (year: number, month: number): string => `${months[month - 1] ?? ""} ${yearName(year)}`,
    year: (year: number): string => yearName(year),
    range: (from: string, to: string): string => `${from} to ${to}`,
    decade: (first: number): string => `the ${first}s`,
    century: (number: number): string => `the ${ordinal(number)} century`,
    about: (date: string): string => `about ${date}`,
    early: (date: string): string => `early in ${date}`,
    middle: (date: string): string => `the middle of ${date}`,
    late: (date: string): string => `late in ${date}`,
    before: (date: string): string => `before ${date}`,
    by: (date: string): string => `by ${date}`,
    after: (date: string): string => `after ${date}`,
    since: (date: string): string => `since ${date}`,
    notBefore: (date: string): string => `not before ${date}`,
    undated: "no date",
    stated: (line: number): string => `as printed in line ${line}`,
    publication: (words: string, line: number, published: string, publishedLine: number | undefined): string =>
      `“${words}” in line ${line}, reckoned from the publication date, ${published}${publishedLine === undefined ? "" : `, line ${publishedLine}`}`,
    dateline: (words: string, line: number, filed: string): string =>
      `“${words}” in line ${line}, reckoned from the dateline, ${filed}`,
    earlierMention: (words: string, line: number, mention: string, mentionLine: number): string =>
      `“${words}” in line ${line}, reckoned from “${mention}” in line ${mentionLine}`,
    unknown: (words: string, line: number): string =>
      `“${words}” in line ${line}; the article does not say which date that is`,
  },

  speaker: {
    byKeepers: "Whose words these are is said by the keepers of the archive, not read from the article.",
    denied: (verb: string): string =>
      `The article’s verb is “${verb}”: these are not words that were said, but what was denied.`,
    resolved: (mention: string, line: number, name: string, nameLine: number): string =>
      `“${mention}”, in line ${line}, is read as ${name}, line ${nameLine}.`,
    unnamed: (mention: string): string => `The article does not name “${mention}”.`,
    reportedBy: (name: string): string => `Reported by ${name}.`,
    saidTo: (name: string): string => `Said to ${name}.`,
    reportsItself: (name: string): string => `${name} reports this in its own name; it names no other speaker.`,
    together: (names: readonly string[]): string =>
      `Said together by ${names.join(", ")}: the article does not tell their words apart.`,
    likely: "The speaker is likely, not certain: read the lines around it.",
    unsure: "It is not sure who is speaking: read the lines around it.",
  },

  /** What is told of articles that are not in English, of which neither speakers nor dates are read. */
  otherScript: (printed: readonly string[]): string =>
    `The characters asked for are printed here in another form: ${printed.join(", ")}.`,
  unreadLanguage: {
    speaker: "Who speaks is not read in this article’s language: read the lines around it.",
    statements: (others: number): string =>
      `In ${count(others, "article")} statements are not read, because of the language; there /ask and /check-quote find the words.`,
    dates: (others: number): string => `In ${count(others, "article")} dates are not read, because of the language.`,
  },

  ask: {
    heading: (passages: number): string => count(passages, "passage"),
    onlySmallWords: "That has only words like “the” and “of”. Name what it is about.",
    noArticleHas: (words: readonly string[]): string => `No article has: ${words.join(", ")}.`,
    notTogether: (words: readonly string[]): string =>
      `No passage answers that. The nearest one does not have: ${words.join(", ")}.`,
    noSuchKind: {
      date: "No passage on that gives a date.",
      number: "No passage on that gives a number.",
      name: "No passage on that gives a name.",
      place: "No passage on that gives a place.",
      reason: "No passage on that gives a reason.",
      meaning: "No article explains what that stands for.",
    },
    notAnswered: "No passage says enough of that to be its answer.",
    otherLanguages: (passages: number, names: readonly string[]): string =>
      `${count(passages, "passage")} in other languages ${passages === 1 ? "has" : "have"} ${names.join(" and ")}.`,
    otherLanguagesOffer: "Those in other languages",
  },

  yesNo: {
    heading: (n: number): string =>
      `${count(n, "statement or sentence", "statements and sentences")} that ${n === 1 ? "bears" : "bear"} on it, without a verdict`,
    withDenial: "With a denial or a “not”",
    withoutDenial: "Without a denial",
  },

  checkQuote: {
    noWords: "There are no words in that to look for. Give the quotation itself.",
    verbatim: (articles: number): string => `Word for word in ${count(articles, "article")}`,
    verbatimAtLeast: (articles: number): string => `Word for word in at least ${count(articles, "article")}`,
    verbatimOtherSpeaker: (articles: number, given: string, speaker: string | undefined): string =>
      speaker === undefined
        ? `Word for word in ${count(articles, "article")}, but not as the words of ${given}`
        : `Word for word in ${count(articles, "article")}, but as the words of ${speaker}, not of ${given}`,
    otherScript: (articles: number): string =>
      `The same words in the other Chinese script, in ${count(articles, "article")}`,
    onlyMarksDiffer: "Quotation marks, spacing, case or dashes differ; the words are the same.",
    altered: (shared: number, of: number): string =>
      `Altered: ${shared} of the ${of} words given stand so in the nearest passage`,
    punctuation: "The words are the same; the punctuation is not",
    stitched: (pieces: number): string => `Put together from ${pieces} different places`,
    piece: (number: number, words: string): string => `Piece ${number}: ${words}`,
    notFound: "No article has these words, and none is near.",
    notFoundNearest: (shared: number, of: number): string =>
      `No article has this quotation. The nearest passage shares ${shared} of its ${of} words.`,
    nobodysWords: "These are the article’s own words, not in anybody’s mouth.",
    otherSpeaker: (given: string, speaker: string): string =>
      `The quotation was given as ${given}’s; here ${speaker} is the speaker.`,
    noVerdict: (files: number): string =>
      `No verdict: ${count(files, "file")} that may have these words cannot be read now. Use /reindex, then ask again.`,
    negationDiffers: (words: string, inArticle: boolean): string =>
      inArticle
        ? `The sense is turned round: the article says “${words}”, the quotation leaves it out.`
        : `The sense is turned round: the quotation says “${words}”, the article does not.`,
    numberDiffers: (given: string, printed: string): string =>
      `Another number: “${given}” was given, the article says “${printed}”.`,
    subjectDiffers: (given: string, printed: string): string =>
      `Another subject: “${given}” was given, the article says “${printed}”.`,
    standsBefore: (words: string): string => `Right before these words stands “${words}”: read the whole sentence.`,
    compareOffer: "Compare the voices on this",
  },

  headlines: {
    heading: (articles: number, topic: string | undefined): string =>
      `${count(articles, "article")}${topic === undefined ? "" : ` on “${topic}”`}`,
    nothing: "No article was published then, or speaks of that.",
  },

  compare: {
    nothingIn: (source: string): string => `No statement was found in “${source}”.`,
    whatOf: "Name a topic, or a source whose voices are to be shown.",
    onlySmallWords: "That topic has only words like “the” and “of”. Name what it is about.",
    voicesOn: (voices: number, topic: string): string => `${count(voices, "voice")} on “${topic}”`,
    voicesOf: (voices: number, source: string): string => `${count(voices, "voice")} in ${source}`,
    reporting: (paper: string): string => `${paper}, in its own words`,
    nothing: (asked: string): string => `Nobody in the archive is quoted on “${asked}”, and no article speaks of it.`,
    sidesOn: (sides: readonly string[], topic: string | undefined): string =>
      `${list(sides)}${topic === undefined ? "" : ` on “${topic}”`}`,
    allVoicesOffer: "All voices on this",
    whoSaidOffer: "Who said this?",
  },

  whoSaid: {
    alsoWrittenOffer: (name: string): string => `Also written ${name}`,
    whatOf: "Say what was said, or name a speaker or a source.",
    heading: (n: number, speaker: string | undefined, words: string | undefined): string =>
      [
        count(n, "statement"),
        ...(speaker === undefined ? [] : [`by ${speaker}`]),
        ...(words === undefined ? [] : [`with “${words}”`]),
      ].join(" "),
    stands: (n: number, speaker: string, words: string | undefined): string =>
      `No statement by ${speaker}${words === undefined ? "" : ` about “${words}”`} is found; ${n === 1 ? "1 passage tells" : `${n} passages tell`} where ${speaker} stands, in the article’s own words`,
    headingMost: (n: number, speaker: string | undefined, words: string): string =>
      [
        count(n, "statement"),
        ...(speaker === undefined ? [] : [`by ${speaker}`]),
        `with most of the words “${words}”`,
      ].join(" "),
    partyItself: (party: string): string => `${party} itself`,
    countedFor: (party: string, words: string, line: number, file: string | undefined): string =>
      `Counted for ${party}: “${words}”, ${file === undefined ? "" : `${file}, `}line ${line}.`,
    onlyItselfOffer: (party: string): string => `Only ${party} itself`,
    noSuchSpeaker: (name: string): string => `No article of the archive quotes anybody called “${name}”.`,
    nothing: (speaker: string | undefined, words: string | undefined): string =>
      words === undefined
        ? `No statement${speaker === undefined ? "" : ` by ${speaker}`} was found.`
        : speaker === undefined
          ? `Nobody in the archive is quoted with “${words}”.`
          : `${speaker} is not quoted with “${words}”.`,
    nothingThen: "No statement of this kind is known to have been made at the time that was asked for.",
    undatedLast: (n: number): string =>
      `Of ${count(n, "statement")} no day is known; ${n === 1 ? "it stands" : "they stand"} last, wherever in time ${n === 1 ? "it belongs" : "they belong"}.`,
    undatedLeft: (n: number): string =>
      `${count(n, "statement")} without a known date ${n === 1 ? "is" : "are"} left out.`,
    mediumHeading: {
      reported: (n: number, name: string): string => `${count(n, "statement")} reported by ${name}`,
      heard: (n: number, name: string): string => `${count(n, "statement")} made to ${name}`,
      both: (n: number, name: string): string => `${count(n, "statement")} reported by ${name} or made to it`,
    },
    onlyMedium: {
      reported: (name: string): string => `No article quotes ${name} itself: this is what it reported of others.`,
      heard: (name: string): string => `No article quotes ${name} itself: this is what others said to it.`,
      both: (name: string): string =>
        `No article quotes ${name} itself: this is what it reported of others, and what others said to it.`,
    },
    meant: (names: readonly string[]): string => `Speakers found under that name or office: ${names.join("; ")}`,
    describedApart: (name: string, offices: readonly { readonly role: string; readonly file: string }[]): string =>
      `Articles describe ${name} differently: ${offices.map(({ role, file }) => `“${role}” (${file})`).join("; ")}. They may not mean the same person.`,
    compareOffer: "Compare the voices on this",
  },

  sameWords: {
    alsoSaidBy: (names: readonly string[]): string => `In the same words: ${names.join(", ")}.`,
    wordingDiffers: "The wording differs between these places; /check-quote shows where.",
  },

  source: {
    heading: (title: string): string => title,
    noSuchSource: (name: string): string => `No article is called “${name}”.`,
    noSuchLine: (file: string, lines: number): string => `${file} has lines 1 to ${lines}.`,
    title: "Title",
    publisher: "Publisher",
    byline: "By",
    published: "Published",
    updated: "Updated",
    place: "Filed from",
    url: "Address",
    fromLine: (line: number): string => `line ${line}`,
    fromCatalog: "given by the catalog",
    fromKeepers: "given by the keepers of the archive",
    fromMetadata: "from the page’s own data",
    notBefore: (date: string, line: number): string => `not said; not before ${date}, by line ${line}`,
    notSaid: "the file does not say",
    eitherDay: (words: string, first: string, second: string): string => `“${words}” may be ${first} or ${second}.`,
    noYear: (words: string): string => `“${words}” is printed without its year.`,
    noDay: (words: string): string => `“${words}” tells no day: the file does not say when it was saved.`,
    fileRow: "File",
    readAs: "Read as",
    extracted: (format: string, reader: string): string => `${format}, text taken out by ${reader}`,
    part: "Inside it",
    encodedAs: "Encoding",
    encodingBasis: {
      mark: "by the mark at its beginning",
      declared: "as the file declares",
      detected: "told by its bytes",
    } as Readonly<Record<"mark" | "declared" | "detected", string>>,
  },

  /** What /source says of a line that is not the article’s own text, by the rule that said so. */
  lineRules: { ...lineRules } as Readonly<Record<LineRuleName, string>>,

  timeline: {
    heading: (topic: string | undefined, limits: readonly string[]): string =>
      [topic === undefined ? "Timeline" : `Timeline: ${topic}`, ...limits].join(", "),
    aboutPeople: (name: string): string => `with ${name}`,
    aboutSource: (name: string): string => `in ${name}`,
    aboutTime: (date: string): string => date,
    aboutFrom: (date: string): string => `from ${date}`,
    aboutTo: (date: string): string => `to ${date}`,
    undated: "Date not known",
    beforeChrist: "Before Christ",
    planned: (date: string): string => `${date}, planned or expected`,
    plannedNote: "It had not happened when this was written.",
    said: (name: string): string => `The date is when ${name} said it.`,
    reported: "The date is when it was reported.",
    publishedLead: (date: string): string => `${date}, published`,
    published: (line: number): string => `publication date in line ${line}`,
    publishedByFile: "publication date from the page’s own data",
    publishedByCatalog: "publication date given by the catalog",
    publishedByKeepers: "publication date given by the keepers of the archive",
    notBefore: (date: string, line: number): string =>
      `The article has no date of its own; by its line ${line} it is not before ${date}.`,
    otherDay: (date: string, place: string): string => `Dated “${date}” by ${place}.`,
    conflict: (date: string, place: string): string =>
      `The dates differ: nearly the same sentence has “${date}” in ${place}.`,
    badDate: (option: string, given: string): string =>
      `“${given}” in the option “${option}” is not a date. Write a year, a month or a day: 1895, 2021-08 or 2021-08-27.`,
    wrongWay: (from: string, to: string): string =>
      `Nothing lies between ${from} and ${to}: the first is the later one. Swap them.`,
    none: (about: readonly string[]): string =>
      about.length === 0 ? "No article gives a date." : `No dated sentence was found (${about.join(", ")}).`,
    noneButPassages: (topic: string): string =>
      `The archive has passages about “${topic}”, but none of their sentences has a date.`,
    relaxed: "No dated sentence has all of these words; the ones shown have most of them.",
    undatedLeft: (n: number): string => `${count(n, "event")} without a known date ${n === 1 ? "is" : "are"} left out.`,
    articles: (n: number): string => count(n, "article"),
    bareMonth: (month: number): string => shortMonths[month - 1] ?? "",
    shortMonth: (year: number, month: number): string => `${shortMonths[month - 1] ?? ""} ${yearName(year)}`,
    shortDay: (year: number, month: number, day: number): string =>
      `${day} ${shortMonths[month - 1] ?? ""} ${yearName(year)}`,
    shortDecade: (first: number): string => `${first}s`,
    shortAbout: (date: string): string => `c. ${date}`,
    years: (n: number): string => count(n, "year"),
    months: (n: number): string => count(n, "month"),
    days: (n: number): string => count(n, "day"),
    otherSources: (n: number): string => count(n, "other source"),
    /** Of several without a title, the number. */
    untitled: (n: number, of: number): string => `article without a title${of > 1 ? ` ${n}` : ""}`,
    files: { csv: "As CSV", ics: "As a calendar", timelinejs: "For TimelineJS", markdown: "As Markdown" },
    legendStated: "date printed",
    legendReckoned: "date reckoned",
    legendRange: "from–to",
    legendWithin: "some time within",
    legendAbout: "about",
    legendPlanned: "planned or expected",
    legendPublished: "published",
    brokenAxis: "Long empty times are left out (//); each stretch has its own scale.",
    alternative: (heading: string, entries: number, stretches: number): string =>
      `${heading}. A time axis${stretches > 1 ? ` in ${stretches} stretches` : ""} with ${count(entries, "entry", "entries")}:`,
    alternativePlanned: (date: string): string => `${date}, planned`,
    alternativePublished: (date: string): string => `${date}, published`,
    onlyBest: (n: number): string => `Only the ${n} best passages were looked at; a narrower question finds more.`,
  },

  sources: {
    heading: (n: number): string => count(n, "article"),
    row: (row: {
      publisher: string | undefined;
      date: string;
      words: string;
      statements: number;
      dates: number;
    }): string =>
      [row.publisher, row.date, row.words, count(row.statements, "statement"), count(row.dates, "date")]
        .filter((part) => part !== undefined)
        .join(" · "),
    length: (characters: number): string => count(characters, "character"),
    rejected: (file: string): string => `Not read: ${file}`,
  },

  status: {
    lastRead: "Looked at last",
    version: "Version",
    uptime: "Running for",
    latency: "Delay to Discord",
    ago: (minutes: number): string => (minutes < 1 ? "less than a minute ago" : `${spell(minutes)} ago`),
    lasting: (minutes: number): string => spell(minutes),
    heading: "Attest is ready",
    articles: "Articles",
    statements: "Statements",
    speakers: "Speakers",
    rejected: "Files not read",
    none: "none",
    reading: "Reading",
    progress: (done: number, of: number): string => `${done} of ${count(of, "file")}`,
    watching: "Changes in the folder",
    watched: {
      off: "read when /reindex is asked for",
      told: "read by themselves",
      looking: "read by themselves, within a few seconds",
    },
    index: "Index",
    saved: "saved",
    unsaved: "kept in memory only: it could not be saved",
    remark: "To be looked at",
    goneFiles: (gone: number, of: number): string =>
      `${gone} of ${of} files that were looked at are not what was read: nothing of them is quoted until /reindex has read them again.`,
    cannotBeSaid: (files: number): string =>
      `That cannot be said now: ${count(files, "file")} that may hold it ${files === 1 ? "is" : "are"} gone or changed. Use /reindex, then ask again.`,
  },

  reindex: {
    heading: (articles: number, seconds: string): string => `Read again: ${count(articles, "article")}, ${seconds} s`,
    alreadyRunning: "The folder is being read again already. Wait for that to end.",
    added: "Added",
    changed: "Changed",
    removed: "Removed",
    rejected: "Not read",
    nothing: "Nothing has changed.",
  },

  add: {
    heading: (articles: number): string =>
      articles === 1 ? "Added to the archive" : `Added to the archive: ${count(articles, "article")}`,
    speakers: "Speakers",
    nobody: "nobody is quoted by name",
    spoken: (name: string, statements: number): string => `${name} (${statements})`,
    doubtful: "To be looked at",
    unsure: (statements: number): string =>
      `Of ${count(statements, "statement")} it is not sure who is speaking: they are shown with that remark.`,
    undated:
      "When it was published is not known, so “on Monday” and the like stay without a day. Take it out and add it again with its date.",
    undo: "Take it out again",
    noFile: "Give the file with it: use /add in Discord and choose the file, or “Add to archive” in a message’s menu.",
    badDate: (given: string): string =>
      `“${given}” is not a date. Write it as 2021-08-28, 2021-08 or 2021. Nothing was added.`,
    badAddress: (given: string): string =>
      `“${given}” is not an address that begins with http:// or https://. Nothing was added.`,
    thereAlready: (name: string, file: string): string =>
      `${name} is in the archive already, byte for byte, as ${file}. Nothing was added.`,
    unreadable: (name: string, reason: string): string => `${name} ${reason}. Nothing was added.`,
    tooLarge: (name: string, most: number): string =>
      `${name} is too large: a file of its kind may have ${most} MB. Nothing was added.`,
    noRoom: (most: number, files: number): string =>
      `The folder “added” is full: it may hold ${most} MB in ${files} files. Move some of them to another folder of the archive.`,
    brokenCatalog:
      "The catalog of the archive, catalog.json, is not JSON with braces around it. Mend it first; nothing was changed.",
    diskFull: "The disk is full, so nothing was changed. Make room on it and try again.",
    notWritable: (code: string): string =>
      `The folder of articles cannot be written to (${code}), so nothing was changed. Whoever runs the bot must let it write there.`,
    leftOut: (name: string): string =>
      `${name} was not added: the file .attestignore of the archive leaves the folder “added” out.`,
    notFetched: (name: string): string => `${name} did not come from Discord. Try again in a moment.`,
    formGone: "The bot was restarted while this form was open, so it no longer has the file. Choose it again.",
    nothingInIt: "This message has neither a file nor a text to add.",
    formTitle: "Add to the archive",
  },

  remove: {
    heading: (articles: number): string => `Taken out of the archive: ${count(articles, "article")}`,
    now: "It lies in",
    undo: "Put it back",
    restored: "Put back into the archive",
    noSuchFile: (name: string): string => `No file of the archive is called exactly “${name}”. Nothing was taken out.`,
    partOf: (file: string): string =>
      `That is one of several articles in ${file}, which can only be taken out whole: give the name of the file.`,
    notRemoved: (name: string): string => `The folder “removed” has no file “${name}”. Nothing was changed.`,
    taken: (file: string): string => `The archive has another file “${file}” by now. Nothing was changed.`,
  },

  help: {
    heading: "What you can ask",
    /** What each command does, by its name; a command that is not here shows its own description. */
    commands: {} as Readonly<Record<string, string>>,
    plain: "A plain question",
    /** With somebody whom the articles quote, as an example. */
    plainText: (speaker: string | undefined): string =>
      `Write it without a command${speaker === undefined ? "" : `, for instance “What did ${speaker} say?”`}. You are shown how it was understood.`,
    privacy: "Privacy",
    privacyText:
      "Attest answers on its own machine and sends questions nowhere else. They are not logged unless the keeper turns that on.",
    promise: "The promise",
    promiseText: "Everything shown as somebody’s words is copied from a file, with the lines where you can check it.",
  },

  document: (file: string, number: number): string => `${file}, document ${number}`,
  pages: (page: number, endPage: number): string => (page === endPage ? `page ${page}` : `pages ${page}–${endPage}`),
  paragraphs: (first: number, last: number): string =>
    first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`,
  lines: (line: number, endLine: number): string => (line === endLine ? `line ${line}` : `lines ${line}–${endLine}`),
  /** Without quotation marks around it, a paraphrase must not look like somebody’s own words. */
  reported: {
    mixed: "Partly in quotation marks; the rest is the article’s wording.",
    indirect: "Reported speech: the article’s wording, not a quotation.",
  },

  cite: {
    heading: (title: string): string => `How to cite: ${title}`,
    offer: "Cite",
    fromMasthead: "Made from what the article says of itself; what it does not say is left out.",
  },

  terminal: {
    moreLines: (lines: number): string => `— ${count(lines, "line")} more: press Enter —`,
    noSuchFinding: (number: number, of: number): string =>
      of === 0
        ? "The last answer has no passages to open."
        : `The last answer has passages 1 to ${of}; there is no ${number}.`,
    hint: "“source 3” opens the third passage of an answer, “cite 3” cites it.",
  },

  /** What only the Discord face says. */
  follow: {
    begun: "Followed from now on",
    label: {
      speaker: (what: string): string => `Speaker: ${what}`,
      party: (what: string): string => `Party: ${what}`,
      topic: (what: string): string => `Topic: ${what}`,
      words: (what: string): string => `Words: “${what}”`,
    },
    where: { channel: "to this channel", person: "to your direct messages" },
    news: (n: number): string => `${count(n, "new finding")} in what is followed`,
    followed: (n: number): string => `${n} followed`,
    since: (day: string): string => `since ${day}`,
    none: "Nothing is followed here or for you. /follow begins.",
    ended: "No longer followed",
    noSuch: (number: number): string =>
      `Nothing with the number ${number} is followed here or for you. /following lists the numbers.`,
    oneOf: "Give one of these: a speaker, a party, a topic or words. /follow can be used again for the next.",
    notManager:
      "A channel is told only by those who may manage it. Choose your direct messages, or ask somebody who may manage this channel.",
    notKept: "Nothing can be followed now: the bot has no place to keep it. Its keeper finds the reason in the log.",
    already: (label: string, number: number): string => `That is followed already, as number ${number}: ${label}`,
    tooMany: (n: number): string => `${n} are followed already, which is as many as there may be. /unfollow ends one.`,
    noParty: (name: string): string =>
      `“${name}” is no country that Attest knows, and no body that articles here quote. Follow it as a speaker or as words.`,
    noWords: "That has too few words that tell something: give at least two, and not only “the”, “of” and the like.",
    nobodyYet: (name: string): string =>
      `Nobody in the archive is quoted as “${name}” yet; you are told when somebody is.`,
    several: (name: string): string => `“${name}” may be several speakers. Give the whole name.`,
    cannotWrite: "cannot be written to at the moment",
    gone: (channel: string, labels: string): string =>
      `The channel ${channel} is gone, so what was followed there has ended: ${labels}. Use /follow where it should go.`,
    forbidden: (channel: string, labels: string): string =>
      `Findings cannot be sent to ${channel}: there the bot lacks the permission to see the channel or to send messages. They wait until it may, and nothing is lost: ${labels}.`,
  },

  faults: {
    title: "Report a fault",
    what: "What is wrong?",
    kinds: {
      speaker: "The speaker",
      date: "The date",
      article: "These words do not stand in the article",
      other: "Something else",
    },
    remark: "What would be right?",
    thanks: "Thank you. The keepers of the archive have been told.",
    told: (kind: string): string => `A fault is reported: ${kind}`,
    by: (who: string): string => `Reported by ${who}`,
    correctWho: "Who said it",
    correctWhich: "Which date?",
    correctSaid: "When it was said",
    correctPublished: "When the article came out",
    correctWhen: "The date: 2021, 2021-08 or 2021-08-27",
    corrected: "Corrected. It is shown as given by the keepers, as long as the file stays as it is.",
    noDate: "That is no date. Write it like this: 2021, 2021-08 or 2021-08-27.",
    noStatement: "Nobody is read as saying this, so there is nothing to correct.",
  },

  discord: {
    goToPage: "Go to a page",
    articles: (articles: number): string => count(articles, "article"),
    used: (who: string, command: string): string => `${who} used ${command}`,
    reportFault: "Report a fault",
    correctSpeaker: "Correct the speaker",
    correctDate: "Correct the date",
    previous: "Back",
    next: "Next",
    page: (page: number, of: number): string => `${page} / ${of}`,
    attached: (characters: number, name: string): string =>
      `These words have ${characters} characters, too many for a message. They are attached whole: ${name}`,
    yourWords: "Your words",
    bold: "In bold: the words that were asked for.",
    changed: "Underlined: differs.",
    struck: "Struck out: not in the passage.",
    otherVersion: "This button belongs to another version of Attest. Ask again to get a new answer.",
    tooMany: (most: number, seconds: number): string =>
      `You may ask ${count(most, "question")} a minute. Ask again in ${count(seconds, "second")}.`,
    notKeeper: "Only the keepers of the archive may do this. They are named in the setting ADMIN_IDS.",
    reading: (done: number, of: number): string => `Reading the articles again: ${done} of ${of} …`,
    leaving: "Attest is being restarted. Ask again in a minute.",
    noWords: "This message has no words to look up.",
    gone: "The archive no longer has this article. Ask again to get a new answer.",
    messageTooLong: (most: number): string =>
      `This message has more than ${most} characters. Copy the sentence that you want to look up, and ask with a command.`,
    cannotSee:
      "Discord does not show that message to bots. Press and hold it (or right-click), then choose Apps → “Check this quotation”.",
    roleMentioned:
      "That mentions a role of this name, and Discord does not show your words with it. Choose the bot itself from the list, or use a command.",
    withoutFiles:
      "The files of this answer could not be sent: in this channel the bot lacks the permission “Attach Files”, or they are too large.",
    starting: (done: number, of: number): string =>
      of === 0
        ? "Attest has just started and looks into the folder of articles. Ask again in a moment."
        : `Attest has just started and is reading ${done} of ${of} articles. Ask again in a moment.`,
    openSource: (place: string): string => `Source: ${place}`,
    share: "Share",
    askedBy: (who: string): string => `Asked by ${who}`,
    moreMenu: "More: speakers, sources, citations, a file …",
    askWithOptions: "Ask again with options …",
    openThread: "Go on in a thread",
    asDocument: "The answer as a file (Markdown)",
    document: "The answer as a file",
    everySpeaker: "All speakers again",
    everySource: "All articles again",
    onlySpeaker: "Only this speaker",
    onlySource: "Only this article",
    opens: "Open the lines around it",
    cites: "Cite it",
    threadOpened: (thread: string): string => `It goes on in ${thread}.`,
    threadHeard: "Ask on here: what is written here to nobody goes on with the answer above.",
    threadMentioned: "Ask on here with the bot’s name, or in a reply to an answer: it goes on with the answer above.",
    noThread:
      "No thread can be opened here: the bot lacks the permission “Create Public Threads” or “Send Messages in Threads”.",
    privateHere: "Answers are for the asker alone here.",
    showMe: "Show the answer",
    notHere: "Attest is not used here: its keepers have said in which servers and channels, and by whom.",
  },
};

export type Phrases = typeof en;
