// One capitalised word; a full stop belongs to it only in initials and short titles ("J.", "U.S.", "Sen."); in a transcript also those in capitals ("MS. LIND").
const word = String.raw`(?:\p{Lu}\.(?:-?\p{Lu}\.)*|\p{Lu}[\p{L}\p{M}\d]*(?:[-‐'’&](?=[\p{L}\d])[\p{L}\p{M}\d]+)*(?:(?<=\b(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Maj|Sgt|Capt|Adm|Pres|Rev|Hon|Prof|St|Jr|Sr|Messrs))\.|(?<=\b(?:MR|MRS|MS|DR))\.(?=[ \u00a0]\p{Lu}{2}))?)`;

const joined = String.raw`(?:(?<=s)['’](?=[ \u00a0]))?(?:[ \u00a0](?:(?:of|for|and|&)[ \u00a0](?:the[ \u00a0])?)?(?:(?:de|da|di|del|della|van|von|der|den|ter|ten|bin|ibn|al|el|la|le|du|dos|af|zu|bint|(?:in[ \u00a0])?['’‘]t)[ \u00a0]){0,2}(?:al-|el-|d’|d')?)`;

/** A name by which friends call somebody, in marks or brackets between his names; "Jr." behind a comma. */
const called = String.raw`[ \u00a0][“"‘'(](?!\p{Lu}-\p{Lu})\p{Lu}[\p{L}.-]{1,15}(?:[ \u00a0](?:the[ \u00a0])?\p{Lu}[\p{L}.-]{1,15}){0,2}[”"’')](?=[ \u00a0]\p{Lu}\p{Ll})`;

export const run = new RegExp(
  String.raw`${word}(?:(?:${called})?${joined}${word}){0,9}(?:,[ \u00a0](?:Jr|Sr)\b\.?)?`,
  "gu",
);

const article = /(?<![\p{L}\p{M}\d-])(?:al|el|an|ar|as|ash|az)-$/u;

/** How many characters of an article stand right before a capital: "al-" of "al-Sisi". */
export const articleBefore = (text: string, at: number): number =>
  text[at - 1] === "-" ? (article.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0) : 0;
