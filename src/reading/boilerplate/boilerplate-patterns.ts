import { months } from "../languages/en/lexicon/calendar-words.js";
import { siteWordings } from "../languages/site-wordings.js";

/**
 * Wordings that tell what a line is. Each is a test on the whole line, in lower case with its outer white space off.
 * They are evidence, weighed with everything else, except where `marks.ts` says that a sign decides.
 */
const anyOf = (list: string): string =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .join("|");

const policy = new RegExp(
  anyOf(String.raw`
    \bcookies?\b
    \bprivacy\b.{0,20}\b(?:policy|notice|statement|settings|rights)
    \bterms (?:of|and|&)
    all rights? reserved
    copyright|©|ⓒ|\(c\) ?\d{4}
    may not be (?:published|reproduced|republished)
    registered trademark|trademarks? of
    \baffiliate (?:links?|commission|partner|advertising)
    \b(?:personal|your) (?:data|information)\b
    \bgdpr\b|\bconsent\b.{0,30}\bto\b|\bakismet\b|\badvertis(?:er|ing) (?:policy|choices)
    patakaran sa privacy|politique de confidentialité|datenschutz|política de privacidad|privacybeleid
    プライバシー|クッキー|無断転載|著作権|隐私|隱私|版权|版權|저작권|무단전재`),
  "u",
);

const signUp = new RegExp(
  anyOf(String.raw`
    \bsubscri(?:be|bers?|ption)s?\b
    \bnewsletters?\b
    \bsign(?:ing)?[ -]?up\b|\bsign[ -]?in\b|\blog ?in\b|\bregister(?:ed)? (?:now|here|for|to|as)|\bcreate an account
    \bfree trial\b|\byour inbox\b|\bunsubscribe\b
    \be-?mail (?:alerts?|address|updates)\b
    \b(?:download|get) (?:the|our) (?:\S+ )?app\b
    \b(?:become a|our) (?:member|supporter|patron)s?\b|\bsupport (?:us|our)\b|\bdonate\b
    suscr[ií]b|s[’']abonner|abonnez|abonnieren|registrarse|mag-subscribe
    会員登録|ログイン|登録する|登录|登錄|注册|註冊|订阅|訂閱`),
  "u",
);

const sharing = new RegExp(
  anyOf(String.raw`
    \bshare (?:this|on|via|with|it)\b|\bshare$|^share\b
    \b(?:follow|like|join|find) (?:us|me|him|her) (?:on|at)\b|\bfollow @|\bfollow \S+ \S* ?on\b
    \bclick (?:here|to|on)\b|\btap (?:here|to)\b
    \bopens in (?:a )?new window\b
    \b(?:facebook|twitter|whatsapp|pinterest|linkedin|instagram|youtube|reddit|flipboard|telegram|tumblr|messenger|weibo|wechat)\b
    ^(?:print|e-?mail|tweet|copy link|save|bookmark|whatsapp|line)$
    ibahagi|compart(?:e|ir)\b|partager\b|teilen$|シェア|ツイート|分享|微信|转发`),
  "u",
);

