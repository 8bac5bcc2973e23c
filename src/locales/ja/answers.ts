import { withEnglish } from "../with-english.js";

const yearName = (year: number): string => (year > 0 ? String(year) : `紀元前${1 - year}`);

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join("、")}と${names.at(-1) ?? ""}`;
/** "2 日 3 時間", "3 時間 20 分". */
function spell(minutes: number): string {
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  if (days > 0) return `${days} 日 ${hours} 時間`;
  return hours > 0 ? `${hours} 時間 ${minutes % 60} 分` : `${minutes} 分`;
}

export const ja = withEnglish({
  locale: "ja",

  badOption: (option, message) =>
    option === "" ? `入力が合いません：${message}` : `オプション「${option}」が合いません：${message}`,
  noSuchOption: (command, option, options) =>
    `/${command} に「${option}」というオプションはありません。${options.length === 0 ? "" : `使えるのは ${options.join("、")} です。`}`,
  optionWithoutValue: (option) => `オプション「${option}」には値が必要です。`,
  tooLong: (most) => `長すぎます。質問は ${most} 文字までです。`,
  welcome: (articles) =>
    `${articles} 本の記事を読みました。質問を書くか、/ヘルプ と入力してください。Tab で補完、「exit」で終了します。`,
  noSuchCommand: (name) => `「${name}」というコマンドはありません。/ヘルプ で一覧を見られます。`,
  fault: (reference) =>
    `こちら側で問題が起きました。何も変更されていません。繰り返し起きるときは、アーカイブの管理者にこの参照番号を伝えてください：${reference}`,
  archiveUnavailable:
    "今はアーカイブに問い合わせることができないため、何も言えません。一分ほどたってからもう一度お尋ねください。",
  emptyArchive: (folder) =>
    `調べる記事がありません。${folder} に .txt、.md、.html のファイルを置いて、/再読込 を使ってください。`,
  changedFile: (file) => `${file} は読み込んだ後に変更されたため、引用しません。/再読込 で読み直してください。`,
  vanishedFile: (file) => `${file} はもうないため、引用しません。/再読込 で一覧から外してください。`,
  teaserNote: "これは同じページにある別の記事の案内文で、この記事自身の文章ではありません。",
  commentNote: "これは記事の下にある読者のコメントです。",
  otherNote: "これは写真のクレジットや日付、サイトの案内など記事の周りの文字で、記事の本文ではありません。",
  understoodAs: (command, input) => `/${command} と解釈しました${input === "" ? "" : `：${input}`}`,
  readAs: (given, meant) => `「${given}」を「${meant}」と読みました`,
  completed: (question) => `前の質問の続きとして読みました：「${question}」`,
  nothingMore: "見つかったものはこれですべてです。",
  unclear: (word, names) =>
    `「${word}」は${names.join("、または")}を指すかもしれません。名前を入れてもう一度尋ねてください。`,
  didYouMean: (names) => `もしかして：${names.map((name) => `「${name}」`).join("、")}`,
  nearest: "最も近い箇所（質問の答えではありません）：",
  marked: (words) => `該当部分：${words.map((word) => `「${word}」`).join("、")}`,
  labelled: (label, value) => `${label}：${value}`,
  more: (n) => `ほか ${n} 件`,
  alsoIn: (n) => `ほか ${n} 本の記事にもあり`,

  misfit: {
    missing: "入力が必要です",
    otherKind: "種類が違います",
    tooLong: (most) => `${most} 文字までです`,
    tooShort: (least) => `${least} 文字以上が必要です`,
    atMost: (most) => `${most} 以下にしてください`,
    atLeast: (least) => `${least} 以上にしてください`,
    oneOf: (values) => `次のいずれかにしてください：${values.join("、")}`,
  },

  date: {
    byKeepers: (date) => `${date}（アーカイブの管理者による）`,
    day: (year, month, date) => `${yearName(year)}年${month}月${date}日`,
    month: (year, month) => `${yearName(year)}年${month}月`,
    year: (year) => `${yearName(year)}年`,
    range: (from, to) => `${from}から${to}まで`,
    decade: (first) => `${first}年代`,
    century: (number) => `${number}世紀`,
    about: (date) => `${date}ごろ`,
    early: (date) => `${date}の初め`,
    middle: (date) => `${date}の半ば`,
    late: (date) => `${date}の終わり`,
    before: (date) => `${date}より前`,
    by: (date) => `${date}までに`,
    after: (date) => `${date}より後`,
    since: (date) => `${date}以降`,
    notBefore: (date) => `${date}以後`,
    undated: "日付なし",
    stated: (line) => `${line} 行目に記載`,
    publication: (words, line, published, publishedLine) =>
      `${line} 行目の「${words}」を、発行日 ${published}${publishedLine === undefined ? "" : `（${publishedLine} 行目）`}から数えたもの`,
    dateline: (words, line, filed) => `${line} 行目の「${words}」を、発信日 ${filed} から数えたもの`,
    earlierMention: (words, line, mention, mentionLine) =>
      `${line} 行目の「${words}」を、${mentionLine} 行目の「${mention}」から数えたもの`,
    unknown: (words, line) => `${line} 行目の「${words}」。どの日付かは記事に書かれていません`,
  },

  speaker: {
    byKeepers: "誰の言葉かは、記事から読んだのではなく、アーカイブの管理者が示したものです。",
    denied: (verb) => `記事の動詞は「${verb}」です。述べられた言葉ではなく、否定された内容です。`,
    resolved: (mention, line, name, nameLine) =>
      `${line} 行目の「${mention}」は、${nameLine} 行目の ${name} と読みました。`,
    unnamed: (mention) => `「${mention}」が誰かは記事に書かれていません。`,
    reportedBy: (name) => `${name} が伝えたものです。`,
    saidTo: (name) => `${name} に語ったものです。`,
    reportsItself: (name) => `${name} 自身の報道で、ほかの発言者は挙げられていません。`,
    together: (names) => `${names.join("、")} が共に述べたもので、記事は誰の言葉かを分けていません。`,
    likely: "発言者はおそらくこの通りですが、確実ではありません。前後の行を確かめてください。",
    unsure: "発言者は確かではありません。前後の行を確かめてください。",
  },

  otherScript: (printed) => `質問の漢字は、ここでは別の字体で印刷されています：${printed.join("、")}。`,
  unreadLanguage: {
    speaker: "この記事の言語では発言者を読み取りません。前後の行をお読みください。",
    statements: (others) =>
      `${others} 本の記事では、言語のため発言を読み取っていません。その言葉は /質問 と /引用確認 で探せます。`,
    dates: (others) => `${others} 本の記事では、言語のため日付を読み取っていません。`,
  },

  ask: {
    heading: (passages) => `${passages} 箇所`,
    onlySmallWords: "「the」や「of」のような語しかありません。何についてかを書いてください。",
    noArticleHas: (words) => `どの記事にもありません：${words.join("、")}`,
    notTogether: (words) => `答えになる箇所はありません。最も近い箇所にないもの：${words.join("、")}`,
    noSuchKind: {
      date: "それについて日付を述べた箇所はありません。",
      number: "それについて数を述べた箇所はありません。",
      name: "それについて名前を述べた箇所はありません。",
      place: "それについて場所を述べた箇所はありません。",
      reason: "それについて理由を示す箇所はありません。",
      meaning: "それが何の略かを説明した記事はありません。",
    },
    notAnswered: "答えといえるほど述べている箇所はありません。",
    otherLanguages: (passages, names) => `他の言語では、${names.join("、")} のある箇所が ${passages} あります。`,
    otherLanguagesOffer: "他の言語の箇所",
  },

  yesNo: {
    heading: (n) => `これに関わる発言と文 ${n} 件（判定はしません）`,
    withDenial: "否定を含むもの",
    withoutDenial: "否定を含まないもの",
  },

  checkQuote: {
    noWords: "探す言葉がありません。引用そのものを書いてください。",
    verbatim: (articles) => `一字一句そのまま、${articles} 本の記事にあります`,
    verbatimAtLeast: (articles) => `一字一句そのまま、少なくとも ${articles} 本の記事にあります`,
    verbatimOtherSpeaker: (articles, given, speaker) =>
      speaker === undefined
        ? `一字一句そのまま ${articles} 本の記事にありますが、${given} の言葉としてではありません`
        : `一字一句そのまま ${articles} 本の記事にありますが、${given} ではなく ${speaker} の言葉です`,
    otherScript: (articles) => `同じ言葉が別の字体（繁体字・簡体字）で ${articles} 本の記事にあります`,
    onlyMarksDiffer: "引用符、空白、大文字小文字、ダッシュだけが違い、言葉は同じです。",
    altered: (shared, of) => `変えられています：${of} 語のうち ${shared} 語が、最も近い箇所にその通りあります`,
    punctuation: "言葉は同じですが、句読点が違います",
    stitched: (pieces) => `${pieces} か所の言葉をつなぎ合わせたものです`,
    piece: (number, words) => `${number} つ目：${words}`,
    notFound: "この言葉がある記事も、近い箇所もありません。",
    notFoundNearest: (shared, of) =>
      `この引用がある記事はありません。最も近い箇所と同じなのは、${of} 語のうち ${shared} 語です。`,
    nobodysWords: "これは記事自身の文章で、誰かの発言ではありません。",
    otherSpeaker: (given, speaker) => `${given} の言葉とされていますが、ここでの発言者は ${speaker} です。`,
    noVerdict: (files) =>
      `判定できません。この言葉を含む可能性のある ${files} 件のファイルが今は読めません。/再読込 のあとでもう一度お試しください。`,
    negationDiffers: (words, inArticle) =>
      inArticle
        ? `意味が逆になっています。記事には「${words}」とありますが、引用にはありません。`
        : `意味が逆になっています。引用には「${words}」とありますが、記事にはありません。`,
    numberDiffers: (given, printed) => `数が違います。引用は「${given}」、記事は「${printed}」です。`,
    subjectDiffers: (given, printed) => `主語が違います。引用は「${given}」、記事は「${printed}」です。`,
    standsBefore: (words) => `この言葉のすぐ前に「${words}」とあります。文全体を読んでください。`,
    compareOffer: "これについての発言を比べる",
  },

  headlines: {
    heading: (articles, topic) => `${topic === undefined ? "" : `「${topic}」の`}記事 ${articles} 本`,
    nothing: "その時期に出た記事も、それに触れる記事もありません。",
  },

  compare: {
    nothingIn: (source) => `「${source}」に発言は見つかりませんでした。`,
    whatOf: "話題か、発言を見たい記事を書いてください。",
    onlySmallWords: "その話題には「the」や「of」のような語しかありません。何についてかを書いてください。",
    voicesOn: (voices, topic) => `「${topic}」について ${voices} 者の発言`,
    voicesOf: (voices, source) => `${source} の中の ${voices} 者の発言`,
    reporting: (paper) => `${paper}（記事自身の言葉）`,
    nothing: (asked) => `「${asked}」について引用されている人はなく、述べている記事もありません。`,
    sidesOn: (sides, topic) => `${topic === undefined ? "" : `「${topic}」についての`}${list(sides)}の発言`,
    allVoicesOffer: "この話題のすべての発言",
    whoSaidOffer: "誰の発言か",
  },

  whoSaid: {
    alsoWrittenOffer: (name) => `別の表記：${name}`,
    whatOf: "言われたことか、発言者か、記事を書いてください。",
    heading: (n, speaker, words) =>
      `${speaker === undefined ? "" : `${speaker} の`}${words === undefined ? "" : `「${words}」を含む`}発言 ${n} 件`,
    stands: (n, speaker, words) =>
      `${words === undefined ? "" : `「${words}」について、`}${speaker} の発言は見つかりません。その立場を記事の言葉で伝える箇所 ${n} 件`,
    headingMost: (n, speaker, words) =>
      `${speaker === undefined ? "" : `${speaker} の`}「${words}」の語の多くを含む発言 ${n} 件`,
    partyItself: (party) => `${party} 自身`,
    countedFor: (party, words, line, file) =>
      `${party} の発言として数えました：「${words}」、${file === undefined ? "" : `${file} の `}${line} 行目。`,
    onlyItselfOffer: (party) => `${party} 自身の発言だけ`,
    noSuchSpeaker: (name) => `「${name}」という人の発言を引用した記事はありません。`,
    nothing: (speaker, words) =>
      words === undefined
        ? `${speaker === undefined ? "" : `${speaker} の`}発言は見つかりませんでした。`
        : speaker === undefined
          ? `「${words}」を含む発言はアーカイブにありません。`
          : `${speaker} の発言に「${words}」を含むものはありません。`,
    nothingThen: "指定された時期のものと分かる発言はありません。",
    undatedLast: (n) => `日付の分からない発言 ${n} 件は、実際の順序にかかわらず最後に置きます。`,
    undatedLeft: (n) => `日付の分からない発言 ${n} 件を除いています。`,
    mediumHeading: {
      reported: (n, name) => `${name} が伝えた発言 ${n} 件`,
      heard: (n, name) => `${name} に語った発言 ${n} 件`,
      both: (n, name) => `${name} が伝えた発言と ${name} に語った発言 ${n} 件`,
    },
    onlyMedium: {
      reported: (name) => `${name} 自身の発言を載せた記事はありません。ほかの人の発言を伝えたものです。`,
      heard: (name) => `${name} 自身の発言を載せた記事はありません。ほかの人が ${name} に語ったものです。`,
      both: (name) =>
        `${name} 自身の発言を載せた記事はありません。ほかの人の発言を伝えたもの、またはほかの人が ${name} に語ったものです。`,
    },
    meant: (names) => `この名前または肩書きの発言者：${names.join("、")}`,
    describedApart: (name, offices) =>
      `${name} の肩書きが記事によって異なります：${offices.map(({ role, file }) => `「${role}」（${file}）`).join("、")}。同じ人物ではないかもしれません。`,
    compareOffer: "これについての発言を比べる",
  },

  sameWords: {
    alsoSaidBy: (names) => `同じ言葉で：${names.join("、")}`,
    wordingDiffers: "これらの箇所では言い回しが違います。/引用確認 で違いを見られます。",
  },

  source: {
    heading: (title) => title,
    noSuchSource: (name) => `「${name}」という記事はありません。`,
    noSuchLine: (file, lines) => `${file} には 1 行目から ${lines} 行目まであります。`,
    title: "題名",
    publisher: "発行元",
    byline: "筆者",
    published: "発行日",
    updated: "更新日",
    place: "発信地",
    url: "アドレス",
    fromLine: (line) => `${line} 行目`,
    fromCatalog: "目録による",
    fromKeepers: "アーカイブの管理者による",
    fromMetadata: "ページのデータによる",
    notBefore: (date, line) => `記載なし。${line} 行目から見て ${date} 以後`,
    notSaid: "ファイルに記載なし",
    eitherDay: (words, first, second) => `「${words}」は ${first} とも ${second} とも読めます。`,
    noYear: (words) => `「${words}」には年が書かれていません。`,
    noDay: (words) => `「${words}」では日が分かりません。ファイルには、いつ保存されたかが書かれていません。`,
    fileRow: "ファイル",
    readAs: "読み取り形式",
    extracted: (format, reader) => `${format}（本文の抽出：${reader}）`,
    part: "内部のファイル",
    encodedAs: "文字コード",
    encodingBasis: {
      mark: "先頭の標識による",
      declared: "ファイルの宣言による",
      detected: "バイト列から判定",
    },
  },

  lineRules: {
    publishedBy: "発行元を記す",
    writtenBy: "筆者を記す",
    publishedOn: "発行日を記す",
    updatedOn: "更新日を記す",
    onTheWeb: "ウェブでの所在を記す",
    byline: "署名",
    dateLine: "日付の行",
    standfirst: "見出しの下のリード",
    credit: "写真または通信社のクレジット",
    caption: "説明文として記されている",
    databaseField: "データベースの項目",
    pageFurniture: "柱またはノンブル",
    frontMatter: "ファイル冒頭の情報",
    repeatedAbove: "記事の上で繰り返される短い行",
    sitePath: "見出しに付いたサイトの経路",
    otherHeadline: "記事の上の別の見出し",
    above: "記事の上にある",
    outside: "記事の段落の外",
    relatedHeading: "ほかの記事への見出し",
    related: "ほかの記事の見出しの下",
    link: "別の記事へのリンク",
    commentForm: "コメント欄",
    comment: "記事の下の読者のコメント",
    note: "筆者や記事についての注記",
    advertisement: "広告",
    policy: "クッキー、個人情報、著作権の表示",
    signUp: "購読や登録の案内",
    sharing: "共有とフォローのリンク",
    tags: "タグ",
    marks: "記号だけの行",
    machinery: "サイトの仕組みの名残",
    blank: "空行",
    foreign: "記事とは別の言語",
  },

  timeline: {
    heading: (topic, limits) => [topic === undefined ? "年表" : `年表：${topic}`, ...limits].join("、"),
    aboutPeople: (name) => `${name} に関するもの`,
    aboutSource: (name) => `${name} から`,
    aboutTime: (date) => date,
    aboutFrom: (date) => `${date}から`,
    aboutTo: (date) => `${date}まで`,
    undated: "日付不明",
    beforeChrist: "紀元前",
    planned: (date) => `${date}（予定または見込み）`,
    plannedNote: "書かれた時点ではまだ起きていませんでした。",
    said: (name) => `日付は ${name} がそう述べた日です。`,
    reported: "日付は報じられた日です。",
    publishedLead: (date) => `${date} 発行`,
    published: (line) => `${line} 行目の発行日`,
    publishedByFile: "ページのデータにある発行日",
    publishedByCatalog: "目録による発行日",
    publishedByKeepers: "アーカイブの管理者による掲載日",
    notBefore: (date, line) => `記事に日付はありません。${line} 行目から見て ${date} 以後です。`,
    otherDay: (date, place) => `${place} では「${date}」とされています。`,
    conflict: (date, place) => `日付が食い違います：ほぼ同じ文が ${place} では「${date}」となっています。`,
    badDate: (option, given) =>
      `オプション「${option}」の「${given}」は日付ではありません。年、月、日を 1895、2021-08、2021-08-27 のように書いてください。`,
    wrongWay: (from, to) => `${from} と ${to} の間には何もありません。前者の方が後です。入れ替えてください。`,
    none: (about) =>
      about.length === 0
        ? "日付を述べた記事はありません。"
        : `日付のある文は見つかりませんでした（${about.join("、")}）。`,
    noneButPassages: (topic) => `「${topic}」についての箇所はありますが、日付のある文はありません。`,
    relaxed: "これらの語をすべて含む日付のある文はありません。大部分を含むものを示しています。",
    undatedLeft: (n) => `日付の分からない出来事 ${n} 件を除いています。`,
    articles: (n) => `記事 ${n} 本`,
    bareMonth: (month) => `${month}月`,
    shortMonth: (year, month) => `${yearName(year)}年${month}月`,
    shortDay: (year, month, date) => `${yearName(year)}/${month}/${date}`,
    shortDecade: (first) => `${first}年代`,
    shortAbout: (date) => `約 ${date}`,
    years: (n) => `${n} 年`,
    months: (n) => `${n} か月`,
    days: (n) => `${n} 日`,
    otherSources: (n) => `ほか ${n} 本`,
    untitled: (n, of) => `題名のない記事${of > 1 ? ` ${n}` : ""}`,
    files: { csv: "CSV にする", ics: "カレンダーにする", timelinejs: "TimelineJS 用", markdown: "Markdown にする" },
    legendStated: "記事にある日付",
    legendReckoned: "計算した日付",
    legendRange: "期間",
    legendWithin: "この期間のいつか",
    legendAbout: "おおよそ",
    legendPlanned: "予定または見込み",
    legendPublished: "発行",
    brokenAxis: "長い空白の期間は省いています（//）。区間ごとに縮尺が違います。",
    alternative: (heading, entries, stretches) =>
      `${heading}。${stretches > 1 ? `${stretches} 区間の` : ""}時間軸、${entries} 件：`,
    alternativePlanned: (date) => `${date}（予定）`,
    alternativePublished: (date) => `${date} 発行`,
    onlyBest: (n) => `上位 ${n} か所だけを調べました。質問を絞るとさらに見つかります。`,
  },

  sources: {
    heading: (n) => `記事 ${n} 本`,
    row: (row) =>
      [row.publisher, row.date, row.words, `発言 ${row.statements} 件`, `日付 ${row.dates} 件`]
        .filter((part) => part !== undefined)
        .join(" · "),
    length: (characters) => `${characters} 文字`,
    rejected: (file) => `読んでいません：${file}`,
  },

  status: {
    lastRead: "最後の確認",
    version: "版",
    uptime: "稼働時間",
    latency: "Discord までの遅れ",
    ago: (minutes) => (minutes < 1 ? "1 分以内" : `${spell(minutes)}前`),
    lasting: (minutes) => spell(minutes),
    heading: "準備ができています",
    articles: "記事",
    statements: "発言",
    speakers: "発言者",
    rejected: "読んでいないファイル",
    none: "なし",
    reading: "読み込み中",
    progress: (done, of) => `${of} 件中 ${done} 件`,
    watching: "フォルダーの変更",
    watched: {
      off: "/再読込 を使ったときに読む",
      told: "自動で読む",
      looking: "数秒以内に自動で読む",
    },
    index: "索引",
    saved: "保存済み",
    unsaved: "メモリーだけにあり、保存できませんでした",
    remark: "確認が必要",
    goneFiles: (gone, of) =>
      `調べた ${of} 件中 ${gone} 件のファイルが読んだときのものではありません。/再読込 で読み直すまで引用しません。`,
    cannotBeSaid: (files) =>
      `今は答えられません。それを含むかもしれないファイル ${files} 件がなくなったか変更されています。/再読込 のあとで、もう一度質問してください。`,
  },

  reindex: {
    heading: (articles, seconds) => `読み直しました：記事 ${articles} 本、${seconds} 秒`,
    alreadyRunning: "すでに読み直しているところです。終わるまでお待ちください。",
    added: "追加",
    changed: "変更",
    removed: "削除",
    rejected: "読んでいません",
    nothing: "変わったものはありません。",
  },

  add: {
    heading: (articles) =>
      articles === 1 ? "アーカイブに追加しました" : `アーカイブに ${articles} 本の記事を追加しました`,
    speakers: "発言者",
    nobody: "名前を挙げて引用されている人はいません",
    spoken: (name, statements) => `${name}（${statements}）`,
    doubtful: "要確認",
    unsure: (statements) => `${statements} 件の発言は、話し手が確かではありません。表示にはその旨が付きます。`,
    undated:
      "公開日がわからないため、「月曜日」などの日付は決まりません。いったん取り除き、日付を付けて追加し直してください。",
    undo: "取り除く",
    noFile:
      "ファイルがありません。Discord の /追加 でファイルを選ぶか、メッセージのメニューの「アーカイブに追加」を使ってください。",
    badDate: (given) =>
      `「${given}」は日付ではありません。2021-08-28、2021-08、2021 のように書いてください。何も追加していません。`,
    badAddress: (given) =>
      `「${given}」は http:// または https:// で始まるアドレスではありません。何も追加していません。`,
    thereAlready: (name, file) => `${name} と全く同じ内容が ${file} としてすでにあります。何も追加していません。`,
    unreadable: (name, reason) => `${name}：${reason}。何も追加していません。`,
    tooLarge: (name, most) =>
      `${name} は大きすぎます。この種類のファイルは ${most} MB までです。何も追加していません。`,
    noRoom: (most, files) =>
      `フォルダー「added」がいっぱいです（${most} MB、${files} ファイルまで）。いくつかをアーカイブの別のフォルダーに移してください。`,
    brokenCatalog:
      "アーカイブの catalog.json が波かっこで囲まれた JSON になっていません。先に直してください。何も変更していません。",
    diskFull: "ディスクがいっぱいのため、何も変更していません。空きを作ってからもう一度試してください。",
    notWritable: (code) =>
      `記事のフォルダーに書き込めないため（${code}）、何も変更していません。ボットの運用者が書き込みを許可する必要があります。`,
    leftOut: (name) => `${name} は追加していません。アーカイブの .attestignore がフォルダー「added」を除外しています。`,
    notFetched: (name) => `${name} を Discord から受け取れませんでした。少し待ってもう一度試してください。`,
    formGone: "このフォームを開いている間にボットが再起動したため、ファイルが残っていません。もう一度選んでください。",
    nothingInIt: "このメッセージには、追加できるファイルも文章もありません。",
    formTitle: "アーカイブに追加",
  },

  remove: {
    heading: (articles) => `アーカイブから ${articles} 本の記事を取り除きました`,
    now: "現在の場所",
    undo: "元に戻す",
    restored: "アーカイブに戻しました",
    noSuchFile: (name) => `「${name}」という名前のファイルはアーカイブにありません。何も取り除いていません。`,
    partOf: (file) =>
      `それは ${file} にある複数の記事の一つで、ファイル全体でしか取り除けません。ファイル名を指定してください。`,
    notRemoved: (name) => `フォルダー「removed」に「${name}」というファイルはありません。何も変更していません。`,
    taken: (file) => `アーカイブにはすでに別のファイル「${file}」があります。何も変更していません。`,
  },

  help: {
    heading: "質問できること",
    commands: {
      ask: "質問して、答えになる箇所を読む",
      "who-said": "誰が言ったか、その人が何を言ったかを探す",
      timeline: "日付のある出来事を、根拠の箇所とともに順に並べる",
      "check-quote": "引用が一字一句そのまま記事にあるかを確かめる",
      compare: "話題についてのそれぞれの発言を並べる",
      source: "記事の全文、またはある行の前後を開く",
      sources: "アーカイブの記事をすべて挙げる",
      follow: "新しい記事に発言者、当事者、話題、言葉が出たら知らせを受ける",
      following: "ここで、またあなたあてにフォローしているものを挙げる",
      unfollow: "フォローを一つやめる",
      add: "記事をアーカイブに追加する：ファイルと、わかっていること",
      remove: "ファイルをアーカイブから取り除く（フォルダー「removed」に残ります）",
      reindex: "記事のフォルダーを読み直す",
      status: "アーカイブの中身と、最新かどうかを示す",
      help: "質問できることと、質問の扱われ方を示す",
    },
    plain: "ふつうの質問",
    plainText: (speaker) =>
      `コマンドなしで書いてください。${speaker === undefined ? "" : `例：「${speaker}は何と言いましたか？」。`}どう解釈したかを示します。`,
    privacy: "プライバシー",
    privacyText:
      "Attest は自分の動いている機械で答え、質問をほかへ送りません。管理者が望まない限り、記録もされません。",
    promise: "約束",
    promiseText: "誰かの言葉として示すものはすべてファイルから写したもので、確かめられる行を添えます。",
  },

  document: (file, number) => `${file}、${number} 件目の文書`,
  pages: (page, endPage) => (page === endPage ? `${page} ページ` : `${page}–${endPage} ページ`),
  paragraphs: (first, last) => (first === last ? `第 ${first} 段落` : `第 ${first}–${last} 段落`),
  lines: (line, endLine) => (line === endLine ? `${line} 行目` : `${line}–${endLine} 行目`),
  reported: {
    mixed: "一部だけが引用符の中で、ほかは記事の言い回しです。",
    indirect: "伝聞：記事の言い回しで、そのままの引用ではありません。",
  },

  cite: {
    heading: (title) => `引用の書き方：${title}`,
    offer: "引用の書き方",
    fromMasthead: "記事自身の記載から作成。記載のないものは省いています。",
  },

  terminal: {
    moreLines: (lines) => `— 残り ${lines} 行：Enter を押す —`,
    noSuchFinding: (number, of) =>
      of === 0 ? "前の回答に開ける箇所はありません。" : `前の回答の箇所は 1 から ${of} です。${number} はありません。`,
    hint: "「source 3」で回答の 3 番目の箇所を開き、「cite 3」で引用します。",
  },

  follow: {
    begun: "これから知らせます",
    label: {
      speaker: (what) => `発言者：${what}`,
      party: (what) => `当事者：${what}`,
      topic: (what) => `話題：${what}`,
      words: (what) => `言葉：「${what}」`,
    },
    where: { channel: "このチャンネルへ", person: "あなたのダイレクトメッセージへ" },
    news: (n) => `フォロー中のものに新しい箇所 ${n} 件`,
    followed: (n) => `フォロー中 ${n} 件`,
    since: (day) => `${day}から`,
    none: "ここでも、あなたあてにも、フォローしているものはありません。/フォロー で始められます。",
    ended: "フォローをやめました",
    noSuch: (number) =>
      `番号 ${number} のフォローは、ここにもあなたあてにもありません。番号は /フォロー一覧 で見られます。`,
    oneOf:
      "発言者、当事者、話題、言葉のうち一つだけを指定してください。次のものは、もう一度 /フォロー を使ってください。",
    notManager:
      "チャンネルへの通知は、そのチャンネルを管理できる人だけが始められます。ダイレクトメッセージを選ぶか、管理できる人に頼んでください。",
    notKept: "今はフォローできません。ボットに保存する場所がありません。理由は管理者が記録で確かめられます。",
    already: (label, number) => `すでに番号 ${number} でフォローしています：${label}`,
    tooMany: (n) => `すでに ${n} 件あり、これ以上は増やせません。/フォロー解除 で一つやめられます。`,
    noParty: (name) =>
      `「${name}」は、Attest の知っている国でも、記事に引かれている団体でもありません。発言者か言葉としてフォローしてください。`,
    noWords: "意味のある言葉が足りません。助詞などのほかに、少なくとも二語を指定してください。",
    nobodyYet: (name) => `「${name}」の発言はまだアーカイブにありません。載ったら知らせます。`,
    several: (name) => `「${name}」に当たる発言者は複数います。氏名をすべて書いてください。`,
    cannotWrite: "今は送れません",
    gone: (channel, labels) =>
      `チャンネル ${channel} がなくなったので、そこでのフォローは終わりました：${labels}。送り先で /フォロー を使ってください。`,
    forbidden: (channel, labels) =>
      `${channel} に送れません。ボットにチャンネルを見る権限かメッセージを送る権限がありません。権限が得られるまで待ち、何も失われません：${labels}。`,
  },

  faults: {
    title: "誤りを知らせる",
    what: "どこが誤っていますか",
    kinds: {
      speaker: "発言者",
      date: "日付",
      article: "この言葉は記事にない",
      other: "そのほか",
    },
    remark: "正しくはどうですか",
    thanks: "ありがとうございます。アーカイブの管理者に知らせました。",
    told: (kind) => `誤りの知らせ：${kind}`,
    by: (who) => `${who} より`,
    correctWho: "発言者",
    correctWhich: "どの日付ですか",
    correctSaid: "発言の日付",
    correctPublished: "記事の掲載日",
    correctWhen: "日付：2021、2021-08、2021-08-27 の形",
    corrected: "直しました。ファイルが今のままである限り、管理者によるものとして示します。",
    noDate: "日付ではありません。2021、2021-08、2021-08-27 のように書いてください。",
    noStatement: "誰かの発言とは読まれていないので、直すものがありません。",
  },

  discord: {
    goToPage: "ページへ移動",
    articles: (articles) => `記事 ${articles} 本`,
    used: (who, command) => `${who} が ${command} を使いました`,
    reportFault: "誤りを知らせる",
    correctSpeaker: "発言者を直す",
    correctDate: "日付を直す",
    previous: "戻る",
    next: "次へ",
    page: (page, of) => `${page} / ${of}`,
    attached: (characters, name) =>
      `この言葉は ${characters} 文字あり、メッセージに収まりません。全文を添付しました：${name}`,
    yourWords: "いただいた言葉",
    bold: "太字：お尋ねの言葉",
    changed: "下線：違うところ。",
    struck: "取り消し線：その箇所にないところ。",
    otherVersion: "このボタンは別の版のものです。もう一度質問すると、新しい答えが出ます。",
    tooMany: (most, seconds) => `質問は 1 分に ${most} 件までです。${seconds} 秒後にもう一度どうぞ。`,
    notKeeper: "アーカイブの管理者だけが使えます。管理者は設定 ADMIN_IDS で決まります。",
    reading: (done, of) => `記事を読み直しています：${of} 本中 ${done} 本 …`,
    leaving: "再起動しているところです。1 分ほどしてからもう一度どうぞ。",
    noWords: "このメッセージには調べる言葉がありません。",
    gone: "この記事はもうアーカイブにありません。もう一度質問すると、新しい答えが出ます。",
    messageTooLong: (most) =>
      `このメッセージは ${most} 文字を超えています。調べたい文をコピーして、コマンドで質問してください。`,
    cannotSee:
      "Discord はそのメッセージをボットに見せません。長押し（または右クリック）して、アプリ →「この引用を確かめる」を選んでください。",
    roleMentioned:
      "それは同じ名前のロールへのメンションで、Discord は文面を見せません。一覧からボット自身を選ぶか、コマンドを使ってください。",
    withoutFiles:
      "この回答のファイルは送れませんでした。このチャンネルでボットに「ファイルを添付」の権限がないか、ファイルが大きすぎます。",
    starting: (done, of) =>
      of === 0
        ? "Attest は起動したばかりで、記事のフォルダーを見ています。少ししてからもう一度質問してください。"
        : `Attest は起動したばかりで、${of} 件中 ${done} 件の記事を読んでいます。少ししてからもう一度質問してください。`,
    openSource: (place) => `出典：${place}`,
    share: "共有",
    askedBy: (who) => `質問者：${who}`,
    moreMenu: "その他：発言者、記事、引用、ファイル…",
    askWithOptions: "条件を付けて質問し直す…",
    openThread: "スレッドで続ける",
    asDocument: "回答をファイルにする（Markdown）",
    document: "回答のファイル",
    everySpeaker: "すべての発言者に戻す",
    everySource: "すべての記事に戻す",
    onlySpeaker: "この発言者だけ",
    onlySource: "この記事だけ",
    opens: "前後の行を開く",
    cites: "引用の書き方",
    threadOpened: (thread) => `${thread} に続きます。`,
    threadHeard: "続きはここで質問してください。誰にも宛てずに書いたことは、上の回答の続きになります。",
    threadMentioned: "続きはここで、ボットの名前を付けるか回答への返信で質問してください。上の回答の続きになります。",
    noThread:
      "ここではスレッドを開けません。ボットに「公開スレッドの作成」または「スレッドでメッセージを送信」の権限がありません。",
    privateHere: "ここでは回答は質問した人だけに表示されます。",
    showMe: "回答を見る",
    notHere: "ここでは Attest は使われていません。管理者が使えるサーバー、チャンネル、利用者を決めています。",
  },
});
