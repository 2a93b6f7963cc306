"""Texts of our own with notes in many forms, and with what only looks like notes; every answer is planted.

The words mean nothing: they are drawn from short lists, so that a text can be of
any length. A text is made of the form and a seed, and is the same every time.
"""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

WORDS = {
    "en": "the harbour council wrote old letters about trade and bread while many ships from north towns came late to "
    "sell grain under new laws that nobody had read before winter",
    "de": "der alte Hafen schrieb viele Briefe über Handel und Brot während Schiffe aus dem Norden spät kamen um Korn "
    "unter neuen Gesetzen zu verkaufen die niemand vorher gelesen hatte",
    "tr": "eski liman kurulu ticaret ve ekmek üzerine mektuplar yazdı kuzey kentlerinden gelen gemiler kışın geç kaldı "
    "ve tahıl yeni yasalara göre satıldı ama kimse bunları okumadı",
    "fr": "le vieux port écrivait des lettres sur le commerce et le pain tandis que les navires du nord venaient tard "
    "vendre du grain sous des lois nouvelles que personne ne lisait",
    "ru": "старый порт писал письма о торговле и хлебе пока корабли из северных городов приходили поздно чтобы продать "
    "зерно по новым законам которых никто не читал зимой",
    "es": "el viejo puerto escribía cartas sobre el comercio y el pan mientras barcos del norte llegaban tarde para "
    "vender grano bajo leyes nuevas que nadie había leído",
}
TITLES = {"en": "Notes", "de": "Anmerkungen", "tr": "Notlar", "fr": "Notes", "ru": "Примечания", "es": "Notas"}
SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
STARS = ("*", "†", "‡", "§", "**", "††")
_OPEN, _CLOSE = "\ue000", "\ue001"


@dataclass(frozen=True, slots=True)
class Note:
    """A planted note."""

    label: str
    mark: tuple[int, int]
    """Offsets of its mark in the raw text."""
    text: str
    """Its body, paragraphs joined by a space."""


@dataclass(frozen=True, slots=True)
class NoteText:
    """A raw text with the notes in it."""

    name: str
    raw: str
    notes: tuple[Note, ...]


@dataclass(slots=True)
class _Body:
    label: str
    mark: str
    paragraphs: list[str]


@dataclass(frozen=True, slots=True)
class Style:
    """How a text marks its notes and prints their bodies."""

    mark: Callable[[int], str]
    body: Callable[[int], str]
    """The label with the white space after it."""
    label: Callable[[int], str] = str
    end: str = ""
    """What closes a body."""


def _letter(number: int) -> str:
    return chr(96 + number)


def _star(number: int) -> str:
    return STARS[(number - 1) % len(STARS)]


GLUED = Style(str, lambda n: f"{n} ")
DOTTED = Style(str, lambda n: f"{n}. ")
CLOSED = Style(lambda n: f"({n})", lambda n: f"({n}) ")
PAREN = Style(lambda n: f"{n})", lambda n: f"{n}) ")
BRACKET = Style(lambda n: f"[{n}]", lambda n: f"[{n}] ")
RAISED = Style(lambda n: str(n).translate(SUPERSCRIPT), lambda n: str(n).translate(SUPERSCRIPT) + " ")
RAISED_TIGHT = Style(lambda n: str(n).translate(SUPERSCRIPT), lambda n: str(n).translate(SUPERSCRIPT))
RAISED_DOT = Style(lambda n: str(n).translate(SUPERSCRIPT), lambda n: f"{n}. ")
CARET = Style(lambda n: f"^{n}", lambda n: f"{n}. ")
STARRED = Style(_star, lambda n: f"{_star(n)} ", _star)
STARRED_TIGHT = Style(_star, _star, _star)
LETTERED = Style(lambda n: f"[{_letter(n)}]", lambda n: f"[{_letter(n)}] ", _letter)
LETTERS_PAREN = Style(lambda n: f"({_letter(n)})", lambda n: f"{_letter(n)}) ", _letter)
WORDED = Style(lambda n: f"[{n}]", lambda n: f"[Footnote {n}: ", end="]")
ROMANS = tuple(
    tens + ones
    for tens in ("", "x", "xx", "xxx")
    for ones in ("", *["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"])
)


