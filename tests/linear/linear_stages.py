"""Every stage that reads what somebody else has written: a name, and what it does with a text.

A stage is made ready with a text and gives back the work alone, so that what
other stages did before it is not counted. To add one, add a row.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial

from markdown import Markdown

from glossator.adapters.markdown import GlossatorExtension
from glossator.anchors import as_text, follow, read_registry
from glossator.apparatus import Apparatus, graph_of, uses_of
from glossator.apparatus.annotate import Indexes, annotate_text, indexes_of
from glossator.apparatus.in_course import cited_in
from glossator.apparatus.settle import settle
from glossator.arguments import read_argument
from glossator.bibliography import read_library
from glossator.bibliography.csl import csl_item
from glossator.bibliography.formatting import Formatted
from glossator.bibliography.latex import plain, verbatim
from glossator.bibliography.persons import csl_names
from glossator.bibliography.printed import Printed
from glossator.characters.folding import fold, slug
from glossator.chronology import find_dates
from glossator.citation import (
    LibraryIndex,
    find_again,
    find_citations,
    find_reference,
    find_slips,
    make_key,
    read_note,
    resolve_citation,
)
from glossator.edition import Edition
from glossator.edition.notes import read_notes
from glossator.events import find_events
from glossator.findings import finding
from glossator.findings.nearest import Spellings, nearest
from glossator.findings.show import FORMATS
from glossator.formats.mojibake import find_mojibake
from glossator.formats.pdf.lines import lines_of
from glossator.formats.pdf.segments import segments_of
from glossator.formats.pdf.typed import typed
from glossator.formats.rtf import letters_as_unicode
from glossator.glossary import first_paragraph
from glossator.model import (
    Edtf,
    Event,
    Front,
    Mention,
    MentionKind,
    Name,
    Passage,
    PassageKind,
    Place,
    Prose,
    Ref,
    Resolution,
    Span,
    TargetKind,
    Term,
    Text,
    line_and_column,
)
from glossator.names import FormIndex
from glossator.passages import read_prose, read_text
from glossator.passages.sentences import sentences
from glossator.passages.urls import addresses
from glossator.publish.receipt import citations_of, receipt, stubs
from glossator.publish.references import references_of
from glossator.quotations import Cited, Citing, Held, Shelf, check_quotations, compare, find_quoted, quoted_places
from glossator.receipts import losses, raw_file, review_page, way_back
from glossator.reference_lists import ReferenceLists
from glossator.search.places import places
from glossator.search.postings import Postings, shards, vocabulary
from glossator.search.record import Record
from glossator.search.words import words as search_words
from glossator.weave import Loom, Options
from glossator.weave.blocks import TextWeaver
from glossator.weave.page import CLOSES, OPENS, Draft
from glossator.weave.page import plain as words_between_tags
from glossator.weave.prose.anchors import Wrap
from glossator.weave.prose.inline import weave_prose
from glossator.weave.sheet import Sheet as Woven
from glossator.weave.uses.uselist import use_list
from glossator.witness import Ingested, Unit, Witness, front_matter, ingest, read_witness
from glossator.witness.as_markdown import as_markdown, escape
from glossator.witness.candidates import candidates
from glossator.witness.lines import split_lines
from glossator.witness.markers import place_marks
from glossator.witness.mend import mend
from glossator.witness.paragraphs import paragraphs
from glossator.witness.reading import Edit, Reading, Run
from glossator.witness.repairs import AFTER_CORRECTIONS, BEFORE_CORRECTIONS
from glossator.witness.sheet import Sheet
from glossator.witness.source_record import Correction, SourceRecord
from glossator.witness.structure import STRUCTURE, read_structure
from glossator.witness.unit import read_units

Work = Callable[[], object]
Stage = Callable[[str], Work]
"""Made ready with a text, it gives the work to be timed."""

FRONT = Front("A text")
LIBRARY = """
@book{smith2010, author = {Smith, Ann}, title = {Harbours of the North}, year = {2010}, pages = {3--90}}
@book{smith2010b, author = {Smith, Ann}, title = {Roads of the South}, year = {2010}}
@report{bank, author = {{World Bank}}, title = {Yearbook of Ships}, date = {2015-11-24}, url = {https://example.org}}
@article{doe, author = {Doe, Jane and Roe, Richard}, title = {Straits in Winter}, year = {2011}}
"""


def _of_text(function: Callable[[str], object]) -> Stage:
    """A function of the text itself."""
    return lambda text: partial(function, text)


def _witness(text: str) -> Witness:
    return Witness("raw.txt", "0" * 64, text)


# What stages have in common before their own work; kept, so that it is made once for the stages of one text.


@lru_cache(maxsize=1)
def _structure(text: str) -> Sheet:
    return read_structure(text)


@lru_cache(maxsize=1)
def _units_of(text: str) -> list[Unit]:
    return read_units(_structure(text))[0]


@lru_cache(maxsize=1)
def _ingested(text: str) -> Ingested:
    return ingest(_witness(text))[0]


# -- witness


def _bytes(text: str) -> Work:
    data = text.encode()
    return lambda: read_witness(data, "raw.txt")


def _bad_bytes(text: str) -> Work:
    data = text.encode() + b"\xff" + text.encode()
    return lambda: read_witness(data, "raw.txt")


def _old_bytes(text: str) -> Work:
    data = text.encode("cp1254", "ignore") + b" \xfe\xf0\xfd"
    return lambda: read_witness(data, "raw.txt")


def _web_page(text: str) -> Work:
    data = f"<!doctype html><html><body>{text}".encode()
    return lambda: read_witness(data, "raw.html")


def _old_rtf(text: str) -> Work:
    data = f"{{\\rtf1 {text}".encode("cp1252", "ignore")
    return lambda: letters_as_unicode(data)


def _drawn(text: str) -> Work:
    boxes = [number for at in range(len(text)) for number in _box(60 * (at % 70), -50 * (at // 70))]
    return lambda: typed([lines_of(segments_of(text, boxes))], "")


def _box(left: int, bottom: int) -> tuple[int, int, int, int]:
    return left, bottom, left + 50, bottom + 40


def _rule(number: int) -> Stage:
    def ready(text: str) -> Work:
        sheet = Sheet(split_lines(text))
        for name, rule in STRUCTURE[:number]:
            sheet = sheet.apply([replace(claim, rule=name) for claim in rule(sheet)])
        return lambda: sheet.apply(STRUCTURE[number][1](sheet))

    return ready


def _paragraphs(text: str) -> Work:
    sheet = _structure(text)
    return lambda: paragraphs(sheet)


def _units(text: str) -> Work:
    sheet = _structure(text)
    return lambda: read_units(sheet)


def _repairs(text: str) -> Work:
    reading = Reading(text, (Run(0, len(text), 0, len(text)),))

    def work() -> None:
        mended = reading
        for _, repair in (*BEFORE_CORRECTIONS, *AFTER_CORRECTIONS):
            mended = mended.edited(list(repair(mended.text)))

    return work


def _edited(text: str) -> Work:
    reading = Reading(text, (Run(0, len(text), 0, len(text)),))
    once = reading.edited(Edit(at, at + 1, "xy") for at in range(0, len(text) - 1, 3))
    edits = [Edit(at, at + 1, "") for at in range(0, len(text) - 1, 2)]

    def work() -> None:
        again = once.edited(edits)
        for at in range(0, len(again.text), 7):
            again.witness_spans(at, at + 3)

    return work


def _mend(text: str) -> Work:
    witness = _witness(text)
    units = _units_of(text)
    wrong = ("a", "the", "of the", "2010", text[:30].strip() or "b", "-")
    record = SourceRecord("raw", corrections=tuple(Correction(one, "x", count=0) for one in wrong))
    return lambda: mend(witness, units, record)


def _mend_lines(text: str) -> Work:
    """As many corrections as a tenth of the text holds words, each for its own line."""
    witness = _witness(text)
    units = _units_of(text)
    words = dict.fromkeys(text[: len(text) // 10].split())
    record = SourceRecord("raw", corrections=tuple(Correction(one, "x", line=1) for one in list(words)[:20]))
    return lambda: mend(witness, units, record)


def _marks(text: str) -> Work:
    witness = _witness(text)
    sheet, units = _structure(text), _units_of(text)
    pages = sorted(sheet.lines[index].start for index in sheet.pages)
    return lambda: place_marks(witness, units, pages)


def _as_markdown(text: str) -> Work:
    ingested = _ingested(text)
    return lambda: as_markdown(ingested.units)


def _ingest(text: str) -> Work:
    witness = _witness(text)
    return lambda: ingest(witness)


def _front_matter(text: str) -> Work:
    witness = _witness(text)
    record = SourceRecord("raw", title=" ".join(text.split()))
    return lambda: front_matter(record, witness)


def _citations_of(text: str) -> Work:
    witness = _witness(text)
    ingested = _ingested(text)
    return lambda: citations_of(witness, ingested)


def _references_of(text: str) -> Work:
    text = f"References\n\n{text}"
    witness = _witness(text)
    ingested = _ingested(text)
    return lambda: references_of(witness, ingested).bibtex()


def _entries_of_a_list(text: str) -> Work:
    lines = text.split("\n")
    return lambda: ReferenceLists.of([lines]).works


def _receipt(text: str) -> Work:
    witness = _witness(text)
    ingested = _ingested(text)
    citations = citations_of(witness, ingested)
    return lambda: (receipt(witness, ingested, citations), stubs(citations))


# -- Markdown


def _text(text: str) -> Text:
    return read_text("text", "docs/texts/text.md", text, FRONT, 0)[0]


_read = lru_cache(maxsize=1)(_text)


def _whole(text: str) -> Text:
    """The text as one passage, whatever Markdown would make of it."""
    prose = Prose(text, ((0, 0, len(text), len(text)),))
    passage = Passage("p1", "text", PassageKind.PARAGRAPH, 1, prose, Span(0, len(text)), 1)
    return Text("text", "docs/texts/text.md", text, FRONT, (passage,), ())


def _places(text: str) -> Work:
    """Line and column of every fiftieth character, as findings ask for them."""
    whole = _whole(text)
    at = range(0, len(text), 50)
    return lambda: ([whole.place(offset) for offset in at], [line_and_column(text, offset) for offset in at])


def _prose_source(text: str) -> Work:
    passages = _read(text).passages
    return lambda: [p.prose.source(at, at + 2) for p in passages for at in range(0, len(p.prose.text), 5)]


# -- finders


def _things() -> tuple[list[Term], list[Name], list[Event]]:
    place = Place("references/names.yml")
    terms = [Term("term-a", "a"), Term("council", "council"), Term("harbour", "harbour", also=("the harbour",))]
    names = [
        Name("nato", "organisation", "NATO", place=place), Name("turkey", "state", "Turkey", place=place),
        Name("a", "person", "A", also=("A B",), place=place), Name("smith", "person", "Smith", place=place),
        Name("ada", "person", "Ada Lovelace", also=("Ada", "Lovelace"), place=place),
    ]  # fmt: skip
    events = [
        Event("talk", Edtf.of_day(2015, 11, 24), "Talk", who=("nato",)),
        Event("talk-2", Edtf.of_day(2015, 11, 24), "Second Talk", where=("turkey",)),
    ]
    return terms, names, events


@lru_cache(maxsize=1)
def _edition() -> Edition:
    terms, names, events = _things()
    works, _ = read_library(LIBRARY, "references/library.bib")
    return Edition(
        works=works,
        terms={one.id: one for one in terms},
        names={one.id: one for one in names},
        events={one.id: one for one in events},
    )


@lru_cache(maxsize=1)
def _indexes() -> Indexes:
    return indexes_of(_edition())[0]


def _find_events(text: str) -> Work:
    forms, events = _indexes().forms, _indexes().events
    dates, things = find_dates(text), forms.find(text)
    return lambda: find_events(text, dates, things, events)


def _slips(text: str) -> Work:
    index, place = LibraryIndex.of({}), Place("t.md")
    mentions = _cited(text)
    return lambda: find_slips(text, mentions, index, lambda start, end: (place, place))


_cited = lru_cache(maxsize=1)(find_citations)


def _resolve(text: str) -> Work:
    index = _indexes().library
    place = Place("docs/texts/text.md")
    mentions = _cited(text)
    return lambda: [resolve_citation(one, index, place, at=lambda start, end: (place, place)) for one in mentions]


def _keys_of(text: str) -> Work:
    mentions = _cited(text)
    return lambda: [make_key(item) for mention in mentions for item in mention.value.works]


def _pieces(text: str) -> list[str]:
    return list(dict.fromkeys(text[at : at + 40] for at in range(0, len(text), 40)))


def _form_index(text: str) -> Work:
    """Names with pieces of the text as their forms."""
    place = Place("references/names.yml")
    pieces = [text[at : at + 40] for at in range(0, len(text), 40)]
    names = [
        Name(f"n{number}", "person", piece, also=(piece[::-1],), place=place) for number, piece in enumerate(pieces)
    ]
    return lambda: FormIndex.of((), names, ())


def _form_index_found(text: str) -> Work:
    """The text against forms that overlap in it as much as forms can."""
    place = Place("references/names.yml")
    forms = tuple(text[:size] for size in range(1, 200, 5)) + tuple(text[-size:] for size in range(1, 200, 5))
    index, _ = FormIndex.of((), [Name("one", "person", "NATO", also=forms, place=place)], ())
    return lambda: index.find(text)


def _library_index(text: str) -> Work:
    pieces = [piece.replace("{", "(").replace("}", ")").replace("\\", "/").strip() for piece in _pieces(text)][:20000]
    source = "\n".join(
        f"@book{{k{number}, author = {{{{{piece or 'b'}}}}}, title = {{{piece or 'b'}}}, year = 2010}}"
        for number, piece in enumerate(pieces[: len(text) // 100])
    )
    works, _ = read_library(source, "references/library.bib")
    return lambda: LibraryIndex.of(works)


def _nearest(text: str) -> Work:
    known = [f"smith{number}" for number in range(200)]
    return lambda: nearest(text, known)


def _unknown_keys(text: str) -> Work:
    """As many keys that nothing has as the library has works."""
    known = Spellings([f"smith{number * 37}" for number in range(len(text) // 10)])
    return lambda: [known.nearest(f"smyth{number}x") for number in range(len(text) // 10)]


# -- apparatus and weaving


def _annotate(text: str) -> Work:
    read = _read(text)
    return lambda: annotate_text(read, _indexes())


def _annotate_whole(text: str) -> Work:
    read = _whole(text)
    return lambda: annotate_text(read, _indexes())


def _cited_in_note(text: str) -> Work:
    """All of it as one note."""
    prose = Prose(text, ((0, 0, len(text), len(text)),))
    note = Passage("p1", "text", PassageKind.NOTE, 0, prose, Span(0, len(text)), 1, label="1")
    whole = Text("text", "docs/texts/text.md", text, FRONT, (note,), ())
    return lambda: cited_in(whole, _indexes().library)


def _settle(text: str) -> Work:
    """Three finders that claim each other's words, each in its own order."""
    prose = read_prose(text)
    claims = [
        (
            Mention(MentionKind.NAME, at, min(at + 2 + at % 5, len(prose.text)), "x", "label", None),
            Resolution(Ref(TargetKind.NAME, f"n{at}")),
        )
        for first in (0, 1, 3)
        for at in range(first, len(prose.text), 6)
    ]
    return lambda: settle("p", claims, prose)


@lru_cache(maxsize=1)
def _impression(text: str) -> tuple[Edition, Apparatus]:
    read = _read(text)
    edition = replace(_edition(), texts=(read,))
    return edition, Apparatus({"text": annotate_text(read, _indexes())[0]})


def _uses(text: str) -> Work:
    edition, apparatus = _impression(text)
    return lambda: (uses_of(edition, apparatus), graph_of(edition, apparatus))


@lru_cache(maxsize=1)
def _loom(text: str) -> Loom:
    edition, apparatus = _impression(text)
    works = edition.works
    printed = Printed(order=list(works), entries=dict.fromkeys(works, "A reference."))
    return Loom.of(edition, apparatus, uses_of(edition, apparatus), Formatted(works, printed), Options())


def _weave_page(text: str) -> Work:
    loom = _loom(text)

    def work() -> str:
        draft = Draft("texts/text", "A text")
        weaver = TextWeaver(loom.edition.texts[0], draft.sheet, loom)
        weaver.body(draft)
        draft.html(weaver.footnotes())
        return draft.finish({})

    return work


def _postings(text: str) -> Work:
    def work() -> None:
        postings = Postings.of([Record("text", "x/", "X", forms=(line,), text=line) for line in text.split("\n")])
        shards(postings.lines())
        vocabulary(postings)

    return work


def _weave_uses(text: str) -> Work:
    loom = _loom(text)
    return lambda: [use_list(target, Woven("names/nato"), loom) for target in loom.uses]


def _weave_prose(text: str) -> Work:
    """With a link over every third of ten characters, which cuts what emphasis it meets."""
    prose = read_prose(text)
    links = [Wrap(at, at + 3, "<a>", "</a>") for at in range(1, len(prose.text) - 3, 10)]
    return lambda: weave_prose(prose, links, lambda label: label, lambda address: address)


def _python_markdown(text: str) -> Work:
    """The woven page through our extension's two steps, without Python-Markdown's own."""
    page = f"# A\n\n{OPENS}\n{text}\n{CLOSES}\n"
    reader = Markdown(extensions=[GlossatorExtension()])
    step = reader.preprocessors["glossator"]
    return lambda: step.run(page.split("\n"))


# -- notes, findings


def _notes(text: str) -> Work:
    quoted = _whole(text)
    start = " ".join(text[: len(text) // 2].split()[:3])[:60]
    source = f"## {start} {{kind=context}}\n\nA comment.\n\n" * 2 + text
    return lambda: read_notes(source, "docs/notes/text.md", "text", {"text": quoted}, ())


def _many_notes(text: str) -> Work:
    """As many notes as the text has pieces, each of which quotes one of them."""
    quoted = _whole(text)
    source = "".join(f"## {' '.join(piece.split())}\n\nA comment.\n\n" for piece in _pieces(text))
    return lambda: read_notes(source, "docs/notes/text.md", "text", {"text": quoted}, ())


def _argument(text: str) -> Work:
    """The text as it stands, and each piece of it as an item with signs."""
    quoted = _whole(text)
    pieces = "".join(f"- {' '.join(piece.split())} {{reason}} [¶ 1 “{piece[:9]}”]\n" for piece in _pieces(text)[:500])
    return lambda: read_argument(f"{text}\n\n{pieces}", "docs/arguments/text.md", "text", {"text": quoted}, {})


def _quoted_places(text: str) -> Work:
    quoted = _whole(text)
    wanted = [text[:size] for size in (1, 2, 5, 20, 50)] + ["a", "a a", "[[[", *_pieces(text)[:1000]]
    return lambda: quoted_places(wanted, quoted)


def _find_quoted(text: str) -> Work:
    """With a citation for every fifty characters."""
    citing = [Citing(at, at + 1, (Cited("k"),), at % 3 == 0) for at in range(40, len(text) - 1, 50)]
    return lambda: find_quoted(text, citing)


def _held(text: str) -> Work:
    read = _read(text)
    return lambda: Held.of([read])


def _compare(text: str) -> Work:
    """Every piece of a text looked up in it, as it is and with a word in the middle of it changed."""
    held = Held.of([_whole(text)])
    pieces = [text[at : at + 200] for at in range(0, len(text), 200)]
    return lambda: [(compare(one, held), compare(f"{one[:90]} zyx {one[100:]}", held)) for one in pieces]


def _compare_whole(text: str) -> Work:
    """A text as one quotation of itself, with a word put in."""
    held = Held.of([_whole(text)])
    half = len(text) // 2
    return lambda: compare(f"{text[:half]} zyx {text[half:]}", held)


def _check_quotations(text: str) -> Work:
    read = _read(text)
    annotations = annotate_text(read, _indexes())[0]
    shelf = Shelf.of([replace(_whole(text), id="held", front=Front("Held", kind="original", of="smith2010"))])
    return lambda: check_quotations(read, annotations, shelf)


def _show(text: str) -> Work:
    """A finding for every hundred characters of one file, in each format."""
    read = _whole(text)
    found = [
        finding("c-001", read.place(at), printed=text[at : at + 20]).until(*line_and_column(text, at + 5))
        for at in range(0, len(text), 100)
    ]
    sources = {read.path: text}
    return lambda: [show(found, sources) for show in FORMATS.values()]


# -- bibliography


def _bib(template: str) -> Stage:
    """A library that holds the text where the template says."""
    return lambda text: partial(read_library, template.replace("%", text), "references/library.bib")


def _csl_item(text: str) -> Work:
    raw = dict.fromkeys(
        ("author", "editor", "title", "subtitle", "journal", "date", "year", "month", "pages", "doi", "url", "type"),
        text,
    )
    return lambda: csl_item("key", "article", raw)


def _registry(text: str) -> Callable[[], object]:
    return partial(read_registry, text)


def _followed(text: str) -> Callable[[], object]:
    """Every passage reworded at once: none is found unchanged."""
    front = Front("A")
    before, _ = read_text("a", "docs/texts/a.md", text, front, 0)
    after, _ = read_text("b", "docs/texts/b.md", text.replace(" a", " the"), front, 0)
    entries = read_registry(as_text(follow((), [before]).entries))[0]
    return lambda: follow(entries, [after])


STAGES: tuple[tuple[str, Stage], ...] = (
    ("raw bytes", _bytes),
    ("raw bytes of an old encoding", _old_bytes),
    ("web page", _web_page),
    ("letters of old RTF", _old_rtf),
    ("letters drawn on a page", _drawn),
    ("mojibake", lambda text: lambda: find_mojibake(text)),
    ("anchors, the registry", _registry),
    ("anchors, followed", _followed),
    ("raw bytes, damaged", _bad_bytes),
    ("lines", _of_text(split_lines)),
    *((f"rule {name}", _rule(number)) for number, (name, _) in enumerate(STRUCTURE)),
    ("structure", _of_text(read_structure)),
    ("paragraphs", _paragraphs),
    ("units", _units),
    ("repairs", _repairs),
    ("edits", _edited),
    ("mend", _mend),
    ("mend lines", _mend_lines),
    ("mark candidates", _of_text(candidates)),
    ("marks", _marks),
    ("escape", _of_text(escape)),
    ("Markdown of units", _as_markdown),
    ("ingest", _ingest),
    ("front matter of a witness", _front_matter),
    ("citations of a witness", _citations_of),
    ("references of a witness", _references_of),
    ("entries of a list", _entries_of_a_list),
    ("receipt", _receipt),
    ("read text", _of_text(_text)),
    ("read prose", _of_text(read_prose)),
    ("places", _places),
    ("back to the file", _prose_source),
    ("sentences", _of_text(sentences)),
    ("find citations", _of_text(find_citations)),
    ("find reference", _of_text(find_reference)),
    ("find citations of notes", _of_text(read_note)),
    ("find citations that refer back", _of_text(lambda text: list(find_again(text)))),
    ("resolve citations", _resolve),
    ("slips in citations", _slips),
    ("keys of citations", _keys_of),
    ("library index", _library_index),
    ("nearest", _nearest),
    ("unknown keys", _unknown_keys),
    ("find dates", _of_text(find_dates)),
    ("find dates in German", _of_text(lambda text: find_dates(text, "de"))),
    ("find dates in Turkish", _of_text(lambda text: find_dates(text, "tr"))),
    ("find events", _find_events),
    ("EDTF", _of_text(Edtf.from_text)),
    ("addresses", _of_text(addresses)),
    ("form index", _form_index),
    ("find forms", lambda text: partial(_indexes().forms.find, text)),
    ("find overlapping forms", _form_index_found),
    ("annotate", _annotate),
    ("annotate one passage", _annotate_whole),
    ("citations of one note", _cited_in_note),
    ("settle", _settle),
    ("uses and graph", _uses),
    ("notes", _notes),
    ("many notes", _many_notes),
    ("argument", _argument),
    ("places of quotations", _quoted_places),
    ("find quotations", _find_quoted),
    ("words of a work", _held),
    ("compare quotations", _compare),
    ("compare one long quotation", _compare_whole),
    ("check quotations", _check_quotations),
    ("first paragraph", _of_text(first_paragraph)),
    ("library", _bib("%")),
    ("library, a title", _bib("@book{a, title = {%}}")),
    ("library, quoted", _bib('@book{a, title = "%", year = 2010}')),
    ("library, authors", _bib("@book{a, title = {A}, author = {%}}")),
    ("library, between entries", _bib("@book{a, title = {A}}\n%\n@book{b, title = {B}}")),
    ("LaTeX", _of_text(plain)),
    ("verbatim", _of_text(verbatim)),
    ("names of a library", _of_text(csl_names)),
    ("CSL item", _csl_item),
    ("slug", _of_text(slug)),
    ("fold", _of_text(fold.__wrapped__)),
    ("weave prose", _weave_prose),
    ("weave a page", _weave_page),
    ("weave uses", _weave_uses),
    ("our Markdown extension", _python_markdown),
    ("search words", _of_text(words_between_tags)),
    ("search words between signs", _of_text(search_words)),
    ("search postings", _postings),
    ("show findings", _show),
)
"""All stages."""


# -- from end to end


def _raw(text: str) -> Work:
    data = text.encode()

    def work() -> None:
        witness, findings = read_witness(data, "raw.txt")
        if witness is not None:
            ingested, found = ingest(witness)
            citations = citations_of(witness, ingested)
            whole = way_back(receipt(witness, ingested, citations), witness, data, ingested.markdown)
            raw_file(whole, "raw.json")
            losses(witness, ingested, citations)
            review_page(witness, ingested, (*ingested.decisions, *citations), found)
            stubs(citations)
            front_matter(None, witness, ingested)
            FORMATS["text"]([*findings, *found], {"raw.txt": witness.text})

    return work


def _markdown(text: str) -> Work:
    def work() -> None:
        read, findings = read_text("text", "docs/texts/text.md", text, FRONT, 0)
        annotations, found = annotate_text(read, _indexes())
        edition, apparatus = replace(_edition(), texts=(read,)), Apparatus({"text": annotations})
        uses = uses_of(edition, apparatus)
        graph_of(edition, apparatus)
        printed = Printed(order=list(edition.works), entries=dict.fromkeys(edition.works, "A reference."))
        loom = Loom.of(edition, apparatus, uses, Formatted(edition.works, printed), Options())
        draft = Draft("texts/text", "A text")
        weaver = TextWeaver(read, draft.sheet, loom)
        weaver.body(draft)
        draft.html(weaver.footnotes())
        Postings.of(places([draft.finish({})], loom))
        for target in uses:
            use_list(target, Woven("names/nato"), loom)
        FORMATS["text"]([*findings, *found], {"docs/texts/text.md": text})

    return work


def _library(text: str) -> Work:
    def work() -> None:
        for source in (text, f"@book{{a, title = {{{text}}}, author = {{{text[: len(text) // 4]}}}}}"):
            works, findings = read_library(source, "references/library.bib")
            LibraryIndex.of(works)
            FORMATS["text"](findings, {"references/library.bib": source})

    return work


WHOLES: tuple[tuple[str, Stage], ...] = (("raw", _raw), ("Markdown", _markdown), ("library", _library))
"""What a project is made of, each from its file to what is printed of it."""
