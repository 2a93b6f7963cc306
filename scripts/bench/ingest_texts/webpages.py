"""What surrounds an article on a saved web page: menus, banners, buttons, comments, footer."""

from __future__ import annotations

from dataclasses import dataclass

from .paging import furniture
from .wrapping import Row

Lines = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The lines before the title, under the author, amid the text, and after the article."""

    before: Lines
    under: Lines
    amid: Lines
    after: Lines


PAGES = {
    "nurses": Surroundings(
        (
            ("menu", "Skip to Main Content"),
            ("menu", "Advertisement"),
            ("menu", "Journals"),
            ("menu", "Submit"),
            ("menu", "Open Journal of Shift Medicine"),
            ("menu", "Issues   Advance articles   Alerts   About"),
            ("menu", "Volume 9, Issue 2, March 2018"),
            ("menu", "Article Contents"),
            ("menu", "Article Navigation"),
        ),
        (
            ("share", "PDF"),
            ("share", "Split View"),
            ("share", "Cite"),
            ("share", "Permissions Icon Permissions"),
            ("share", "Share"),
        ),
        (("menu", "Open in new tab"),),
        (
            ("related", "Citations"),
            ("related", "Views 4,212"),
            ("related", "Altmetric"),
            ("related", "Email alerts"),
            ("related", "Article activity alert"),
            ("related", "Related articles in this journal"),
            ("related", "Coffee after midnight: a crossover trial"),
            ("related", "Get help with access"),
            ("footer", "About Open Journal of Shift Medicine | Editorial Board | Author Guidelines"),
            ("footer", "Copyright © 2018 Shift Medicine Association"),
        ),
    ),
    "gardens": Surroundings(
        (
            ("menu", "Menu"),
            ("menu", "Search this site"),
            ("cookies", "This website stores cookies on your computer. Read our cookie statement to find out more."),
            ("cookies", "OK, got it"),
            ("menu", "Home > Archive > Volume 21 > Issue 3"),
            ("menu", "Open access"),
        ),
        (
            ("share", "Share"),
            ("share", "Print"),
            ("share", "Save to my library"),
            ("meta", "First published 6 May 2018"),
        ),
        (
            ("advertisement", "ADVERTISEMENT"),
            ("related", "Recommended: Wet playtimes and what to do with them"),
            ("advertisement", "Continue reading below"),
        ),
        (
            (
                "bio",
                "Rosalie Quist is a lecturer in primary education. Bramwell Adjei taught for eleven years and "
                "now evaluates.",
            ),
            ("share", "Was this article helpful? Yes No"),
            ("comments", "Comments (3)"),
            ("comments", "Mr T, Year 4"),
            ("comments", "Our caretaker has read this and would like a word."),
            ("comments", "Posted 7 May 2018 at 21:14 - Report abuse"),
            ("comments", "Gill P."),
            ("comments", "What did you do with the beans afterwards?"),
            ("comments", "Posted 9 May 2018 at 08:02 - Report abuse"),
            ("related", "More from this issue"),
            ("related", "The corridor as classroom (Okello, 2018)"),
            ("related", "Most read"),
            ("related", "1. Who holds the chalk?"),
            ("related", "2. Spelling tests: a defence"),
            ("newsletter", "Sign up to our weekly bulletin"),
            ("footer", "Contact us   Accessibility   Terms   © Schools and Surroundings 2018"),
        ),
    ),
    "lesesaal": Surroundings(
        (
            ("menu", "Direkt zum Inhalt"),
            ("menu", "Menü"),
            ("menu", "Suche"),
            ("menu", "Aktuelles Heft"),
            ("menu", "Autorinnen und Autoren"),
            ("cookies", "Diese Seite nutzt Cookies. Mit der weiteren Nutzung stimmen Sie dem zu."),
            ("cookies", "Verstanden"),
        ),
        (
            ("share", "Auf Facebook teilen"),
            ("share", "Artikel merken"),
            ("share", "Schriftgröße ändern"),
            ("meta", "12. Juni 2019, 7:30 Uhr"),
        ),
        (("advertisement", "Anzeige"), ("related", "Mehr zum Thema: Warum Drehtüren pfeifen")),
        (
            ("bio", "Jonas Ettinger ist Kulturwissenschaftler und arbeitet zurzeit ohne festen Stuhl."),
            ("share", "Artikel drucken"),
            ("comments", "Kommentare"),
            ("comments", "Leseratte56, 13. Juni 2019: Bei uns knarren die Stühle auch, aber still ist es nicht."),
            ("comments", "Antworten | Melden"),
            ("related", "Meistgelesen"),
            ("related", "Der Mann, der die Karteikarten behielt"),
            ("related", "Was kostet ein Stuhl?"),
            ("footer", "Über uns | Mediadaten | Impressum | Datenschutzerklärung"),
            ("footer", "Nach oben"),
        ),
    ),
    "mutfak": Surroundings(
        (
            ("menu", "Ana içeriğe atla"),
            ("menu", "MENÜ"),
            ("menu", "Son sayı"),
            ("menu", "Tüm sayılar"),
            ("menu", "Yazarlara bilgi"),
            ("menu", "TR | EN"),
        ),
        (
            ("share", "Tweetle"),
            ("share", "WhatsApp’ta paylaş"),
            ("share", "PDF indir"),
            ("meta", "Yayın tarihi: 4 Mart 2020"),
            ("meta", "Görüntülenme: 1.208"),
        ),
        (("related", "Bunu da okuyun: Sofrada kim konuşur?"),),
        (
            ("bio", "Defne Okyar, çevirmendir; turta tarifi isteyenlere yanıt verir."),
            ("related", "Benzer makaleler"),
            ("related", "Bardağın tarihi"),
            ("related", "Tuz, biber ve dipnot"),
            ("comments", "2 yorum"),
            ("comments", "Perihan: Annem de açmazdı. Cevapla"),
            ("comments", "mutfakfaresi: Üçüncü tarifi yazar mısınız? Cevapla"),
            ("newsletter", "E-bültenimize abone olun"),
            ("footer", "Çeviri ve Sofra Dergisi, ISSN 0000-1951"),
            ("footer", "Künye | Gizlilik | İletişim"),
        ),
    ),
    "plaza": Surroundings(
        (
            ("menu", "Ir al contenido"),
            ("menu", "Inicio"),
            ("menu", "Último número"),
            ("menu", "Envíos"),
            ("cookies", "Usamos cookies para mejorar su visita. Puede aceptarlas o configurarlas."),
            ("cookies", "Configurar"),
            ("cookies", "Aceptar y cerrar"),
        ),
        (("share", "Compartir en Twitter"), ("share", "Descargar PDF"), ("meta", "Publicado: 30-06-2018")),
        (("related", "También te puede interesar: La fuente que nadie apaga"),),
        (
            ("related", "Cómo citar"),
            ("related", "Métricas: 1.204 vistas, 310 descargas"),
            ("related", "Artículos más leídos del mismo autor"),
            ("related", "Once bancos"),
            ("comments", "Deja un comentario"),
            ("footer", "ISSN electrónico 0000-1934 | Política de privacidad"),
            ("footer", "Plataforma de revistas de la Universidad de Valdehermosa"),
        ),
    ),
}


def surround_as(rows: list[Row], id: str, gap: bool) -> list[Row]:
    """Return the rows of an article between the other lines of its web page."""
    page = PAGES[id]

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
