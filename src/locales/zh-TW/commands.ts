import type { FaceWords } from "../command-words.js";

const source = { name: "文章", description: "只在這篇文章中" };

export const zhTWCommands: FaceWords = {
  commands: {
    ask: {
      name: "提問",
      description: "提問，得到能回答的段落",
      options: {
        question: { name: "問題", description: "您想知道什麼" },
        source,
        after: { name: "略過", description: "略過前面的段落，以看更多" },
        order: {
          name: "順序",
          description: "最好的段落在前，或最新文章的在前",
          choices: { best: "最好", latest: "最新" },
        },
      },
    },
    "who-said": {
      name: "誰說的",
      description: "查找誰說過某句話，或某人說過什麼",
      options: {
        words: { name: "原話", description: "說過的話，原文或一部分" },
        speaker: { name: "人物", description: "誰說的：姓名、機構或職務" },
        source: { name: "文章", description: "只在這篇文章或這家出版單位中" },
        since: { name: "不早於", description: "不早於：2021、2021-08 或 2021-08-27" },
        until: { name: "不晚於", description: "不晚於：2021、2021-08 或 2021-08-27" },
        kind: {
          name: "類型",
          description: "只要原話引用、部分引用或轉述",
          choices: { direct: "原話引用", mixed: "部分引用", indirect: "轉述" },
        },
        besides: { name: "除外", description: "略過此人或機構的話" },
        order: {
          name: "順序",
          description: "最接近原話的在前，或按時間",
          choices: { closest: "最接近", latest: "最新在前", first: "最早在前" },
        },
        voices: {
          name: "聲音",
          description: "國家：所有代表它說話的人，或只看其本身",
          choices: { all: "全部", itself: "只看本身" },
        },
      },
    },
    timeline: {
      name: "時間軸",
      description: "把有日期的事件按順序排列，各附段落和日期依據",
      options: {
        topic: { name: "話題", description: "每一項都要涉及的內容；不填則為全部" },
        people: { name: "人物", description: "只要涉及此人的" },
        source: { name: "文章", description: "只來自這篇文章或這家出版單位" },
        from: { name: "從", description: "不早於：1895、2021-08 或 2021-08-27" },
        to: { name: "到", description: "不晚於：1945、2021-08 或 2021-08-27" },
        by: {
          name: "分組",
          description: "按日、月、年或十年加標題",
          choices: { day: "日", month: "月", year: "年", decade: "十年", auto: "自動" },
        },
        as: {
          name: "檔案",
          description: "另附整條時間軸的檔案",
          choices: { csv: "CSV", ics: "行事曆", timelinejs: "TimelineJS", markdown: "Markdown" },
        },
        look: {
          name: "外觀",
          description: "圖片用於淺色或深色視窗",
          choices: { light: "淺色", dark: "深色" },
        },
        show: {
          name: "日期",
          description: "文章提到的日期、文章發布的日期，或兩者",
          choices: { mentioned: "提到的日期", published: "發布日期", both: "兩者" },
        },
      },
    },
    "check-quote": {
      name: "核對引文",
      description: "核對一段引文是否一字不差地見於文章庫",
      options: {
        words: { name: "原話", description: "引文，帶不帶「X said」都可以" },
        speaker: { name: "人物", description: "據稱是誰說的" },
        source,
      },
    },
    compare: {
      name: "比較",
      description: "並列各方對一個話題的說法",
      options: {
        topic: { name: "話題", description: "各方談論的內容" },
        source: { name: "文章", description: "只要這篇文章中的說法" },
      },
    },
    headlines: {
      name: "標題",
      description: "列出某日或某主題的文章標題，新的在前",
      options: {
        topic: { name: "話題", description: "文章談到什麼；不填則為全部" },
        source: { name: "文章", description: "只看這家出版者" },
        from: { name: "從", description: "不早於：2021、2021-08 或 2021-08-27" },
        to: { name: "到", description: "不晚於：2021、2021-08 或 2021-08-27" },
        order: { name: "順序", description: "哪些文章在前", choices: { newest: "最新", oldest: "最早" } },
      },
    },
    source: {
      name: "文章",
      description: "開啟一篇文章，全文或某一行前後",
      options: {
        name: { name: "名稱", description: "檔案、標題或出版單位" },
        line: { name: "行", description: "顯示這一行前後" },
      },
    },
    cite: {
      name: "引用格式",
      description: "給出文章的引用格式，可直接複製",
      options: {
        name: { name: "名稱", description: "檔案、標題或出版單位" },
        line: { name: "行", description: "所引的行" },
        style: {
          name: "格式",
          description: "只要這種格式",
          choices: {
            plain: "文字",
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
    sources: { name: "文章列表", description: "列出文章庫的所有文章", options: {} },
    follow: {
      name: "追蹤",
      description: "新文章有某發言者、某一方、某話題或某些字句時通知",
      options: {
        speaker: { name: "發言者", description: "這位所說的一切" },
        party: { name: "一方", description: "為這個國家或其機關所說的一切" },
        topic: { name: "話題", description: "關於這個話題的每篇文章" },
        words: { name: "字句", description: "恰好有這些字句的每個句子" },
        to: { name: "傳到", description: "這個頻道，或您的私人訊息", choices: { here: "這裡", me: "我" } },
      },
    },
    following: { name: "追蹤列表", description: "列出這裡和您自己追蹤的內容", options: {} },
    unfollow: {
      name: "取消追蹤",
      description: "結束一項追蹤",
      options: {
        number: { name: "編號", description: "/追蹤列表 中的編號" },
      },
    },
    add: {
      name: "加入",
      description: "將文章加入文章庫：檔案，以及您所知道的",
      options: {
        file: { name: "檔案", description: "文章的檔案，可讀取的任何格式" },
        title: { name: "標題", description: "照印出來的寫；留空則依檔案" },
        publisher: { name: "出版單位", description: "由誰出版；留空則依檔案" },
        published: { name: "日期", description: "何時，如 2021-08-28；留空則依檔案" },
        url: { name: "網址", description: "在網路上哪裡可讀；不會從那裡抓取任何內容" },
      },
    },
    remove: {
      name: "移出",
      description: "把檔案移出文章庫；保留在資料夾「removed」",
      options: {
        name: { name: "名稱", description: "檔案，如 /文章列表 所示" },
        back: { name: "放回", description: "放回去：它在資料夾「removed」中的路徑" },
      },
    },
    reindex: { name: "重新讀取", description: "重新讀取文章資料夾", options: {} },
    status: { name: "狀態", description: "說明文章庫有什麼，是否最新", options: {} },
    help: { name: "說明", description: "說明可以問什麼，以及問題會怎樣處理", options: {} },
  },
  private: { name: "僅自己", description: "只讓您自己看到回答" },
  menus: {
    "Find in the archive": "在文章庫中查找",
    "Who said this?": "這是誰說的？",
    "Check this quotation": "核對這段引文",
    "Add to archive": "加入文章庫",
  },
};
