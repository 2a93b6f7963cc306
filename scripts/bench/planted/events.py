"""Fourteen mistakes in the list of events."""

from .row import Mistake

FILE = "references/events.yml"

MISTAKES = (
    Mistake(FILE, "who: [ludwig-brandt]", "who: [‸ludwig-brand]", "ludwig-brandt", "who: [rosa-lind]"),
    Mistake(FILE, "who: [ludwig-brandt]", "who: [‸Ludwig Brandt]", "ludwig-brandt", "who: ludwig-brandt"),
    Mistake(FILE, "where: [lindau]\n  after", "where: [‸lindua]\n  after", "lindau", "where: [old-bridge]\n  after"),
    Mistake(FILE, "terms: [harbour-toll]", "terms: [‸harbor-toll]", "harbour-toll", "terms: [salt-tax]"),
    Mistake(
        FILE,
        "sources: [keller1987, ortega1999]",
        "sources: [keller1987, ‸ortega1998]",
        "ortega1999",
        "sources: [moreau2003, ortega1999]",
    ),
    Mistake(
        FILE,
        "after: [chain-bought-1712]",
        "after: [‸chain-bougt-1712]",
        "chain-bought-1712",
        "after: [ chain-bought-1712]",
    ),
    Mistake(FILE, "after: [chain-bought-1712]", "after: [‸toll-doubled-1730]", "", "after: chain-bought-1712"),
    Mistake(FILE, 'date: "1784-02-29"', 'date: ‸"1785-02-29"', "", "date: 1784-02-29"),
    Mistake(FILE, 'date: "1784-02-29"', "date: ‸29 February 1784", "", "date: 1784-02"),
    Mistake(FILE, 'date: "1712"', "date: ‸1712/1710", "", "date: 1712"),
    Mistake(
        FILE,
        "  label: The toll is doubled\n",
        "  ‸lable: The toll is doubled\n",
        "label",
        "  label: The toll doubles\n",
    ),
    Mistake(FILE, "- id: new-bridge-1790\n", "- id: ‸bridge-falls-1784\n", "", "- id:  new-bridge-1790\n"),
    Mistake(
        FILE,
        "  label: A new bridge is opened\n",
        "  label: A new bridge\n  ‸label: is opened\n",
        "",
        "  label: A new bridge\n  text: is opened\n",
    ),
    Mistake(FILE, "who: [boat-guild]", "who: ‸{boat-guild", "", "who: [boat-guild, rosa-lind]"),
)
