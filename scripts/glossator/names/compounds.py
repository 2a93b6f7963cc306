"""What a hyphen does to a form in small letters: which compounds still speak of it, and which of something else.

`anti-securitization measures` and `securitization-related speech` speak of securitization; `non-securitization` is its
opposite, `quasi-alliance` no alliance, and nobody can say by rule what `security-development nexus` is. So only what
stands in a table here leaves a form free; every other compound ties it. To add a part, add it to a row.
"""

from __future__ import annotations

from dataclasses import dataclass

HYPHENS = frozenset("-‐‑")
"""A dash sets a pause or joins two names; it does not tie."""
PARTS = 3
"""Parts of a compound that are looked at on either side; what has more is no word of a glossary's reader."""
LONGEST = 12
"""Letters of a part; none in the tables is longer."""


@dataclass(frozen=True, slots=True)
class Row:
    """Parts of compounds that leave the form what it is."""

    parts: frozenset[str]
    reason: str


BEFORE: tuple[Row, ...] = (
    Row(frozenset({"pro", "anti", "counter"}), "for or against the thing itself"),
    Row(frozenset({"pre", "post", "mid"}), "before, after or amid the thing itself"),
    Row(frozenset({"inter", "intra", "trans"}), "between, within or across things of the kind"),
)
"""Not here: non-, un-, de-, dis-, ex-, former- (it is not, or no longer, the thing); quasi-, semi-, pseudo-, near- (not
quite); re-, neo-, co-, self-, macro-, micro-, hyper-, over- (another concept, often with an entry of its own)."""

BEHIND: tuple[Row, ...] = (
    Row(frozenset({"related", "relevant", "specific", "linked"}), "what has to do with the thing"),
    Row(frozenset({"based", "led", "driven", "induced", "inspired", "sponsored", "backed"}), "what comes of it"),
    Row(
        frozenset({"oriented", "orientated", "centred", "centered", "focused", "focussed", "minded", "wide"}),
        "what turns on it or spans it",
    ),
    Row(frozenset({"style", "type"}), "what is shaped after it"),
    Row(frozenset({"sceptic", "skeptic", "sceptical", "skeptical", "averse", "friendly"}), "what is for or against it"),
)
"""Not here: -free, -less (without the thing); -like, -ish (not quite it); -building, -sharing, -making and every other
noun, since the last noun of a compound says what the whole is."""

PHRASE: tuple[Row, ...] = (
    Row(frozenset({"by", "through"}), "`deterrence-by-denial`: the head comes first, and what follows says which kind"),
)
"""Words behind the form after which anything may stand; -of-, -for-, -in- make other things (`balance-of-power`)."""

_BEFORE = frozenset[str]().union(*(row.parts for row in BEFORE))
_BEHIND = frozenset[str]().union(*(row.parts for row in BEHIND))
_PHRASE = frozenset[str]().union(*(row.parts for row in PHRASE))


def tied(text: str, start: int, end: int) -> bool:
    """Whether the form `text[start:end]` is part of a compound that may speak of something else.

    Nothing before a phrase leaves it free, for a hyphen binds one word: `pre-accession talks` are talks before
    accession, a `post-bipolar order` is not bipolar. At most `PARTS` parts of `LONGEST` letters are read on each side,
    however long the compound is.
    """
    return _tied_before(text, start, " " in text[start:end]) or _tied_behind(text, end)


def _tied_before(text: str, start: int, phrase: bool) -> bool:
    for _ in range(PARTS):
        if start < 2 or text[start - 1] not in HYPHENS or not text[start - 2].isalnum():
            return False
        if phrase:
            return True
        first = start - 1
        while first and text[first - 1].isalnum() and start - first <= LONGEST + 1:
            first -= 1
        if text[first : start - 1].lower() not in _BEFORE:
            return True
        start = first
    return True


def _tied_behind(text: str, end: int) -> bool:
    for _ in range(PARTS):
        if end + 1 >= len(text) or text[end] not in HYPHENS or not text[end + 1].isalnum():
            return False
        last = end + 1
        while last < len(text) and text[last].isalnum() and last - end <= LONGEST + 1:
            last += 1
        part = text[end + 1 : last].lower()
        if part in _PHRASE and text[last : last + 1] in HYPHENS and text[last + 1 : last + 2].isalpha():
            return False
        if part not in _BEHIND:
            return True
        end = last
    return True
