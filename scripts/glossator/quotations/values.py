"""What is quoted, of which work, and what became of looking it up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from glossator.model import Mention, MentionKind, Quoted


@dataclass(frozen=True, slots=True)
class Cited:
    """One work of a citation, as far as quotations need it."""

    key: str
    """Key of the work; empty where the citation denotes none."""
    locator: str = ""
    label: str = "page"
    """CSL label of the locator."""
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Citing:
    """A citation in the prose of a passage with all its works; offsets are into the prose, half-open."""

    start: int
    end: int
    works: tuple[Cited, ...]
    narrative: bool = False
    """Whether its author is part of the sentence: `Author (Year, 12) writes`."""
    from_note: bool = False
    """Whether it stands in the note whose mark is at `start`."""
    loose: bool = False
    """Whether the words may be of something else all the same: `see`, a note that says more than its source."""

    def at(self, locator: str, label: str) -> Citing:
        """Return the same citation with a locator that was written apart from it."""
        return replace(self, works=tuple(replace(work, locator=locator, label=label) for work in self.works))


class Bond(StrEnum):
    """How sure it is that a quotation is one of the work cited."""

    FIRM = "firm"
    """The citation can have no other reason: words not found are a finding."""
    LOOSE = "loose"
    """`see`, a citation in front of the words, a companion's own text: what is found counts, what is not does not."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a passage that are said to be somebody's; offsets are into its prose, without the marks."""

    passage: str
    start: int
    end: int
    words: str
    works: tuple[Cited, ...]
    """Works of the citation it belongs to."""
    others: tuple[Cited, ...] = ()
    """Works it may be of as well: of other citations of the sentence, and what a companion is about."""
    bond: Bond = Bond.FIRM
    block: bool = False
    """Whether it is a block quotation: a passage without marks."""


class Verdict(StrEnum):
    """What became of looking a quotation up."""

    VERBATIM = "verbatim"
    DIFFERS = "differs"
    NOT_FOUND = "not found in the text"
    NOT_HELD = "work not held"


class Change(StrEnum):
    """In what way the words of a quotation are not those of the text."""

    CHANGED = "changed"
    MISSING = "missing"
    """The text has words that the quotation leaves out without a sign."""
    ADDED = "added"
    ORDER = "order"
    SPELLING = "spelling"
    """`color` for `colour`: another way to write the same word."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One stretch at which quotation and text part."""

    change: Change
    quoted: str
    """What the quotation has; empty where words are missing."""
    printed: str
    """What the text has; empty where words were added."""
    after: str = ""
    """The word before it."""

    def as_words(self) -> str:
        """Return it as part of a sentence."""
        after = f" after “{self.after}”" if self.after else ""
        match self.change:
            case Change.MISSING:
                return f"“{_short(self.printed)}” is left out{after}"
            case Change.ADDED:
                return f"“{_short(self.quoted)}” is added{after}"
            case Change.ORDER:
                return f"“{_short(self.quoted)}” stands in another order, “{_short(self.printed)}”"
            case Change.SPELLING:
                return f"“{_short(self.quoted)}” is spelt “{_short(self.printed)}”"
            case Change.CHANGED:
                return f"“{_short(self.quoted)}” stands for “{_short(self.printed)}”"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the words stand in the text that is held; offsets are into the first passage's prose."""

    text: str
    passages: tuple[str, ...]
    """Ids, several where the words run over a border."""
    numbers: tuple[int, ...]
    """Their ¶ numbers; 0 for notes, captions and cells."""
    label: str = ""
    """Of a note."""
    start: int = 0
    end: int = 0
    """In the first passage; its end where the words go on in the next. Both 0 for a heading."""
    printed: str = ""
    """The words as the text prints them."""
    line: int = 0

    def as_words(self) -> str:
        """Return `¶ 31`, `¶¶ 31–32`, `note 4`, or nothing where the place has no number."""
        if self.label:
            return f"note {self.label}"
        first, last = self.numbers[0], self.numbers[-1]
        if not first:
            return ""
        return f"¶ {first}" if first == last or not last else f"¶¶ {first}–{last}"


@dataclass(frozen=True, slots=True)
class Checked:
    """A quotation that was looked up."""

    quotation: Quotation
    work: Cited
    """The work the verdict is about."""
    verdict: Verdict
    spots: tuple[Spot, ...] = ()
    """Where it stands, fifty places at most; one where it differs."""
    differs: tuple[Difference, ...] = ()
    misplaced: bool = False
    """Whether the citation names a page, paragraph or note where the words do not stand."""

    @property
    def spot(self) -> Spot | None:
        """The place to lead to: the first one."""
        return self.spots[0] if self.spots else None

    def as_words(self) -> str:
        """Return `verbatim at ¶ 31`, `differs: “…”` with the text's words, `not found in the text`, `work not held`."""
        if self.spot is None:
            return self.verdict.value
        where = self.spot.as_words()
        if self.verdict is Verdict.DIFFERS:
            return f"differs: “{_short(self.spot.printed, 60)}”" + (f" at {where}" if where else "")
        found = f"{self.verdict.value} {'in' if self.spot.label else 'at'} {where}" if where else self.verdict.value
        return f"{found}, not at {locator_words(self.work)}" if self.misplaced else found

    def as_mention(self) -> Mention[Quoted]:
        """Return the words in quotation marks as a mention."""
        quotation = self.quotation
        value = Quoted(
            self.work.key, self.work.locator, self.work.label, self.verdict.value, self.as_words(),
            self.spot.passages[0] if self.spot else None, tuple(difference.as_words() for difference in self.differs),
        )  # fmt: skip
        rule = "block-quotation" if quotation.block else "quotation-marks"
        return Mention(MentionKind.QUOTATION, quotation.start, quotation.end, quotation.words, rule, value)


@dataclass(frozen=True, slots=True)
class Pages:
    """Which printed pages each passage of a text stands on; empty where nobody knows."""

    of: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Passage id to its first and last page."""


def locator_words(work: Cited) -> str:
    """Return a locator as people write it: `p. 12`, `¶ 31`."""
    sign = {"page": "p.", "paragraph": "¶"}.get(work.label, work.label)
    return f"{sign} {work.locator}".strip()


def _short(words: str, most: int = 12) -> str:
    """Words with their middle left out where there are many."""
    row = words.split()
    if len(row) <= most:
        return " ".join(row)
    return f"{' '.join(row[: most // 2])} … {' '.join(row[-(most // 2) :])}"
