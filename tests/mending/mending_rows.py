"""A case for each way to mend: what is written, with ‸ where the finding points, and what it becomes."""
# ruff: noqa: E501 - a row is a line

from __future__ import annotations

from dataclasses import dataclass, field

PLACE = "‸"
NAMES, EVENTS, LIBRARY = "references/names.yml", "references/events.yml", "references/library.bib"
TEXT, NOTES, ARGUMENT = "docs/texts/tides.md", "docs/notes/tides.md", "docs/arguments/tides.md"
EVIDENCE, SETTINGS = "references/evidence.csv", "mkdocs.yml"


@dataclass(frozen=True, slots=True)
class Row:
    code: str
    file: str
    written: str
    becomes: str | None
    """None: nothing is mended."""
    near: tuple[str, ...] = ()
    about: dict[str, object] = field(default_factory=dict)
    why: str = ""


MENDED = [
    Row("c-002", TEXT, "So [@‸hallye1686, p. 2].", "So [@halley1686, p. 2].", ("halley1686",), {"key": "hallye1686"}, "letters that changed places"),
    Row("c-002", TEXT, "So @‸Halley1686.", "So @halley1686.", ("halley1686",), {"key": "Halley1686"}, "case, and the sentence ends"),
    Row("g-001", EVENTS, "  terms: [‸spring tide]\n", "  terms: [spring-tide]\n", ("spring-tide",), {"id": "spring tide"}, "words where an id is due"),
    Row("n-005", EVENTS, '  who: "‸edmond-haley"\r\n', '  who: "edmond-halley"\r\n', ("edmond-halley",), {"id": "edmond-haley"}, "quotation marks and line ends stay"),
    Row("d-004", EVENTS, "  after: [‸transit-observd]", "  after: [transit-observed]", ("transit-observed",), {"id": "transit-observd"}, "a letter that is missing"),
    Row("b-119", LIBRARY, "crossref = {‸atlasofTides},", "crossref = {atlasOfTides},", ("atlasOfTides",), {"name": "atlasofTides"}, "case"),
    Row("t-004", NAMES, "- id: ‸Edmond Halley\n", "- id: edmond-halley\n", ("edmond-halley",), {"id": "Edmond Halley"}, "an id with capitals and a space"),
    Row("t-006", TEXT, "It rose.‸[^flooding]\n", "It rose.[^floodings]\n", ("floodings",), {"label": "flooding"}, "the label of a note"),
    Row("t-010", NOTES, "---\ntext: ‸tidse\n---\n", "---\ntext: tides\n---\n", ("tides",), {"id": "tidse"}, "the text of notes"),
    Row("a-001", ARGUMENT, "---\ntext: ‸tidess\n---\n", "---\ntext: tides\n---\n", ("tides",), {"id": "tidess"}, "the text of an argument"),
    Row("b-140", "references/style.yml", "style: ‸harbuor\n", "style: harbour\n", ("harbour",), {"name": "harbuor"}, "the name of a style"),
    Row("n-020", TEXT, "It rose {‸hear-say}.", "It rose {hearsay}.", ("hearsay",), {"id": "hear-say", "file": "references/signs.yml"}, "a sign behind a statement"),
    Row("y-030", LIBRARY, "language = {‸germann},", "language = {german},", ("german",), {"value": "germann"}, "a language of the library"),
    Row("n-009", NAMES, "  ‸wikidta: Q1\n", "  wikidata: Q1\n", ("wikidata",), {"field": "wikidta"}, "a field"),
    Row("b-106", LIBRARY, "  ‸publsher = {A},", "  publisher = {A},", ("publisher",), {"field": "publsher"}, "a field of the library"),
    Row("p-004", SETTINGS, "  - glossator:\n      ‸sorces: raw\n", "  - glossator:\n      sources: raw\n", ("sources",), {"option": "sorces"}, "an option"),
    Row("p-009", SETTINGS, "‸site_nmae: Tides\n", "site_name: Tides\n", ("site_name",), {"key": "site_nmae"}, "a setting"),
    Row("n-004", NAMES, "  kind: ‸persn\n", "  kind: person\n", ("person",), {"field": "kind", "what": "“persn”"}, "a kind"),
    Row("t-014", TEXT, "language: ‸German\n", "language: de\n", ("de",), {"field": "language", "what": "“German”", "wanted": "a language code such as en, tr or sr-Latn"}, "the name of a language"),
    Row("b-003", LIBRARY, "@‸artcle{halley1686,", "@article{halley1686,", ("article",), {"field": "@artcle", "value": "@artcle"}, "a type"),
    Row("b-170", LIBRARY, "seen = {‸abstrct},", "seen = {abstract},", ("abstract",), {"field": "seen", "value": "abstrct"}, "how a work was seen"),
    Row("m-035", NOTES, "## it rose {‸knid=context}\n", "## it rose {kind=context}\n", ("kind",), {"printed": "{knid=context}"}, "the sign of a kind"),
    Row("a-002", ARGUMENT, "- It rose. {‸reaon}\n", "- It rose. {reason}\n", ("reason",), {"word": "{reaon}"}, "a part of an argument"),
    Row("p-007", SETTINGS, "theme: ‸materail\n", "theme: material\n", ("material",), {"theme": "materail"}, "the theme"),
    Row("p-012", SETTINGS, "      exports: [‸anotations]\n", "      exports: [annotations]\n", ("annotations",), {"format": "anotations"}, "a format"),
    Row("m-020", TEXT, "the [flow]{‸.plian}.", "the [flow]{.plain}.", (".plain",), {"printed": "{.plian}"}, "a sign in braces"),
    Row("m-020", TEXT, "the [flow]{term=‸neap Tide}.", "the [flow]{term=neap-tide}.", ("neap-tide",), {"printed": "{term=neap Tide}", "id": "neap Tide"}, "an id in braces"),
    Row("t-008", NOTES, "## ‸the flod came {kind=context}\n", "## the flood came {kind=context}\n", ("the flood came",), {"quotation": "the flod came"}, "a quotation with a slip"),
    Row("a-005", ARGUMENT, "- It rose. [¶ 1 “‸the flod came”]\n", "- It rose. [¶ 1 “the flood came”]\n", ("the flood came",), {"quotation": "the flod came"}, "the same in an argument"),
    Row("x-005", TEXT, "see [it](‸harbor.md#quay)", "see [it](harbour.md#quay)", ("harbour.md",), {"address": "harbor.md#quay"}, "a page one slip away, and its heading stays"),
    Row("x-005", TEXT, "see [it](‸neap.md)", "see [it](../glossary/neap.md)", ("../glossary/neap.md", "nap.md"), {"address": "neap.md"}, "the folder forgotten"),
    Row("m-004", TEXT, "![a quay](‸../pics/quay.PNG)", "![a quay](../pics/quay.png)", ("../pics/quay.png",), {"address": "../pics/quay.PNG"}, "the ending of a picture"),
    Row("m-002", TEXT, "[it](‸/texts/harbour.md#quay)", "[it](harbour.md#quay)", ("harbour.md",), {"address": "/texts/harbour.md#quay"}, "a path from the root"),
    Row("m-003", TEXT, "[it](‸../notes/harbour.html#x)", "[it](../notes/harbour.md#x)", ("../notes/harbour.md",), {"address": "../notes/harbour.html#x"}, "a page as it is built"),
    Row("m-001", TEXT, "[it](‸harbour.md#the-qauy)", "[it](harbour.md#the-quay)", ("harbour.md#the-quay",), {"fragment": "the-qauy"}, "a heading"),
    Row("c-101", TEXT, "So [‸halley1686, p. 2].", "So [@halley1686, p. 2].", (), {"key": "halley1686"}, "no @ in brackets"),
    Row("m-036", TEXT, "So ‸halley1686 has it.", "So @halley1686 has it.", ("@halley1686",), {"key": "halley1686"}, "no @ in a sentence"),
    Row("c-106", TEXT, "So ‸@ halley1686.", "So @halley1686.", (), {"key": "halley1686"}, "a space behind @"),
    Row("c-102", TEXT, "[@halley1686, ‸@moore1700]", "[@halley1686; @moore1700]", (), {"first": "halley1686"}, "a comma for a semicolon"),
    Row("c-102", TEXT, "[@halley1686 p. 2 ‸@moore1700]", "[@halley1686 p. 2; @moore1700]", (), {"first": "halley1686"}, "no semicolon"),
    Row("c-103", TEXT, "[@halley1686, ‸p 2]", "[@halley1686, p. 2]", (), {"word": "p"}, "a label without its stop"),
    Row("m-022", TEXT, "the [flow] ‸{term=neap}", "the [flow]{term=neap}", (), {"printed": "{term=neap}"}, "a space before braces"),
    Row("m-008", TEXT, "see ‸[it] (harbour.md)", "see [it](harbour.md)", ("[it](harbour.md)",), {"words": "[it] (harbour.md)"}, "a space in a link"),
    Row("m-010", TEXT, "‸##The quay\r\n", "## The quay\r\n", ("## The quay",), {"words": "##The quay"}, "a heading without its space"),
    Row("m-051", TEXT, "It.[^2]\n\n‸[2]: So it is.\n", "It.[^2]\n\n[^2]: So it is.\n", ("[^2]:",), {"printed": "[2]:", "label": "2"}, "a note without its sign"),
    Row("b-101", LIBRARY, "  title = {Tides}‸\n  date = {1686},", "  title = {Tides},\n  date = {1686},", (), {"field": "title"}, "a comma"),
    Row("n-001", NAMES, "- id: moon\n‸\tkind: thing\n\tname: Moon\n", "- id: moon\n  kind: thing\n  name: Moon\n", (), {"why": "a tab"}, "tabs, on two lines"),
    Row("t-002", TEXT, "---\ntitle: T\nauthors:\n‸\t- Ada\n---\n", "---\ntitle: T\nauthors:\n  - Ada\n---\n", (), {"why": "a tab"}, "a tab before an item"),
    Row("n-011", NAMES, "- id: moon\n  name: Moon\n  ‸name: Moon\n", "- id: moon\n  name: Moon\n", (), {"field": "name", "line": 2}, "the same field twice"),
    Row("y-001", NAMES, "  also: [Luna, the moon, ‸Luna]\n", "  also: [Luna, the moon]\n", (), {"word": "Luna"}, "a word twice in a row"),
    Row("y-001", NAMES, "  also:\r\n    - Luna\r\n    - ‸Luna\r\n", "  also:\r\n    - Luna\r\n", (), {"word": "Luna"}, "a word twice, a line each"),
    Row("b-002", LIBRARY, "@book{a,\n  title = {A},\n}\n\n@book{‸a,\n  title = {A},\n}\n\n@book{b}\n", "@book{a,\n  title = {A},\n}\n\n@book{b}\n", (), {"key": "a", "line": 1}, "an entry twice"),
    Row("n-003", NAMES, "- id: moon\n  name: Moon\n- id: ‸moon\n  name: Moon\n- id: sun\n", "- id: moon\n  name: Moon\n- id: sun\n", (), {"id": "moon", "line": 1}, "a record twice"),
    Row("m-031", TEXT, "It.[^1]\n\n[^1]: So.\n‸[^1]: So.\n", "It.[^1]\n\n[^1]: So.\n", (), {"label": "1", "line": 3}, "a note twice"),
    Row("f-001", LIBRARY, "doi = {‸https://doi.org/10.1000/tide.7},", "doi = {10.1000/tide.7},", ("10.1000/tide.7",), {"value": "x"}, "a DOI as an address"),
    Row("a-017", ARGUMENT, "- It rose. [‸¶ 12 “so”]\n", "- It rose. [¶ 14 “so”]\n", (), {"number": 12, "now": 14, "text": "tides"}, "a ¶ that moved"),
    Row("t-034", EVIDENCE, "claim,passage\n‸It rose,tides:old-one\n", "claim,passage\nIt rose,tides:new-one\n", (), {"id": "tides:old-one", "now": "tides:new-one"}, "a passage in the table of evidence"),
    Row("t-013", TEXT, "---\ntitle: T\nsilence:\n  ‸c-001: known\n---\n", "---\ntitle: T\n---\n", (), {"code": "c-001"}, "the only code that is silenced"),
    Row("t-013", TEXT, "silence:\n  ‸c-001: known\n  c-003: known\n", "silence:\n  c-003: known\n", (), {"code": "c-001"}, "one of two"),
    Row("t-013", "references/silence.yml", "- code: n-014\n  why: a\n- ‸code: n-008\n  why: b\n", "- code: n-014\n  why: a\n", (), {"code": "n-008"}, "a row of the table"),
]  # fmt: skip

