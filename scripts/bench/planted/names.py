"""Fourteen mistakes in the list of names."""

from .row import Mistake

FILE = "references/names.yml"

MISTAKES = (
    Mistake(FILE, "kind: place\n", "kind: ‸plase\n", "place", "kind: region\n"),
    Mistake(FILE, "  acronym: GL\n", "  ‸acronim: GL\n", "acronym", "  acronym: GoL\n"),
    Mistake(FILE, "- id: lindau\n", "- id: ‸Lindau\n", "lindau", "- id:  lindau\n"),
    Mistake(FILE, "- id: rosa-lind\n", "- id: ‸ludwig-brandt\n", "", "- id: rosa-lind\n  text: Author.\n"),
    Mistake(FILE, "  name: Rosa Lind\n", "  ‸nmae: Rosa Lind\n", "name", "  name: Rosa M. Lind\n"),
    Mistake(FILE, "coordinates: [47.55, 9.68]", "coordinates: [‸147.55, 9.68]", "", "coordinates: [-47.55, 9.68]"),
    Mistake(FILE, "coordinates: [47.55, 9.68]", "coordinates: [47.55, ‸east]", "", "coordinates: [47.55, -9.68]"),
    Mistake(FILE, "coordinates: [47.55, 9.68]", "coordinates: ‸47.55", "", "coordinates: [0, 0]"),
    Mistake(FILE, "also: [old bridge]", "also: [old bridge, ‸Lindau guild]", "", "also: [ old bridge ]"),
    Mistake(
        FILE, "  text: Merchant of the town.", "  text: Merchant‸: of the town.", "", '  text: "Merchant: of the town."'
    ),
    Mistake(FILE, "    - boatmen of Lindau\n", "‸\t- boatmen of Lindau\n", "", "    - boatmen of Lindau #\ta tab\n"),
    Mistake(
        FILE,
        "- id: old-bridge\n  kind: infrastructure\n",
        "‸<<<<<<< HEAD\n- id: old-bridge\n=======\n- id: the-bridge\n>>>>>>> b\n  kind: infrastructure\n",
        "",
        "# <<<<<<< HEAD\n- id: old-bridge\n  kind: infrastructure\n",
    ),
    Mistake(
        FILE,
        "  name: Old Bridge\n",
        "  name: Old Bridge\n  state: ‸XQZ\n",
        "",
        "  name: Old Bridge\n  coordinates: [1, 2]\n",
    ),
    Mistake(FILE, "- id: rosa-lind\n  kind: person\n", "- ‸kind: person\n", "", "- kind: person\n  id: rosa-lind\n"),
)
