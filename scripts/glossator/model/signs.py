"""Signs that stand behind a statement and say what it rests on; which there are, an edition says itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from glossator.model.kinds import TargetKind
from glossator.model.places import Place
from glossator.model.refs import Ref

Signs = tuple[tuple[int, str], ...]
"""(offset in the words, id of the sign that stands there), in order; the words themselves are without them."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign of the edition, from its record in `references/signs.yml`."""

    id: str
    words: str
    """What it says, in the words that stand for it where a sign cannot: `general knowledge`."""
    sign: str
    """What is printed, one to three characters."""
    text: str
    """What it means, for its card and the page of signs."""
    place: Place

    @property
    def ref(self) -> Ref:
        """What a link to it is made from."""
        return Ref(TargetKind.SIGN, self.id)


def put_back(text: str, signs: Signs, printed: Callable[[str], str]) -> str:
    """Return words with what is printed for each sign (given its id) at its place."""
    if not signs:
        return text
    parts, at = [], 0
    for offset, id in signs:
        parts += [text[at:offset], printed(id)]
        at = offset
    return "".join([*parts, text[at:]])


def as_written(text: str, signs: Signs) -> str:
    """Return words with their signs as an editor writes them, `So it is {general-knowledge}`."""
    return put_back(text, signs, lambda id: f" {{{id}}}")
