/**
 * What the mainland calls otherwise than Taiwan, and OpenCC leaves as it is, in simplified characters; and the quotation marks of
 * its standard GB/T 15834. In this order, after the conversion.
 */
export const conversionTerms: readonly (readonly [taiwan: string, mainland: string])[] = [
  ["「", "“"],
  ["」", "”"],
  ["/说明", "/帮助"],
  ["指令", "命令"],
  ["更改", "改动"],
  ["时间轴", "时间线"],
  ["出版单位", "出版者"],
  ["报导", "报道"],
  ["底线", "下划线"],
  ["则发言", "条言论"],
  ["没有找到发言", "没有找到言论"],
  ["读取发言", "读取言论"],
  ["的这类发言", "的这类言论"],
  ["不明的发言", "不明的言论"],
  ["一则消息", "一条消息"],
  ["这则消息", "这条消息"],
];
