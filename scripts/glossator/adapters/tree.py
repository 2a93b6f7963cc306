"""The woven tree as files: pages, what lies beside them below `docs/`, and the graph."""

from __future__ import annotations

import shutil
from pathlib import Path

from glossator.graph_file import graph_json
from glossator.press import Impression


def write_tree(impression: Impression, root: Path, directory: Path) -> int:
    """Write the tree and return how many pages it has; files of other kinds below `docs/` are copied."""
    pages = impression.pages()
    for page in pages:
        path = directory / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.markdown, encoding="utf-8", newline="\n")
    docs = root / "docs"
    for path in sorted(docs.rglob("*")) if docs.is_dir() else ():
        if path.is_file() and path.suffix != ".md" and not path.name.startswith("."):
            target = directory / path.relative_to(docs)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    (directory / "graph.json").write_text(graph_json(impression), encoding="utf-8", newline="\n")
    return len(pages)
