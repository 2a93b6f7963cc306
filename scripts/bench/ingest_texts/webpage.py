"""What surrounds an article on a saved web page: menus, banners, buttons, comments, footer."""

from __future__ import annotations

from .paging import furniture
from .surroundings import Lines, Surroundings
from .webpages import PAGES as OWN
from .wrapping import Row

PAGES = {
    "en": Surroundings(
        (
            ("menu", "Skip to main content"),
            ("menu", "Home"),
            ("menu", "Journals  Books  Podcasts  About us"),
            (
                "cookies",
                "We use cookies to improve your experience on our site. You can change your settings at any time.",
            ),
            ("cookies", "Accept all"),
            ("cookies", "Manage preferences"),
            ("menu", "Sign in | Register"),
            ("menu", "Search"),
        ),
        (("share", "Share on Facebook"), ("share", "Tweet"), ("share", "Email"), ("meta", "14 min read")),
        (("advertisement", "Advertisement"), ("related", "Read more: Five books our editors loved this spring")),
        (
            ("bio", "About the author: The author teaches at Wexcombe College and is working on a second book."),
            ("related", "You may also like"),
            ("related", "The long afternoon of the village hall"),
            ("related", "Why do maps lie? (And why we let them)"),
            ("comments", "2 comments"),
            ("comments", "harbour_cat says: Lovely piece. My grandfather told the same story. Reply"),
            ("comments", "J. P. (Leeds) says: Did you see the 2004 exhibition? Reply"),
            ("newsletter", "Subscribe to our newsletter"),
            ("footer", "© 2021 The Wexcombe Review. All rights reserved."),
            ("footer", "Privacy policy | Terms of use | Contact"),
        ),
    ),
    "de": Surroundings(
        (
            ("menu", "Zum Inhalt springen"),
            ("menu", "Startseite  Hefte  Archiv  Über uns"),
            (
                "cookies",
                "Wir verwenden Cookies, um unsere Seiten zu verbessern. Mehr dazu in der Datenschutzerklärung.",
            ),
            ("cookies", "Alle akzeptieren"),
            ("menu", "Anmelden"),
        ),
        (("share", "Teilen"), ("share", "Drucken"), ("meta", "Lesezeit: 9 Minuten")),
        (("related", "Lesen Sie auch: Was ein Bahnhof über seine Stadt verrät"),),
        (
            ("bio", "Zur Person: Die Autorin lehrt an der Hochschule Niederau."),
            ("related", "Das könnte Sie auch interessieren"),
            ("related", "Der Garten hinter der Fabrik"),
            ("comments", "1 Kommentar"),
            ("comments", "Lerchenfeld schreibt: Sehr anregend, danke! Antworten"),
            ("footer", "Impressum | Datenschutz | Kontakt"),
            ("footer", "© 2019 Blätter für Raum und Zeit"),
        ),
    ),
    "tr": Surroundings(
        (
            ("menu", "İçeriğe geç"),
            ("menu", "Anasayfa  Dergiler  Arşiv  Hakkımızda"),
            ("cookies", "Bu sitede size daha iyi hizmet sunabilmek için çerezler kullanılmaktadır."),
            ("cookies", "Kabul et"),
            ("menu", "Giriş yap"),
        ),
        (("share", "Paylaş"), ("share", "Yazdır"), ("meta", "Okuma süresi: 11 dakika")),
        (("related", "İlgili yazı: Rüzgârı ölçenler"),),
        (
            ("bio", "Yazar hakkında: Üniversitede ders vermekte ve çeviri yapmaktadır."),
            ("related", "Bunlar da ilginizi çekebilir"),
            ("related", "Bir kütüphanenin sessizliği"),
            ("comments", "Yorumlar (1)"),
            ("comments", "okur34: Elinize sağlık, çok güzel bir yazı. Yanıtla"),
            ("footer", "Tüm hakları saklıdır © 2020"),
            ("footer", "İletişim | Gizlilik politikası"),
        ),
    ),
    "es": Surroundings(
        (
            ("menu", "Saltar al contenido"),
            ("menu", "Inicio  Números  Autores  Suscripciones"),
            ("cookies", "Utilizamos cookies propias y de terceros para mejorar nuestros servicios."),
            ("cookies", "Aceptar"),
            ("menu", "Iniciar sesión"),
        ),
        (("share", "Compartir"), ("share", "Imprimir"), ("meta", "Tiempo de lectura: 10 minutos")),
        (("related", "Lea también: El mercado que no quiso mudarse"),),
        (
            ("bio", "Sobre la autora: es profesora en la Universidad de Valdehermosa."),
            ("related", "Artículos relacionados"),
            ("related", "La sombra de los soportales"),
            ("comments", "Comentarios (1)"),
            ("comments", "lectora_87: Gracias por este artículo. Responder"),
            ("footer", "Aviso legal | Política de privacidad"),
            ("footer", "© 2022 Revista del Agua"),
        ),
    ),
    "fr": Surroundings(
        (
            ("menu", "Aller au contenu principal"),
            ("menu", "Accueil  Numéros  Comptes rendus  À propos"),
            ("cookies", "Ce site utilise des cookies afin de mesurer son audience."),
            ("cookies", "Tout accepter"),
            ("menu", "Se connecter"),
        ),
        (("share", "Partager"), ("share", "Imprimer"), ("meta", "Lecture : 12 minutes")),
        (("related", "À lire aussi : Le silence des cloches"),),
        (
            ("bio", "L’auteur enseigne à l’université de Saint-Aubin."),
            ("related", "Dans la même rubrique"),
            ("related", "Un orgue au grenier"),
            ("comments", "1 commentaire"),
            ("comments", "marguerite_b : Merci pour ce bel article. Répondre"),
            ("footer", "Mentions légales | Contact"),
            ("footer", "© 2018 Cahiers du son"),
        ),
    ),
    "ru": Surroundings(
        (
            ("menu", "Перейти к содержанию"),
            ("menu", "Главная  Выпуски  Авторам  О журнале"),
            ("cookies", "Мы используем файлы cookie, чтобы сделать сайт удобнее."),
            ("cookies", "Принять"),
            ("menu", "Войти"),
        ),
        (("share", "Поделиться"), ("share", "Распечатать"), ("meta", "Время чтения: 9 минут")),
        (("related", "Читайте также: Как пахнет дождь"),),
        (
            ("bio", "Об авторе: преподаёт общее языкознание и ведёт полевую практику."),
            ("related", "Похожие статьи"),
            ("related", "Словарь одной деревни"),
            ("comments", "Комментарии: 1"),
            ("comments", "читатель: Спасибо, очень интересно! Ответить"),
            ("footer", "© 2021 Вестник полевых наук"),
            ("footer", "Контакты | Политика конфиденциальности"),
        ),
    ),
}


def surround(rows: list[Row], id: str, language: str, gap: bool) -> list[Row]:
    """Return the rows of an article between the other lines of its web page."""
    page = OWN.get(id) or PAGES[language]

    def lines(which: Lines) -> list[Row]:
        out: list[Row] = []
        for kind, text in which:
            out.append(furniture(kind, text))
            if gap:
                out.append(Row())
        return out

    byline = next(at for at, row in enumerate(rows) if row.block is not None and row.block.kind == "byline")
    # Amid the text: before the paragraph that stands nearest to the middle.
    starts = [at for at, row in enumerate(rows) if row.block is not None and row.block.kind == "paragraph"]
    middle = starts[len(starts) // 2]
    opening = [*rows[: byline + 1], Row(), *lines(page.under), *rows[byline + 2 : middle]]
    return [*lines(page.before), *opening, *lines(page.amid), *rows[middle:], Row(), *lines(page.after)]
