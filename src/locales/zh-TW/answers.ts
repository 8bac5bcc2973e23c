import { withEnglish } from "../with-english.js";

const yearName = (year: number): string => (year > 0 ? String(year) : `西元前${1 - year}`);

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join("、")}和${names.at(-1) ?? ""}`;
export const zhTW = withEnglish({
  locale: "zh-TW",

  badOption: (option, message) =>
    option === "" ? `輸入不符合要求：${message}` : `選項「${option}」不符合要求：${message}`,
  noSuchOption: (command, option, options) =>
    `/${command} 沒有選項「${option}」。${options.length === 0 ? "" : `可用的選項：${options.join("、")}。`}`,
  optionWithoutValue: (option) => `選項「${option}」後面需要一個值。`,
  tooLong: (most) => `太長了：一個問題最多 ${most} 個字元。`,
  welcome: (articles) => `Attest 已讀 ${articles} 篇文章。請提問，或輸入 /說明。Tab 鍵自動完成，「exit」離開。`,
  noSuchCommand: (name) => `沒有指令「${name}」。/說明 列出所有指令。`,
  fault: (reference) =>
    `我們這邊出了問題，沒有更改任何內容。如果再次發生，請把這個編號告訴文章庫的管理者：${reference}。`,
  emptyArchive: (folder) => `沒有可供查找的文章。請把 .txt、.md 或 .html 檔案放進 ${folder}，然後使用 /重新讀取。`,
  changedFile: (file) => `${file} 在讀取之後被更改過，因此不引用其中內容。請使用 /重新讀取 重新讀取。`,
  vanishedFile: (file) => `${file} 已不存在，因此不引用其中內容。請使用 /重新讀取 將其移除。`,
  teaserNote: "這是同一頁面上另一篇文章的導讀，不是本文的內容。",
  commentNote: "這是文章下方的讀者評論。",
  otherNote: "這些文字在文章旁邊，例如圖片來源、日期或網站說明，不是本文的內容。",
  understoodAs: (command, input) => `理解為 /${command}${input === "" ? "" : ` ${input}`}`,
  readAs: (given, meant) => `「${given}」讀作「${meant}」`,
  completed: (question) => `讀作上一個問題的延續：「${question}」`,
  nothingMore: "找到的全部都在這裡了。",
  unclear: (word, names) => `「${word}」可能是${names.join("或")}。請用名字再問一次。`,
  didYouMean: (names) => `您是不是想找${names.map((name) => `「${name}」`).join("或")}？`,
  nearest: "最接近的段落，但並非所問：",
  marked: (words) => `標出：${words.map((word) => `「${word}」`).join("、")}`,
  labelled: (label, value) => `${label}：${value}`,
  more: (n) => `另有 ${n} 條`,
  alsoIn: (n) => `另見 ${n} 篇文章`,

  misfit: {
    missing: "必須填寫",
    otherKind: "類型不對",
    tooLong: (most) => `最多 ${most} 個字元`,
    tooShort: (least) => `至少 ${least} 個字元`,
    atMost: (most) => `最大為 ${most}`,
    atLeast: (least) => `最小為 ${least}`,
    oneOf: (values) => `必須是其中之一：${values.join("、")}`,
  },

  date: {
    day: (year, month, date) => `${yearName(year)}年${month}月${date}日`,
    month: (year, month) => `${yearName(year)}年${month}月`,
    year: (year) => `${yearName(year)}年`,
    range: (from, to) => `${from}至${to}`,
    decade: (first) => `${first}年代`,
    century: (number) => `${number}世紀`,
    about: (date) => `約${date}`,
    early: (date) => `${date}初`,
    middle: (date) => `${date}中`,
    late: (date) => `${date}末`,
    before: (date) => `${date}之前`,
    by: (date) => `不遲於${date}`,
    after: (date) => `${date}之後`,
    since: (date) => `${date}以來`,
    notBefore: (date) => `不早於${date}`,
    undated: "無日期",
    stated: (line) => `第 ${line} 行所印`,
    publication: (words, line, published, publishedLine) =>
      `第 ${line} 行的「${words}」，由${publishedLine === undefined ? "" : `第 ${publishedLine} 行的`}發布日期 ${published} 推算`,
    dateline: (words, line, filed) => `第 ${line} 行的「${words}」，由電頭日期 ${filed} 推算`,
    earlierMention: (words, line, mention, mentionLine) =>
      `第 ${line} 行的「${words}」，由第 ${mentionLine} 行的「${mention}」推算`,
    unknown: (words, line) => `第 ${line} 行的「${words}」；文章沒有說明是哪一天`,
  },

  speaker: {
    denied: (verb) => `文章用的動詞是「${verb}」：這不是說過的話，而是被否認的內容。`,
    resolved: (mention, line, name, nameLine) => `第 ${line} 行的「${mention}」讀作第 ${nameLine} 行的 ${name}。`,
    unnamed: (mention) => `文章沒有說明「${mention}」是誰。`,
    reportedBy: (name) => `由 ${name} 轉述。`,
    saidTo: (name) => `發言對象為 ${name}。`,
    reportsItself: (name) => `這是 ${name} 自己的報導，沒有提到其他發言者。`,
    together: (names) => `由 ${names.join("、")} 共同表示；文章沒有區分各人的話。`,
    likely: "說話者很可能如此，但不確定：請閱讀前後幾行。",
    unsure: "不確定是誰在說話：請閱讀前後幾行。",
  },

  unreadLanguage: {
    speaker: "這篇文章的語言不讀取說話者：請閱讀前後幾行。",
    statements: (others) => `有 ${others} 篇文章因語言而未讀取發言，可用 /提問 和 /核對引文 查找詞語。`,
    dates: (others) => `有 ${others} 篇文章因語言而未讀取日期。`,
  },

  ask: {
    heading: (passages) => `${passages} 個段落`,
    onlySmallWords: "其中只有「the」「of」之類的詞。請說明是關於什麼的。",
    noArticleHas: (words) => `沒有文章含有：${words.join("、")}。`,
    notTogether: (words) => `沒有段落回答這個問題。最接近的段落缺少：${words.join("、")}。`,
    noSuchKind: {
      date: "沒有相關段落給出日期。",
      number: "沒有相關段落給出數字。",
      name: "沒有相關段落給出姓名。",
      place: "沒有相關段落給出地點。",
      reason: "沒有相關段落給出原因。",
      meaning: "沒有文章說明它代表什麼。",
    },
    notAnswered: "沒有段落說得足夠多，可以作為答案。",
  },

  checkQuote: {
    noWords: "其中沒有可查找的詞語。請給出引文本身。",
    verbatim: (articles) => `一字不差，見於 ${articles} 篇文章`,
    verbatimOtherSpeaker: (articles, given, speaker) =>
      speaker === undefined
        ? `一字不差，見於 ${articles} 篇文章，但不是 ${given} 的話`
        : `一字不差，見於 ${articles} 篇文章，但說話者是 ${speaker}，不是 ${given}`,
    onlyMarksDiffer: "只有引號、空格、大小寫或破折號不同；詞語相同。",
    altered: (shared, of) => `有更改：所給的 ${of} 個詞中有 ${shared} 個與最接近的段落一致`,
    punctuation: "詞語相同，標點不同",
    stitched: (pieces) => `由 ${pieces} 個不同位置的文字拼接而成`,
    piece: (number, words) => `第 ${number} 段：${words}`,
    notFound: "沒有文章含有這些詞語，也沒有相近的。",
    notFoundNearest: (shared, of) => `沒有文章含有這段引文。最接近的段落與其 ${of} 個詞中的 ${shared} 個相同。`,
    nobodysWords: "這是文章自己的話，不出自任何人之口。",
    otherSpeaker: (given, speaker) => `所給引文稱出自 ${given}；此處的說話者是 ${speaker}。`,
    noVerdict: (files) => `無法判定：可能含有這些詞語的 ${files} 個檔案現在無法讀取。請使用 /重新讀取 後再問。`,
    negationDiffers: (words, inArticle) =>
      inArticle ? `意思相反：文章寫有「${words}」，引文沒有。` : `意思相反：引文寫有「${words}」，文章沒有。`,
    numberDiffers: (given, printed) => `數字不同：引文為「${given}」，文章為「${printed}」。`,
    subjectDiffers: (given, printed) => `主語不同：引文為「${given}」，文章為「${printed}」。`,
    standsBefore: (words) => `緊接在這些話之前的是「${words}」：請閱讀整句。`,
    compareOffer: "比較各方對此的說法",
  },

  headlines: {
    heading: (articles, topic) => `${topic === undefined ? "" : `關於「${topic}」的`}文章 ${articles} 篇`,
    nothing: "當時沒有文章發表，也沒有文章談到這一點。",
  },

  compare: {
    nothingIn: (source) => `在「${source}」中沒有找到發言。`,
    whatOf: "請給出一個話題，或要顯示其中各方說法的來源。",
    onlySmallWords: "這個話題只有「the」「of」之類的詞。請說明是關於什麼的。",
    voicesOn: (voices, topic) => `關於「${topic}」的 ${voices} 方說法`,
    voicesOf: (voices, source) => `${source} 中的 ${voices} 方說法`,
    reporting: (paper) => `${paper}，其自己的話`,
    nothing: (asked) => `文章庫中沒有人就「${asked}」被引述，也沒有文章談到它。`,
    sidesOn: (sides, topic) => `${list(sides)}${topic === undefined ? "" : `關於「${topic}」`}的說法`,
    allVoicesOffer: "各方對此的說法",
    whoSaidOffer: "這是誰說的？",
  },

  whoSaid: {
    whatOf: "請給出說過的話，或說話者，或來源。",
    heading: (n, speaker, words) =>
      `${speaker === undefined ? "" : `${speaker} 的 `}${n} 則發言${words === undefined ? "" : `，含「${words}」`}`,
    headingMost: (n, speaker, words) =>
      `${speaker === undefined ? "" : `${speaker} 的 `}${n} 則發言，含「${words}」的大部分詞語`,
    partyItself: (party) => `${party} 本身`,
    countedFor: (party, words, line, file) =>
      `計為 ${party} 的說法：「${words}」，${file === undefined ? "" : `${file} `}第 ${line} 行。`,
    onlyItselfOffer: (party) => `只看 ${party} 本身`,
    noSuchSpeaker: (name) => `文章庫中沒有文章引述名為「${name}」的人。`,
    nothing: (speaker, words) =>
      words === undefined
        ? `沒有找到${speaker === undefined ? "" : ` ${speaker} 的`}發言。`
        : speaker === undefined
          ? `文章庫中沒有人被引述說過「${words}」。`
          : `沒有引述 ${speaker} 說過「${words}」。`,
    nothingThen: "沒有可以確定出自所問時間的這類發言。",
    undatedLeft: (n) => `略去 ${n} 條日期不明的發言。`,
    mediumHeading: {
      reported: (n, name) => `${name} 轉述的發言 ${n} 則`,
      heard: (n, name) => `對 ${name} 的發言 ${n} 則`,
      both: (n, name) => `${name} 轉述的發言及對其的發言 ${n} 則`,
    },
    onlyMedium: {
      reported: (name) => `沒有文章引用 ${name} 自己的話：以下是其轉述的他人發言。`,
      heard: (name) => `沒有文章引用 ${name} 自己的話：以下是他人對其所說的話。`,
      both: (name) => `沒有文章引用 ${name} 自己的話：以下是其轉述的他人發言，以及他人對其所說的話。`,
    },
    meant: (names) => `以此名稱或職務找到的發言者：${names.join("、")}。`,
    describedApart: (name, offices) =>
      `各篇文章對 ${name} 的稱呼不同：${offices.map(({ role, file }) => `「${role}」（${file}）`).join("；")}。可能不是同一個人。`,
    compareOffer: "比較各方對此的說法",
  },

  sameWords: {
    alsoSaidBy: (names) => `用同樣的話：${names.join("、")}。`,
    wordingDiffers: "各處的措辭有出入；/核對引文 會顯示差別所在。",
  },

  source: {
    heading: (title) => title,
    noSuchSource: (name) => `沒有名為「${name}」的文章。`,
    noSuchLine: (file, lines) => `${file} 有第 1 至 ${lines} 行。`,
    title: "標題",
    publisher: "出版單位",
    byline: "作者",
    published: "發布",
    updated: "更新",
    place: "發稿地",
    url: "網址",
    fromLine: (line) => `第 ${line} 行`,
    fromCatalog: "由目錄給出",
    fromMetadata: "據頁面自身資料",
    notBefore: (date, line) => `未說明；據第 ${line} 行，不早於${date}`,
    notSaid: "檔案沒有說明",
    eitherDay: (words, first, second) => `「${words}」可能是 ${first} 或 ${second}。`,
    noYear: (words) => `「${words}」沒有印出年份。`,
    noDay: (words) => `「${words}」無法說明是哪一天：檔案沒有說明何時儲存。`,
    fileRow: "檔案",
    readAs: "讀取格式",
    extracted: (format, reader) => `${format}，文字由 ${reader} 取出`,
    part: "其中的檔案",
    encodedAs: "編碼",
    encodingBasis: {
      mark: "據開頭的標記",
      declared: "據檔案自身聲明",
      detected: "據位元組判定",
    },
  },

  lineRules: {
    publishedBy: "說明發布者",
    writtenBy: "說明作者",
    publishedOn: "說明發布時間",
    updatedOn: "說明更新時間",
    onTheWeb: "說明網址",
    byline: "署名",
    dateLine: "日期行",
    standfirst: "標題下的導言",
    credit: "圖片或通訊社署名",
    caption: "標明為圖片說明",
    databaseField: "資料庫欄位",
    pageFurniture: "頁首頁尾或頁碼",
    frontMatter: "檔案開頭的資料",
    repeatedAbove: "文章上方重複的短行",
    sitePath: "與標題連在一起的網站路徑",
    otherHeadline: "文章上方的標題",
    above: "位於文章上方",
    outside: "不在文章段落之中",
    relatedHeading: "其他文章的欄目標題",
    related: "在其他文章的欄目之下",
    link: "指向另一篇文章的連結",
    commentForm: "留言框",
    comment: "文章下方的讀者留言",
    note: "關於作者或文章的說明",
    advertisement: "廣告",
    policy: "Cookie、隱私或版權聲明",
    signUp: "訂閱或註冊提示",
    sharing: "分享與追蹤連結",
    tags: "標籤",
    marks: "只有符號的一行",
    machinery: "網站程式的殘留",
    blank: "空行",
    foreign: "與文章不同的語言",
  },

  timeline: {
    heading: (topic, limits) => [topic === undefined ? "時間軸" : `時間軸：${topic}`, ...limits].join("，"),
    aboutPeople: (name) => `涉及 ${name}`,
    aboutSource: (name) => `來自 ${name}`,
    aboutTime: (date) => date,
    aboutFrom: (date) => `自${date}`,
    aboutTo: (date) => `至${date}`,
    undated: "日期不明",
    beforeChrist: "西元前",
    planned: (date) => `${date}，計畫或預期`,
    plannedNote: "寫作之時尚未發生。",
    said: (name) => `日期是 ${name} 說這話的日子。`,
    publishedLead: (date) => `${date}，發布`,
    published: (line) => `第 ${line} 行的發布日期`,
    publishedByFile: "頁面自身資料中的發布日期",
    publishedByCatalog: "目錄給出的發布日期",
    notBefore: (date, line) => `文章本身沒有日期；據第 ${line} 行，不早於${date}。`,
    otherDay: (date, place) => `${place} 所記日期為「${date}」。`,
    conflict: (date, place) => `日期不一致：幾乎相同的句子在 ${place} 中是「${date}」。`,
    badDate: (option, given) =>
      `選項「${option}」中的「${given}」不是日期。請寫年、月或日：1895、2021-08 或 2021-08-27。`,
    wrongWay: (from, to) => `${from} 與 ${to} 之間沒有內容：前者更晚。請對調。`,
    none: (about) => (about.length === 0 ? "沒有文章給出日期。" : `沒有找到帶日期的句子（${about.join("、")}）。`),
    noneButPassages: (topic) => `文章庫中有關於「${topic}」的段落，但其中沒有帶日期的句子。`,
    relaxed: "沒有帶日期的句子含有全部這些詞；所示句子含有其中大部分。",
    undatedLeft: (n) => `略去 ${n} 件日期不明的事件。`,
    articles: (n) => `${n} 篇文章`,
    bareMonth: (month) => `${month}月`,
    shortMonth: (year, month) => `${yearName(year)}年${month}月`,
    shortDay: (year, month, date) => `${yearName(year)}/${month}/${date}`,
    shortDecade: (first) => `${first}年代`,
    shortAbout: (date) => `約 ${date}`,
    years: (n) => `${n} 年`,
    months: (n) => `${n} 個月`,
    days: (n) => `${n} 天`,
    otherSources: (n) => `另有 ${n} 個來源`,
    legendRange: "起止",
    legendWithin: "其間某個時候",
    legendAbout: "大約",
    legendPlanned: "計畫或預期",
    legendPublished: "發布",
    brokenAxis: "長時間的空白已略去（//）；每一段有各自的比例。",
    alternative: (heading, entries, stretches) =>
      `${heading}。${stretches > 1 ? `分為 ${stretches} 段的` : ""}時間軸，共 ${entries} 項：`,
    alternativePlanned: (date) => `${date}，計畫`,
    alternativePublished: (date) => `${date}，發布`,
    onlyBest: (n) => `只查看了最佳的 ${n} 個段落；問得更具體會找到更多。`,
  },

  sources: {
    heading: (n) => `${n} 篇文章`,
    row: (row) =>
      [row.publisher, row.date, row.words, `${row.statements} 則發言`, `${row.dates} 個日期`]
        .filter((part) => part !== undefined)
        .join(" · "),
    length: (characters) => `${characters} 個字元`,
    rejected: (file) => `未讀取：${file}`,
  },

  status: {
    heading: "Attest 已就緒",
    articles: "文章",
    statements: "發言",
    speakers: "說話者",
    rejected: "未讀取的檔案",
    none: "無",
    reading: "正在讀取",
    progress: (done, of) => `${done} / ${of} 個檔案`,
    watching: "資料夾中的更改",
    watched: {
      off: "使用 /重新讀取 時讀取",
      told: "自動讀取",
      looking: "幾秒之內自動讀取",
    },
    index: "索引",
    saved: "已儲存",
    unsaved: "只在記憶體中：未能儲存",
    remark: "需要檢視",
    goneFiles: (gone, of) => `查看的 ${of} 個檔案中有 ${gone} 個與讀取時不同：在 /重新讀取 之前不引用其中內容。`,
    cannotBeSaid: (files) => `現在無法回答：可能含有答案的 ${files} 個檔案已不存在或已更改。請使用 /重新讀取 後再問。`,
  },

  reindex: {
    heading: (articles, seconds) => `已重新讀取：${articles} 篇文章，${seconds} 秒`,
    alreadyRunning: "資料夾已經在重新讀取。請等它結束。",
    added: "新增",
    changed: "更改",
    removed: "移除",
    rejected: "未讀取",
    nothing: "沒有變化。",
  },

  help: {
    heading: "您可以問什麼",
    commands: {
      ask: "提問，得到能回答的段落",
      "who-said": "查找誰說過某句話，或某人說過什麼",
      timeline: "把有日期的事件按順序排列，各附段落和日期依據",
      "check-quote": "核對一段引文是否一字不差地見於文章庫",
      compare: "並列各方對一個話題的說法",
      source: "開啟一篇文章，全文或某一行前後",
      sources: "列出文章庫的所有文章",
      reindex: "重新讀取文章資料夾",
      status: "說明文章庫有什麼，是否最新",
      help: "說明可以問什麼，以及問題會怎樣處理",
    },
    plain: "普通問題",
    plainText: "不用指令，直接寫出來，例如「Who said Japan must be cautious?」。會向您顯示它是怎樣被理解的。",
    privacy: "隱私",
    privacyText: "Attest 在自己的機器上回答，不把問題傳到別處。除非管理者開啟，否則不會記錄。",
    promise: "承諾",
    promiseText: "凡是作為某人的話顯示的內容，都抄自檔案，並附上可以核對的行號。",
  },

  document: (file, number) => `${file}，第 ${number} 篇`,
  pages: (page, endPage) => (page === endPage ? `第 ${page} 頁` : `第 ${page}–${endPage} 頁`),
  paragraphs: (first, last) => (first === last ? `第 ${first} 段` : `第 ${first}–${last} 段`),
  lines: (line, endLine) => (line === endLine ? `第 ${line} 行` : `第 ${line}–${endLine} 行`),
  reported: {
    mixed: "只有一部分在引號內；其餘是文章的措辭。",
    indirect: "轉述：是文章的措辭，不是原話。",
  },

  cite: {
    heading: (title) => `引用格式：${title}`,
    offer: "引用格式",
    fromMasthead: "依文章自身所載而成；文章沒有說的一律略去。",
  },

  terminal: {
    moreLines: (lines) => `— 還有 ${lines} 行：按 Enter —`,
    noSuchFinding: (number, of) =>
      of === 0 ? "上一個回答沒有可開啟的段落。" : `上一個回答有第 1 到 ${of} 段，沒有第 ${number} 段。`,
    hint: "「source 3」開啟回答的第三段，「cite 3」給出其引用格式。",
  },

  discord: {
    previous: "上一頁",
    next: "下一頁",
    page: (page, of) => `${page} / ${of}`,
    attached: (characters, name) => `這段話有 ${characters} 個字元，一則訊息放不下。全文附上：${name}`,
    yourWords: "您給出的話",
    bold: "粗體：所問的詞語。",
    changed: "底線：有出入。",
    struck: "刪除線：段落中沒有。",
    otherVersion: "這個按鈕屬於另一個版本的 Attest。請重新提問以得到新的回答。",
    tooMany: (most, seconds) => `每分鐘最多提問 ${most} 次。請在 ${seconds} 秒後再問。`,
    notKeeper: "只有文章庫的管理者可以這樣做。管理者由設定 ADMIN_IDS 指定。",
    reading: (done, of) => `正在重新讀取文章：${done} / ${of} …`,
    leaving: "Attest 正在重新啟動。請一分鐘後再問。",
    noWords: "這則訊息沒有可查找的詞語。",
    gone: "文章庫已沒有這篇文章。請重新提問以得到新的回答。",
    messageTooLong: (most) => `這則訊息超過 ${most} 個字元。請複製要查找的句子，再用指令提問。`,
    cannotSee: "Discord 不會把那則訊息給機器人看。請長按（或按右鍵）該訊息，選擇應用程式 →「核對這段引文」。",
    roleMentioned: "這是提及同名的身分組，Discord 不會顯示您寫的內容。請從清單中選擇機器人本身，或使用指令。",
    withoutFiles: "無法傳送這個回答的檔案：機器人在這個頻道沒有「附加檔案」權限，或檔案太大。",
    starting: (done, of) =>
      of === 0
        ? "Attest 剛剛啟動，正在查看文章資料夾。請稍後再問。"
        : `Attest 剛剛啟動，正在讀取 ${of} 篇文章中的第 ${done} 篇。請稍後再問。`,
    openSource: (place) => `出處：${place}`,
    share: "分享",
    askedBy: (who) => `提問者：${who}`,
    notHere: "這裡不使用 Attest：管理者已指定可用的伺服器、頻道和使用者。",
  },
});
