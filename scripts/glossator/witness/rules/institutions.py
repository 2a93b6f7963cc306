"""Words of what people work at, in the languages of the project: a line below names that holds one is no heading."""

from __future__ import annotations

from glossator.patterns import re

INSTITUTION = re.compile(
    r"\b(?:universit\w+|üniversite\w*|institut\w*|enstitü\w*|department|departamento|département|faculty|faculté"
    r"|facultad|fakult\w+|fakülte\w*|college|school of|laborator\w+|laboratoire|centre for|center for|academy"
    r"|akadem\w+|académie|academia|bölümü|lehrstuhl|hochschule|университет\w*|институт\w*|кафедр\w+|факультет\w*)\b",
    re.IGNORECASE,
)
"""Stands in the line that says where the authors work."""
