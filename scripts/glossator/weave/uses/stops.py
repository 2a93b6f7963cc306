"""The full stop at the end of a line that we put together from words of others."""

from __future__ import annotations

from glossator.patterns import re

_ENDED = re.compile(r"""[.!?…。！？؟]["'”’»›)\]]*$""")
_BRACKETS = re.compile(r"[)\]]$")
_TAG = re.compile(r"<[^<>]*>$")


def ended(line: str) -> str:
    """Return finished HTML with a full stop at its end, unless its words end with one (`n.d.`, `Why?”`).

    A stop inside brackets ends what is in them and not the line.
    """
    words = line.rstrip()
    while (bare := _TAG.sub("", words)) != words:
        words = bare.rstrip()
    words = words.replace("&quot;", '"')
    return line if _ENDED.search(words) and not _BRACKETS.search(words) else f"{line}."
