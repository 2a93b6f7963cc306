"""Words as the value of a field: what is LaTeX's is escaped, so that the reader of libraries gives the same words."""

from __future__ import annotations

from glossator.patterns import re

LITERAL = frozenset({
    "url", "doi", "eprint", "seenat", "archiveurl", "file", "isbn", "issn", "date", "urldate", "origdate", "eventdate",
})  # fmt: skip
"""Fields whose words no program reads as LaTeX: the `~` of `1999~` is a doubt, and no space."""
_SPECIAL = re.compile(r"[#$%&_{}~^\\]")
_COMMANDS = {
    "\\": r"{\textbackslash}", "~": r"{\textasciitilde}", "^": r"{\textasciicircum}", "{": r"\{", "}": r"\}",
    "#": r"\#", "$": r"\$", "%": r"\%", "&": r"\&", "_": r"\_",
}  # fmt: skip
_UNPAIRED = _COMMANDS | {"{": r"{\textbraceleft}", "}": r"{\textbraceright}"}
"""BibTeX counts braces behind a backslash, too: one alone would leave its field."""


def escape(name: str, value: str) -> str:
    """Return the words of a field of this name as they are written between its braces."""
    paired = _paired(value)
    if name in LITERAL:
        return value if paired else value.replace("{", "").replace("}", "")
    commands = _COMMANDS if paired else _UNPAIRED
    return _SPECIAL.sub(lambda sign: commands[sign[0]], value)


def _paired(value: str) -> bool:
    if "{" not in value and "}" not in value:
        return True
    depth = 0
    for sign in value:
        depth += (sign == "{") - (sign == "}")
        if depth < 0:
            return False
    return depth == 0
