"""Whether an entry may be begun as it was asked for: its id, what is there already, and what it names."""

from __future__ import annotations

from typing import NoReturn

from glossator.characters.folding import fold
from glossator.edition import THINGS, Edition
from glossator.edition.given import given_ids
from glossator.edition.notes import LETTERS, LONGEST
from glossator.findings.article import with_article
from glossator.findings.nearest import nearest
from glossator.model import BlockKind, Edtf, Place, Refused, TargetKind, Text
from glossator.quotations import quoted_places
from glossator.records import Kind, id_findings, id_from
from glossator.starter.entries import Answers, Start, degrees

_SHORT = 60
"""Characters of an id that is made of words; whole words are kept."""


class Unfit(Exception):  # noqa: N818 (it is no error of the program: it is its answer)
    """An entry cannot be begun; the message is a sentence that says what to do."""


def new_id(words: str, given: str, start: Start, edition: Edition) -> str:
    """Return the id of a new entry: the one `given`, else one made of its words; raises Unfit where it cannot be.

    Words of any script give one; what looks like a path, and words without a
    letter or digit, give none.
    """
    if not given and (words.startswith((".", "/", "~")) or "\\" in words or ".." in words.split("/")):
        raise Unfit(f"“{words[:80]}” looks like a path; write {start.words}")
    id = given or _shortened(id_from(words))
    if not id:
        raise Unfit(f"“{words[:80]}” gives no id: write letters or digits, or name one with --id")
    for wrong in id_findings(id, start.ids, Place("new")):
        raise Unfit(f"{wrong.message}; {wrong.hint}, with --id")
    for kind, taken, place in given_ids(edition):
        if taken.casefold() == id.casefold():
            there = f"{place.file}:{place.line}: “{taken}” is {with_article(kind)} already"
            raise Unfit(f"{there}; edit it, or choose another --id")
    return id


def no_twin(words: str, start: Start, edition: Edition) -> None:
    """Raise Unfit where a name, term or event is called so already, whatever its id."""
    wanted = fold(" ".join(words.split()))
    for kind in (TargetKind.NAME, TargetKind.TERM, TargetKind.EVENT):
        for thing in edition.shelf(kind).values() if kind == start.ids else ():
            forms = (thing.label, *getattr(thing, "also", ()))
            if wanted in {fold(form) for form in forms}:
                place = thing.place
                raise Unfit(f"{place.file}:{place.line}: “{thing.label}” is there already, as {thing.ref.id}; edit it")


def sound(start: Start, said: Answers, edition: Edition) -> None:
    """Raise Unfit where an answer names what is not there, or is no date."""
    for question in start.questions:
        value = said[question.name]
        if question.choices and value not in question.choices:
            raise Unfit(f"--{question.name}: “{value}” is none of {', '.join(question.choices)}")
        if question.names is not None:
            for id in value:
                known = edition.shelf(question.names)
                if id not in known:
                    _unknown(f"--{question.name}: there is no {question.names.value} “{id[:80]}”", id, known)
    if said.get("coordinates") and not degrees(said["coordinates"]):
        raise Unfit(
            f"--coordinates: “{said['coordinates'][:80]}” is no place; write latitude, longitude, as 48.83, 2.22"
        )
    date = said.get("date", "")
    if date and start.ids in (TargetKind.EVENT, TargetKind.WORK) and isinstance(why := Edtf.from_text(date), Refused):
        raise Unfit(
            f"--date: “{date[:80]}” is no date ({why.why}); write 1931-05-02, 1931-05, 1931, 1931/1935 or 1931~"
        )


def of_text(id: str, edition: Edition) -> None:
    """Raise Unfit where there is no text of that id, and none is described."""
    for wrong in id_findings(id, Kind.TEXT, Place("new")):
        raise Unfit(f"{wrong.message}; {wrong.hint}")
    known = {text.id for text in edition.texts} | set(edition.sources)
    if id not in known:
        _unknown(f"there is no text “{id[:80]}”", id, sorted(known))


def quotable(quote: str, id: str, edition: Edition) -> None:
    """Raise Unfit where the words of a note do not stand in its text exactly once, are too many, or have a note."""
    if len(quote.split()) > LONGEST or len("".join(quote.split())) > LETTERS:
        raise Unfit(f"--quote: {len(quote.split())} words; quote at most {LONGEST}, {LETTERS} letters")
    text = next((text for text in edition.texts if text.id == id), None)
    if text is not None:
        count = len(quoted_places([quote], text)[quote])
        if count != 1:
            much = "nowhere" if not count else f"{count} times"
            wanted = "quote the text exactly" if not count else "quote a word more"
            if not count and fold(quote) in _headings(text):
                wanted = "it is a heading: quote words of a paragraph, an item or a note"
            raise Unfit(f"--quote: “{quote[:80]}” stands {much} in {text.path}; {wanted}")
    twin = next((one for one in edition.notes if one.text == id and fold(one.quotation) == fold(quote)), None)
    if twin is not None:
        raise Unfit(f"{twin.place.file}:{twin.place.line}: these words have a note already; edit it")


def _headings(text: Text) -> set[str]:
    """The headings of a text, folded: a note cannot be about them."""
    blocks = (block for block in text.blocks if block.kind is BlockKind.HEADING and block.prose is not None)
    return {fold(block.prose.text) for block in blocks if block.prose is not None}


def grows(start: Start) -> str:
    """Return the file of records of a kind, empty for a kind whose entries have files of their own."""
    return THINGS[start.ids].records if isinstance(start.ids, TargetKind) else ""


def _shortened(id: str) -> str:
    if len(id) <= _SHORT:
        return id
    cut = id[: _SHORT + 1].rpartition("-")[0]
    return cut or id


def _unknown(what: str, id: str, known: object) -> NoReturn:
    near = nearest(id, list(known))  # type: ignore[call-overload]
    raise Unfit(f"{what}; " + (f"did you mean {' or '.join(near)}?" if near else "add it first, or mend the id"))