def _roman(number: int) -> str:
    return ROMANS[number % len(ROMANS)]


ROMAN = Style(lambda n: f"[{_roman(n)}]", lambda n: f"[{_roman(n)}] ", _roman)
ROMAN_GLUED = Style(_roman, lambda n: f"{_roman(n)}. ", _roman)
ROMAN_ROUND = Style(lambda n: f"({_roman(n)})", lambda n: f"{_roman(n)}) ", _roman)
COLON = Style(lambda n: f"[{n}]", lambda n: f"[{n}: ", end="]")
MISREAD = Style(RAISED.mark, lambda n: str(n).replace("1", "l") + " ")
WORDED_LETTER = Style(lambda n: f"[{chr(64 + n)}]", lambda n: f"[Footnote {chr(64 + n)}: ", lambda n: chr(64 + n), "]")


@dataclass(slots=True)
class Writer:
    """Makes sentences, paragraphs and notes."""

    language: str
    style: Style
    random: random.Random
    first: int = 1
    share: float = 0.25
    """How many sentences bear a note."""
    long: float = 0.0
    """How many bodies have two paragraphs."""
    longer: int = 1
    """Sentences of a body."""
    damage: float = 0.0
    """How many marks a scanner has damaged."""
    number: int = 0
    bodies: list[_Body] = field(default_factory=list)

    def sentence(self) -> str:
        words = WORDS[self.language].split()
        count = self.random.randint(7, 16)
        row = [self.random.choice(words) for _ in range(count)]
        return (row[0][0].upper() + row[0][1:]) + " " + " ".join(row[1:])

    def plain(self, sentences: int = 3) -> str:
        return " ".join(self.sentence() + "." for _ in range(sentences))

    def paragraph(self, sentences: int = 4) -> str:
        out: list[str] = []
        for _ in range(sentences):
            words = self.sentence() + "."
            if self.random.random() < self.share:
                words += self.note()
            out.append(words)
        return " ".join(out)

    def note(self) -> str:
        self.number += 1
        number = self.first + self.number - 1
        texts = [self.plain(self.random.randint(1, self.longer))]
        if self.random.random() < self.long:
            texts.append(self.plain(2))
        mark = self.style.mark(number)
        if self.random.random() < self.damage:
            mark = self.random.choice("®°>!")
        self.bodies.append(_Body(self.style.label(number), mark, texts))
        return f"{_OPEN}{len(self.bodies) - 1}:{mark}{_CLOSE}"

    def printed(self, body: int) -> list[str]:
        """The paragraphs of a body, with its label."""
        one = self.bodies[body]
        number = next(n for n in range(1, 2000) if self.style.label(n) == one.label)
        rows = list(one.paragraphs)
        rows[0] = self.style.body(number) + rows[0]
        rows[-1] += self.style.end
        return rows


def finish(name: str, raw: str, writer: Writer) -> NoteText:
    """Take the signs around marks out of a text and keep their places."""
    out: list[str] = []
    notes: list[Note] = []
    at = size = 0
    for match in re.finditer(f"{_OPEN}(\\d+):([^{_CLOSE}]*){_CLOSE}", raw):
        before = raw[at : match.start()]
        size += len(before)
        body = writer.bodies[int(match[1])]
        notes.append(Note(body.label, (size, size + len(match[2])), " ".join(body.paragraphs)))
        out += [before, match[2]]
        size += len(match[2])
        at = match.end()
    out.append(raw[at:])
    return NoteText(name, "".join(out), tuple(notes))


def _marks(text: str) -> list[int]:
    return [int(one) for one in re.findall(f"{_OPEN}(\\d+):", text)]


def _wrap(text: str, width: int = 66, indent: str = "") -> list[str]:
    return textwrap.wrap(
        text, width, initial_indent=indent, break_on_hyphens=False, break_long_words=False, subsequent_indent=""
    )


