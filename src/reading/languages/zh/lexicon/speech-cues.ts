/** Verbs of saying in simplified signs, collected by hand from the press of the mainland, Taiwan and Hong Kong. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** A clause may follow directly: "表示将…". */
export const clauseCues = list(`
  说 说道 说过 说着 说到 说起 表示 表明 表态 指出 声称 宣称 强调 透露 坦言 直言 坦承 明言 重申 补充 补充说 补充道 补充指 补充称 警告 警告说 警告称 承认 否认 证实 坚称 辩称
  认为 认为说 指称 称 续称     主张 相信 质疑 澄清 反驳 反驳说 抱怨 抱怨说 呼吁 吁 吁请 促请 敦促 要求 坚持 坚持要求 坚持说 宣布 承诺 保证 发誓 誓言 扬言 建议 提议 提出
  谈到 提到 提及 解释说 解释称 解释道 解释 介绍说 介绍称 介绍 回应说 回应称 回应道 回应指 回应 回答说 回答 答道 答称 反问 问道 追问 问 写道 写到 写说 形容 称赞 赞扬 批评 批评说 谴责 指责 指控
  评论说 评论称 评论道 评论 分析说 分析称 分析指出 分析认为 分析 评价认为 评价说 评价道 评价 预测 预计 预料 估计 预言 告诉 告知 告诫 讲道 讲述 讲 讲过 回忆说 回忆道 回忆起 回忆 感叹 感叹道 感慨 笑说 笑称 打趣 高呼 高喊 大喊 喊道 喊 怒斥 痛批
  怒批 狠批 直指 报道说 报道称 报道 报导说 报导称 报导 报告说 报告称 报告 公布 发布 发文称 发文说 发文 发推说 发推称 发帖说 发帖称 留言 留言说 爆料 爆料称 声明说 声明称 声明 披露 吐槽 直呼 鼓励 勉励 公告 公告称 公告说 显示 抨击 通报说 通报称 通报 提醒 提醒说 申明 供称 证言
  确认 确定 转述 引述 援引 总结说 总结 强调说 强调称 说明 说明称 点出 点明 道出 觉得 希望 期望 期待 怀疑 担心 担忧 看好 忧心 忆述        指 写 叹道 道 说法是 的说法是 承诺说 宣布说 呼籲 抨击 炮轰 裁定 裁决 判定 认定 驳斥 喊话 喊称 叮嘱 嘱咐 赞叹 包含
`);

/** A clause does not follow these directly; a mark must: "报道，", "介绍：". */
export const markedOnly: ReadonlySet<string> = new Set(
  list(
    `解释 介绍 回应 回答 问 写 评论 分析 评价 讲 回忆 报道 报导 报告 发文 留言 爆料 声明 通报 总结 说明 引述 援引 转述 道 喊 形容 称赞 赞扬 指责 指控 痛批 怒批 狠批 抨击 炮轰 喊话 包含 感慨 打趣 强调说 批评 表态 讲述 怒斥 敦促 提醒 告诉 告知 告诫`,
  ),
);

/** A comma is not enough behind these: "引来批评，". */
export const colonOnly: ReadonlySet<string> = new Set(
  list(
    `批评 谴责 喊 喊话 喊称 形容 称赞 赞扬 指责 指控 痛批 怒批 狠批 抨击 炮轰 讲 写 问 留言 发文 感慨 打趣 怒斥 敦促 告知 告诫 评论 评价 通报 声明 引述 援引 转述`,
  ),
);

/** What follows these is more often a belief, a wish or a plan; it is read where words in marks or a colon follow. */
export const quotedOnly: ReadonlySet<string> = new Set(
  list(
    `希望 期望 期待 相信 觉得 担心 担忧 怀疑 看好 忧心 确定 包含 形容 赞叹 预计 预料 估计 敦促 吁 促请 提议 叮嘱 嘱咐`,
  ),
);

/** After these a content that is a mere thing is no statement: "强调了重要性", "批评政府". A clause has a verb somewhere. */
export const thingAlso: ReadonlySet<string> = new Set(
  list(`强调 透露 承认 否认 证实 批评 谴责 重申 公布 发布 披露 提出 反驳 澄清 质疑 谈到 提到 提及`),
);

