/** Words of saying, collected by hand from the Japanese press. Stems: endings are left to the rules. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Behind "と": a reported clause ends there. */
export const sayingStems = list(`
  述べ 語っ 語る 語り 話し 話す 話さ 言っ 言う 言い いう いっ 明らかにし 明かし 発表し 発表する 発表さ 発表 説明し 説明する 指摘し 指摘する 主張し 主張する 強調し コメントし コメントを コメント 訴え 答え 回答し 反論し 批判し 伝え 報じ 報道し 表明し 宣言し 警告し 呼びかけ 呼び掛け 付け加え 加え
  続け 綴っ つづっ 振り返っ 振り返り たたえ 称え 称賛し 評価し 認め 否定し 断言し 断じ 釈明し 謝罪し 陳謝し 弁明し 抗議し 非難し 懸念を 懸念し 期待を 期待し 喜ん 喜び 喜びを 笑っ 嘆い 驚い 怒り つぶやい 投稿し 書い 書き 記し 記述し 報告し 通告し 通知し 要求し 求め 要請し 提案し 提言し 約束し 誓っ 誓い 証言し 供述し 告白し 叫ん 尋ね 問い 質問し 促し 促す
  予測し 予想し 分析し 解説し 紹介し 感想を 見解を 考えを 意向を 方針を 姿勢を 認識を 思いを 心境を 決意を 危機感を 不満を 喜びの 胸の内を 自信を 理解を 疑問を 苦言を 断っ 示し 示唆し 言明し 明言し 公言し 確認し 再確認し 決定し 漏らし 応じ 応え 返し 説い 力説し 打ち明け 告げ 励まし 祝福し 感謝し 感謝を 同情し 讃え ほめ 批評し 皮肉っ 牽制し けん制し 推定し 推定する 見積もっ 試算し 強調 説明 指摘 主張 反論 表明 明言 批判 回答 分析 解説 し
  答弁し 答弁 否認し 反発し 反発 推測し 推察し 述懐し 回顧し 忠告し 進言し 懇願し 提唱し 論じ 評し 評する 激励し 励ます 憤っ 悔やん 悔しがっ 懐かしん 案じ 戒め たしなめ 苦笑し 吐露し 告発し 訓示し 反省し 助言し 勧告し 布告し 力を込め くぎを刺し 釘を刺し 声を弾ませ 声を落と 胸を張っ 肩を落とし 目を細め 首をかしげ 頭を抱え 笑顔を見せ 涙なが 怒りを 悲しみを 悔しさを 意欲を 意気込みを 決意を 抱負を 不安を 懸念を
`);

/** "年内にまとめる意向を示した": a stand that a clause tells, and what is done with it. Grown from the verbs that govern a clause with "と" in UD Japanese-GSD (CC BY-SA 4.0). */
export const stands = list(`考え 考え方 意向 方針 見方 認識 姿勢 見通し 見解 意思 構え 立場 懸念 意見 主張 予測 期待`);
export const standVerbs = list(
  `示し 示す 述べ 明らかにし 表明し 強調し 伝え 語っ 表し あらわにし にじませ のぞかせ 打ち出し 披露し 改めて示し 説明し`,
);

/** "鈴を携行するよう求めた": what somebody is asked to do. */
export const requestVerbs = list(
  `求め 呼びかけ 呼び掛け 促し 促す 要請し 訴え 指示し 注意を促 注意を呼びかけ 注意を呼び掛け 警告し 命じ 要求し 勧告し 助言し 申し入れ 要望し`,
);

/** Of these, verbs that close words in quotation marks and no clause: "…と喜んだ" is also "when … he was glad". */
export const quotingStems: ReadonlySet<string> = new Set(
  list(
    `喜ん 喜び 喜びを 笑っ 嘆い 驚い 怒り 怒りを 悲しみを 悔しさを 叫ん つぶやい 返し 応じ 応え 続け 加え 振り返っ 振り返り たたえ 称え 称賛し 祝福し 感謝し 感謝を 讃え ほめ 励まし 励ます 断っ 理解を 自信を 不安を 不満を 喜びの 胸の内を 心境を 思いを 意欲を 意気込みを 抱負を 苦言を 疑問を 同情し 力を込め くぎを刺し 釘を刺し 声を弾ませ 声を落と 胸を張っ 肩を落とし 目を細め 首をかしげ 頭を抱え 笑顔を見せ 涙なが 悔やん 悔しがっ 懐かしん 書き 書い 綴っ つづっ 求め 要求し 要請し 促し 促す 呼びかけ 呼び掛け 示し 期待し 期待を 懸念を 感想を 反省し 交渉し 紹介し 決定し 確認し 再確認し 評価し 記し`,
  ),
);

/** Behind "ことを": the clause before is what was made known. */
export const revealing = list(
  `明らかにし 発表し 発表する 公表し 認め 確認し 伝え 報じ 報告し 明かし 表明し 強調し 示唆し 指摘し 約束し 宣言し 告白し 否定し`,
);

/** Behind a quotation and "と": it is named or held so, and nobody said it. */
export const naming =
  /^(?:題|名付|名づけ|呼ば|呼ぶ|呼ん|称する|称し|される|され|みられ|見られ|なっ|なる|いった|いう(?:[^。、]|$)|思わ|考えら|書かれ|記され|表示|して(?!い[るた]|お)|印刷|銘打|表現|する[\u4e00-\u9fff]|話題|評判|人気|一緒|同じ|ともに|共に|の|は(?!述)|が|を|に|も)/;

/** At the head of a sentence, before the speaker. */
export const openers = list(
  `また しかし 一方 さらに なお そして そのうえ その上 ただ ただし だが ところが これに対し これに対して これについて これを受け これを受けて このため そのため 加えて 次に まず 最後に 同時に 例えば たとえば すると このうち 他方 その後 その際 これまで すでに 既に このほか ほかに 特に とくに つまり 実際 ちなみに`,
);

/** What belongs to the telling and not to what was told, at the end of a clause. */
export const hearsay =
  /(?:という(?:ことだ|ことである)?|とのこと(?:だ|である|です)?|そうだ|とされ(?:る|ている)|とみられ(?:る|ている)|としている|と(?:して|し)いる)$/;
