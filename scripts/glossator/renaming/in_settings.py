"""Pages of things that `mkdocs.yml` names: in its navigation, or wherever else a path of a page stands."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.model import TargetKind
from glossator.patterns import re
from glossator.renaming.naming import Naming

_FOLDERS = {"texts": TargetKind.TEXT, "glossary": TargetKind.TERM, "names": TargetKind.NAME}
_PAGE = re.compile(rf"(?<![\w./-])({'|'.join(_FOLDERS)})/(?:[\w-]+/)*([\w-]+)\.md\b")
_COMMENT = re.compile(r"(?:^|\s)#")


def in_settings(source: str, file: str) -> Iterator[Naming]:
    """Yield the pages that lines of the file name; comments name none."""
    at = 0
    for line in source.splitlines(keepends=True):
        comment = _COMMENT.search(line)
        for match in _PAGE.finditer(line, 0, comment.start() if comment else len(line)):
            if match[2] != "index":
                yield Naming(_FOLDERS[match[1]], match[2], file, at + match.start(2), at + match.end(2), "nav")
        at += len(line)