const related = new RegExp(
  `^(?:${anyOf(String.raw`
    (?:related|similar)(?: (?:articles?|stor(?:y|ies)|news|posts?|contents?|topics?|links?|coverage|readings?|videos?|items?))?
    (?:more|other|top|latest|recent|breaking|popular|trending|featured|selected|today[’']s)(?: \S+){0,2} (?:stories|news|articles?|posts?|headlines|videos?|coverage|content)
    more (?:from|on|in|about|like)\b.{0,60}
    (?:most|more) (?:popular|read|viewed|watched|recent|shared|commented|discussed|emailed)\b.{0,30}
    (?:recommended|recommendations|suggested|selected)\b.{0,30}
    (?:you )?(?:may|might) (?:also )?(?:like|be interested).{0,30}
    you (?:may|might)(?: also)?(?: like| enjoy| be interested| have missed).{0,30}
    (?:read|see|watch|also|up|what to read|keep|continue) (?:also|next|more|reading|on|read)
    trending(?: \S+){0,3}|popular(?: (?:now|today|posts?))?|latest|top news|in other news
    around the web|from (?:our partners|around the web|the web|the archives?)|(?:sponsored|promoted|paid)(?: (?:content|links?|stories|post))?
    don[’']?t miss.{0,20}|editor[’']?s[’']? (?:picks?|choice)|what[’']s (?:hot|new|trending).{0,20}
    (?:next|previous|prev) (?:article|post|story|up)?|more news|news feed|on this topic|further reading|in the news|best of .{1,20}
    recent comments|archive months|archives?|categories|miscell?aneous
    mga kaugnay na (?:artikulo|balita|kuwento)|kaugnay na (?:artikulo|balita)|basahin (?:din|pa)
    (?:artículos?|noticias?|notas?|contenidos?) relacionad[oa]s|te puede interesar|lee también|más (?:noticias|leídas|leído|sobre).{0,20}|lo más (?:leído|visto)
    (?:articles?|sujets?|contenus?) (?:liés|similaires|connexes|associés|recommandés)|à lire aussi|lire aussi|sur le même (?:sujet|thème)|les plus (?:lus|populaires)
    (?:ähnliche|verwandte|weitere) (?:artikel|beiträge|themen|nachrichten)|mehr zum thema|lesen sie auch|das könnte sie.{0,20}|meistgelesen
    articoli correlati|leggi anche|potrebbe interessarti.{0,20}|notícias relacionadas|leia (?:também|mais)|artigos relacionados
    artikel terkait|baca juga|berita terkait|관련\s?(?:기사|뉴스)
    関連(?:記事|ニュース|リンク|トピックス)|あわせて読みたい|おすすめ(?:記事)?|人気記事|アクセスランキング|こちらもおすすめ
    相关(?:新闻|阅读|文章|报道|链接|推荐)|相關(?:新聞|閱讀|文章|報導|連結)|延伸閱讀|推荐阅读|推薦閱讀|热门(?:新闻|文章|推荐)|熱門(?:新聞|文章)|猜你喜欢|更多(?:新闻|文章|報導|报道).{0,6}|最新(?:新闻|文章|消息)`)})\\s?[:：»›>…▼]?$`,
  "u",
);

const comments = new RegExp(
  `^(?:${anyOf(String.raw`
    \(?\d{0,6}\)? ?comments?(?: ?[(:]?\d{0,6}\)?)?(?: on .{1,120})?
    (?:leave|post|write|add|submit|make) (?:a|your)(?: \S+)? (?:reply|comment|response).{0,20}
    (?:view|see|show|load|read|hide|sort|join|all)(?: all| the| more)*(?: \d+)? (?:comments?|conversation|discussion|replies)
    comments? (?:are closed|policy|section|guidelines|on this (?:story|article)).{0,40}
    (?:join|start|be the first to join) the (?:conversation|discussion).{0,30}|be the first to comment.{0,20}
    please enter your (?:comment|name).{0,10}|cancel reply|your email address will not be published.{0,60}
    reader (?:comments|reactions)|discussion|responses|have your say|what do you think\?
    deja (?:un|tu) comentario|comentarios?|laisser un commentaire|commentaires?|kommentare?|einen kommentar.{0,20}|mag-iwan ng komento|mga komento
    コメント(?:する|を書く|を投稿)?|发表评论|評論|评论|留言|댓글`)})$`,
  "u",
);

const comment =
  /\b\d{1,3}\s?(?:min(?:ute)?s?|h(?:ou)?rs?|h|d|days?|weeks?|months?|mo|years?|yrs?) ago\b|^(?:reply|report(?: abuse)?|like|flag|upvote|downvote)$|\bsays ?:$|\d{1,2}:\d{2}.{0,6} (?:said|says|wrote):?$|^\S{1,30} (?:says|wrote|replied|commented)\b.{0,30}:?$|save my name, email|notify me (?:of|via)/u;

const advert =
  /^(?:-+ ?)?(?:advert(?:isement|isements|ising|s)?|ad|ads|sponsored(?: content)?|promoted|publicidad|anzeige|werbung|publicité|広告|pr|广告|廣告|광고)(?: ?-+)?$|\b(?:story|article) continues below\b|continue reading\b|scroll (?:down )?(?:to|for) |ad ?block|skip (?:to|ad)\b|this (?:ad|video) will|article continues after|read full (?:story|article)|javascript\b.{0,40}\b(?:enable|disabled|required)|\benable\b.{0,20}\bjavascript/u;

const credit =
  /^(?:\(?(?:photos?|images?|pictures?|pics?|photograph|video|illustration|graphic|file photo|courtesy|source|fuente|foto|crédito|bild|larawan|写真|撮影|图片来源|图源|圖)\b ?(?:credits?|by|courtesy(?: of)?|via|from|source)? ?[:：/|©-].{0,120}|.{0,80}(?:\/|via |\| ?)(?:getty(?: images)?|afp|reuters|ap(?: photo)?|associated press|shutterstock|istock|epa|xinhua|alamy|bloomberg|upi|kyodo|pool)\b.{0,40}|.{0,200}\((?:(?:ap|file|photo|image|pti|reuters|afp|getty|courtesy|screengrab|representative|source)\b.{0,60})\)|(?:photo|image|picture|video)s? (?:by|credit|courtesy).{0,80}|\[사진.{0,40})$|\bcredit(?:\.{3}|:)|\b(?:ap|afp|file) photo\b|\bgetty images\b|photo credit|image credit/u;

const contact =
  /\b(?:can be reached|reached at|contact (?:him|her|the (?:author|writer|reporter))|follow (?:him|her|them) (?:on|at)|email (?:him|her|us|the))|^\(?(?:reporting|writing|editing|additional reporting|compiled|edited|written|report|source)\b[^.]{0,12}\bby\b|\bis an? (?:\S+ ){0,5}(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|producer|blogger|freelancer)\b|\bcontributed to this (?:report|story|article)|[\w.+-]{1,40}@[\w-]{1,40}\.\w|^(?:about the author|our standards)|\bthis (?:story|article|post|report|piece|content) (?:was|has been|is|originally|first|may|contains)\b|\boriginally (?:published|appeared)\b|\bpress release\b|\bviews expressed\b|\btip off\b|\bgot a (?:news )?tip\b|\bletters? to the editor\b/u;

const tags =
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|posted in|labels?|keywords?|in this (?:article|story)|hashtags?|etiquetas|タグ|标签|標籤)\b ?[:：]?|^(?:#[\p{L}\p{N}_]+[ ,]*)+$/u;

/** A month by its first letters, whole or shortened. */
const month = `(?:${months.map((name) => name.slice(0, 3).toLowerCase()).join("|")})[a-z]{0,6}`;
const stamp = new RegExp(
  String.raw`^(?:[^.]{0,40}\b)?(?:\d{1,2}:\d{2}|${month}\.? \d{1,2},? \d{4}|\d{1,2}(?:st|nd|rd|th)? ${month}\.?,? \d{4}|\d{4}[-./年] ?\d{1,2}[-./月] ?\d{1,2}日?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})[^.]{0,50}$|^(?:published|updated|posted|last (?:updated|modified))\b`,
  "u",
);

const byline = /^(?:by|written by|posted by|author|reported by|por|von|par|ni|text by|story by)\b ?:? ?\p{L}.{0,80}$/u;

/** Names and numbers for machines, and the empty places of a form: "msid 1036,imgsize 19", "[author_name]", "%d". */
const machine =
  /^(?:[a-z_-]{2,15}[ =:]?\d{3,}[,; ]*)+$|\[[a-z]{2,20}_[a-z]{2,20}\]|(?:^|\s)%[ds]\b|\{\{|undefined$|\bcontent is protected\b/u;

export const signs = {
  policy,
  signUp,
  sharing,
  related,
  comments,
  comment,
  advert,
  credit,
  contact,
  tags,
  stamp,
  byline,
  machine,
} as const;
export type Sign = keyof typeof signs;
export const signNames = Object.keys(signs) as readonly Sign[];

const among = (list: string): RegExp => new RegExp(anyOf(list), "u");
const alone = (list: string): RegExp => new RegExp(`^(?:${anyOf(list)})\\s?[:：»›>…▼]?$`, "u");
/** The same in languages that the weights of lines were not fitted with: rules go by both. */
const inOtherLanguages: { readonly [sign in Sign]?: RegExp } = {
  policy: among(siteWordings.policy),
  signUp: among(siteWordings.signUp),
  sharing: among(siteWordings.sharing),
  related: alone(siteWordings.related),
  comments: alone(siteWordings.comments),
};

/** Whether a line, in lower case, has the wording in any language that we know. */
export const says = (sign: Sign, line: string): boolean =>
  signs[sign].test(line) || inOtherLanguages[sign]?.test(line) === true;