@dataclass(frozen=True, slots=True)
class PageStyle:
    """How pages are printed."""

    feed: str = "\n\f"
    number: bool = False
    """A page number behind the last line."""
    rule: str = ""
    """A line above the notes."""
    gap: str = "\n"
    """Between text and notes, and again between paragraphs where they are set apart."""
    between: str = ""
    """Between two notes."""
    lines: int = 26
    restart: bool = False
    run_over: bool = False
    """A long note goes on at the foot of the next page."""
    width: int = 66


def paged(writer: Writer, page: PageStyle, paragraphs: int = 16) -> str:
    """Notes at the foot of the page on which their marks stand."""
    rows: list[str] = []
    for at in range(paragraphs):
        if at:
            rows.append("")
        rows += _wrap(writer.paragraph(), page.width)
    if page.restart:
        rows = _restarted(writer, rows, page)
    out: list[str] = []
    held: list[str] = []
    number = 41
    at = 0
    while at < len(rows) or held:
        text: list[str] = []
        notes: list[str] = list(held)
        held = []
        while at < len(rows) and len(text) + len(notes) < page.lines:
            row = rows[at]
            new = [line for body in _marks(row) for line in _note_rows(writer, body, page)]
            if text and len(text) + len(notes) + len(new) > page.lines + 3:
                if not page.run_over or len(new) < 4:
                    break
                room = max(page.lines - len(text) - len(notes) - 1, 2)
                text.append(row)
                notes += new[:room]
                held = new[room:]
                at += 1
                break
            text.append(row)
            notes += new
            at += 1
        while text and not text[0]:
            del text[0]
        lines = "\n".join(text).rstrip("\n") + "\n"
        if notes:
            lines += page.gap + (page.rule + "\n" if page.rule else "") + "\n".join(notes).rstrip("\n") + "\n"
        if page.number:
            lines += f"\n{number}\n"
        number += 1
        out.append(lines)
    return page.feed.join(out)


def _note_rows(writer: Writer, body: int, page: PageStyle) -> list[str]:
    rows: list[str] = []
    for text in writer.printed(body):
        rows += _wrap(text, page.width)
    return rows + ([page.between] if page.between or page.gap == "\n\n" else [])


def _restarted(writer: Writer, rows: list[str], page: PageStyle) -> list[str]:
    """Number the notes of every page from 1: the rows of a page are counted beforehand, its notes come after."""
    out: list[str] = []
    size = number = 0
    for row in rows:
        marks = _marks(row)
        cost = 1 + sum(len(_note_rows(writer, body, page)) for body in marks)
        if size + cost > page.lines or number + len(marks) > 5:
            out += ["\f"] if out else []
            size = number = 0
        size += cost
        for body in marks:
            number += 1
            one = writer.bodies[body]
            old = f"{_OPEN}{body}:{one.mark}{_CLOSE}"
            one.label, one.mark = writer.style.label(number), writer.style.mark(number)
            row = row.replace(old, f"{_OPEN}{body}:{one.mark}{_CLOSE}")
        out.append(row)
    return out


def restarting(writer: Writer, page: PageStyle, paragraphs: int = 16) -> str:
    """Pages on which numbers, stars or letters begin again."""
    rows: list[str] = []
    for at in range(paragraphs):
        rows += ([""] if at else []) + _wrap(writer.paragraph(), page.width)
    out: list[str] = []
    number = 41
    for text in "\n".join(_restarted(writer, rows, page)).split("\f"):
        notes = [line for body in _marks(text) for line in _note_rows(writer, body, page)]
        lines = text.strip("\n") + "\n"
        if notes:
            lines += page.gap + (page.rule + "\n" if page.rule else "") + "\n".join(notes).rstrip("\n") + "\n"
        out.append(lines + (f"\n{number}\n" if page.number else ""))
        number += 1
    return page.feed.join(out)


