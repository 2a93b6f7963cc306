"""The search index that Zensical writes, with every value of it the HTML that its search takes it for."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path

WORDS = ("path", "tags")
"""Lists of plain words in an entry: Zensical 0.0.73 takes titles for them as they stand, and its search makes elements
of what they hold. It knows the entities of `&`, `<` and `>` but no numbers, so quotes stay. `title` and `text` come out
of rendered pages and are HTML."""


def escape_index(site: Path) -> None:
    """Escape the plain words in `search.json` of a site; a site without one is left as it is."""
    path = site / "search.json"
    if not path.is_file():
        return
    index = json.loads(path.read_text(encoding="utf-8"))
    for entry in index["items"]:
        for name in WORDS:
            entry[name] = [escape(word, quote=False) for word in entry.get(name, ())]
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), encoding="utf-8", newline="\n")
