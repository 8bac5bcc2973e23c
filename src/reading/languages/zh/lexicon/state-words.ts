/** Words behind a state's name that mean its government or an organ of it. Origin: the usage of Xinhua and CNA, gathered for Attest. */
export const stateBodies = [
  "方", "政府", "官方", "当局", "外交部", "国防部", "外长", "商务部", "国台办", "总统府", "发言人", "外交部发言人", "国防部发言人", "总统", "总理", "首相", "国家主席",
]; // prettier-ignore

/** What stands for a state beside its name and its capital: the short forms of CLDR's names, as in "中方", "日方", "美方". */
export const shortForms: Readonly<Record<string, string>> = {
  中: "CN", 日: "JP", 美: "US", 俄: "RU", 韩: "KR", 英: "GB", 法: "FR", 德: "DE", 印: "IN", 台: "TW", 朝: "KP", 乌: "UA", 伊: "IR", 以: "IL", 澳: "AU", 加: "CA",
}; // prettier-ignore

/** Capitals and other seats, as Chinese newspapers write them; simplified, because the search reads both scripts so. */
export const capitals: Readonly<Record<string, string>> = {
  北京: "CN", 东京: "JP", 台北: "TW", 华盛顿: "US", 白宫: "US", 五角大楼: "US", 莫斯科: "RU", 克里姆林宫: "RU", 首尔: "KR", 平壤: "KP", 伦敦: "GB", 巴黎: "FR", 柏林: "DE",
  新德里: "IN", 基辅: "UA", 德黑兰: "IR", 耶路撒冷: "IL", 堪培拉: "AU", 渥太华: "CA", 马尼拉: "PH", 河内: "VN", 雅加达: "ID", 曼谷: "TH", 布鲁塞尔: "EU", 安卡拉: "TR", 罗马: "IT",
  马德里: "ES", 中国大陆: "CN",
}; // prettier-ignore
