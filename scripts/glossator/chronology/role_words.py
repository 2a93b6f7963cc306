"""The words by which the role of a date is known. To teach one more, add it to its list."""

from __future__ import annotations


def words(listed: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(listed.split())


def either(listed: str) -> str:
    """Return a pattern for any word of a list; the words may be patterns."""
    return "|".join(listed.split())


HAPPENINGS = either(
    "accords? agreements? annexation armistice attacks? attempt battle bombing campaign ceasefire"
    " clash(?:es)? conference congress convention council coup crash cris[ie]s deal declaration decision"
    " disaster doctrine downing earthquake elections? embargo enlargement events? exercise famine flood"
    " funeral genocide incidents? intervention invasion killing landing massacre meeting memorandum murder"
    " mutiny occupation offensive operation pact partition peace pipeline plan plot protests? protocol raids?"
    " rebellion referendum reforms? resolution revolt revolution riots? rising sanctions siege strikes? summit"
    " talks treaty truce uprising visit vote wars? withdrawal"
)
"""What happens or is concluded, and may be told from others of its kind by its date."""

PAPERS = either(
    "article book communiqué concept document edition essay estimate handbook interview memo novel paper poll"
    " report review speech statement strategy study survey yearbook"
)
"""What is published, and may be told from others by its date."""

FINITE = either(
    "is are was were be been is has have had do does did came went took made became began broke fell rose"
    " grew led left lost won held met said saw sent set signed kept knew thought told gave got ran spoke stood"
    " brought would could should will may might can must"
)
"""Verbs by which a clause is known; between a preposition and a date they make it one."""

CHANGES = words(
    "more less increasingly gradually steadily growing grown increased increasing risen rising declined"
    " declining become becoming improved deteriorated expanded intensified deepened developed evolved changed"
    " shifted accelerated fallen continued persisted remained lasted endured spread"
)
"""Words of what goes on or changes over time."""

PAST = words("had has have was were became reached grew fell rose did signed took made came went lost won held left")
"""Words of a clause that looks back."""
