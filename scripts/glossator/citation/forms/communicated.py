"""What somebody said or wrote to the author: `(B. Osei, personal communication, June 4, 2014)`; APA 7, 8.9."""

from __future__ import annotations

from glossator.citation.author_names import read_authors
from glossator.citation.printed_date import final_date
from glossator.model import CitedWork
from glossator.patterns import re

NAME = "communicated"

_SAID = re.compile(
    r",?\s(?:pers(?:onal|\.)\s(?:comm(?:unication|\.)|interview|correspondence)|kişisel\s(?:görüşme|iletişim)"
    r"|(?:mündl\.|mündliche|persönliche)\s(?:Mitteilung|Auskunft|Kommunikation)|comm(?:unication|\.)\spers(?:onnelle|\.)"
    r"|comunicación\spersonal|comunicazione\spersonale|comunicação\spessoal|persoonlijke\smededeling"
    r"|личное\sсообщение),\s"
)


def read(words: str, start: int, closes: bool) -> list[CitedWork]:
    """Return the one work, with its day, or nothing where no such words stand between a name and a date."""
    said = _SAID.search(words)
    if said is None:
        return []
    authors = read_authors(words[: said.start()])
    date = final_date(words)
    if authors is None or date is None or date.start < said.end():
        return []
    return [
        CitedWork(
            start, start + len(words), NAME, 0.85, authors=authors.names, others=authors.others,
            year=date.iso[:4], date=date.iso,
        )
    ]  # fmt: skip
