"""b-116 and b-117: what belongs to web pages and not to BibTeX: tags, addresses of scripts, entities."""

from __future__ import annotations

from glossator.bibliography.biblatex.inheritance import Fields
from glossator.bibliography.bibtex import SHOWN, Entry
from glossator.bibliography.tex.entities import ENTITY, meant
from glossator.findings import Finding, finding
from glossator.patterns import re

_TAG = re.compile(
    r"</?(?:a|abbr|audio|b|base|body|br|button|code|details|div|em|embed|font|form|frame|h[1-6]|head|html|i|iframe|img|"
    r"input|jats:\w+|li|link|math|meta|mml:\w+|object|ol|p|pre|sc|scp|script|select|span|strong|style|sub|sup|svg|"
    r"table|td|textarea|title|tr|u|ul|video)\b[^<>]{0,200}>?|<!--|\b(?:javascript|vbscript)\s*:|\bdata:text/html",
    re.IGNORECASE,
)
_ABOUT = frozenset({"abstract", "annotation", "annote", "file", "url"})


def foreign_markup(entry: Entry, fields: Fields) -> list[Finding]:
    """Return a finding for each field with HTML or a script in it, and for each with an entity.

    An address that is none is told elsewhere (b-003), and what an abstract holds is printed nowhere.
    """
    found = []
    for name, field in entry.fields.items():
        if name in _ABOUT:
            continue
        shown = {"key": entry.key, "field": name[:SHOWN]}
        if ("<" in field.value or ":" in field.value) and (tag := _TAG.search(field.value)):
            found.append(finding("b-116", field.place, value=tag.group()[:SHOWN], **shown))
        if "&" in field.value and (entity := ENTITY.search(field.value)) and (sign := meant(entity.group())):
            found.append(finding("b-117", field.place, value=entity.group(), meant=sign, **shown))
    return found
