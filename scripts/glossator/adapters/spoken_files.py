"""Our scripts, style sheets and templates in the language of the site: they bring the words they need, not the pages.

A script says `gSay("…")` and `gCounted("…", "…", number)` (theme/assets/glossator/words.js): what of that has a
translation stands in one object in front of the script of every page. A style sheet has its few words in `content`,
where no script reaches, so they are replaced there. English files are left as they are.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from glossator.interface import FALLBACK, Catalogue, catalogue, later
from glossator.patterns import re

IN_STYLES = (
    *(later("Paragraph"), later("Cited in"), later("seen whole"), later("seen in excerpt")),
    *(later("seen by its record"), later("known by citation only")),
)
"""What style sheets say: for those who listen, and on paper."""

_STRING = r'"((?:[^"\\]|\\.)*)"'
_SAID = re.compile(rf"\bgSay\(\s*{_STRING}")
_COUNTED = re.compile(rf"\bgCounted\(\s*{_STRING},\s*{_STRING}")
_TEMPLATE = re.compile(rf"\bsay\({_STRING}\)")


def said_in(script: str) -> list[str]:
    """Return the messages of a script, in their order."""
    return [json.loads(f'"{one}"') for one in _SAID.findall(script)]


def counted_in(script: str) -> list[tuple[str, str]]:
    """Return the messages of a script that are counted, one and many."""
    return [(json.loads(f'"{one}"'), json.loads(f'"{many}"')) for one, many in _COUNTED.findall(script)]


def said_in_template(template: str) -> list[str]:
    """Return the messages of a template, in their order."""
    return [json.loads(f'"{one}"') for one in _TEMPLATE.findall(template)]


def words_of_scripts(scripts: Iterable[str], language: str, *, late: bool = False) -> str:
    """Return the line of script that holds what the language has of the messages; nothing where it has none.

    It stands before the scripts of every page, or before some that are loaded `late`, behind those.
    """
    spoken = catalogue(language)
    single: dict[str, str] = {}
    plural: dict[str, dict[str, str]] = {}
    for script in scripts:
        single |= {one: spoken.single[one] for one in said_in(script) if one in spoken.single}
        plural |= {pair[0]: _by_category(spoken, pair) for pair in counted_in(script) if pair in spoken.plural}
    if not single and not plural:
        return ""
    words = json.dumps({"single": single, "plural": plural}, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return f"window.gLearn({words});\n" if late else f"window.gWords={words};\n"


def _by_category(spoken: Catalogue, pair: tuple[str, str]) -> dict[str, str]:
    """The forms under the names that browsers have for them (CLDR, by way of `Intl.PluralRules`), each once."""
    from babel import Locale

    rule = Locale.parse(spoken.language, sep="-").plural_form
    forms: dict[str, str] = {}
    for number in (*range(101), 1_000_000):
        forms.setdefault(rule(number), spoken.counted(*pair, number))
    return {"other": spoken.plural[pair][-1], **forms}


def spoken_style(style: str, language: str) -> str:
    """Return a style sheet with its words in a language."""
    single = catalogue(language).single
    known = "|".join(re.escape(one) for one in IN_STYLES if one in single)
    if not known:
        return style
    return re.sub(rf'"(,? ?)({known})( ?)"', lambda found: f'"{found[1]}{single[found[2]]}{found[3]}"', style)


def spoken_template(template: str, language: str) -> str:
    """Return a template with words in place of its calls of `say`, for a generator that knows no function of ours."""
    single = catalogue(language if language else FALLBACK).single

    def words(call: re.Match[str]) -> str:
        message = json.loads(f'"{call[1]}"')
        return json.dumps(single.get(message, message), ensure_ascii=False)

    return _TEMPLATE.sub(words, template)
