"""The woven tree as files: pages, what lies beside them below `docs/`, and the graph."""

from __future__ import annotations

import shutil
from pathlib import Path

from glossator.graph_file import graph_json
from glossator.press import Impression
from glossator.publish import below


def write_tree(impression: Impression, root: Path, directory: Path) -> list[str]:
    """Write the tree and return the path of each page; files of other kinds below `docs/` are copied.

    Raises Refused for a page whose path leads out of the directory. A link below
    `docs/` that leads out of it is not followed.
    """
    pages = impression.pages()
    for page in pages:
        path = below(directory, page.path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.markdown, encoding="utf-8", newline="\n")
    docs = root / "docs"
    for path in sorted(docs.rglob("*")) if docs.is_dir() else ():
        if path.is_file() and path.suffix != ".md" and not path.name.startswith("."):
            if docs.resolve() not in path.resolve().parents:
                continue
            target = below(directory, path.relative_to(docs).as_posix())
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    (directory / "graph.json").write_text(graph_json(impression), encoding="utf-8", newline="\n")
    return [page.path for page in pages]
