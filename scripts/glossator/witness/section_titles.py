"""What scholars call the parts of their texts, in the languages of the project: whole lines, numbered or not."""

from __future__ import annotations

from glossator.patterns import re

_NUMBER = r"(?:(?:\d{1,2}|[IVX]{1,5}|[A-Z])[.)]?\s+)?"
_OTHER = (
    "abstract|summary|introduction|conclusions?|conclusion|discussion|results|methods|materials and methods|background"
    "|acknowledge?ments?|appendix|key ?words|funding|data availability|conflicts? of interest|author contributions"
    "|özet|öz|giriş|sonuç|tartışma|bulgular|yöntem|teşekkür|ek|zusammenfassung|einleitung|schluss|fazit"
    "|diskussion|ergebnisse"
    "|methoden?|dank(?:sagung)?|anhang|résumé|conclusion|discussion|résultats|méthodes?|remerciements|annexe|resumen"
    "|introducción|conclusi(?:ón|ones)|discusión|resultados|métodos?|agradecimientos|anexo|аннотация|введение"
    "|заключение|выводы"
    "|обсуждение|результаты|методы|благодарности|приложение"
)
REFERENCES = re.compile(
    r"(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z])[.:)]?\s+)?(?:"
    r"(?:list of |selected |select |cited |general |further |additional |supplementary |primary |secondary |main )*(?:references?|bibliograph(?:y|ies)|"
    r"works? cited|works consulted|literature(?: cited)?|sources|cited works|cited literature|reference list|reading|readings|literature|books and articles(?: cited)?|bibliographic(?:al)? references)(?: cited| list| and notes| and consulted| consulted"
    r"|(?: and|,| &) (?:further reading|sources|bibliography|references|literature|notes))?"
    r"|(?:quellen(?:verzeichnis)?|literatur(?:verzeichnis|angaben|hinweise|liste)?|bibliogra(?:ph|f)ie|schrifttum|zitierte literatur|verwendete literatur)"
    r"(?: und (?:literatur(?:verzeichnis)?|quellen))?|quellen- und literaturverzeichnis"
    r"|kaynak(?:ça|lar)?|kaynaklar ve (?:notlar|araştırmalar)|başvurular|bibliyografya|yararlanılan kaynaklar|referanslar"
    r"|(?:références?|bibliographie)(?: bibliographiques?| citées?| sélective| sommaire)?|ouvrages cités|sources et bibliographie|liste des références|travaux cités"
    r"|(?:referencias|bibliografía)(?: bibliográficas| citada| consultada)?|obras citadas|fuentes(?: y bibliografía)?|literatura citada"
    r"|(?:список )?(?:использованн\w+ )?(?:литератур[аы]|источник\w+)(?: и (?:литератур\w|источник\w+))?|библиографи(?:я|ческий список)|список (?:литературы|источников)"
    r"(?: и литературы)?|литература и источники|источники и литература"
    r"|(?:bibliografia|riferimenti bibliografici|opere citate|referências(?: bibliográficas)?|obras citadas|literatuur(?:lijst)?|bronnen|referenties|literatura|piśmiennictwo|spis literatury)"
    r"|(?:felhasznált |hivatkozott )?(?:irodalom|szakirodalom)(?:jegyzék)?|hivatkozások|források(?: és irodalom)?|irodalomjegyzék"
    r"|referenser|(?:käll|litteratur)förteckning|källor(?: och litteratur)?|litteratur(?:liste|liste(?:n)?)?|referanser|kilder(?: og litteratur)?|referencer"
    r"|(?:seznam )?(?:použit[áé] )?literatur[ay](?: a prameny)?|prameny a literatura|zoznam literatúry|lähteet|kirjallisuus|lähdeluettelo|kirjallisuusluettelo"
    r"|bibliografie|referințe(?: bibliografice)?|литература(?: і джерела)?|література|список використаних джерел|βιβλιογραφία|αναφορές"
    r"|参考文献|参考书目|引用文献|参考資料|主要参考文献|參考文獻|參考書目|引用書目|참고\s?문헌|인용\s?문헌|المراجع|المصادر(?: والمراجع)?|ביבליוגרפיה|מקורות"
    r")\s*[:.]?",
    re.IGNORECASE,
)
"""Titles of reference lists."""
_CHAPTER = r"(?:[\divxlc]{1,6}[.):]? )?"
NOTES = re.compile(
    rf"{_CHAPTER}(?:end ?notes?|foot ?notes?|notes|remarks|notes and references|references and notes"
    r"|notes (?:to|on) (?:the )?(?:text|chapters?|pages?)(?: [\divxlc]{1,6})?"
    r"|anmerkungen|fu(?:ß|ss)noten|endnoten|noten|einzelnachweise|notlar|dipnotlar|son ?notlar|açıklamalar"
    r"|notas(?: al pie| finales)?|примечания|сноски|комментарии|note|notes de bas de page|notes finales|voetnoten)"
    r"(?: and references)?\s?[:.]?",
    re.IGNORECASE,
)
"""Titles of notes at an end."""
_SECTION = re.compile(f"{_NUMBER}(?:{_OTHER}):?", re.IGNORECASE)


def is_apparatus(text: str) -> bool:
    """Return whether a line is the title of a reference list or of notes."""
    return REFERENCES.fullmatch(text) is not None or NOTES.fullmatch(text) is not None


def is_section(text: str) -> bool:
    """Return whether a line is a title that needs no other evidence than that it stands alone."""
    return is_apparatus(text) or _SECTION.fullmatch(text) is not None
