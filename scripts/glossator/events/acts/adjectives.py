"""Adjectives of names: `Russian` speaks of Russia, though it is no form of the name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from glossator.characters.folding import fold
from glossator.events.acts.peoples import PEOPLES, SEATS, rows
from glossator.model import Name

_OF_THEIR_OWN = tuple(
    tuple(row.split("="))
    for row in [
        "american=united states",
        "british=united kingdom",
        "british=great britain",
        "english=england",
        "french=france",
        "dutch=netherlands",
        "dutch=holland",
        "german=germany",
        "spanish=spain",
        "greek=greece",
        "turkish=turkey",
        "turkish=turkiye",
        "polish=poland",
        "danish=denmark",
        "swedish=sweden",
        "finnish=finland",
        "swiss=switzerland",
        "welsh=wales",
        "irish=ireland",
        "czech=czech republic",
        "soviet=soviet union",
        "ottoman=ottoman empire",
        "european=european union",
        "european=europe",
        "norwegian=norway",
        "portuguese=portugal",
        "icelandic=iceland",
        "thai=thailand",
        "cypriot=cyprus",
        "kosovar=kosovo",
        "slovak=slovakia",
        "croat=croatia",
        "serb=serbia",
        "afghan=afghanistan",
        "kazakh=kazakhstan",
        "uzbek=uzbekistan",
        "turkmen=turkmenistan",
        "lebanese=lebanon",
        "filipino=philippines",
        "iraqi=iraq",
        "israeli=israel",
        "azeri=azerbaijan",
        "ukrainian=ukraine",
        "papal=holy see",
        "vatican=holy see",
        "austrian=austria",
        "hungarian=hungary",
        "japanese=japan",
        "chinese=china",
    ]
)
"""(adjective, folded form of a name) where no ending tells."""
_ENDINGS = ("an", "ian", "n", "ish", "ese", "i", "ic", "er")
_PERSONS = ("an", "ian", "n", "i", "er")
"""Those that stand for people as well: the Russians, the Iraqis."""
LEAST = 4
"""Letters of a form below which no adjective is made of it."""


def adjectives(names: Iterable[Name]) -> Mapping[str, str]:
    """Return folded adjectives to the id of the one name that each is made of; those of two names are left out."""
    bearers: dict[str, set[str]] = {}
    irregular: dict[str, list[str]] = {}
    for adjective, form in (*_OF_THEIR_OWN, *rows(PEOPLES)):
        irregular.setdefault(form, []).extend((adjective, adjective + "s"))
    for seat, form in rows(SEATS):
        irregular.setdefault(form, []).append(seat)
    for name in names:
        if name.kind == "person":
            continue
        for form in (name.label, *name.also):
            folded = fold(form)
            for adjective in (*irregular.get(folded, ()), *_made(folded)):
                bearers.setdefault(adjective, set()).add(name.id)
    return {adjective: ids.pop() for adjective, ids in bearers.items() if len(ids) == 1}


def _made(form: str) -> Iterator[str]:
    if not form.isalpha() or len(form) < LEAST:
        return
    bare = form.rstrip("aeiouy")
    for base in dict.fromkeys((form, bare if len(bare) >= LEAST - 1 else form)):
        yield from (base + ending for ending in _ENDINGS)
        yield from (base + ending + "s" for ending in _PERSONS)
