"""One EDTF date (ISO 8601-2:2019): read once, and asked for its days, words and place ever after."""

from glossator.model.edtf.day import Day, year_text
from glossator.model.edtf.english import ordinal
from glossator.model.edtf.kinds import Doubt, End, Precision, Refused
from glossator.model.edtf.value import LONGEST, Edtf, Order, Stretch
from glossator.model.edtf.words import Words, words_in

__all__ = [
    "LONGEST",
    "Day",
    "Doubt",
    "Edtf",
    "End",
    "Order",
    "Precision",
    "Refused",
    "Stretch",
    "Words",
    "ordinal",
    "words_in",
    "year_text",
]
