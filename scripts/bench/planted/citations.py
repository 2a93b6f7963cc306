"""Fourteen mistakes in citations."""

from .row import Mistake

TEXT = "docs/texts/town-chronicle.md"
LETTERS = "docs/texts/boat-letters.md"

MISTAKES = (
    Mistake(TEXT, "[@keller1987, p. 12]", "[@‸kellr1987, p. 12]", "keller1987", "[@keller1987, p. 13]"),
    Mistake(TEXT, "[@keller1987, p. 12]", "[@‸keller1978, p. 12]", "keller1987", "[@keller1987, ch. 2]"),
    Mistake(TEXT, "[@keller1987, p. 12]", "[‸keller1987, p. 12]", "", "[see @keller1987, p. 12]"),
    Mistake(TEXT, "[@keller1987, p. 12]", "‸@keller1987, p. 12]", "", "@keller1987 [p. 12]"),
    Mistake(
        TEXT,
        "[@moreau2003, pp. 44-46; @ortega1999]",
        "[@moreau2003, pp. 44-46 ‸@ortega1999]",
        "",
        "[@moreau2003, pp. 44-46; see @ortega1999]",
    ),
    Mistake(TEXT, "pp. 44-46;", "pp. ‸46-44;", "", "pp. 44-45;"),
    Mistake(LETTERS, "[@moreau2003, p. 50]", "[@moreau2003, p. ‸150]", "", "[@moreau2003, p. 60]"),
    Mistake(TEXT, "As @ortega1999 [p. 31]", "As @‸ortegal1999 [p. 31]", "ortega1999", "As @ortega1999 [p. 32]"),
    Mistake(
        TEXT,
        "[@moreau2003, pp. 44-46; @ortega1999]",
        "‸[@moreau2003, pp. 44-46; @ortega1999",
        "",
        "[@moreau2003, pp. 44; @ortega1999]",
    ),
    Mistake(LETTERS, "[@moreau2003, p. 50]", "(‸moreau2003, p. 50)", "", "(@moreau2003, p. 50)"),
    Mistake(TEXT, "[@keller1987, p. 12]", "[@‸harbour-toll, p. 12]", "", "[-@keller1987, p. 12]"),
    Mistake(TEXT, "[@keller1987, p. 12]", "[@‸Keller1987, p. 12]", "keller1987", "[@keller1987, pp. 12f.]"),
    Mistake(TEXT, "As @ortega1999 [p. 31] tells", "As ‸ortega1999 tells", "", "As Ortega tells"),
    Mistake(TEXT, "[@keller1987, p. 12]", "[@keller1987, p. ‸312]", "", "[@keller1987, p. 212]"),
)
