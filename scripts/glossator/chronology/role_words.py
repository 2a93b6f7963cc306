"""The English words by which the role of a date is known. To teach one more, add it to its list."""

from __future__ import annotations

import re

from glossator.characters.folding import fold


def words(listed: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(listed.split())


def either(listed: str) -> str:
    """Return a pattern for any word of a list; the words may be patterns."""
    return "|".join(listed.split())


def keys_of(pattern: str) -> tuple[str, ...]:
    """Return the letters that every word of a pattern made by `either` begins with, folded, `LETTERS` at the most."""
    heads = (re.match(r"(?:[^\W_](?![?*]))*", word) for word in pattern.split("|"))
    return tuple(sorted({fold(head[0])[:LETTERS] for head in heads if head}))


LETTERS = 7
"""Letters of a word by which a text is known not to have it."""

HAPPENINGS = either(
    "accords? acts? agreements? annexation armistice attacks? attempt battle bombing campaign ceasefire charter"
    " clash(?:es)? commission concordat conference congress convention council coup crash crisis crises crusade deal"
    " declaration decision defeat diet disaster doctrine downing earthquake edict elections? embargo enlargement"
    " epidemic events? exercise famine fire flood funeral genocide incidents? intervention invasion killing landing"
    " massacre meeting memorandum murder mutiny occupation offensive operation pact pandemic panic partition peace"
    " pipeline plague plan plot protests? protocol purge putsch raids? rebellion referendum reforms? resolution"
    " restoration revolt revolution riots? rising sanctions settlement siege slump strikes? summit synod talks"
    " treaty truce uprising visit vote wars? withdrawal"
)
"""What happens or is concluded, and may be told from others of its kind by its date."""

PAPERS = either(
    "article book communiqué concept document edition essay estimate handbook interview memo monograph novel pamphlet"
    " paper poll report review strategy tables study survey treatise yearbook"
)
"""What is published, and may be told from others by its date."""

WORKS = either("album ballad ballet book comedy film novel oratorio opera painting pamphlet play poem song symphony")
"""What has an author and a year behind its title."""

FINITE = either(
    "is are was were be been is has have had do does did came went took made became began broke fell rose"
    " grew led left lost won held met said saw sent set signed kept knew thought told gave got ran spoke stood"
    " brought would could should will may might can must"
)
"""Verbs by which a clause is known; between a preposition and a date they make it one."""

RISES = words(
    "rose risen grew grown fell fallen declined increased decreased"
    " dropped doubled tripled trebled quadrupled halved shrank shrunk dwindled slowed quickened stagnated"
    " spread soared plummeted sank climbed mounted multiplied ebbed cooled soured worsened"
)
"""Verbs of what rises or falls."""

CHANGES = RISES | words(
    "increasingly gradually steadily rising growing falling declining increasing decreasing shrinking cooling worsening"
    " become becoming improved deteriorated expanded intensified"
    " deepened developed evolved changed shifted accelerated continued warmed"
)
"""Words of what goes on or changes over time."""

PAST = words("had has have was were became reached grew fell rose did signed took made came went lost won held left")
"""Words of a clause that looks back."""

AMOUNTS = words(
    "% $ € £ ₺ percent cent percentage million billion trillion dollars euros lira roubles tonnes barrels gdp share"
    " turnover amounted totalled totaled totalling totaling survey poll respondents fourfold threefold twofold"
    " tenfold tripled doubled halved quadrupled"
)
"""Words of a figure."""

STATES = words(
    "lasted stayed remained served ruled reigned lived dwelt governed lay raged dragged occupied worked taught studied"
    " sat stood ran office exile prison power force closed suspended vacant empty occupation"
)
"""Words of what goes on for a while and is the same."""

DEEDS = words(
    "signed agreed paid lent borrowed granted fined bought sold donated awarded ceded deported fled ransomed"
    " contract loan killed drowned perished demonstrated marched seized nationalised nationalized founded"
)
"""What is done with an amount, or at its cost: `In 1854 London lent five million pounds`."""

COUNTED = either(
    "accounted averaged attracted carried comprised counted earned employed exported handled held housed imported"
    " lived numbered owned peaked possessed produced published? received recorded registered served stood yielded"
)
"""Verbs before a number that was counted."""

QUANTITIES = (
    r"numbers?\sof|population|membership|attendance|output|circulation|enrolment|strength|production|consumption"
    r"|revenues?|exports|imports|prices?|wages|inflation|unemployment|rates?\sof|budget"
)
"""What has a figure at a time."""

HEADS = either(
    "number numbers population membership attendance output circulation enrolment strength production"
    " consumption revenue revenues exports imports price prices wages inflation unemployment rate rates budget"
)
"""The first words of what has one."""
