"""The works that undescribed raw files list: with them their citations lead somewhere in a local build."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from glossator.bibliography import read_library
from glossator.edition.files import read_words
from glossator.edition.works import read_works
from glossator.intake import named_by
from glossator.model import Work
from glossator.reference_lists import ReferenceLists
from glossator.store import NOWHERE, store_of
from glossator.store.keeping import PLACE

LIBRARY = "references/library.bib"


def library_of(root: Path) -> dict[str, Work]:
    """Return the works of `references/library.bib`; none where there is no such file, or it cannot be read.

    Asked by verbs that write but the file they are asked for: what a build kept is taken, and nothing is kept here.
    """
    source, _ = read_words(root / LIBRARY, root)
    if source is None:
        return {}
    store = store_of(root) if (root / PLACE).is_dir() else NOWHERE
    return dict(read_works(source, LIBRARY, store)[0])


def with_listed(works: Mapping[str, Work], lists: Iterable[ReferenceLists]) -> dict[str, Work]:
    """Return the works of the library and behind them those of the lists that it has not, under keys of their own.

    They are known by citation only. What is odd in an entry that a program wrote is no finding for anybody.
    """
    joined = dict(works)
    for listed in lists:
        fresh = {
            key: entry for key, entry in listed.named(named_by(listed, joined)).as_bibtex().items() if key not in joined
        }
        read, _ = read_library("\n".join(fresh.values()), listed.place.file)
        joined |= {key: work for key, work in read.items() if key not in joined}
    return joined
