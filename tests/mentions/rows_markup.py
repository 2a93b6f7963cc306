"""Rows: where words stand, and what an author forces or forbids."""

from __future__ import annotations

from mention_rows import c, d, e, n, row, t
from rows_nesting import HALMAR, K90, NORSA

NORLAND = n("Norland", "norland")

ROWS = (
    # ---------------------------------------------------------------- where words stand
    row("in-item", "- The annexation of Halmar.", HALMAR, why="a list item"),
    row("in-quotation", "> The annexation of Halmar.", HALMAR, why="a quotation"),
    row("in-heading", "## The annexation of Halmar\n\nNothing.", HALMAR, why="headings speak of things too"),
    row("in-heading-name", "## Norland\n\nNothing.", NORLAND, why="a heading that is a name"),
    row("in-heading-3", "## One\n\n### On the K-90\n\nNothing.", K90, why="a deeper heading"),
    row("in-caption", "The annexation of Halmar.\n{.caption}", HALMAR, why="a caption"),
    row("in-cell", "| Event | State |\n|---|---|\n| annexation of Halmar | Norland |", HALMAR, NORLAND, why="cells of a table, each by itself"),
    row("across-cells", "| annexation of | Halmar |\n|---|---|\n| one | two |", n("Halmar", "halmar"), why="a form does not run over two cells"),
    row("in-note", "Words.[^1]\n\n[^1]: The annexation of Halmar.", HALMAR, why="a note"),
    row("in-emphasis", "*The annexation of Halmar* hurt.", HALMAR, why="emphasis round it"),
    row("emphasis-inside", "The annexation of *Halmar* hurt.", HALMAR, why="emphasis on a part of it"),
    row("emphasis-part", "The **annexation** of Halmar hurt.", HALMAR, why="and on the other part"),
    row("in-marks", "The “annexation of Halmar” hurt.", HALMAR, why="quotation marks round it"),
    row("marks-inside", "The annexation of “Halmar” hurt.", n("Halmar", "halmar"), why="quotation marks inside a form break it; the place stands", doubtful=True),
    row("over-lines", "The annexation\nof Halmar hurt.", HALMAR, why="a line's end is a space"),
    row("before-note-mark", "The annexation of Halmar[^1] hurt.\n\n[^1]: Nothing.", HALMAR, why="a mark of a note behind it"),
    row("over-paragraphs", "The annexation of\n\nHalmar hurt.", n("Halmar", "halmar"), why="no form runs over two paragraphs"),
    row("over-sentences", "They made an annexation of. Halmar hurt.", n("Halmar", "halmar"), why="nor over a full stop"),
    # ---------------------------------------------------------------- what an author links, hides or writes as code
    row("in-link", "See [the annexation of Halmar](https://example.org/).", HALMAR, why="an author’s own link is the link, its words a use"),
    row("link-inside", "The annexation of [Halmar](https://example.org/) hurt.", HALMAR, why="so are the words around it"),
    row("in-code", "The `annexation of Halmar` flag.", why="code is no prose"),
    row("in-code-block", "```\nannexation of Halmar\n```\n\nNorland.", NORLAND, why="nor is a block of it"),
    row("plain", "The [annexation of Halmar]{.plain} hurt.", why="forbidden: nothing, and nothing inside"),
    row("plain-name", "So [Norland]{.plain} and Norland.", NORLAND, why="forbidden here, free there"),
    row("plain-inside", "The annexation of [Halmar]{.plain} hurt.", e("annexation of Halmar", "halmar-annexed"),
        why="the place is forbidden, the event is not", doubtful=True),
    row("plain-around", "[The delivery of the K-90 to Norland]{.plain} came.", why="forbidden over a longer stretch"),
    row("plain-part", "The delivery of the [K-90]{.plain} and the K-90.", e("delivery of the K-90", "k-90-delivery"), K90,
        why="what is forbidden inside stays forbidden; the next use is free", doubtful=True),
    row("url", "See https://norland.example/annexation for more.", why="an address is no prose"),
    # ---------------------------------------------------------------- what an author forces
    row("forced", "Under [the pact]{term=article-7} they met.", t("the pact", "article-7"), why="words that are no form"),
    row("forced-holds", "Under [the Norland pact]{term=article-7} they met.", t("the Norland pact", "article-7", NORLAND), why="a forced mention holds what stands in it"),
    row("forced-event", "In [the Norland affair of May 1981]{event=halmar-annexed} it fell.",
        e("the Norland affair of May 1981", "halmar-annexed", NORLAND, d("May 1981", "1981-05")), why="a name and a date in a forced event"),
    row("forced-other", "So [Norland]{name=estmark} said.", n("Norland", "estmark"), why="forced words have one reading"),
    row("forced-over-event", "The [annexation of Halmar]{term=sound-question} hurt.", t("annexation of Halmar", "sound-question", n("Halmar", "halmar")),
        why="the same words are no longer the event; what lies inside stays"),
    row("forced-inside-event", "The annexation of [Halmar]{name=northern-halmar} hurt.",
        e("annexation of Halmar", "halmar-annexed", n("Halmar", "northern-halmar")), why="forced inside a form", doubtful=True),
    row("forced-kind", "The [Halmar]{event=halmar-annexed} of 2014.", e("Halmar", "halmar-annexed"), d("2014", "2014"), why="another kind for a name's words"),
    row("forced-crossing", "They [met after the annexation]{term=article-7} of Halmar.", t("met after the annexation", "article-7"), n("Halmar", "halmar"),
        why="forced words win over a form they cross; what the form held stands by itself"),
    row("forced-long", "[The Treaty of Brenn and the delivery of the K-90]{event=brenn-summit} came.",
        e("The Treaty of Brenn and the delivery of the K-90", "brenn-summit", n("Treaty of Brenn", "treaty-of-brenn", n("Brenn", "brenn")),
          e("delivery of the K-90", "k-90-delivery", K90)), why="three levels below a forced one"),
    row("forced-acronym", "The [NORSA]{name=norsa} met.", NORSA, why="forced to what it is anyway"),
    # ---------------------------------------------------------------- crossing
    row("cross-treaty-summit", "The Treaty of Brenn summit failed.", n("Treaty of Brenn", "treaty-of-brenn", n("Brenn", "brenn")),
        why="“Treaty of Brenn” and “Brenn summit” cross: the longer, the earlier stands", doubtful=True),
    row("cross-kingdom", "The Kingdom of Norland–Estmark fishing deal failed.",
        n("Norland–Estmark fishing deal", "norland-estmark-deal", NORLAND, n("Estmark", "estmark")), why="the longer of two that cross", doubtful=True),
    row("cross-person-citation", "As Henrik Vaal (2015) shows.", c("Henrik Vaal (2015)", "vaal2015", d("2015", "2015")),
        why="the full name and “Vaal (2015)” cross: the citation grows, and its author is the name's use"),
    row("cross-other-person-citation", "As Mira Vaal (2015) shows.", c("Vaal (2015)", "vaal2015", d("2015", "2015")),
        why="another given name: nothing to grow over"),
    row("cross-person-citation-two", "As Aylin Demir and Mira Olsen (2018) show.",
        c("Aylin Demir and Mira Olsen (2018)", "demirOlsen2018", d("2018", "2018")),
        why="it grows over the first; both are its authors"),
)  # fmt: skip
