/** Words behind a state's name that mean its government or an organ of it. Origin: the usage of Kyodo and NHK, gathered for Attest. */
export const stateBodies = [
  "側", "政府", "当局", "外務省", "防衛省", "国防省", "国防部", "外交部", "外相", "首相", "大統領", "総統", "総統府", "国家主席", "報道官", "外務省報道官", "外務省の報道官", "外交部の報道官",
]; // prettier-ignore

/** Capitals and other seats, as Japanese newspapers write them. */
export const capitals: Readonly<Record<string, string>> = {
  北京: "CN", 東京: "JP", 台北: "TW", ワシントン: "US", ホワイトハウス: "US", 国防総省: "US", 国務省: "US", モスクワ: "RU", クレムリン: "RU", ソウル: "KR", 平壌: "KP", ロンドン: "GB",
  パリ: "FR", ベルリン: "DE", ニューデリー: "IN", キーウ: "UA", キエフ: "UA", テヘラン: "IR", エルサレム: "IL", キャンベラ: "AU", オタワ: "CA", マニラ: "PH", ハノイ: "VN",
  ジャカルタ: "ID", バンコク: "TH", ブリュッセル: "EU", アンカラ: "TR", ローマ: "IT", マドリード: "ES", 米国: "US", 英国: "GB", 北朝鮮: "KP",
}; // prettier-ignore
