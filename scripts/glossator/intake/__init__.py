"""A reference as somebody hands it over, in whatever form, to an entry of `library.bib`.

The door of this room: `read_intake` tells the form by its signs and reads it, `tidied` writes it as the house does,
`alike` finds it in the library, `free_key` proposes a key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.doors import opens

if TYPE_CHECKING:
    from glossator.intake.alike import Likeness, Likenesses
    from glossator.intake.forms import LARGEST, Intake, as_words, read_intake
    from glossator.intake.listed import named_by
    from glossator.intake.naming import free_key
    from glossator.intake.responses import answer, bare_doi
    from glossator.intake.tidy import LEFT_OUT, tidied

__getattr__ = opens(
    __name__,
    {
        "Likeness": "alike",
        "Likenesses": "alike",
        "LARGEST": "forms",
        "Intake": "forms",
        "as_words": "forms",
        "read_intake": "forms",
        "named_by": "listed",
        "free_key": "naming",
        "answer": "responses",
        "bare_doi": "responses",
        "LEFT_OUT": "tidy",
        "tidied": "tidy",
    },
)

__all__ = [
    "LARGEST",
    "LEFT_OUT",
    "Intake",
    "Likeness",
    "Likenesses",
    "answer",
    "as_words",
    "bare_doi",
    "free_key",
    "named_by",
    "read_intake",
    "tidied",
]
