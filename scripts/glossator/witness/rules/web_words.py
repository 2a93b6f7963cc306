"""How web pages word what is not the text: rows of data, whole lines, by sort."""

from __future__ import annotations

from glossator.patterns import re

WIDGETS = (
    r"(?:back|scroll|return) to (?:the )?top|skip to (?:the )?(?:main )?(?:content|navigation)|jump to (?:content"
    r"|main)",
    r"(?:home(?:page)?|startseite|ana ?sayfa|accueil|inicio|главная)(?: ?[>›»/] ?[^>›»/]{1,60}){1,8}",
    r"[\d.,]+ ?[km]? (?:shares?|views?|likes?|reads?|claps?|followers?)",
    r"(?:(?:first |originally )?(?:published|posted|updated)|last (?:updated|modified|edited)|veröffentlicht"
    r"|aktualisiert|zuletzt (?:geändert|aktualisiert)|publié|mis à jour|publicado|actualizado|yayın(?:lanma)? tarihi"
    r"|yayınlandı|yayımlandı|son güncelleme|güncellendi|опубликовано|обновлено)(?: on| at| am| le"
    r"| el| la)?\s?:? ?.{0,12}\d.{0,50}",
    r"posts? (?:created|published)\s*:?\s*\d+|\d+ (?:posts?|shares?|views?|likes?|downloads?|reads?)"
    r"|\d+ min(?:ute)?s?(?: read)?|(?:reading|lese|okuma) ?(?:time|zeit|süresi)\b.{0,30}",
    r"begin typing your search.*|press esc to (?:cancel|close).*|type (?:and|&) (?:press|hit) enter.*|search for:?",
    r"(?:please )?share(?: (?:this|on|via|it))?(?: \w+){0,3}:?|tweet(?: this)?|pin it|click to (?:share|print|email).*"
    r"|(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|email|e-mail|print|copy link|mastodon|bluesky)"
    r"(?:[\s|·•,/]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|email|e-mail|print|copy link"
    r"|mastodon|bluesky)){0,9}",
    r"(?:paylaş|teilen|partager|compartir|поделиться|condividi|compartilhar)(?: .{1,30})?|yazdır|drucken|imprimer"
    r"|imprimir"
    r"|распечатать|stampa|e-?posta|courriel|correo(?: electrónico)?|bağlantıyı kopyala|link kopieren|copier le lien",
    r"(?:okuma süresi|lesezeit|temps de lecture|tiempo de lectura|время чтения|durée de lecture)\b.{0,30}"
    r"|lecture :? ?\d+ ?min.*|\d+ (?:dk|dakika|minuten|minutes|minutos|минут\w?)(?: .{0,20})?",
    r"(?:lesen sie auch|lea también|à lire aussi|ayrıca okuyun|bunu da okuyun|read also|also read|see also on this site"
    r"|leia também|leggi anche|читайте также|daha fazla oku) ?:.{1,160}",
    r"(?:içeriğe (?:geç|atla)|zum (?:haupt)?inhalt(?: springen)?|aller au contenu(?: principal)?|saltar al contenido"
    r"|(?:перейти к|к) (?:основному )?содержанию|ir al contenido(?: principal)?|naar de inhoud)",
    r"(?:[\[(]?(?:google scholar|cross ?ref|pubmed(?: central)?|pmc(?: free article)?|web of science|scopus"
    r"|medline|publisher"
    r"|full text|green version|view article|article|doi)[\])]?[\s,|·;]*){1,8}",
    r"manage (?:preferences|settings|choices)|(?:tercihleri|ayarları) yönet|einstellungen verwalten|gérer (?:mes"
    r"|les) .{1,20}"
    r"|configurar(?: .{1,20})?|настройки(?: .{1,20})?|(?:nur )?notwendige(?: cookies)?|ablehnen|refuser|rechazar"
    r"|отклонить|reddet"
    r"|einverstanden|ok|tamam|got it|i agree|d’accord|закрыть|close|kapat|schließen|fermer|cerrar",
    r"(?:about the author|yazar hakkında|zur (?:person|autorin)|zum autor|über (?:den|die) autor(?:in)?|sobre (?:el|la)"
    r" autora?|об авторе|à propos de l.auteure?|sull.autore|sobre o autor)\s?:.{1,280}",
    r"(?:wir|nous|we|мы|bu|este|ce|diese|этот|utilizamos|usamos)\b.{0,40}(?:cookies?|çerez).{0,200}",
    r"(?:ilgili (?:yazı|haber)|bunu da oku|mehr zum thema|sur le même sujet|más sobre este tema) ?:.{1,160}",
    r"thanks? (?:you )?for reading .{1,160}|(?:this (?:post|article) is (?:public|free)).{1,160}"
    r"|.{0,80}\b(?:subscribe|sign up) (?:for free|to receive|now) .{0,120}|open in a separate window|go to:"
    r"|empfohlener (?:redaktioneller|externer) inhalt|an dieser stelle finden sie .{1,160}|artikel (?:anhören"
    r"|merken|drucken)|merken",
    r"\[?(?:end )?page \d{1,4}\]?|\[p(?:p|g)?\.? ?\d{1,4}\]|\[s\. ?\d{1,4}\]|\{\d{1,4}\}|\[fin de la page \d{1,4}\]",
    r"like this:?|loading(?:…|\.\.\.)?",
    r".{0,80}\b(?:in|to) your inbox\b.{0,40}|(?:(?:enter|type) )?your e-?mail(?: address)?\b.{0,30}"
    r"|e-posta adresiniz.{0,30}"
    r"|(?:ihre|deine) e-?mail(?:-adresse)?.{0,30}|votre (?:adresse )?e-?mail.{0,30}|(?:tu|su) (?:correo|e-?mail).{0,30}"
    r"|(?:la tua|il tuo) e-?mail.{0,30}|ваш e-?mail.{0,30}",
    r"(?:related|related (?:article|story|reading|coverage)|see related)\s?:.{1,160}",
    r"\[ ?(?:edit(?: source)?|düzenle|bearbeiten|modifier|editar|править|modifica|bewerken"
    r"|edytuj)(?: ?\| ?.{1,30})? ?\]",
    r"this page was last (?:edited|modified|updated).{0,80}|text is available under .{1,160}"
    r"|diese seite wurde zuletzt .{1,80}|bu sayfa (?:en )?son .{1,80}|la dernière modification de cette page .{1,80}"
    r"|esta página se (?:editó|modificó) .{1,80}|questa pagina è stata modificata .{1,80}"
    r"|эта страница .{0,20}последний раз .{1,80}",
    r"(?:(?:abstract|article|page|pdf) )?(?:views?|downloads?|görüntülenme|indirilme|okunma|aufrufe|downloads|vues"
    r"|téléchargements|visitas|descargas|visite|просмотр(?:ов|ы)|скачивани[йя])(?: sayısı)?\s?: ?[\d.,  ]+",
    r"(?:(?:full text|tam metin|volltext|texte intégral|texto completo|testo completo|полный текст)? ?(?:pdf|html"
    r"|xml|epub))"
    r"(?: ?\([\d.,]+ ?[km]b\))?|bibtex|ris|endnote|mendeley|zotero|tam metin|kaynak göster|volltext|zitieren|citer"
    r"|citar"
    r"|testo completo|cita(?:re|zione)?|цитировать",
    r"leave a (?:reply|comment).{0,60}|your email address will not be published.*|required fields are marked.*",
    r"comments are closed.*|no comments(?: yet)?|post comment|cancel reply|save my name, email.*|reply|log in to reply",
    r"(?:previous|next|older|newer) (?:post|article|entry|story|page|issue)s?\b.{0,80}|post navigation|(?:←|‹"
    r"|<) .{1,80}"
    r"|.{1,80} (?:→|›|>)",
    r"(?:filed under|posted in|tagged(?: with)?|tags|categor(?:y|ies)|etiketler|schlagwörter|étiquettes"
    r"|теги)\s?:.{0,160}",
    r"(?:subscribe|sign up)(?: (?:to|for|now)\b.{0,80})?|follow us.{0,40}|enter your email.{0,80}|newsletter"
    r"|get (?:our|the) (?:best|latest|weekly) .{0,80}",
    r"(?:©|\(c\) \d{4}|copyright (?:©|\(c\)|\d)).{0,160}|all rights reserved.{0,60}|(?:proudly )?powered by \w.{0,40}"
    r"|theme:? .{0,20} by .{0,40}|tüm hakları saklıdır.{0,40}|alle rechte vorbehalten.{0,40}"
    r"|tous droits réservés.{0,40}"
    r"|todos los derechos reservados.{0,40}|все права защищены.{0,40}",
    r"this (?:site|website) uses cookies.*|we (?:use|and our partners use) cookies.*|(?:accept|manage"
    r"|reject)(?: all)? cookies"
    r"|accept(?: all)?|reject all|cookie (?:policy|settings|preferences)|advertisements?|sponsored(?: content)?"
    r"|(?:werbe)?anzeige|werbung|reklam|ilan|publicité|publicidad|реклама|pubblicità|publicidade"
    r"|(?:bu (?:site|web sitesi)|sitemiz).{0,40}çerez.{0,120}|diese (?:seite|website) (?:verwendet|nutzt) cookies.*"
    r"|(?:ce site|nous) utilis(?:e|ons) des cookies.*|este sitio .{0,20}cookies.*"
    r"|(?:этот )?сайт использует .{0,30}cookie.*"
    r"|(?:tümünü )?kabul et|(?:alle )?akzeptieren|(?:tout )?accepter|aceptar(?: todo)?|принять(?: все)?",
    r"view all posts.{0,60}|about the author|written by .{1,60}",
    r"continue reading.{0,80}|read more(?:…|\.\.\.|:.{0,80})?|(?:load|show) more.{0,40}",
    r"download (?:pdf|citation|article|full text).{0,40}|(?:view|open) (?:pdf|article|full text)"
    r"|cite this (?:article|page)"
    r"|export citation|request permissions|full text|metrics|article views.{0,40}|altmetric.{0,30}|open in (?:app"
    r"|new).{0,30}",
)
"""Whole lines, as common blogging and journal software words them; a row holds the phrases of one sort of widget."""

