"""Findings of the table of figures and of maps, d-066 to d-072; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import ERROR, WARNING, Rule

FIGURE_RULES: dict[str, Rule] = {
    "d-066": Rule(
        ERROR,
        "`{field}` of this figure is “{written}”, which is no number",
        "write digits, as 31.5 or 10884, and before them ~, >, ≥, < or ≤ where the text is not exact",
    ),
    "d-067": Rule(
        WARNING,
        "“{series}” is counted in “{unit}” here and in “{other}” on line {line}, and is drawn in two pictures",
        "give both one unit, or call them two series",
    ),
    "d-068": Rule(
        ERROR,
        "this row has {count} cells, and the table has {columns} columns",
        "put words that hold a comma in quotation marks",
    ),
    "d-069": Rule(
        WARNING,
        "the figure “{id}” is corrected, and nothing says why",
        "say under `why` what it should be and who says so",
    ),
    "d-070": Rule(
        ERROR, "this table has no column {columns}", "add it to the first row; the manual says what each column holds"
    ),
    "d-071": Rule(
        ERROR,
        "nothing says where “{part}” is on this map",
        "give it `coordinates`, `route` or `outline`, or give them to the name or the term",
    ),
    "d-072": Rule(
        ERROR, "the frame of the map “{id}” has {count} places", "write two: its south-western and north-eastern corner"
    ),
}
