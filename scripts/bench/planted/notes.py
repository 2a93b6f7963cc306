"""Fourteen mistakes in notes: the editors' and the author's."""

from .row import Mistake

FILE = "docs/notes/town-chronicle.md"
TEXT = "docs/texts/town-chronicle.md"
HEAD = "## the council never forgave him {kind=question}\n"
BODY = "Is that so? He sat in it again two years later.\n"

MISTAKES = (
    Mistake(FILE, "## made the harbour {", "## ‸made the habour {", "made the harbour", "## made the town {"),
    Mistake(FILE, "{kind=context}", "{kind=‸contxt}", "context", "{kind=definition}"),
    Mistake(FILE, "{kind=context}", "{‸knid=context}", "kind", "{ kind=context }"),
    Mistake(
        FILE,
        "## made the harbour {kind=context}\n",
        "## ‸the town {kind=context}\n",
        "",
        "## the harbour made {kind=context}\n",
    ),
    Mistake(FILE, HEAD + "\n" + BODY, "## ‸the council never forgave him {kind=question}\n", "", HEAD + "\nIs it?\n"),
    Mistake(FILE, HEAD, "## ‸ {kind=question}\n", "", "## never forgave {kind=question}\n"),
    Mistake(FILE, HEAD, "‸##the council never forgave him {kind=question}\n", "", HEAD),
    Mistake(
        FILE,
        HEAD,
        "## ‸A toll was asked of every boat that passed the chain {kind=question}\n",
        "",
        "## A toll was asked {kind=question}\n",
    ),
    Mistake(FILE, "[@ortega1999, p. 8]", "[@‸ortga1999, p. 8]", "ortega1999", "[@ortega1999, p. 9]"),
    Mistake(
        FILE,
        HEAD + "\n" + BODY,
        HEAD + "\n" + BODY + "\n## ‸the council never forgave him {kind=question}\n\nOnce more.\n",
        "",
        HEAD + "\n" + BODY + "\n## sold the town {kind=question}\n\nWell.\n",
    ),
    Mistake(TEXT, "crossed it.[^1]", "crossed it.‸[^2]", "1", "crossed it[^1]."),
    Mistake(TEXT, "[^1]: A remark of Keller's [@keller1987, p. 15].\n", "‸[^1]:\n", "", "[^1]: A remark.\n"),
    Mistake(TEXT, "p. 15].\n", "p. 15].\n\n‸[^2]: Nobody asks for it.\n", "", "p. 15].\n\n    A second paragraph.\n"),
    Mistake(TEXT, "p. 15].\n", "p. 15].\n‸[^1]: Another.\n", "", "p. 15].\n    And more.\n"),
)
