"""Words before a locator, by language: `pp.`, `Bd.`, `с.`, and the CSL label each of them stands for (CSL 1.0.2).

Short forms have their full stop: `p 3` is no page, in Pandoc neither. To add a language, add a row.
"""

from __future__ import annotations

from collections.abc import Mapping

BY_LANGUAGE: tuple[tuple[str, Mapping[str, str]], ...] = (
    # primary subtag, CSL label to words; of a word in several languages the text's own counts, then the first row's.
    ("en", {
        "book": "bk.|bks.|book|books", "chapter": "chap.|chaps.|chapter|chapters|c.|cc.",
        "column": "col.|cols.|column|columns", "figure": "fig.|figs.|figure|figures",
        "folio": "fol.|fols.|folio|folios", "issue": "no.|nos.|issue|issues", "line": "l.|ll.|line|lines",
        "footnote": "n.|nn.|note|notes", "opus": "op.|opp.|opus|opera", "page": "p.|pp.|page|pages",
        "paragraph": "para.|paras.|paragraph|paragraphs|¶|¶¶", "part": "pt.|pts.|part|parts",
        "section": "sec.|secs.|section|sections|§|§§", "sub-verbo": "s.v.|s.vv.|sub verbo|sub verbis",
        "verse": "v.|vv.|verse|verses", "volume": "vol.|vols.|volume|volumes",
    }),
    ("de", {
        "book": "B.|Buch|Bücher", "chapter": "Kap.|Kapitel", "column": "Sp.|Spalte|Spalten",
        "figure": "Abb.|Abbildung|Abbildungen", "folio": "Bl.|Blatt|Blätter", "issue": "Nr.|Nummer|Nummern|H.|Heft",
        "line": "Z.|Zeile|Zeilen", "footnote": "Anm.|Anmerkung|Anmerkungen|Fn.|Fußnote",
        "page": "S.|Seite|Seiten", "paragraph": "Abs.|Absatz|Absätze|Rn.", "part": "Teil|Teile|T.",
        "section": "Abschn.|Abschnitt|Abschnitte", "sub-verbo": "s. v.|s. vv.", "verse": "V.|Vers|Verse",
        "volume": "Bd.|Bde.|Band|Bände", "article-locator": "Art.|Artikel", "appendix": "Anh.|Anhang",
        "table": "Tab.|Tabelle|Tabellen",
    }),
    ("tr", {
        "book": "kit.|kitap|kitaplar", "chapter": "böl.|bölüm|bölümler", "column": "süt.|sütun|sütunlar",
        "figure": "şek.|şekil|şekiller", "folio": "fl.|vr.|varak", "issue": "sy.|sayı|sayılar|no.",
        "line": "satır|satırlar|st.", "footnote": "dn.|dipnot|n.", "opus": "eser|eserler",
        "page": "s.|ss.|sf.|sh.|sayfa|sayfalar", "paragraph": "par.|paragraf|paragraflar|prg.",
        "part": "ksm.|kısım|kısımlar", "section": "blm.", "sub-verbo": "md.", "verse": "ay.|ayet|ayetler",
        "volume": "c.|cilt|ciltler", "article-locator": "mad.|madde", "table": "tablo|tablolar",
        "appendix": "ek.",
    }),
    ("fr", {
        "book": "livre|livres", "chapter": "chap.|chapitre|chapitres|c.", "column": "col.|colonne|colonnes",
        "figure": "fig.", "folio": "fᵒ|fᵒˢ|fo|f°|folio|folios", "issue": "nᵒ|nᵒˢ|n°|numéro|numéros",
        "line": "l.|ligne|lignes", "footnote": "n.|note|notes", "page": "p.|page|pages",
        "paragraph": "paragr.|paragraphe|paragraphes|§", "part": "part.|partie|parties",
        "section": "sect.|section|sections",
        "sub-verbo": "s. v.", "verse": "v.|verset|versets", "volume": "vol.|t.|tome|tomes",
        "article-locator": "art.", "table": "tab.|tableau|tableaux", "appendix": "append.|annexe|annexes",
    }),
    ("ru", {
        "book": "кн.|книга|книги", "chapter": "гл.|глава|главы", "column": "стб.|столбец|столбцы",
        "figure": "рис.|рисунок|рисунки", "folio": "л.|лл.|лист|листы", "issue": "вып.|выпуск|выпуски|№",
        "line": "строка|строки", "footnote": "прим.|примечание|примечания", "opus": "соч.|сочинение",
        "page": "с.|сс.|стр.|страница|страницы", "paragraph": "п.|пп.|параграф|параграфы",
        "part": "ч.|чч.|часть|части", "section": "разд.|раздел|разделы", "verse": "ст.|стих|стихи",
        "volume": "т.|тт.|том|тома", "article-locator": "статья|статьи", "table": "табл.|таблица",
        "appendix": "прил.|приложение",
    }),
    ("es", {
        "book": "lib.|libro|libros", "chapter": "cap.|caps.|capítulo|capítulos", "column": "col.|columna|columnas",
        "figure": "fig.|figura|figuras", "folio": "f.", "issue": "n.º|núm.|número|números",
        "line": "l.|línea|líneas", "footnote": "n.|nota|notas", "page": "p.|pp.|pág.|págs.|página|páginas",
        "paragraph": "párr.|párrafo|párrafos", "part": "pt.|parte|partes", "section": "sec.|sección|secciones",
        "verse": "v.|vv.|verso|versos", "volume": "vol.|vols.|volumen|volúmenes|tomo|tomos",
        "article-locator": "artículo",
    }),
    ("it", {
        "book": "lib.|libro|libri", "chapter": "cap.|capp.|capitolo|capitoli", "column": "col.|colonna|colonne",
        "figure": "fig.|figura|figure", "folio": "fgl.|foglio|fogli|c.|cc.", "issue": "fasc.|fascicolo|fascicoli",
        "line": "r.|riga|righe", "footnote": "n.|nota", "page": "p.|pp.|pag.|pagg.|pagina|pagine",
        "paragraph": "par.|paragrafo|paragrafi", "part": "pt.|parte|parti", "section": "sez.|sezione|sezioni",
        "verse": "v.|vv.|verso|versi", "volume": "vol.|voll.|volumi", "article-locator": "articolo|articoli",
        "table": "tavola|tavole|tav.",
    }),
    ("nl", {
        "book": "boek|boeken", "chapter": "hfdst.|hoofdstuk|hoofdstukken", "issue": "nr.|nummer|nummers",
        "line": "regel|regels", "page": "blz.|pagina|pagina's", "paragraph": "paragraaf|paragrafen",
        "part": "deel|delen", "verse": "vers|versen", "volume": "dl.",
    }),
    ("pl", {
        "chapter": "rozdz.|rozdział|rozdziały", "issue": "nr|numer|numery", "line": "wiersz|wiersze",
        "footnote": "przyp.", "page": "s.|str.|strona|strony", "part": "cz.|część|części",
        "volume": "t.|tom|tomy", "article-locator": "artykuł|artykuły",
    }),
    ("sv", {"chapter": "kap.", "page": "s.|sid.|sida|sidor", "volume": "volym|volymer", "section": "avsnitt"}),
    ("uk", {
        "book": "кн.", "chapter": "розд.|розділ|розділи", "figure": "рис.", "issue": "вип.|випуск",
        "footnote": "прим.|примітка", "page": "с.|стор.|сторінка|сторінки", "paragraph": "абз.|абзац",
        "part": "ч.|частина|частини", "volume": "т.|том|томи",
    }),
    ("", {
        # CSL 1.0.2 has these kinds too; English short forms that no CSL locale knows stand here as well.
        "act": "act|acts", "appendix": "app.|apps.|appendix|appendices",
        "article-locator": "art.|arts.|article|articles",
        "canon": "can.|cann.|canon|canons", "elocation": "loc.|locs.|location|locations",
        "equation": "eq.|eqq.|eqs.|equation|equations", "rule": "rr.|rule|rules",
        "supplement": "supp.|supps.|suppl.|supplement|supplements", "table": "tbl.|tbls.|table|tables",
        "timestamp": "timestamp", "title-locator": "tit.|titt.|title|titles", "version": "version|versions",
        "chapter": "ch.|chs.", "page": "pg.|pgs.", "footnote": "fn.|footnote|footnotes", "line": "ln.|lns.",
        "issue": "number|numbers", "paragraph": "par.|pars.",
    }),
)  # fmt: skip
"""Primary language subtag to label to words, between `|`."""


def _folded(word: str) -> str:
    return " ".join(word.casefold().split())


_TABLES = {
    language: {_folded(word): label for label, words in rows.items() for word in words.split("|")}
    for language, rows in BY_LANGUAGE
}
_ALL = {word: label for table in reversed(_TABLES.values()) for word, label in table.items()}

LONGEST = max(map(len, _ALL)) + 2
"""Characters of the longest word, with spaces around it."""


def label_of(word: str, language: str = "en") -> str:
    """Return the CSL label for a word as written, empty for none: the language's own meaning goes before others'.

    `language` is a BCP 47 tag; only its first part counts. `c.` is a volume in a Turkish text, else a chapter.
    """
    folded = _folded(word)
    own = _TABLES.get(language.partition("-")[0].lower(), {}).get(folded, "")
    return own or _ALL.get(folded, "")


def labels_in(word: str, language: str) -> str:
    """Return the CSL label that the word has in this very language, empty for none."""
    return _TABLES.get(language.partition("-")[0].lower(), {}).get(_folded(word), "")
