"""Thirty mistakes more, of kinds that the forty of `second.py` leave out, written before the rules were looked at."""

from __future__ import annotations

from planted.row import Mistake

_CHRONICLE, _LETTERS = "docs/texts/town-chronicle.md", "docs/texts/boat-letters.md"
_NAMES, _EVENTS, _LIBRARY = "references/names.yml", "references/events.yml", "references/library.bib"
_NOTES, _ARGUMENT = "docs/notes/town-chronicle.md", "docs/arguments/town-chronicle.md"

MISTAKES: tuple[Mistake, ...] = (
    # -- front matter
    Mistake(_LETTERS, "licence: CC", "‸license: CC", "licence"),
    Mistake(_LETTERS, "order: 2", "order: ‸1.5"),
    Mistake(_CHRONICLE, "of: keller1987", "of: ‸Rivers and Towns", "keller1987"),
    # -- records
    Mistake(_NAMES, "kind: infrastructure", "‸kind infrastructure"),
    Mistake(_NAMES, "name: Old Bridge", 'name: ‸"Old Bridge'),
    Mistake(_NAMES, "acronym: GL", "acronym: GL\n  wikidata: ‸12457", twin="acronym: GL\n  wikidata: Q12457"),
    Mistake(_NAMES, "coordinates: [47.55, 9.68]", "coordinates: ‸47°33N 9°41E"),
    Mistake(_EVENTS, 'date: "1730-04"', 'date: ‸"1730-4"'),
    Mistake(_EVENTS, 'date: "1784-02-29"', 'date: ‸"29/02/1784"'),
    Mistake(_EVENTS, "where: [lindau]", "where: [‸Lindau]", "lindau"),
    Mistake(_EVENTS, "terms: [harbour-toll]", "terms: [‸chain toll]", "harbour-toll"),
    Mistake(_EVENTS, "sources: [ortega1999]", "sources: [‸ortega-1999]", "ortega1999"),
    Mistake(_EVENTS, "who: [boat-guild]", "who: ‸ludwig-brandt, boat-guild", twin="who: [ludwig-brandt, boat-guild]"),
    Mistake("references/sources.yml", "", "- id: raw-text\n  ‸tittle: A\n", "title", "- id: raw-text\n  title: A\n"),
    Mistake("references/floors.yml", "", "counts:\n  ‸trems: 3\n", "terms", "counts:\n  terms: 3\n"),
    Mistake("references/silence.yml", "", "- code: ‸n-14\n  why: so\n", "n-014", "- code: n-014\n  why: so\n"),
    # -- notes and arguments
    Mistake(_NOTES, "## made the harbour {kind", "## ‸The river made the harbour and the harbour made the town {kind"),
    Mistake(_NOTES, "{kind=context}", "{‸context}", "context"),
    Mistake(_ARGUMENT, "“fought it for years”", "‸“fought it for year's”", "fought it for years"),
    Mistake(_ARGUMENT, "hated. {claim}", "hated. {claim} {‸reason}"),
    # -- library
    Mistake(_LIBRARY, "{Moreau, Luc and Stein, Ida}", "{‸Moreau, Luc, Stein, Ida}"),
    Mistake(_LIBRARY, "@incollection{ortega1999,", "@incollection{‸ortega 1999,"),
    Mistake(_LIBRARY, "date = {1999}", "date = {‸19999}"),
    # -- texts
    Mistake(_CHRONICLE, "[@keller1987, p. 12]", "[see @keller1987; ‸moreau2003, p. 44]", "@moreau2003"),
    Mistake(_CHRONICLE, "Ludwig Brandt bought", "[Brandt]{name=‸Ludwig Brandt} bought", "ludwig-brandt"),
    Mistake(_CHRONICLE, "{term=harbour-toll}", "(‸term=harbour-toll)"),
    Mistake(_CHRONICLE, "(../pictures/chain.png)", "(‸chain.png)", "../pictures/chain.png"),
    Mistake(_CHRONICLE, "(#the-chain)", "(‸#chain)", "#the-chain"),
    Mistake(_CHRONICLE, "The old bridge fell", "The ‸<b>old</b> bridge fell"),
    Mistake("docs/index.md", "texts/town-chronicle.md", "‸texts/town_chronicle.md", "texts/town-chronicle.md"),
)
"""Written on 29 November 2026."""