def after_paragraph(writer: Writer, wrapped: bool = True, paragraphs: int = 12, indent: str = "") -> str:
    """Each body directly after the paragraph that bears its mark."""
    out: list[str] = []
    for _ in range(paragraphs):
        text = writer.paragraph()
        out.append(text)
        for body in _marks(text):
            out += [indent + row for row in writer.printed(body)]
    if wrapped:
        out = ["\n".join(_wrap(row.strip(), indent=row[: len(row) - len(row.lstrip())])) for row in out]
    return "\n\n".join(out) + "\n"


def at_end(
    writer: Writer, title: str, wrapped: bool = True, tight: bool = False, paragraphs: int = 12, tail: str = ""
) -> str:
    """All bodies at the end, below a title or none."""
    text = [writer.paragraph() for _ in range(paragraphs)]
    bodies = [row for body in range(len(writer.bodies)) for row in writer.printed(body)]
    if wrapped:
        text, bodies = (["\n".join(_wrap(row)) for row in rows] for rows in (text, bodies))
    head = [title] if title else []
    return "\n\n".join([*text, *head, ("\n" if tight else "\n\n").join(bodies), *([tail] if tail else [])]) + "\n"


def by_chapter(writer: Writer, title: str, gathered: bool, chapters: int = 3) -> str:
    """Numbers that begin again in each chapter; bodies at its end, or gathered with the names of chapters."""
    out: list[str] = []
    back: list[str] = [title]
    for chapter in range(1, chapters + 1):
        writer.number = 0
        first = len(writer.bodies)
        name = f"Chapter {chapter}"
        out.append(name)
        out += ["\n".join(_wrap(writer.paragraph())) for _ in range(6)]
        bodies = ["\n".join(_wrap(row)) for body in range(first, len(writer.bodies)) for row in writer.printed(body)]
        if gathered:
            back += [name, *bodies]
        else:
            out += [title, *bodies]
    return "\n\n".join([*out, *(back if gathered else [])]) + "\n"


def interrupting(writer: Writer, paragraphs: int = 10) -> str:
    """Bodies in the middle of a paragraph, with blank lines around them and nothing that tells of pages."""
    out: list[str] = []
    for _ in range(paragraphs):
        rows = _wrap(writer.paragraph(7))
        half = len(rows) // 2 + 1
        while half < len(rows) - 1 and (rows[half - 1].endswith((".", _CLOSE)) or not rows[half][:1].islower()):
            half += 1
        bodies = [body for row in rows[:half] for body in _marks(row)]
        notes = ["\n".join(_wrap(row)) for body in bodies for row in writer.printed(body)]
        later = ["\n".join(_wrap(r)) for row in rows[half:] for body in _marks(row) for r in writer.printed(body)]
        out.append("\n\n".join(["\n".join(rows[:half]), *notes, "\n".join(rows[half:]), *later]))
    return "\n\n".join(out) + "\n"


def texts(seed: int = 7) -> Iterable[NoteText]:
    """Return every text with notes."""
    for name, make in FORMS:
        for language in WORDS:
            at = sum(map(ord, name + language)) * 31 + seed
            writer, raw = make(language, random.Random(at))
            yield finish(f"{name} ({language})", raw, writer)


Made = tuple[Writer, str]


def _foot(style: Style, page: PageStyle, **more: float) -> Callable[[str, random.Random], Made]:
    def make(language: str, rolls: random.Random) -> Made:
        writer = Writer(language, style, rolls, **more)  # type: ignore[arg-type]
        return writer, (restarting if page.restart else paged)(writer, page)

    return make


def _with(style: Style, write: Callable[[Writer, str], str], **more: float) -> Callable[[str, random.Random], Made]:
    def make(language: str, rolls: random.Random) -> Made:
        writer = Writer(language, style, rolls, **more)  # type: ignore[arg-type]
        return writer, write(writer, TITLES[language])

    return make


