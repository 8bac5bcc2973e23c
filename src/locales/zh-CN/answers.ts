import type { Phrases } from "../en/answers.js";
import { withOwn } from "../with-english.js";
import { zhTW } from "../zh-TW/answers.js";
import { simplifiedTexts } from "./simplified.js";

/** The sentences in simplified Chinese, made from the traditional; here stand those that are said otherwise. */
export function zhCN(): Phrases {
  const made = simplifiedTexts(zhTW);
  return withOwn(made, {
    locale: "zh-CN",
    welcome: (articles) => `Attest 已读 ${articles} 篇文章。请提问，或输入 /帮助。Tab 键补全，“exit”退出。`,
    whoSaid: {
      nothing: (speaker, words) => {
        if (words === undefined) return `没有找到${speaker === undefined ? "" : ` ${speaker} 的`}言论。`;
        return speaker === undefined ? `文章库中没有人被引述说过“${words}”。` : `没有引述 ${speaker} 说过“${words}”。`;
      },
      mediumHeading: {
        reported: (n, name) => `${name} 转述的发言 ${n} 条`,
        heard: (n, name) => `对 ${name} 的发言 ${n} 条`,
        both: (n, name) => `${name} 转述的发言及对其的发言 ${n} 条`,
      },
    },
    timeline: {
      alternative: (heading, entries, stretches) =>
        `${heading}。${stretches > 1 ? `分为 ${stretches} 段的` : ""}时间轴，共 ${entries} 项：`,
    },
    source: { noDay: (words) => `“${words}”说明不了是哪一天：文件没有说明何时保存。` },
    status: { statements: "言论" },
    reindex: { added: "新增" },
    help: { privacyText: "Attest 在自己的机器上回答，不把问题发往别处。除非管理者开启，否则不会记录。" },
  });
}
