/** Words behind a state's name that mean its government or an organ of it. Origin: the usage of Kyodo and NHK, gathered for Attest. */
export const stateBodies = [
  "側", "政府", "当局", "外務省", "防衛省", "国防省", "国防部", "外交部", "外相", "首相", "大統領", "総統", "総統府", "国家主席", "報道官", "外務省報道官", "外務省の報道官", "外交部の報道官",
  "防衛相", "国防相", "財務省", "財務相", "経済産業省", "経産相", "官房長官", "大使", "大使館", "軍", "海軍", "海上保安庁", "副大統領", "副首相", "国務長官", "国務省", "高官", "当局者", "大臣", "大統領府", "首相府", "報道官", "国王", "運輸省", "農業省",
]; // prettier-ignore

/** Capitals and other seats, as Japanese newspapers write them. */
export const capitals: Readonly<Record<string, string>> = {
  北京: "CN", 東京: "JP", 台北: "TW", ワシントン: "US", ホワイトハウス: "US", 国防総省: "US", 国務省: "US", モスクワ: "RU", クレムリン: "RU", ソウル: "KR", 平壌: "KP", ロンドン: "GB",
  パリ: "FR", ベルリン: "DE", ニューデリー: "IN", キーウ: "UA", キエフ: "UA", テヘラン: "IR", エルサレム: "IL", キャンベラ: "AU", オタワ: "CA", マニラ: "PH", ハノイ: "VN",
  首相官邸: "JP", 永田町: "JP", 霞が関: "JP", 青瓦台: "KR", 中南海: "CN", エリゼ宮: "FR", ダウニング街: "GB",
  ジャカルタ: "ID", バンコク: "TH", ブリュッセル: "EU", アンカラ: "TR", ローマ: "IT", マドリード: "ES", 米国: "US", 英国: "GB", 北朝鮮: "KP",
}; // prettier-ignore

/** Behind or before an office these make another of it, or nobody's: "元首相", "首相候補". */
export const otherVoices = ["元", "前", "候補", "記者", "学者", "専門家", "大学", "銀行", "航空", "新聞"];