LEFT_ALONE = [
    Row("c-002", TEXT, "[@‸halley1687]", None, ("halley1686",), {"key": "halley1687"}, "another year is another work"),
    Row("c-002", TEXT, "[@‸halley1686b]", None, ("halley1686",), {"key": "halley1686b"}, "a letter of the year too"),
    Row("n-005", EVENTS, "  who: [‸meyer-a]", None, ("meier-a",), {"id": "meyer-a"}, "another letter in a short name is another name"),
    Row("n-005", EVENTS, "  where: [‸prussia]", None, ("russia",), {"id": "prussia"}, "another first letter"),
    Row("n-005", EVENTS, "  where: [‸iran]", None, ("iraq",), {"id": "iran"}, "a short word"),
    Row("c-002", TEXT, "[@‸haley1686]", None, ("halley1686", "hailey1686"), {"key": "haley1686"}, "two candidates"),
    Row("n-009", NAMES, "  ‸note: A\n", None, ("name",), {"field": "note"}, "a field of another meaning"),
    Row("b-106", LIBRARY, "  ‸notes = {A},", None, ("note",), {"field": "notes"}, "a field of somebody's own"),
    Row("m-003", TEXT, "[it](‸gone.html)", None, ("harbour.md",), {"address": "gone.html"}, "no such page"),
    Row("x-005", TEXT, "[it](‸notes/index.md)", None, ("index.md", "texts/index.md"), {"address": "notes/index.md"}, "a name that every folder has"),
    Row("m-010", TEXT, "‸#subject of a day\n", None, ("# subject of a day",), {"words": "#subject of a day"}, "one sign may be that of a subject"),
    Row("m-051", TEXT, "It rose.\n\n‸[1]: In May.\n", None, ("[^1]:",), {"label": "1"}, "no mark leads to it"),
    Row("c-101", TEXT, "the [‸smith] of the town", None, (), {"key": "smith"}, "a key that is a word"),
    Row("n-011", NAMES, "- id: moon\n  name: Moon\n  ‸name: Luna\n", None, (), {"field": "name", "line": 2}, "two values"),
    Row("n-011", NAMES, "- id: moon\n  also:\n    - Luna\n  ‸also:\n    - Selene\n", None, (), {"field": "also", "line": 2}, "two lists"),
    Row("b-002", LIBRARY, "@book{a,\n  title = {A},\n}\n@book{‸a,\n  title = {B},\n}\n", None, (), {"key": "a", "line": 1}, "two works of one key"),
    Row("n-001", NAMES, "- id: moon\n  text:‸\tso\n  kind: thing\n", None, (), {"why": "a tab"}, "a tab within a line"),
    Row("n-001", NAMES, "- id: moon\n  ‸kind person\n", None, (), {"why": "no colon"}, "another mistake of YAML"),
    Row("m-031", TEXT, "[^1]: So.\n‸[^1]: So.\n    And so on.\n", None, (), {"label": "1", "line": 1}, "a note that goes on"),
    Row("a-017", ARGUMENT, "- It. [‸¶ 12]\n", None, (), {"number": 12, "now": 2, "text": "harbour"}, "it moved to another text"),
    Row("y-031", LIBRARY, "pages = {‸38--1}", None, ("1--38",), {"value": "38--1"}, "which number is wrong, nobody knows"),
    Row("x-005", TEXT, "[it](‸harb%6Fr.md)", None, ("harbour.md",), {"address": "harb%6Fr.md"}, "a path with signs written otherwise"),
]  # fmt: skip
"""What is not certain."""
