"""Citations: the forms they are printed in, finding them, and which work of the library they denote.

The door of this folder. Finding knows no library; resolving never reads the text.
"""

from glossator.citation.again import AGAIN, Course
from glossator.citation.again.body import find_again
from glossator.citation.again.read import Stretch, read_note
from glossator.citation.evidence import credible, weighed
from glossator.citation.find import FORMS, find_citations
from glossator.citation.item import DOUBTFUL
from glossator.citation.keys import make_key
from glossator.citation.library_index import LibraryIndex
from glossator.citation.match import RULES, Match, match_item
from glossator.citation.reference import find_reference
from glossator.citation.resolve import resolve_citation, without_own_pages
from glossator.citation.slips import find_slips
from glossator.citation.syntax.escaped import without_escaped
from glossator.citation.written import find_written

__all__ = [
    "AGAIN",
    "DOUBTFUL",
    "FORMS",
    "RULES",
    "Course",
    "LibraryIndex",
    "Match",
    "Stretch",
    "credible",
    "find_again",
    "find_citations",
    "find_reference",
    "find_slips",
    "find_written",
    "make_key",
    "match_item",
    "read_note",
    "resolve_citation",
    "weighed",
    "without_escaped",
    "without_own_pages",
]
