import type { FaceWords } from "../command-words.js";

const source = { name: "記事", description: "この記事の中だけ" };

export const jaCommands: FaceWords = {
  commands: {
    ask: {
      name: "質問",
      description: "質問して、答えになる箇所を読む",
      options: {
        question: { name: "質問文", description: "知りたいこと" },
        source,
        after: { name: "以降", description: "最初のいくつかの箇所を除き、続きを見る" },
        order: {
          name: "順序",
          description: "答えに近い箇所から、または新しい記事から",
          choices: { best: "近い順", latest: "新しい順" },
        },
      },
    },
    "who-said": {
      name: "発言者",
      description: "誰が言ったか、その人が何を言ったかを探す",
      options: {
        words: { name: "言葉", description: "言われたこと。そのまま、または一部" },
        speaker: { name: "人物", description: "言った人：名前、組織、役職" },
        source: { name: "記事", description: "この記事または発行元の中だけ" },
        since: { name: "以後", description: "これより前を除く：2021、2021-08、2021-08-27" },
        until: { name: "以前", description: "これより後を除く：2021、2021-08、2021-08-27" },
        kind: {
          name: "種類",
          description: "そのままの引用、一部の引用、言い換えのいずれかだけ",
          choices: { direct: "そのままの引用", mixed: "一部の引用", indirect: "言い換え" },
        },
        besides: { name: "除く", description: "この発言者の発言を除く" },
        order: {
          name: "順序",
          description: "言葉に近い順、または時の順",
          choices: { closest: "近い順", latest: "新しい順", first: "古い順" },
        },
        voices: {
          name: "発言者の範囲",
          description: "国について：代弁する全員か、その国自身だけか",
          choices: { all: "全員", itself: "自身だけ" },
        },
      },
    },
    timeline: {
      name: "年表",
      description: "日付のある出来事を、根拠の箇所とともに順に並べる",
      options: {
        topic: { name: "話題", description: "各項目が扱うこと。なければすべて" },
        people: { name: "人物", description: "この人に関するものだけ" },
        source: { name: "記事", description: "この記事または発行元からだけ" },
        from: { name: "から", description: "これより前を除く：1895、2021-08、2021-08-27" },
        to: { name: "まで", description: "これより後を除く：1945、2021-08、2021-08-27" },
        by: {
          name: "区切り",
          description: "日、月、年、十年ごとの見出し",
          choices: { day: "日", month: "月", year: "年", decade: "十年", auto: "自動" },
        },
        as: {
          name: "ファイル",
          description: "年表全体をファイルでも",
          choices: { csv: "CSV", ics: "カレンダー", timelinejs: "TimelineJS", markdown: "Markdown" },
        },
        look: {
          name: "見た目",
          description: "明るい画面用か暗い画面用か",
          choices: { light: "明るい", dark: "暗い" },
        },
        show: {
          name: "日付",
          description: "記事が述べる日付、記事の発行日、またはその両方",
          choices: { mentioned: "述べられた日付", published: "発行日", both: "両方" },
        },
      },
    },
    "check-quote": {
      name: "引用確認",
      description: "引用が一字一句そのまま記事にあるかを確かめる",
      options: {
        words: { name: "言葉", description: "引用。「X said」はあってもなくてもよい" },
        speaker: { name: "人物", description: "言ったとされる人" },
        source,
      },
    },
    compare: {
      name: "比較",
      description: "話題についてのそれぞれの発言を並べる",
      options: {
        topic: { name: "話題", description: "何についての発言か" },
        source: { name: "記事", description: "この記事の発言だけ" },
      },
    },
    headlines: {
      name: "見出し",
      description: "ある日、ある話題の記事を見出しで並べる（新しい順）",
      options: {
        topic: { name: "話題", description: "記事が触れる事柄。省けばすべて" },
        source: { name: "記事", description: "この発行元だけ" },
        from: { name: "から", description: "これより前に出たものを除く：2021、2021-08、2021-08-27" },
        to: { name: "まで", description: "これより後に出たものを除く：2021、2021-08、2021-08-27" },
        order: {
          name: "順序",
          description: "どの記事を先に並べるか",
          choices: { newest: "新しい順", oldest: "古い順" },
        },
      },
    },
    source: {
      name: "記事",
      description: "記事の全文、またはある行の前後を開く",
      options: {
        name: { name: "名前", description: "ファイル、題名、または発行元" },
        line: { name: "行", description: "この行の前後を示す" },
      },
    },
    cite: {
      name: "引用形式",
      description: "記事の引用をそのまま写せる形で示す",
      options: {
        name: { name: "名前", description: "ファイル、題名、または発行元" },
        line: { name: "行", description: "引用する行" },
        style: {
          name: "形式",
          description: "この形式だけ",
          choices: {
            plain: "文章",
            apa: "APA 7",
            chicago: "Chicago 17",
            mla: "MLA 9",
            bibtex: "BibTeX",
            ris: "RIS",
            "csl-json": "CSL JSON",
            wiki: "Wikipedia",
          },
        },
      },
    },
    sources: { name: "記事一覧", description: "アーカイブの記事をすべて挙げる", options: {} },
    follow: {
      name: "フォロー",
      description: "新しい記事に発言者、当事者、話題、言葉が出たら知らせを受ける",
      options: {
        speaker: { name: "発言者", description: "この人の発言すべて" },
        party: { name: "当事者", description: "この国やその機関のための発言すべて" },
        topic: { name: "話題", description: "この話題の記事すべて" },
        words: { name: "言葉", description: "ちょうどこの言葉を含む文すべて" },
        to: {
          name: "送り先",
          description: "このチャンネル、またはダイレクトメッセージ",
          choices: { here: "ここ", me: "自分" },
        },
      },
    },
    following: {
      name: "フォロー一覧",
      description: "ここで、またあなたあてにフォローしているものを挙げる",
      options: {},
    },
    unfollow: {
      name: "フォロー解除",
      description: "フォローを一つやめる",
      options: {
        number: { name: "番号", description: "/フォロー一覧 での番号" },
      },
    },
    add: {
      name: "追加",
      description: "記事をアーカイブに追加する：ファイルと、わかっていること",
      options: {
        file: { name: "ファイル", description: "記事のファイル（読める形式のどれか）" },
        title: { name: "題名", description: "印刷されているとおり。空ならファイルのとおり" },
        publisher: { name: "発行元", description: "発行したところ。空ならファイルのとおり" },
        published: { name: "公開日", description: "2021-08-28 のように。空ならファイルのとおり" },
        url: { name: "アドレス", description: "ウェブで読めるところ。そこからは何も取得しません" },
      },
    },
    remove: {
      name: "取り除く",
      description: "ファイルをアーカイブから取り除く（フォルダー「removed」に残ります）",
      options: {
        name: { name: "名前", description: "/記事一覧 に表示されるファイル" },
        back: { name: "戻す", description: "元に戻す：フォルダー「removed」の中での位置" },
      },
    },
    reindex: { name: "再読込", description: "記事のフォルダーを読み直す", options: {} },
    status: { name: "状態", description: "アーカイブの中身と、最新かどうかを示す", options: {} },
    help: { name: "ヘルプ", description: "質問できることと、質問の扱われ方を示す", options: {} },
  },
  private: { name: "自分だけ", description: "答えを自分だけに表示する" },
  menus: {
    "Find in the archive": "アーカイブで探す",
    "Who said this?": "誰の発言か調べる",
    "Check this quotation": "この引用を確かめる",
    "Add to archive": "アーカイブに追加",
  },
};
