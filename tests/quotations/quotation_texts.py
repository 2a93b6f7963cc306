"""Invented works that the cases quote, and what it takes to look a sentence up in them."""

from __future__ import annotations

from functools import lru_cache

from glossator.apparatus.annotate import Indexes, annotate_text, indexes_of
from glossator.bibliography import read_library
from glossator.edition import Edition
from glossator.findings import Finding
from glossator.model import Front, Text
from glossator.passages import read_text
from glossator.quotations import Checked, Shelf, check_quotations

LIBRARY = """
@book{smith2010, author = {Smith, Ann}, title = {Harbours of the North: Salt and Letters}, date = {2010}}
@book{doe2011, author = {Doe, Jane}, title = {Roads of the South}, date = {2011}}
@book{yilmaz2012, author = {Yılmaz, Ayşe}, title = {Köprünün Hikâyesi}, date = {2012}}
@book{mueller2013, author = {Müller, Karl}, title = {Die Mühle am Fluss}, date = {2013}}
@book{dupont2014, author = {Dupont, Marie}, title = {Le phare}, date = {2014}}
@book{ivanov2015, author = {Иванов, Пётр}, title = {Старый мост}, date = {2015}}
"""

SMITH = """
The harbour of the northern town is not open to every ship that carries salt. Its council, which met on 3 May 1843,
decided that no captain may enter without a letter of safe conduct. The letter cost 1,200 guilders and was valid for
seven weeks.

The co-operation of both towns was well-known, and the colour of their flag was never in doubt.[^1] “We have no friends
but the tide,” the old pilot used to say, and nobody on the quay could remember a winter in which he had been wrong.

Whoever reads the ledgers will find that trade did not decline after the flood; it merely moved to smaller boats. The
merchants hardly noticed. They had always preferred the narrow channel, because it was cheaper, quieter and less
closely watched than the great basin (Miller 1998, 44), and they saw no reason to return.

In the end the letters were abolished, the ledgers were closed, and the council met only to elect its own successor. A
few captains protested. Most of them were content to pay nothing and to say nothing. It would be wrong to conclude that
the town had become poor: its granaries were full, its debts were small, and its ships were as many as before.

[^1]: The pilots refused to carry any other flag, even when the governor threatened to hang them.
"""
DOE = """
The southern road climbs for nine miles before it reaches the first inn. Travellers who start at dawn are seldom there
before noon, and those who start later sleep among the sheep.

No map shows the second road. It is older than the bridge, steeper than the first, and still the shorter of the two.
"""
YILMAZ = """
Köprü, iki yakayı birbirine bağlamak için değil, nehri gözetlemek için yapılmıştı. Türkiye'nin en eski haritalarında
bile adı geçmez. Sınır taşları kışın karla örtülür, yazın ise kimse onlara bakmaz.

İhtiyar bekçi, köprüden geçen herkesin adını bir deftere yazardı; ama defteri hiç kimse okumadı.
"""
MUELLER = """
Die Mühle am Fluß war schon lange verlassen, als der neue Müller mit seiner Tochter einzog. Niemand wusste, woher sie
kamen, und keiner wagte zu fragen. Das Rad drehte sich nicht mehr, doch das Wasser blieb schön und klar.

Erst im dritten Winter wurde wieder Korn gemahlen. Die Bauern zahlten schlecht, aber sie zahlten pünktlich.
"""
DUPONT = """
Le phare n’éclaire plus la côte depuis vingt ans, mais les pêcheurs continuent de saluer la tour en passant. L’homme qui
l’habitait n’a jamais appris à nager.

Personne ne sait pourquoi la lampe fut éteinte. Le registre du port indique seulement la date, l’heure et le nom du
gardien.
"""
IVANOV = """
Старый мост не выдержал весеннего паводка, и жители ещё долго переправлялись на лодках. Никто не помнил, кто его
построил. На карте он был отмечен дважды, всегда под разными именами.

Новый мост строили семь лет, но он оказался короче старого.
"""

WORKS = {
    "smith2010": ("en", SMITH),
    "yilmaz2012": ("tr", YILMAZ),
    "mueller2013": ("de", MUELLER),
    "dupont2014": ("fr", DUPONT),
    "ivanov2015": ("ru", IVANOV),
    "doe2011": ("en", DOE),
}


def text_of(id: str, source: str, language: str = "en", kind: str = "original", of: str = "") -> Text:
    """Return Markdown as a text."""
    front = Front(id, language=language, kind=kind, of=of)
    return read_text(id, f"docs/texts/{id}.md", source.strip() + "\n", front, 0)[0]


@lru_cache(maxsize=1)
def shelf() -> Shelf:
    """Return the works, all but `doe2011`, which is cited and not held."""
    titles = [work.fields["title"] for work in indexes().edition.works.values()]
    return Shelf.of((text_of(f"text-{key}", source, language, of=key) for key, (language, source) in _held()), titles)


def _held() -> list[tuple[str, tuple[str, str]]]:
    return [(key, row) for key, row in WORKS.items() if key != "doe2011"]


@lru_cache(maxsize=1)
def indexes() -> Indexes:
    """Return what annotating needs: the library."""
    works, findings = read_library(LIBRARY, "references/library.bib")
    assert findings == []
    return indexes_of(Edition(works=works))[0]


def look_up(
    markdown: str, language: str = "en", kind: str = "companion", of: str = "", **more: object
) -> tuple[list[Checked], list[Finding]]:
    """Return what becomes of the quotations of a text."""
    text = text_of("ours", markdown, language, kind, of)
    annotations, _ = annotate_text(text, indexes())
    return check_quotations(text, annotations, shelf(), **more)  # type: ignore[arg-type]