/** "提醒市民不要前往", "批评当局没有咨询": what somebody is asked to do or is blamed for follows directly. */
export const askingVerbs: ReadonlySet<string> = new Set(
  list(
    `呼吁 敦促 要求 提醒 促请 吁请 警告 告诫 叮嘱 嘱咐 建议 批评 指责 指控 谴责 痛批 怒批 狠批 抨击 炮轰 斥责 鼓励 勉励`,
  ),
);

/** Behind somebody, a comma is enough: "消防处形容，现场浓烟密布". */
export const commaAlso: ReadonlySet<string> = new Set(list(`形容`));

/** As often nouns, or verbs of things: "这些预测", "设计要求", "专辑发布，". */
export const speakerNeeded: ReadonlySet<string> = new Set(
  list(
    `公布 发布 公告 报告 声明 评论 分析 预测 说明 要求 主张 坚持 提出 介绍 补充 解释 讲 写 问 道 喊 指 称 建议 批评 质疑 澄清 回应 确认 明白 点出 期待 估计 裁定 裁决 判定 认定`,
  ),
);

/** Verbs that close a sentence whose words have no marks: "…，他解释说。" */
export const closingVerbs = list(
  `说 说道 表示 解释说 解释道 补充说 补充道 报道说 报导说 报道称 指出 坦言 强调 透露 称 写道 认为 告诉记者 对记者说`,
);

/** Between the press and whoever it quotes: "援引一名官员的话". */
export const relayVerbs = list(`援引 引述 引用 转述`);

/** Words that hold a verb of saying and are none, as [sign before, verb, sign after] tests. */
export const notBehind: Readonly<Record<string, string>> = {
  说: "来小传据学解游劝听再俗话胡瞎难虽评演述",
  称: "名俗号统简通谓堪著职被戏昵代尊敬匀对宣声自人合旧古又惯",
  道: "知报渠频轨街味力国赤管隧通走人柔空铁",
  讲: "演主开听",
  写: "特速编改填听手抄书缩描",
  问: "学顾访慰质疑提追反请存",
  喊: "呐呼",
  指: "手食拇无直泛特戒所",
  吁: "呼",
};
export const notBefore = "题之法服辞不定明出起成为作号呼谓职重客书话破动教人者词项";

/** Directly before a verb: it was not said. */
export const denials = list(
  `没有 没 未 未曾 不 不愿 不肯 不会 不能 不想 不便 拒绝 无法 未能 并未 从未 尚未 未有 没能 不予 不再 避免 如果 若 假如 要是 是否 能否 会不会 难以 不得 勿 请 应该 应 需 必须 可以 可能会 将会 不必`,
);

/** At the head of a clause: what follows was not said, but might be. */
export const conditions = list(
  `如果 假如 假若 若 请 恳请 盼 倘若 要是 一旦 即使 就算 除非 无论 不论 不管 每当 当我 当他 当她 当你 当有`,
);

/** Directly before a verb: it is still to be said, or only might be, or what stands before is no speaker. */
export const notSaid = list(
  `以 来 去 将 能 会 可 可能 想 要 愿 欲 拟 须 需 让 使 令 着 了 过 为 用以 旨在 意在 准备 计划 打算 企图 试图 应当 或 或许 也许 恐 必将 有望 可望`,
);