FORMS: tuple[tuple[str, Callable[[str, random.Random], Made]], ...] = (
    ("foot, number and space, form feeds", _foot(GLUED, PageStyle())),
    ("foot, number and stop, page numbers, no feeds", _foot(DOTTED, PageStyle("\n\n", True))),
    ("foot, number and stop, feeds and page numbers", _foot(DOTTED, PageStyle(number=True))),
    ("foot, no gap, rule, in round brackets", _foot(CLOSED, PageStyle(rule="_______", gap=""))),
    ("foot, closing bracket, rule", _foot(PAREN, PageStyle(rule="———————"))),
    ("foot, raised, from 286", _foot(RAISED, PageStyle(), first=286)),
    ("foot, raised and tight, page numbers", _foot(RAISED_TIGHT, PageStyle("\n\n", True))),
    ("foot, no blank line above the notes", _foot(GLUED, PageStyle(gap=""))),
    ("foot, bracketed, restart by page", _foot(BRACKET, PageStyle(restart=True))),
    ("foot, number and space, restart by page", _foot(GLUED, PageStyle(restart=True, number=True))),
    ("foot, stars", _foot(STARRED, PageStyle(restart=True))),
    ("foot, stars, tight, page numbers only", _foot(STARRED_TIGHT, PageStyle("\n\n", True, restart=True))),
    ("foot, letters in brackets, restart", _foot(LETTERED, PageStyle(restart=True))),
    ("foot, letters, closing bracket", _foot(LETTERS_PAREN, PageStyle(restart=True))),
    ("foot, running over the page", _foot(GLUED, PageStyle(run_over=True), longer=6, share=0.18)),
    ("foot, running over, rule", _foot(DOTTED, PageStyle(run_over=True, rule="_____"), longer=6, share=0.18)),
    ("foot, two paragraphs", _foot(GLUED, PageStyle(), long=0.4)),
    ("foot, damaged marks", _foot(GLUED, PageStyle(), damage=0.3)),
    ("after the paragraph, bracketed", _with(BRACKET, lambda w, t: after_paragraph(w))),
    ("after the paragraph, lines of the web", _with(RAISED_DOT, lambda w, t: after_paragraph(w, False))),
    ("after the paragraph, number and stop", _with(DOTTED, lambda w, t: after_paragraph(w))),
    ("after the paragraph, stars", _with(STARRED, lambda w, t: after_paragraph_stars(w), share=0.3)),
    ("worded footnotes", _with(WORDED, lambda w, t: after_paragraph(w, indent="  "), long=0.2, longer=3)),
    ("worded footnotes at the end, from 40", _with(WORDED, lambda w, t: at_end(w, ""), first=40)),
    ("worded footnotes of letters", _with(WORDED_LETTER, lambda w, t: after_paragraph(w), share=0.3)),
    ("after the paragraph, bracket and colon", _with(COLON, lambda w, t: after_paragraph(w), longer=2)),
    ("foot, figures misread as letters", _foot(MISREAD, PageStyle(), first=9)),
    ("end, Roman numerals in brackets", _with(ROMAN, lambda w, t: at_end(w, "", False))),
    ("end, Roman numerals, title", _with(ROMAN_GLUED, lambda w, t: at_end(w, t), share=0.3)),
    ("foot, Roman numerals, closing bracket", _foot(ROMAN_ROUND, PageStyle())),
    ("end, bracketed, no title", _with(BRACKET, lambda w, t: at_end(w, "", False))),
    ("end, number and stop, title", _with(DOTTED, lambda w, t: at_end(w, t))),
    ("end, caret and number, title, tight", _with(CARET, lambda w, t: at_end(w, t, False, True))),
    ("end, raised, title, from 17", _with(RAISED, lambda w, t: at_end(w, t), first=17)),
    ("end, number and space, title, paragraphs", _with(GLUED, lambda w, t: at_end(w, t.upper()), long=0.3)),
    ("end of each chapter", _with(RAISED_DOT, lambda w, t: by_chapter(w, t, False))),
    ("end of the book by chapter", _with(RAISED_DOT, lambda w, t: by_chapter(w, t, True))),
    ("end of the book by chapter, glued", _with(DOTTED, lambda w, t: by_chapter(w, t, True))),
    ("interrupting a paragraph", _with(GLUED, lambda w, t: interrupting(w))),
    ("interrupting a paragraph, stop", _with(RAISED_DOT, lambda w, t: interrupting(w))),
    ("end, damaged marks", _with(BRACKET, lambda w, t: at_end(w, ""), damage=0.15)),
)


