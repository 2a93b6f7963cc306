"""Citations by number: `[3, 5–7]`, `(3)`, `³⁻⁵`, found only in a text that is seen to cite so.

A number in brackets may be an interval, a year, a list item; a raised one an exponent. So the places are gathered
first, over the whole text, and the text is judged as a whole: which shape it cites with, if with any.
"""

from glossator.citation.numbered.labelled import find_labelled
from glossator.citation.numbered.numbers import Numbers, read_numbers
from glossator.citation.numbered.places import SHAPES, NumberedPlace, numbered_places
from glossator.citation.numbered.system import System, cites_by_number

__all__ = [
    "SHAPES",
    "NumberedPlace",
    "Numbers",
    "System",
    "cites_by_number",
    "find_labelled",
    "numbered_places",
    "read_numbers",
]
