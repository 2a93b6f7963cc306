"""Fourteen mistakes in front matter."""

from .row import Mistake

TEXT = "docs/texts/town-chronicle.md"
LETTERS = "docs/texts/boat-letters.md"

MISTAKES = (
    Mistake(TEXT, "licence: CC BY 4.0", "‸lisence: CC BY 4.0", "licence", "licence: CC BY-SA 4.0"),
    Mistake(TEXT, "of: keller1987", "of: ‸keler1987", "keller1987", "of: ortega1999"),
    Mistake(TEXT, "kind: companion", "kind: ‸compagnon", "companion", "kind: original"),
    Mistake(TEXT, "language: en", "language: ‸englisch", "", "language: en-GB"),
    Mistake(TEXT, "date: 2020-05-04", "date: ‸2020-13-04", "", "date: 2020-12-04"),
    Mistake(TEXT, "order: 1\n", "order: ‸first\n", "", "order: 3\n"),
    Mistake(LETTERS, "order: 2\n", "order: 2\n‸title: Letters\n", "", "order: 2\ndescription: Letters\n"),
    Mistake(
        LETTERS,
        "title: Letters from the boats",
        "title: Letters‸: from the boats",
        "",
        'title: "Letters: from the boats"',
    ),
    Mistake(LETTERS, "authors: [Rosa Lind]", "authors: ‸[Rosa Lind", "", "authors: [Rosa Lind, Max Ott]"),
    Mistake(LETTERS, "authors: [Rosa Lind]", "authors: ‸{name: Rosa Lind}", "", "authors: [Rosa M. Lind]"),
    Mistake(
        LETTERS, "title: Letters from the boats\n", "‸titel: Letters from the boats\n", "title", "title: Letters\n"
    ),
    Mistake("docs/glossary/salt-tax.md", "also: [gabelle]", "‸alias: [gabelle]", "", "also: [ gabelle ]"),
    Mistake(
        "docs/notes/town-chronicle.md",
        "text: town-chronicle",
        "text: ‸town-chronicel",
        "town-chronicle",
        "text:  town-chronicle",
    ),
    Mistake(
        "docs/about.md",
        "# About\n",
        "---\ntitle: About\n‸templat: about.html\n---\n\n# About\n",
        "",
        "---\ntitle: About\n---\n\n# About\n",
    ),
)
