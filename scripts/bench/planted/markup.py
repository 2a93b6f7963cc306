"""Fourteen mistakes in our own markup: attributes of words."""

from .row import Mistake

TEXT = "docs/texts/town-chronicle.md"
HERE = "[the settlement]{term=harbour-toll}"
PLAIN = "[Linden]{.plain}"

MISTAKES = (
    Mistake(TEXT, HERE, "[the settlement]{term=‸harbor-toll}", "harbour-toll", "[the settlement]{term=salt-tax}"),
    Mistake(TEXT, HERE, "[the settlement]{‸trem=harbour-toll}", "term", '[the settlement]{term="harbour-toll"}'),
    Mistake(
        TEXT, HERE, "[the settlement]{term=‸Harbour toll}", "harbour-toll", "[the settlement]{ term=harbour-toll }"
    ),
    Mistake(TEXT, HERE, "[the settlement]{term=‸}", "", "[the settlement]{term=guild}"),
    Mistake(TEXT, HERE, "‸[the settlement]{term=harbour-toll", "", "[the settlement]{.plain}"),
    Mistake(TEXT, HERE, "[the settlement] ‸{term=harbour-toll}", "", "[a settlement]{term=harbour-toll}"),
    Mistake(TEXT, PLAIN, "[Linden]{‸.plane}", ".plain", "[Lindau]{.plain}"),
    Mistake(TEXT, PLAIN, "[Linden]{‸plain}", ".plain", "[Linden]{ .plain }"),
    Mistake(TEXT, PLAIN, "[Linden]{name=‸lindua}", "lindau", "[Linden]{name=lindau}"),
    Mistake(
        TEXT,
        HERE,
        "[the settlement]{event=‸toll-doubled-1703}",
        "toll-doubled-1730",
        "[the settlement]{event=toll-doubled-1730}",
    ),
    Mistake(TEXT, HERE, "[the settlement]{work=‸keller1978}", "keller1987", "[the settlement]{work=keller1987}"),
    Mistake(TEXT, HERE, "[the settlement]{term=‸lindau}", "", "[the settlement]{name=lindau}"),
    Mistake(TEXT, HERE, "[‸]{term=harbour-toll}", "", "[it]{term=harbour-toll}"),
    Mistake(TEXT, "## The bridge", "## The bridge {‸#The Bridge}", "", "## The bridge {#the-bridge}"),
)