/** Between the speaker and the verb. */
export const adverbs = list(`
  对此 就此 为此 当庭 当众 当时 当天 当日 即 随之 即时 即席 直接了当 率先 坦白 大胆 大方 笑着 苦笑 幽默 慷慨 再三 一致 昨日 昨天 今日 今天 周内 语重心长 振奋 开心 气得 不满 不客气 严厉 还 也 又 则 并 曾 已 均 都 再 再次 一再 就 仍 仍然 亦 更 便 却 才 只 只是 同时 随即 随后 当场 直接 公开 明确 进一步 继续 接着 笑着 反复 多次 强烈 曾经 已经 同样 此前 稍早 早前 较早前 较早时 事后 后来 之后 其后 最后 最终 首先 特别 着重 一度 不断 不停 坚决 严正 郑重 正式 联合 共同 积极 主动 高调 私下 公开地 罕见 首度 首次
  一致 普遍 分别 各自 纷纷 率先 主动 书面 口头 私下 无奈 激动地 愤怒地 严肃地 坦率地 明白 清楚 轻描淡写地 高调 低调 率直 自己 本人 现在 目前 现 今 昨 近日 日前 最近 最新 连日 还曾 也曾 亦曾 却又 但 而 并且 且 又再 亦有 也有 均有 都有 开始 试图 出面 如此 这样 这么 向来 具体 具体地 具体的 更具体的 更具体地 一直 总是 常 经常 时常 反而 倒 终于 果然 甚至 早就 早已 刚 刚刚 正 正在 并未 另 另外 此外 大声 齐声 异口同声 含泪 哽咽 哭着
`);

/** At the head of a clause, before the speaker. */
export const openers = list(`
  这次 那次 这时 那时 期间 但是 但 而 而且 然而 不过 同时 此外 另外 对此 随后 其中 因此 所以 尽管 虽然 并且 并 且 以及 另据 另 与此同时 日前 稍早 其后 之后 此前 至于 事实上 报道说 当时 当天 当日 同日 后来 最后 最近 近日 目前 现在 今天 昨天 也 还 又 则 即便 因为 由于 如今 早前 较早前 有趣的是 值得注意的是 据悉 结果 至此 至今 可是 只是 相反 例如 比如 譬如
  截至目前 就此 据此 为此 接着 随即 首先 其次 再者 甚至 而后 于是 故此 反之 总之 就在 只有 直到 每当 正如 在场的 在场 一直 曾经 曾 已有 还有 也有 仍有 出现 出现有 有 当中 当地时间 时任
`);

/** Words that begin a place, a time, an occasion or a hearer between the speaker and the verb. */
export const prepositions: readonly string[] = list(
  `接受 在 于 对 向 就 跟 通过 透过 经由 经 以 用 从 针对 关于 面对 率团 率领 召开 举行 出席 发表 受访 访问 引用 援引 引述 回应 回覆 回复 答复 答 查询 回答 谈及 谈到 谈 因 为 给 利用 借 趁 被问 被记者问 拿 代表 发文 贴文 撰文 转发 回信 来函 现身 到场 出庭 作证 上台 连线 直播 受邀 通报 致函 致信 致电 发函 发信 发表声明 发声明 主持 会见 会面 见面 到访 抵达 视察 参加 应邀 凭 依据 根据 按 据 致辞 讲话 演讲 直言 痛批 怒斥 批评 指着 指 将 把 则在 仍在 也在`,
);

/** Words that hold one of those signs and are something else. */
export const falsePrepositions =
  /(?:以色列|主持人|代表人|出席者|参加者|反对|针对性|对手|对策|对象|对外|绝对|相对|面对|核对|现在|存在|正在|所在|潜在|实在|驻在|在野|在线|关于|由于|属于|位于|基于|对于|终于|至于|鉴于|等于|善于|方向|动向|取向|倾向|志向|导向|一向|向来|华为|认为|作为|行为|成为|因为|人为|较为|颇为|称为|改为|身为|最为|以为|成就|早就|也就|造就|就业|就是|就读|从事|从业|从来|自从|以上|以下|以前|以后|以来|所以|可以|难以|以及|给予|供给|用户|用品|雇用|使用|利用者|应用|作用|信用|费用|公用|军用|代表团|代表处|全国人大代表|人大代表|代表队|记者会|指挥|指数|指导|指定|食指|手指|将军|上将|中将|少将|大将|因此|原因|基因|财经|经济|经理|经营|经贸|经纪|已经|曾经|神经|东经|证据|数据|依据|根据地|占据|被告|经费|发表人|发言|就职|按摩|按揭|拿破仑|拿下|借贷|借款|趁机|凭证|将来|即将|麻将|经典|经文|圣经|用于|对于|跟踪|跟进|跟随|于是|从前)/;

export const pronouns = list(`他 她 它 他们 她们 它们 其 本人 对方 此人 双方 两人 二人 我 我们 自己 他本人 她本人`);
