/**
 * What sites print around articles in languages beside those of `boilerplate-patterns.ts`, in lower case. Rules go by these; the weights of lines were fitted without them. Written for this from pages of news sites in each language; a line of a
 * `related` or `comments` wording is nothing but that.
 */
export const siteWordings = {
  related: `читайте также|смотрите также|по теме|похожие (?:материалы|новости|статьи)|материалы по теме|новости партн[её]ров|популярное|самое читаемое|лента новостей|читайте також|також читайте
    اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|الأكثر قراءة|مقالات ذات صلة|यह भी पढ़ें|संबंधित खबरें|ये भी पढ़ें
    czytaj (?:także|też|również)|zobacz (?:także|też|również)|powiązane(?: artykuły)?|polecane|lees (?:ook|verder|meer)|gerelateerd.{0,20}|meest gelezen|ilgili haberler|bunlar da ilginizi çekebilir|çok okunanlar
    tin liên quan|xem thêm|đọc thêm|διαβάστε (?:επίσης|ακόμη|ακόμα)|σχετικά (?:άρθρα|νέα)|lasi arī|saistītie raksti|čtěte také|související(?: články)?|läs (?:också|mer|även)|les også|læs også|lue myös
    citește și|citiţi și|kapcsolódó(?: cikkek)?|olvasd el.{0,20}|baca selengkapnya|artikel (?:lainnya|menarik lainnya)|potrebbe interessarti anche|ti potrebbe interessare.{0,20}|notizie correlate|veja (?:também|mais)|saiba mais|mais lidas
    últimas notícias|últimas noticias|ver más|le più lette|au(?:x)? alentours|nos autres articles|weiterlesen|(?:ähnliche|verwandte|weitere) (?:artikel|beiträge|meldungen|themen|nachrichten) .{1,24}|auch interessant|mehr aus .{1,30}|많이 본 뉴스|관련\\s?글|인기\\s?기사|이 시각 주요뉴스`,
  comments: `комментари[ий]|комментарии ?\\(?\\d{0,5}\\)?|добавить комментарий|оставить комментарий|обсуждение|تعليقات|التعليقات|أضف تعليق.{0,10}|टिप्पणियाँ|komentarze|dodaj komentarz|reacties|plaats een reactie
    yorumlar|yorum yap|bình luận|σχόλια|komentáře|kommentarer|kommentit|comentarii|hozzászólások|komentar|tulis komentar|commenti|lascia un commento|comentários|deixe (?:um|o seu|seu) comentário|deja un comentario|댓글 ?\\d{0,5}|コメント ?\\d{0,5}`,
  signUp: `подпис(?:аться|ывайтесь|ка)|зарегистрир|войти|регистрация|اشترك|تسجيل الدخول|zaloguj|zarejestruj|subskrybuj|inloggen|aanmelden|abone ol|giriş yap|đăng (?:ký|nhập)|εγγραφή|přihlásit|logga in|prenumerera|logg inn|log ind|tilaa|kirjaudu
    iscriviti|accedi|inscreva-se|assine|cadastre-se|iniciar sesión|suscribirse|se connecter|s'inscrire|anmelden|registrieren|berlangganan|로그인|회원가입|구독`,
  sharing: `поделиться|شارك|مشاركة|udostępnij|deel (?:dit|op)|paylaş|chia sẻ|κοινοποίηση|sdílet|dela (?:på|artikeln)|del på|jaa |condividi|compartilh|bagikan|공유|ссылка скопирована|копировать ссылку`,
  policy: `все права защищены|перепечатка|جميع الحقوق محفوظة|wszelkie prawa zastrzeżone|alle rechten voorbehouden|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|tüm hakları saklıdır
    bản quyền|all rechte|hak cipta|πνευματικά δικαιώματα|všechna práva vyhrazena|무단\\s?전재|저작권자|転載を禁|informativa sulla privacy|политик[аи] конфиденциальности`,
} as const;
