"""A page of woven Markdown, and how its two kinds of parts are written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from glossator.characters.printable import all_printable
from glossator.model import Ref
from glossator.patterns import re
from glossator.weave.escape import markdown
from glossator.weave.sheet import Sheet

OPENS, CLOSES = "<!-- woven -->", "<!-- /woven -->"
"""Around each stretch of finished HTML: any generator passes it through, ours without reading it again."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; generators build their tables of contents from these."""

    level: int
    words: str
    """In Markdown, in one line, and never empty."""
    id: str
    tongue: str = ""
    """The attributes of its language, with a space before, where that is not the language of the site."""

    def as_markdown(self) -> str:
        """Return the heading as one line, with its id and its language as attributes."""
        return f"{'#' * self.level} {self.words} {{#{self.id}{self.tongue}}}"


Said = tuple[str, str]
"""(fragment, words): the id of a passage or another place of the page, and its words, escaped and without tags;
an empty fragment is no place of its own."""


class Html:
    """Finished HTML: block elements without a blank line.

    It is held in UTF-8, which takes half the room: one curly quote makes every letter of a string two bytes, and
    the pages of a site are held all at once. Never changed once it is made.
    """

    __slots__ = ("_utf8", "words")

    def __init__(self, text: str, words: tuple[Said, ...]) -> None:
        self._utf8 = text.encode("utf-8", "surrogatepass")
        self.words = words
        """What the search reads of it, place by place."""

    @property
    def text(self) -> str:
        """The HTML."""
        return self._utf8.decode("utf-8", "surrogatepass")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Html) and (self._utf8, self.words) == (other._utf8, other.words)

    def __hash__(self) -> int:
        return hash((self._utf8, self.words))

    def __repr__(self) -> str:
        return f"Html({self.text!r}, {self.words!r})"

    def as_markdown(self) -> str:
        """Return the HTML between the two comments that tell our extension to leave it alone."""
        return f"{OPENS}\n{self.text}\n{CLOSES}"


Part = Heading | Html
"""What a page is made of, from its top to its end."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the woven tree; it is Markdown only where a generator wants a file."""

    path: str
    """Below the tree's root, with `.md`."""
    fields: Mapping[str, Any]
    """The front matter as values that are printable in YAML."""
    parts: tuple[Part, ...]
    opens: tuple[Ref, ...] = ()
    """What its links open, once each: the cards it needs."""

    def front(self) -> str:
        """Return the front matter with its two lines of hyphens, fields in alphabetical order."""
        # JSON values are YAML (1.2, section 1.3), and json writes them twenty times as fast as yaml does.
        return (
            "---\n"
            + "".join(
                f"{name}: {json.dumps(self.fields[name], ensure_ascii=False, default=str)}\n"
                for name in sorted(self.fields)
            )
            + "---\n"
        )

    def body(self) -> str:
        """Return the parts as Markdown, a blank line between two."""
        return "\n\n".join(part.as_markdown() for part in self.parts) + "\n"

    def as_markdown(self) -> str:
        """Return the whole file."""
        return f"{self.front()}\n{self.body()}"


@dataclass(slots=True)
class Draft:
    """A page while it is being written: headings in Markdown, everything else finished HTML."""

    name: str
    title: str
    # The sections stand in the tabs; a side bar that repeats one of them only takes room from the text.
    fields: dict[str, Any] = field(default_factory=lambda: {"hide": ["navigation"]})
    parts: list[Part] = field(default_factory=list)
    sheet: Sheet = field(init=False)
    """What links of the page start from."""

    def __post_init__(self) -> None:
        if _NAMING.get():
            raise _Named(self.name)
        self.sheet = Sheet(self.name)

    def opening(self, title: str, kicker: str = "") -> None:
        """Add the title of the page, and above it a line of finished HTML that says what kind of page it is."""
        self.html(f'<p class="g-kicker">{kicker}</p>' if kicker else "", words="")
        self.heading(1, title, "top")

    def heading(self, level: int, words: str, id: str, tongue: str = "") -> None:
        """Add a heading. One without words is left out; `tongue` is the attribute of its language."""
        if line := markdown(words):
            self.parts.append(Heading(level, line, id, tongue))

    def html(self, pieces: Sequence[str] | str, words: str | Sequence[Said] | None = None) -> None:
        """Add finished HTML; it must be block elements and hold no blank line.

        `words`, escaped, are what the search reads of it, those of passages with their ids; where they are not given,
        all that stands between its tags.
        """
        text = pieces if isinstance(pieces, str) else "\n".join(pieces)
        if text:
            said = plain(text) if words is None else words
            self.parts.append(Html(text, (("", said),) if isinstance(said, str) else tuple(said)))

    def finish(self, shared: Mapping[str, Any]) -> Page:
        """Return the page, with the fields that all pages share."""
        fields = {"title": self.title, **shared, **self.fields}
        if isinstance(described := fields.get("description"), str):
            fields["description"] = shortened(described)
        # One DEL in a title, and a generator would give up the whole front matter, `noindex` too.
        return Page(f"{self.name}.md", all_printable(fields), tuple(self.parts), tuple(self.sheet.opens))


_TAG = re.compile(r"</?[a-z]+\d?\b[^<>]*>")
_INLINE = re.compile(r"</?(?:a|em|strong|mark|span|q|time|del|code|sup|sub)\b[^<>]*>")


def plain(pieces: Sequence[str] | str) -> str:
    """Return what stands between the tags of finished HTML, escaped as it was; blocks are parted by spaces.

    Only for what was made a moment ago: our own tags hold neither `<` nor `>` in their attributes.
    """
    text = pieces if isinstance(pieces, str) else " ".join(pieces)
    return " ".join(_TAG.sub(" ", _INLINE.sub("", text)).split())


DESCRIBED = 200
"""Characters of a page's description; search engines show fewer still."""


def shortened(described: str) -> str:
    """Return words in one line of at most 200 characters, cut after a whole word and then with an ellipsis."""
    line = " ".join(described.split())
    if len(line) <= DESCRIBED:
        return line
    return f"{line[:DESCRIBED].rpartition(' ')[0] or line[: DESCRIBED - 1]}…"


Task = Callable[[], Draft]
"""Makes one page; tasks know nothing of each other, so that they can be spread over cores."""


def names_of(tasks: Iterable[Task]) -> list[str]:
    """Return what the pages of tasks are called, without making them: a page has its name before anything else."""
    naming = _NAMING.set(True)
    try:
        return [_name_of(task) for task in tasks]
    finally:
        _NAMING.reset(naming)


class _Named(Exception):  # noqa: N818 (nothing went wrong: all that was asked for is known)
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


_NAMING: ContextVar[bool] = ContextVar("naming", default=False)


def _name_of(task: Task) -> str:
    try:
        return task().name
    except _Named as named:
        return named.name
