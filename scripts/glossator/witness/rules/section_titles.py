"""What scholars call the parts of their texts, in the languages of the project: whole lines, numbered or not."""

from __future__ import annotations

import re

_NUMBER = r"(?:(?:\d{1,2}|[IVX]{1,5}|[A-Z])[.)]?\s+)?"
_REFERENCES = (
    "references(?: cited)?|reference list|list of references|bibliography|select(?:ed)? bibliography|works cited"
    "|literature(?: cited)?|cited literature|(?:primary|secondary|archival|printed) sources|sources(?: and literature)?"
    "|further reading|literatur(?:verzeichnis|angaben|hinweise)?|quellen(?:verzeichnis)?|quellen und literatur"
    "|verwendete literatur|bibliogra(?:phie|fie)|kaynakça|kaynaklar|bibliyografya|yararlanılan kaynaklar"
    "|références(?: bibliographiques)?|ouvrages cités|sources(?: et bibliographie)?|bibliographie sélective"
    "|referencias(?: bibliográficas)?|bibliografía(?: citada)?|obras citadas|fuentes|список литературы|литература"
    "|список источников(?: и литературы)?|источники(?: и литература)?|библиография|библиографический список"
    "|использованн(?:ая|ые) (?:литература|источники)|bibliografia|referências(?: bibliográficas)?"
    "|riferimenti bibliografici|literatuur(?:lijst)?|geraadpleegde literatuur|literatura|piśmiennictwo"
)
_NOTES = (
    "(?:end|foot) ?notes?|notes(?: and references)?|remarks|anmerkungen|fu(?:ß|ss)noten|endnoten|notlar"
    "|dipnotlar|son ?notlar"
    "|notas|примечания|сноски|noten|przypisy|note"
)
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
REFERENCES = re.compile(f"{_NUMBER}(?:{_REFERENCES}):?", re.IGNORECASE)
"""Titles of reference lists."""
NOTES = re.compile(f"{_NUMBER}(?:{_NOTES}):?", re.IGNORECASE)
"""Titles of notes at an end."""
APPARATUS = re.compile(f"{_NUMBER}(?:{_REFERENCES}|{_NOTES}):?", re.IGNORECASE)
"""Either of them."""
SECTION = re.compile(f"{_NUMBER}(?:{_REFERENCES}|{_NOTES}|{_OTHER}):?", re.IGNORECASE)
"""Every title that needs no other evidence than that it stands alone."""