def after_paragraph_stars(writer: Writer) -> str:
    """Stars that begin again in each paragraph."""
    out: list[str] = []
    for _ in range(12):
        writer.number = 0
        text = writer.paragraph()
        out += [text, *(row for body in _marks(text) for row in writer.printed(body))]
    return "\n\n".join("\n".join(_wrap(row)) for row in out) + "\n"


def decoys(seed: int = 7) -> Iterable[NoteText]:
    """Return texts without notes that hold what looks like them."""
    for name, make in LOOKALIKES:
        for language in WORDS:
            writer = Writer(language, GLUED, random.Random(sum(map(ord, name + language)) + seed), share=0.0)
            yield NoteText(f"{name} ({language})", make(writer), ())


def _between(writer: Writer, rows: Sequence[str], sep: str = "\n") -> str:
    def prose() -> str:
        return "\n".join(_wrap(writer.plain(6)))

    return "\n\n".join([prose(), prose(), sep.join(rows), prose(), prose()]) + "\n"


def _pages_of(writer: Writer, rows: Sequence[str]) -> str:
    pages = []
    for at in range(0, len(rows), 3):
        head = "\n".join(_wrap(writer.plain(8)))
        pages.append(head + "\n\n" + "\n".join(rows[at : at + 3]) + "\n")
    return "\n\f".join(pages)


LOOKALIKES: tuple[tuple[str, Callable[[Writer], str]], ...] = (
    ("numbered list", lambda w: _between(w, [f"{n}. {w.sentence()}" for n in range(1, 9)])),
    ("numbered list of sentences", lambda w: _between(w, [f"{n}) {w.plain(1)}" for n in range(1, 7)], "\n\n")),
    ("numbered list at page feet", lambda w: _pages_of(w, [f"{n}. {w.sentence()}" for n in range(1, 13)])),
    ("numbered paragraphs", lambda w: "\n\n".join("\n".join(_wrap(f"{n}. {w.plain(4)}")) for n in range(1, 15)) + "\n"),
    ("bare numbered paragraphs", lambda w: "\n\n".join("\n".join(_wrap(f"{n} {w.plain(4)}")) for n in range(1, 15))),
    ("dates", lambda w: _between(w, [f"{n} May {w.plain(1)}" for n in range(1, 9)], "\n\n")),
    ("section numbers", lambda w: "\n\n".join(f"{n} {w.sentence()[:30]}\n\n{w.plain(5)}" for n in range(1, 8))),
    ("verses", lambda w: _between(w, [f"{n} {w.sentence()}" for n in range(1, 20)])),
    ("rows of a table", lambda w: _between(w, [f"{n}  {w.sentence()[:12]}  {n * 7}  {n * 13}" for n in range(1, 12)])),
    (
        "numbered references",
        lambda w: _between(
            w, ["References", *(f"[{n}] Smith, A. (199{n}). {w.sentence()}." for n in range(1, 9))], "\n\n"
        ),
    ),
    ("bullets of stars", lambda w: _between(w, [f"* {w.sentence()}" for n in range(1, 9)])),
    ("stars between scenes", lambda w: "\n\n* * *\n\n".join("\n".join(_wrap(w.plain(6))) for _ in range(5))),
    ("lettered list", lambda w: _between(w, [f"{chr(96 + n)}) {w.sentence()}" for n in range(1, 9)])),
    ("list in Roman numerals", lambda w: _between(w, [f"{_roman(n)}) {w.sentence()}" for n in range(1, 9)])),
    ("column of figures", lambda w: _between(w, [str(n) for n in (12, 13, 17, 21, 8, 9)])),
    ("years in a row", lambda w: _between(w, [f"{1900 + n} {w.sentence()}." for n in range(1, 12)])),
    ("items in the running text", lambda w: _between(w, [" ".join(f"({n}) {w.sentence()}," for n in range(1, 6))])),
)
