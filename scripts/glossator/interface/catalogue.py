"""Catalogues of our words: gettext files (`locale/LANG/LC_MESSAGES/glossator.po`), read once a build into plain tables.

English is the source and needs none. Of another language a message counts only if it is finished: not marked fuzzy,
with the placeholders of the English, without signs of markup. All else is said in English; a test names it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from string import Formatter

from glossator.patterns import re

FALLBACK = "en"
"""The language of the messages themselves."""
FOLDER = Path(__file__).resolve().parent.parent / "locale"
"""Where the catalogues lie, a folder a language."""
IN_CONTEXT = "\x04"
"""Between a context and its message, as in compiled catalogues."""
_TAG = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*", re.ASCII)
_MARKUP = frozenset('<>&"')
"""Signs that would have to be escaped: a message without them is the same in HTML, an attribute and plain text."""


def _one_or_many(number: int) -> int:
    return int(number != 1)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The words of a language."""

    language: str = FALLBACK
    """A tag (BCP 47)."""
    single: Mapping[str, str] = field(default_factory=dict)
    plural: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    """The two English forms to those of the language."""
    form: Callable[[int], int] = _one_or_many
    """Which of its forms a number takes."""
    group: str = ","
    """What stands between groups of three digits."""

    def counted(self, one: str, many: str, number: int) -> str:
        """Return the form for a number, with its placeholders."""
        forms = self.plural.get((one, many))
        if forms is None:
            return one if number == 1 else many
        return forms[self.form(number)]


ENGLISH = Catalogue()


def languages() -> list[str]:
    """Return the languages that have a catalogue, English first."""
    return [FALLBACK, *sorted(path.parent.parent.name for path in FOLDER.glob("*/LC_MESSAGES/glossator.po"))]


def catalogue(tag: str) -> Catalogue:
    """Return the catalogue for a tag: its own, that of its language without script and region, or English."""
    return _read(tag) if _TAG.fullmatch(tag) else ENGLISH


@lru_cache(maxsize=8)
def _read(tag: str) -> Catalogue:
    wanted = tag.replace("-", "_")
    while wanted:
        path = FOLDER / wanted / "LC_MESSAGES" / "glossator.po"
        if path.is_file():
            return read_catalogue(path, wanted.replace("_", "-"))
        wanted = wanted.rpartition("_")[0]
    return ENGLISH


def read_catalogue(path: Path, tag: str) -> Catalogue:
    """Return what a file has finished; raises what Babel raises for a file that is no catalogue, which a test reads."""
    # A site in English reads no catalogue, and does not wait for Babel to be loaded.
    from babel import Locale
    from babel.messages.pofile import read_po

    with path.open("rb") as file:
        found = read_po(file, locale=tag.replace("-", "_"))
    locale = Locale.parse(tag, sep="-")
    single: dict[str, str] = {}
    plural: dict[tuple[str, str], tuple[str, ...]] = {}
    for message in found:
        if not message.id or message.fuzzy:
            continue
        if isinstance(message.id, str):
            if isinstance(message.string, str) and fits(message.string, (message.id,)):
                of = f"{message.context}{IN_CONTEXT}" if message.context else ""
                single[of + message.id] = message.string
        else:
            one, many = message.id
            forms = tuple(message.string or ())
            if len(forms) == found.num_plurals and all(fits(form, (one, many)) for form in forms):
                plural[one, many] = forms
    group = locale.number_symbols.get("latn", locale.number_symbols).get("group", ",")
    return Catalogue(tag, single, plural, _forms(found.plural_expr), str(group))


def _forms(expression: str) -> Callable[[int], int]:
    from gettext import c2py

    return lru_cache(maxsize=4096)(c2py(expression))


def fits(translation: str, originals: tuple[str, ...]) -> bool:
    """Return whether a translation can be said: not empty, its placeholders those of an original, without markup.

    The form for one may leave the number out, as English does: `one step`.
    """
    return (
        bool(translation)
        and not _MARKUP & set(translation)
        and placeholders(translation) in [placeholders(one) for one in originals]
    )


def placeholders(message: str) -> frozenset[str] | None:
    """Return the names in braces; None where the braces are no placeholders, which would stop a build."""
    try:
        found = [(name, spec, way) for _, name, spec, way in Formatter().parse(message) if name is not None]
    except ValueError:
        return None
    names = frozenset(name for name, _, _ in found)
    plain = all(name.isidentifier() and not spec and not way for name, spec, way in found)
    return names if plain else None
