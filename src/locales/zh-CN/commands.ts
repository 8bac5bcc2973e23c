import type { FaceWords } from "../command-names.js";

const source = { name: "文章", description: "只在这篇文章中" };

export const zhCN: FaceWords = {
  commands: {
    ask: {
      name: "提问",
      description: "提问，得到能回答的段落",
      options: { question: { name: "问题", description: "您想知道什么" }, source },
    },
    "who-said": {
      name: "谁说的",
      description: "查找谁说过某句话，或某人说过什么",
      options: {
        words: { name: "原话", description: "说过的话，原文或一部分" },
        speaker: { name: "人物", description: "谁说的：姓名、机构或职务" },
        source: { name: "文章", description: "只在这篇文章或这家出版者中" },
        since: { name: "不早于", description: "不早于：2021、2021-08 或 2021-08-27" },
        until: { name: "不晚于", description: "不晚于：2021、2021-08 或 2021-08-27" },
        kind: {
          name: "类型",
          description: "只要原话引用、部分引用或转述",
          choices: { direct: "原话引用", mixed: "部分引用", indirect: "转述" },
        },
      },
    },
    timeline: {
      name: "时间线",
      description: "把有日期的事件按顺序排列，各附段落和日期依据",
      options: {
        topic: { name: "话题", description: "每一项都要涉及的内容；不填则为全部" },
        people: { name: "人物", description: "只要涉及此人的" },
        source: { name: "文章", description: "只来自这篇文章或这家出版者" },
        from: { name: "从", description: "不早于：1895、2021-08 或 2021-08-27" },
        to: { name: "到", description: "不晚于：1945、2021-08 或 2021-08-27" },
        by: {
          name: "分组",
          description: "按日、月、年或十年加标题",
          choices: { day: "日", month: "月", year: "年", decade: "十年", auto: "自动" },
        },
        show: {
          name: "日期",
          description: "文章提到的日期、文章发布的日期，或两者",
          choices: { mentioned: "提到的日期", published: "发布日期", both: "两者" },
        },
      },
    },
    "check-quote": {
      name: "核对引文",
      description: "核对一段引文是否一字不差地见于文章库",
      options: {
        words: { name: "原话", description: "引文，带不带“X said”都可以" },
        speaker: { name: "人物", description: "据称是谁说的" },
        source,
      },
    },
    compare: {
      name: "比较",
      description: "并列各方对一个话题的说法",
      options: {
        topic: { name: "话题", description: "各方谈论的内容" },
        source: { name: "文章", description: "只要这篇文章中的说法" },
      },
    },
    source: {
      name: "文章",
      description: "打开一篇文章，全文或某一行前后",
      options: {
        name: { name: "名称", description: "文件、标题或出版者" },
        line: { name: "行", description: "显示这一行前后" },
      },
    },
    sources: { name: "文章列表", description: "列出文章库的所有文章", options: {} },
    reindex: { name: "重新读取", description: "重新读取文章文件夹", options: {} },
    status: { name: "状态", description: "说明文章库有什么，是否最新", options: {} },
    help: { name: "帮助", description: "说明可以问什么，以及问题会怎样处理", options: {} },
  },
  private: { name: "仅自己", description: "只让您自己看到回答" },
  menus: {
    "Find in the archive": "在文章库中查找",
    "Who said this?": "这是谁说的？",
    "Check this quotation": "核对这段引文",
  },
};
