/** Words behind a state's name that mean its government or an organ of it. Origin: the usage of Xinhua and CNA, gathered for Attest. */
export const stateBodies = [
  "方", "政府", "官方", "当局", "外交部", "国防部", "外长", "商务部", "国台办", "总统府", "发言人", "外交部发言人", "国防部发言人", "总统", "总理", "首相", "国家主席",
  "国防部长", "外交部长", "财政部", "财长", "防长", "内政部", "大使馆", "大使", "驻华大使", "军方", "海军", "空军", "陆军", "副外长", "副总理", "副总统", "官员", "高级官员", "国务卿", "国务院", "部长", "主席",
  "国王", "交通部", "农业部", "卫生部", "能源部", "贸易部", "警方", "海警局", "代表团", "贸易代表", "新闻发言人", "女发言人",
]; // prettier-ignore

/** What stands for a state beside its name and its capital: the short forms of CLDR's names, as in "中方", "日方", "美方". */
export const shortForms: Readonly<Record<string, string>> = {
  中: "CN", 日: "JP", 美: "US", 俄: "RU", 韩: "KR", 英: "GB", 法: "FR", 德: "DE", 印: "IN", 台: "TW", 朝: "KP", 乌: "UA", 伊: "IR", 以: "IL", 澳: "AU", 加: "CA",
}; // prettier-ignore

/** Capitals and other seats, as Chinese newspapers write them; simplified, because the search reads both scripts so. */
export const capitals: Readonly<Record<string, string>> = {
  北京: "CN", 东京: "JP", 台北: "TW", 华盛顿: "US", 白宫: "US", 五角大楼: "US", 莫斯科: "RU", 克里姆林宫: "RU", 首尔: "KR", 平壤: "KP", 伦敦: "GB", 巴黎: "FR", 柏林: "DE",
  新德里: "IN", 基辅: "UA", 德黑兰: "IR", 耶路撒冷: "IL", 堪培拉: "AU", 渥太华: "CA", 马尼拉: "PH", 河内: "VN", 雅加达: "ID", 曼谷: "TH", 布鲁塞尔: "EU", 安卡拉: "TR", 罗马: "IT",
  青瓦台: "KR", 中南海: "CN", 爱丽舍宫: "FR", 唐宁街: "GB", 永田町: "JP",
  马德里: "ES", 中国大陆: "CN",
}; // prettier-ignore

/** A state as one of two who face each other: "中方", "日本方面". */
export const sides = ["方面", "方", "当局", "官方", "側"];

/** Behind an office these make another of it, or nobody's: "外交部前发言人", "首相府记者". */
export const otherVoices = [
  "前",
  "原",
  "时任",
  "候选人",
  "记者",
  "学者",
  "专家",
  "大学",
  "银行",
  "航空",
  "日报",
  "时报",
];
