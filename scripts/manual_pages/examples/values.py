"""Values of records: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples.example import NAMES, Example, Unshown, entry, record, works

EXAMPLES: Mapping[str, Example | Unshown] = {
    "y-001": record(
        NAMES, "- id: lysholm\n  kind: place\n  name: Lysholm\n  also: [Light Islet, Light Islet]\n",
        "- id: lysholm\n  kind: place\n  name: Lysholm\n  also: [Light Islet]\n",
    ),
    "y-002": entry("prism", "---\nterm: prism\nsee: [prism]\n---\n\nGlass that bends light.\n", "---\nterm: prism\n---\n\nGlass that bends light.\n"),
    "y-030": works("aas1951", "author = {Aas, Pia}\ntitle = {Phares}\ndate = {1951}\nlanguage = {frensh}",
                   "author = {Aas, Pia}\ntitle = {Phares}\ndate = {1951}\nlanguage = {french}"),
    "y-031": works("aas1952", "author = {Aas, Pia}\ntitle = {Lenses}\njournaltitle = {Seas}\ndate = {1952}\npages = {44--40}",
                   "author = {Aas, Pia}\ntitle = {Lenses}\njournaltitle = {Seas}\ndate = {1952}\npages = {40--44}", "article"),
}  # fmt: skip
"""Code to its example. To add one, add a row."""
