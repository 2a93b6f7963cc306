"""The list of all files that the edition is taken away in, `manifest.json`, made while they are written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

from glossator.export.graph_json import dump
from glossator.layout.media_types import media_type
from glossator.layout.work_files import page_files
from glossator.model.tongues import tag_of
from glossator.publish.press import Impression
from glossator.weave.taken_links import MANIFEST

_TEXTS = page_files("")


def listed(files: Iterable[tuple[str, bytes]], impression: Impression) -> Iterator[tuple[str, bytes]]:
    """Yield the files as they come, and behind them the list: JSON with a line a file, in the order of the paths.

    A file has its path from the list, media type (RFC 6838), bytes, SHA-256, and where it is of one text that text's
    id and language (BCP 47). The head has what the edition is called, its address, language and version.
    """
    site, edition = impression.loom.taken.site, impression.edition
    tongues = {text.id: tag_of(text.front.language) for text in edition.texts}
    rows: dict[str, str] = {}
    for path, content in files:
        text = path[len(_TEXTS) :].rpartition(".")[0] if path.startswith(_TEXTS) else ""
        row: dict[str, Any] = {"path": path, "type": media_type(path), "bytes": len(content)}
        row["sha256"] = sha256(content).hexdigest()
        row |= {"text": text} if text in tongues else {}
        row |= {"language": tongues[text]} if tongues.get(text) else {}
        rows[path] = dump(row)
        yield path, content
    version = max(edition.changes, key=lambda one: one.day).version if edition.changes else ""
    head = {"name": site.name, "url": site.address, "language": site.language, "version": version}
    told = "".join(f"{dump(name)}: {dump(value)},\n" for name, value in head.items() if value)
    files_told = ",\n".join(rows[path] for path in sorted(rows))
    yield MANIFEST, f'{{{told}"files": [\n{files_told}\n]}}\n'.encode()