LISTS = re.compile(
    r"(?:related|more on (?:this|these)|explore|in this|key|popular|trending) (?:topics?|tags?|section|themes?"
    r"|subjects?)|topics|tags|on this page|jump to|(?:verwandte |weitere )?themen|schlagwörter"
    r"|konular|etiketler|thèmes|mots-clés"
    r"|temas(?: relacionados)?|etiquetas|темы|теги|more on this",
    re.IGNORECASE,
)
"""Titles of lists of a few words amid a page: what stands below them leads elsewhere, but for a heading above prose."""

TAILS = (
    r"related|top stories|latest (?:news|stories|posts|articles)|most (?:shared"
    r"|watched)(?: .{1,20})?|editors?['’]? picks?"
    r"|related (?:posts|articles|stories|reading|content)|you (?:may|might) (?:also|be interested).{0,40}|read next"
    r"|more (?:from|posts|stories|articles) .{1,60}|recent (?:posts|comments|articles)|most (?:read|popular"
    r"|cited).{0,40}"
    r"|recommended(?: articles| for you| reading)?|trending(?: now)?|popular (?:posts|articles)|similar articles"
    r"|ilgili (?:yazılar|içerikler|haberler)|benzer yazılar|(?:das könnte|auch interessant).{0,50}"
    r"|ähnliche (?:artikel|beiträge)"
    r"|(?:à lire (?:aussi|ensuite)|articles (?:similaires|liés|connexes)).{0,40}|artículos relacionados"
    r"|lea también.{0,40}"
    r"|bunlar da ilginizi çekebilir|dans la même rubrique|sur le même sujet|das könnte (?:sie|dich|ihnen) .{1,40}"
    r"|también te puede interesar|quizás? te interese|вам (?:может|также) .{1,40}|leia também|leggi anche"
    r"|(?:похожие|другие) (?:статьи|материалы|записи)|читайте также.{0,60}|материалы по теме",
    r"(?:\d+ comments?|comments(?: \(\d+\))?)|\d+ (?:responses?|replies|thoughts) (?:to|on) .{1,120}"
    r"|join the (?:conversation|discussion)"
    r"|(?:\d+ )?yorum(?:lar)?(?: \(\d+\))?|(?:\d+ kommentare?|kommentare(?: \(\d+\))?)|(?:\d+ commentaires?"
    r"|commentaires(?: \(\d+\))?)"
    r"|(?:\d+ comentarios?|comentarios(?: \(\d+\))?)|комментари(?:и|ев)(?::? ?\(?\d+\)?)?",
)
"""Lines behind which, at the end of a page, come other people's words: teasers of other texts, comments."""

