"""What two verbs that write into the library share: its file, a key that somebody gives, an entry as it is written."""

from __future__ import annotations

from collections.abc import Mapping

from glossator.commands.project import wrong_use
from glossator.export.bibtex import entry
from glossator.model import Place, Work
from glossator.records import key_findings

FOLDER, FILE = "references", "library.bib"
PATH = f"{FOLDER}/{FILE}"


def library_words(data: bytes) -> str:
    """Return the library as words; stops where it is not UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        wrong_use(f"{PATH}: byte {error.start + 1} is not UTF-8; save it as UTF-8 first. Nothing is written")


def check_key(flag: str, key: str, works: Mapping[str, Work]) -> None:
    """Stop where a key that was given by a flag is none, or where a work has it already."""
    for wrong in key_findings(key, Place(flag)):
        wrong_use(f"{wrong.message}; {wrong.hint}. Nothing is written")
    if not key.replace("-", "").replace("_", "").replace(":", "").isalnum():
        wrong_use(f"{flag}: a key has letters and digits, as in doe2019. Nothing is written")
    folded = key.lower()
    if taken := next((one for one in works.values() if folded in map(str.lower, (one.key, *one.aliases))), None):
        wrong_use(f"{PATH}:{taken.place.line}: “{taken.key}” is there already; choose another key. Nothing is written")


def written_entry(work: Work) -> str:
    """Return the entry of a work as the library has it."""
    return entry(work).replace(" and {others}", " and others")
