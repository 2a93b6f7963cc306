"""The other keys of entries (biblatex manual 3.20, section 2.2.3, `ids`): entries may be named by them."""

from __future__ import annotations

from collections.abc import Mapping

from glossator.bibliography.bibtex import Entry
from glossator.bibliography.latex import plain


def other_keys(entries: Mapping[str, Entry]) -> dict[str, str]:
    """Return another key (`ids`) to the key of its entry; what is a key itself is not in it, the first entry counts."""
    own: dict[str, str] = {}
    for key, entry in entries.items():
        if "ids" in entry.fields:
            for one in plain(entry.fields["ids"].value).split(","):
                if (alias := one.strip()) and alias not in entries:
                    own.setdefault(alias, key)
    return own
