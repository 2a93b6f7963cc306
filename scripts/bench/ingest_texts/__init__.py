"""Texts with planted answers for ``glossator ingest``: a raw text and all that is to be found in it.

Documents are written in a small notation (``documents/``, read by :mod:`notation` and
:mod:`inline`), references are printed in several styles (:mod:`styles`), and each document is set in
two to four layouts (:mod:`layouts`, :mod:`cases`). All works are invented or long out of copyright.
The answers are kept while the text is written (:mod:`emission`), never searched for afterwards, and
every span is checked against the raw text (:mod:`answers`).

Others come with their answers as files (:mod:`laid_out`).

``texts()`` yields the cases; ``python -m ingest_texts OUT`` writes ``ID.txt`` and ``ID.json``.
In the answers every place is ``start``, ``end`` (characters, half-open) and ``parts``: the same
stretch without what interrupts it at a page break (furniture, notes). An added hyphen and the line
ends inside a part are no part of the ``text``; so is the ``label`` before a block.

=============  =================================================================================
``blocks``     in raw order: kind (heading, byline, paragraph, quotation, item, caption, row, note,
               reference), text, level (title 1, section 2, subsection 3), ``plain`` (text without
               the marks of notes, where it has any), label (list marker, number), cells
``furniture``  running heads, page numbers, rules, lines of a web page around the article, links
               after reference entries
``hyphens``    at (the hyphen's place), kind (joined: the hyphen goes; kept: it stays), whole word
``notes``      key, label as printed, the place of the mark, bodies (indices of blocks), text
``citations``  printed, place, block, kind (parenthetical, narrative, numeric, superscript, full,
               short, ibid), name_apart, items (work, year, suffix, authors, locator as printed,
               number, original); a full reference in a note has also type and fields. Year and
               authors are those of the work, also where the text does not repeat them
``decoys``     what looks like a citation and is none
``references`` work, text, place of the entry without its number, number, type, fields as they are
               printed (initials, if the style prints initials), spans of the fields
=============  =================================================================================
"""

from .cases import texts
from .model import Case

__all__ = ["Case", "texts"]