_MENU = (
    "home|about|about us|contact|contact us|login|log in|sign in|register|sign up|search|menu|subscribe|donate"
    "|archive|archives"
    "|newsletter|issues|current issue|all issues|submissions|submit|privacy|privacy policy|terms|terms of use"
    "|terms of service"
    "|terms and conditions|help|faq|cart|shop|my account|account|blog|news|events|podcast|podcasts|videos"
    "|careers|press|topics"
    "|authors|sections|categories|accessibility|sitemap|imprint|advertise|support us|support|legal notice|cookie policy"
    "|anasayfa|ana sayfa|hakkımızda|hakkında|iletişim|giriş|giriş yap|kayıt ol|üye ol|ara|arşiv|sayılar"
    "|dergi hakkında|menü"
    "|bize ulaşın|gizlilik politikası|abone ol|yazarlar|kategoriler|künye"
    "|startseite|über uns|kontakt|anmelden|registrieren|suche|suchen|impressum|datenschutz|archiv|hefte"
    "|aktuelles heft|hilfe"
    "|barrierefreiheit|themen|autoren|abo|agb"
    "|accueil|à propos|connexion|s'abonner|s’abonner|recherche|rechercher|numéros|mentions légales|aide|boutique"
    "|rubriques"
    "|plan du site|qui sommes-nous|nous contacter"
    "|inicio|acerca de|contacto|buscar|suscribirse|iniciar sesión|números|archivos|aviso legal|ayuda|secciones"
    "|quiénes somos"
    "|главная|о нас|о журнале|контакты|войти|вход|регистрация|поиск|архив|подписаться|подписка|меню|авторам"
    "|рубрики|autores|suscripciones|suscripción|política de privacidad|política de cookies|se connecter|gizlilik"
    "|politique de confidentialité|datenschutzerklärung|политика конфиденциальности|обратная связь|выпуски|abonnements"
    "|sport|sports|opinion|culture|science|politics|business|world|arts|travel|technology|lifestyle|weather|reviews|features"
    "|magazine|video|spor|gündem|ekonomi|kültür|dünya|yaşam|politik|wirtschaft|kultur|wissen|meinung|politique|économie|opinions"
    "|cultura|política|economía|deportes|культура|политика|экономика|спорт|мнения"
    "|english|türkçe|deutsch|français|español|italiano|português|русский|nederlands|polski"
    "|log out|my library|my list|author guidelines|editorial board|for authors|for readers|announcements"
)
MENU = frozenset(_MENU.split("|"))
"""What menus offer, in small letters: whole lines, or all that stands between the separators of one."""

WIDGET = re.compile("|".join(f"(?:{row})" for row in WIDGETS), re.IGNORECASE)
_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago"
    r"|dic|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\w*\.?"
)
DATE = re.compile(
    rf"(?:\w+,? )?(?:\d{{1,2}}\.?(?: de)? {_MONTH}(?: de)?,? \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}}"
    rf"|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}})(?:,? (?:at )?\d{{1,2}}[:.]\d{{2}}.{{0,8}})?",
    re.IGNORECASE,
)
"""A day, as a whole piece of a line."""
TAIL = re.compile("|".join(f"(?:{row})" for row in TAILS), re.IGNORECASE)
TEASERS = re.compile(TAILS[0], re.IGNORECASE)
"""Those of the lines that announce other texts; what is announced may stand amid a page."""
AUTHOR_BOX = re.compile(
    r"posts? (?:created|published)\s*:?\s*\d+|view all posts.{0,60}|about the author|written by .{1,60}"
    r"|yazar hakkında|über den autor|à propos de l.auteur|об авторе|sobre el autor",
    re.IGNORECASE,
)
"""Lines of a box about the author: the name and where they work stand above it."""
SEPARATOR = re.compile(r"\s*[|·•»›>]\s*|\s{2,}|\s/\s")
