/** Words of saying, collected by hand from the Japanese press. Stems: endings are left to the rules. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Behind "と": a reported clause ends there. */
export const sayingStems = list(`
  述べ 語っ 語る 語り 話し 話す 話さ 言っ 言う 言い いう いっ 明らかにし 明かし 発表し 発表する 発表さ 発表 説明し 説明する 指摘し 指摘する 主張し 主張する 強調し コメントし コメントを コメント 訴え 答え 回答し 反論し 批判し 伝え 報じ 報道し 表明し 宣言し 警告し 呼びかけ 呼び掛け 付け加え 加え
  続け 綴っ つづっ 振り返っ 振り返り たたえ 称え 称賛し 評価し 認め 否定し 断言し 断じ 釈明し 謝罪し 陳謝し 弁明し 抗議し 非難し 懸念を 懸念し 期待を 期待し 喜ん 喜び 喜びを 笑っ 嘆い 驚い 怒り つぶやい 投稿し 書い 書き 記し 記述し 報告し 通告し 通知し 要求し 求め 要請し 提案し 提言し 約束し 誓っ 誓い 証言し 供述し 告白し 叫ん 尋ね 問い 質問し 促し 促す
  予測し 予想し 分析し 解説し 紹介し 感想を 見解を 考えを 意向を 方針を 姿勢を 認識を 思いを 心境を 決意を 危機感を 不満を 喜びの 胸の内を 自信を 理解を 疑問を 苦言を 断っ 示し 示唆し 言明し 明言し 公言し 確認し 再確認し 決定し 漏らし 応じ 応え 返し 説い 力説し 打ち明け 告げ 励まし 祝福し 感謝し 感謝を 同情し 讃え ほめ 批評し 皮肉っ 牽制し けん制し 推定し 推定する 見積もっ 試算し 強調 説明 指摘 主張 反論 表明 明言 批判 回答 分析 解説 し
`);

/** Behind "ことを": the clause before is what was made known. */
export const revealing = list(
  `明らかにし 発表し 発表する 公表し 認め 確認し 伝え 報じ 報告し 明かし 表明し 強調し 示唆し 指摘し 約束し 宣言し 告白し 否定し`,
);

/** Behind a quotation and "と": it is named or held so, and nobody said it. */
export const naming =
  /^(?:題|名付|名づけ|呼ば|呼ぶ|呼ん|称する|称し|される|され|みられ|見られ|なっ|なる|いった|いう(?:[^。、]|$)|思わ|考えら|書かれ|記され|表示|して(?!い[るた]|お)|印刷|銘打|同じ|ともに|共に|の|は(?!述)|が|を|に|も)/;

/** At the head of a sentence, before the speaker. */
export const openers = list(
  `また しかし 一方 さらに なお そして そのうえ その上 ただ ただし だが ところが これに対し これに対して これについて これを受け これを受けて このため そのため 加えて 次に まず 最後に 同時に 例えば たとえば すると このうち 他方 その後 その際 これまで すでに 既に このほか ほかに 特に とくに つまり 実際 ちなみに`,
);

/** What belongs to the telling and not to what was told, at the end of a clause. */
export const hearsay =
  /(?:という(?:ことだ|ことである)?|とのこと(?:だ|である|です)?|そうだ|とされ(?:る|ている)|とみられ(?:る|ている)|としている|と(?:して|し)いる)$/;
