import { rulesIn } from "../line-rules.js";
import { withEnglish } from "../with-english.js";

const yearName = (year: number): string => (year > 0 ? String(year) : `公元前${1 - year}`);

export const zhCN = withEnglish({
  locale: "zh-CN",

  badOption: (option, message) =>
    option === "" ? `输入不符合要求：${message}` : `选项“${option}”不符合要求：${message}`,
  noSuchOption: (command, option, options) =>
    `/${command} 没有选项“${option}”。${options.length === 0 ? "" : `可用的选项：${options.join("、")}。`}`,
  optionWithoutValue: (option) => `选项“${option}”后面需要一个值。`,
  tooLong: (most) => `太长了：一个问题最多 ${most} 个字符。`,
  welcome: (articles) => `Attest 已读 ${articles} 篇文章。请提问，或输入 /帮助。Tab 键补全，“exit”退出。`,
  noSuchCommand: (name) => `没有命令“${name}”。/帮助 列出所有命令。`,
  fault: (reference) =>
    `我们这边出了问题，没有改动任何内容。如果再次发生，请把这个编号告诉文章库的管理者：${reference}。`,
  emptyArchive: (folder) => `没有可供查找的文章。请把 .txt、.md 或 .html 文件放进 ${folder}，然后使用 /重新读取。`,
  changedFile: (file) => `${file} 在读取之后被改动过，因此不引用其中内容。请使用 /重新读取 重新读取。`,
  vanishedFile: (file) => `${file} 已不存在，因此不引用其中内容。请使用 /重新读取 将其移除。`,
  teaserNote: "这是同一页面上另一篇文章的导读，不是本文的内容。",
  commentNote: "这是文章下方的读者评论。",
  otherNote: "这些文字在文章旁边，例如图片来源、日期或网站说明，不是本文的内容。",
  understoodAs: (command, input) => `理解为 /${command}${input === "" ? "" : ` ${input}`}`,
  didYouMean: (names) => `您是不是想找${names.map((name) => `“${name}”`).join("或")}？`,
  nearest: "最接近的段落，但并非所问：",
  marked: (words) => `标出：${words.map((word) => `“${word}”`).join("、")}`,
  labelled: (label, value) => `${label}：${value}`,
  more: (n) => `另有 ${n} 条`,
  alsoIn: (n) => `另见 ${n} 篇文章`,

  misfit: {
    missing: "必须填写",
    otherKind: "类型不对",
    tooLong: (most) => `最多 ${most} 个字符`,
    tooShort: (least) => `至少 ${least} 个字符`,
    atMost: (most) => `最大为 ${most}`,
    atLeast: (least) => `最小为 ${least}`,
    oneOf: (values) => `必须是其中之一：${values.join("、")}`,
  },

  date: {
    day: (year, month, date) => `${yearName(year)}年${month}月${date}日`,
    month: (year, month) => `${yearName(year)}年${month}月`,
    year: (year) => `${yearName(year)}年`,
    range: (from, to) => `${from}至${to}`,
    decade: (first) => `${first}年代`,
    century: (number) => `${number}世纪`,
    about: (date) => `约${date}`,
    early: (date) => `${date}初`,
    middle: (date) => `${date}中`,
    late: (date) => `${date}末`,
    before: (date) => `${date}之前`,
    by: (date) => `不迟于${date}`,
    after: (date) => `${date}之后`,
    since: (date) => `${date}以来`,
    notBefore: (date) => `不早于${date}`,
    undated: "无日期",
    stated: (line) => `第 ${line} 行所印`,
    publication: (words, line, published, publishedLine) =>
      `第 ${line} 行的“${words}”，由${publishedLine === undefined ? "" : `第 ${publishedLine} 行的`}发布日期 ${published} 推算`,
    dateline: (words, line, filed) => `第 ${line} 行的“${words}”，由电头日期 ${filed} 推算`,
    earlierMention: (words, line, mention, mentionLine) =>
      `第 ${line} 行的“${words}”，由第 ${mentionLine} 行的“${mention}”推算`,
    unknown: (words, line) => `第 ${line} 行的“${words}”；文章没有说明是哪一天`,
  },

  speaker: {
    denied: (verb) => `文章用的动词是“${verb}”：这不是说过的话，而是被否认的内容。`,
    resolved: (mention, line, name, nameLine) => `第 ${line} 行的“${mention}”读作第 ${nameLine} 行的 ${name}。`,
    unnamed: (mention) => `文章没有说明“${mention}”是谁。`,
    reportedBy: (name) => `由 ${name} 转述。`,
    saidTo: (name) => `发言对象为 ${name}。`,
    reportsItself: (name) => `这是 ${name} 自己的报道，没有提到其他发言者。`,
    together: (names) => `由 ${names.join("、")} 共同表示；文章没有区分各人的话。`,
    likely: "说话者很可能如此，但不确定：请阅读前后几行。",
    unsure: "不确定是谁在说话：请阅读前后几行。",
  },

  onlyEnglish: {
    speaker: "只在英文文章中读取说话者：请阅读前后几行。",
    statements: (others) =>
      `只在英文文章中读取言论。另有 ${others} 篇其他语言的文章，可用 /提问 和 /核对引文 查找词语。`,
    dates: (others) => `只在英文文章中读取日期；另有 ${others} 篇其他语言的文章。`,
  },

  ask: {
    heading: (passages) => `${passages} 个段落`,
    onlySmallWords: "其中只有“the”“of”之类的词。请说明是关于什么的。",
    noArticleHas: (words) => `没有文章含有：${words.join("、")}。`,
    notTogether: (words) => `没有段落回答这个问题。最接近的段落缺少：${words.join("、")}。`,
    noSuchKind: {
      date: "没有相关段落给出日期。",
      number: "没有相关段落给出数字。",
      name: "没有相关段落给出姓名。",
      place: "没有相关段落给出地点。",
      reason: "没有相关段落给出原因。",
      meaning: "没有文章说明它代表什么。",
    },
    notAnswered: "没有段落说得足够多，可以作为答案。",
  },

  checkQuote: {
    noWords: "其中没有可查找的词语。请给出引文本身。",
    verbatim: (articles) => `一字不差，见于 ${articles} 篇文章`,
    verbatimOtherSpeaker: (articles, given, speaker) =>
      speaker === undefined
        ? `一字不差，见于 ${articles} 篇文章，但不是 ${given} 的话`
        : `一字不差，见于 ${articles} 篇文章，但说话者是 ${speaker}，不是 ${given}`,
    onlyMarksDiffer: "只有引号、空格、大小写或破折号不同；词语相同。",
    altered: (shared, of) => `有改动：所给的 ${of} 个词中有 ${shared} 个与最接近的段落一致`,
    punctuation: "词语相同，标点不同",
    stitched: (pieces) => `由 ${pieces} 个不同位置的文字拼接而成`,
    piece: (number, words) => `第 ${number} 段：${words}`,
    notFound: "没有文章含有这些词语，也没有相近的。",
    notFoundNearest: (shared, of) => `没有文章含有这段引文。最接近的段落与其 ${of} 个词中的 ${shared} 个相同。`,
    nobodysWords: "这是文章自己的话，不出自任何人之口。",
    otherSpeaker: (given, speaker) => `所给引文称出自 ${given}；此处的说话者是 ${speaker}。`,
    standsBefore: (words) => `紧接在这些话之前的是“${words}”：请阅读整句。`,
    compareOffer: "比较各方对此的说法",
  },

  compare: {
    nothingIn: (source) => `在“${source}”中没有找到言论。`,
    whatOf: "请给出一个话题，或要显示其中各方说法的来源。",
    onlySmallWords: "这个话题只有“the”“of”之类的词。请说明是关于什么的。",
    voicesOn: (voices, topic) => `关于“${topic}”的 ${voices} 方说法`,
    voicesOf: (voices, source) => `${source} 中的 ${voices} 方说法`,
    reporting: (paper) => `${paper}，其自己的话`,
    nothing: (asked) => `文章库中没有人就“${asked}”被引述，也没有文章谈到它。`,
    whoSaidOffer: "这是谁说的？",
  },

  whoSaid: {
    whatOf: "请给出说过的话，或说话者，或来源。",
    heading: (n, speaker, words) =>
      `${speaker === undefined ? "" : `${speaker} 的 `}${n} 条言论${words === undefined ? "" : `，含“${words}”`}`,
    headingMost: (n, speaker, words) =>
      `${speaker === undefined ? "" : `${speaker} 的 `}${n} 条言论，含“${words}”的大部分词语`,
    noSuchSpeaker: (name) => `文章库中没有文章引述名为“${name}”的人。`,
    nothing: (speaker, words) =>
      words === undefined
        ? `没有找到${speaker === undefined ? "" : ` ${speaker} 的`}言论。`
        : speaker === undefined
          ? `文章库中没有人被引述说过“${words}”。`
          : `没有引述 ${speaker} 说过“${words}”。`,
    nothingThen: "没有可以确定出自所问时间的这类言论。",
    undatedLeft: (n) => `略去 ${n} 条日期不明的言论。`,
    mediumHeading: {
      reported: (n, name) => `${name} 转述的发言 ${n} 条`,
      heard: (n, name) => `对 ${name} 的发言 ${n} 条`,
      both: (n, name) => `${name} 转述的发言及对其的发言 ${n} 条`,
    },
    onlyMedium: {
      reported: (name) => `没有文章引用 ${name} 自己的话：以下是其转述的他人发言。`,
      heard: (name) => `没有文章引用 ${name} 自己的话：以下是他人对其所说的话。`,
      both: (name) => `没有文章引用 ${name} 自己的话：以下是其转述的他人发言，以及他人对其所说的话。`,
    },
    meant: (names) => `以此名称或职务找到的发言者：${names.join("、")}。`,
    describedApart: (name, offices) =>
      `各篇文章对 ${name} 的称呼不同：${offices.map(({ role, file }) => `“${role}”（${file}）`).join("；")}。可能不是同一个人。`,
    compareOffer: "比较各方对此的说法",
  },

  sameWords: {
    alsoSaidBy: (names) => `用同样的话：${names.join("、")}。`,
    wordingDiffers: "各处的措辞有出入；/核对引文 会显示差别所在。",
  },

  source: {
    heading: (title) => title,
    noSuchSource: (name) => `没有名为“${name}”的文章。`,
    noSuchLine: (file, lines) => `${file} 有第 1 至 ${lines} 行。`,
    title: "标题",
    publisher: "出版者",
    byline: "作者",
    published: "发布",
    updated: "更新",
    place: "发稿地",
    url: "网址",
    fromLine: (line) => `第 ${line} 行`,
    fromCatalog: "由目录给出",
    fromMetadata: "据页面自身数据",
    notBefore: (date, line) => `未说明；据第 ${line} 行，不早于${date}`,
    notSaid: "文件没有说明",
    eitherDay: (words, first, second) => `“${words}”可能是 ${first} 或 ${second}。`,
    noYear: (words) => `“${words}”没有印出年份。`,
    noDay: (words) => `“${words}”说明不了是哪一天：文件没有说明何时保存。`,
    rule: rulesIn("zh-CN"),
    fileRow: "文件",
  },

  timeline: {
    heading: (topic, limits) => [topic === undefined ? "时间线" : `时间线：${topic}`, ...limits].join("，"),
    aboutPeople: (name) => `涉及 ${name}`,
    aboutSource: (name) => `来自 ${name}`,
    aboutTime: (date) => date,
    aboutFrom: (date) => `自${date}`,
    aboutTo: (date) => `至${date}`,
    undated: "日期不明",
    beforeChrist: "公元前",
    planned: (date) => `${date}，计划或预期`,
    plannedNote: "写作之时尚未发生。",
    said: (name) => `日期是 ${name} 说这话的日子。`,
    publishedLead: (date) => `${date}，发布`,
    published: (line) => `第 ${line} 行的发布日期`,
    publishedByFile: "页面自身数据中的发布日期",
    publishedByCatalog: "目录给出的发布日期",
    notBefore: (date, line) => `文章本身没有日期；据第 ${line} 行，不早于${date}。`,
    otherDay: (date, place) => `${place} 所记日期为“${date}”。`,
    conflict: (date, place) => `日期不一致：几乎相同的句子在 ${place} 中是“${date}”。`,
    badDate: (option, given) => `选项“${option}”中的“${given}”不是日期。请写年、月或日：1895、2021-08 或 2021-08-27。`,
    wrongWay: (from, to) => `${from} 与 ${to} 之间没有内容：前者更晚。请对调。`,
    none: (about) => (about.length === 0 ? "没有文章给出日期。" : `没有找到带日期的句子（${about.join("、")}）。`),
    noneButPassages: (topic) => `文章库中有关于“${topic}”的段落，但其中没有带日期的句子。`,
    relaxed: "没有带日期的句子含有全部这些词；所示句子含有其中大部分。",
    undatedLeft: (n) => `略去 ${n} 件日期不明的事件。`,
    articles: (n) => `${n} 篇文章`,
    bareMonth: (month) => `${month}月`,
    shortMonth: (year, month) => `${yearName(year)}年${month}月`,
    shortDay: (year, month, date) => `${yearName(year)}/${month}/${date}`,
    shortDecade: (first) => `${first}年代`,
    shortAbout: (date) => `约 ${date}`,
    years: (n) => `${n} 年`,
    months: (n) => `${n} 个月`,
    days: (n) => `${n} 天`,
    otherSources: (n) => `另有 ${n} 个来源`,
    legendRange: "起止",
    legendWithin: "其间某个时候",
    legendAbout: "大约",
    legendPlanned: "计划或预期",
    legendPublished: "发布",
    brokenAxis: "长时间的空白已略去（//）；每一段有各自的比例。",
    alternative: (heading, entries, stretches) =>
      `${heading}。${stretches > 1 ? `分为 ${stretches} 段的` : ""}时间轴，共 ${entries} 项：`,
    alternativePlanned: (date) => `${date}，计划`,
    alternativePublished: (date) => `${date}，发布`,
    onlyBest: (n) => `只查看了最佳的 ${n} 个段落；问得更具体会找到更多。`,
  },

  sources: {
    heading: (n) => `${n} 篇文章`,
    row: (row) =>
      [row.publisher, row.date, row.words, `${row.statements} 条言论`, `${row.dates} 个日期`]
        .filter((part) => part !== undefined)
        .join(" · "),
    length: (characters) => `${characters} 个字符`,
    rejected: (file) => `未读取：${file}`,
  },

  status: {
    heading: "Attest 已就绪",
    articles: "文章",
    statements: "言论",
    speakers: "说话者",
    rejected: "未读取的文件",
    none: "无",
    reading: "正在读取",
    progress: (done, of) => `${done} / ${of} 个文件`,
    watching: "文件夹中的改动",
    watched: {
      off: "使用 /重新读取 时读取",
      told: "自动读取",
      looking: "几秒之内自动读取",
    },
    index: "索引",
    saved: "已保存",
    unsaved: "只在内存中：未能保存",
    remark: "需要查看",
  },

  reindex: {
    heading: (articles, seconds) => `已重新读取：${articles} 篇文章，${seconds} 秒`,
    alreadyRunning: "文件夹已经在重新读取。请等它结束。",
    added: "新增",
    changed: "改动",
    removed: "移除",
    rejected: "未读取",
    nothing: "没有变化。",
  },

  help: {
    heading: "您可以问什么",
    commands: {
      ask: "提问，得到能回答的段落",
      "who-said": "查找谁说过某句话，或某人说过什么",
      timeline: "把有日期的事件按顺序排列，各附段落和日期依据",
      "check-quote": "核对一段引文是否一字不差地见于文章库",
      compare: "并列各方对一个话题的说法",
      source: "打开一篇文章，全文或某一行前后",
      sources: "列出文章库的所有文章",
      reindex: "重新读取文章文件夹",
      status: "说明文章库有什么，是否最新",
      help: "说明可以问什么，以及问题会怎样处理",
    },
    plain: "普通问题",
    plainText: "不用命令，直接写出来，例如“Who said Japan must be cautious?”。会向您显示它是怎样被理解的。",
    privacy: "隐私",
    privacyText: "Attest 在自己的机器上回答，不把问题发往别处。除非管理者开启，否则不会记录。",
    promise: "承诺",
    promiseText: "凡是作为某人的话显示的内容，都抄自文件，并附上可以核对的行号。",
  },

  lines: (line, endLine) => (line === endLine ? `第 ${line} 行` : `第 ${line}–${endLine} 行`),
  reported: {
    mixed: "只有一部分在引号内；其余是文章的措辞。",
    indirect: "转述：是文章的措辞，不是原话。",
  },

  discord: {
    source: "出处",
    previous: "上一页",
    next: "下一页",
    page: (page, of) => `${page} / ${of}`,
    attached: (characters, name) => `这段话有 ${characters} 个字符，一条消息放不下。全文附上：${name}`,
    yourWords: "您给出的话",
    bold: "粗体：所问的词语。",
    differences: "下划线：有出入。删除线：段落中没有。",
    otherVersion: "这个按钮属于另一个版本的 Attest。请重新提问以得到新的回答。",
    tooMany: (most, seconds) => `每分钟最多提问 ${most} 次。请在 ${seconds} 秒后再问。`,
    notKeeper: "只有文章库的管理者可以这样做。管理者由设置 ADMIN_IDS 指定。",
    reading: (done, of) => `正在重新读取文章：${done} / ${of} …`,
    leaving: "Attest 正在重新启动。请一分钟后再问。",
    noWords: "这条消息没有可查找的词语。",
    gone: "文章库已没有这篇文章。请重新提问以得到新的回答。",
  },
});
