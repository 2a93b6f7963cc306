"""How the edition cites: the style and the language that its settings choose among the styles that lie beside them."""

from __future__ import annotations

from pathlib import Path

from glossator.bibliography import SETTINGS, STYLES, Chosen, choose_style
from glossator.edition.files import read_words
from glossator.findings import Finding
from glossator.records import entries, shown_path


def read_citing(root: Path) -> tuple[Chosen, list[Finding]]:
    """Return what is chosen, and what is wrong with it; a file that cannot be read is a finding and left out."""
    settings, findings = read_words(root / SETTINGS, root)
    # What else lies below `references/` is told of once, where the folder was walked.
    offered, _ = entries(root, root / STYLES)
    files = {}
    for path in offered:
        if path.suffix == ".csl":
            words, found = read_words(path, root)
            findings = [*findings, *found]
            if words is not None:
                files[shown_path(path, root)] = words
    chosen, found = choose_style(settings, files)
    return chosen, [*findings, *found]
