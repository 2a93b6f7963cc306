"""The Markdown of ingested texts, left where findings point to. It is for looking up; nobody should edit it."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from pathlib import Path

from glossator.edition import INGESTED
from glossator.model import Text
from glossator.publish.door import below, work_folder
from glossator.publish.refusal import shown
from glossator.publish.writing import write_file


def leave_ingested(texts: Iterable[Text], root: Path) -> None:
    """Write each ingested text below `build/ingested`; raises Refused for an id that leads out of it.

    What was written is remembered in a file beside it, by hash, before it is
    written: a text that somebody has changed since is moved aside, never lost.
    """
    for text in texts:
        if not text.path.startswith(f"{INGESTED}/"):
            continue
        path = below(work_folder(root, INGESTED), text.path.removeprefix(f"{INGESTED}/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        data = text.source.encode("utf-8", "surrogatepass")
        if not path.exists() or path.read_bytes() != data:
            _replace(path, data)


def _replace(path: Path, data: bytes) -> None:
    written = path.with_name(f".{path.name}.sha256")
    known = written.read_text(encoding="utf-8").split() if written.is_file() else []
    if path.exists() and known and (digest := hashlib.sha256(path.read_bytes()).hexdigest()) not in known:
        aside = path.with_name(f"{path.stem}.changed-{digest[:8]}{path.suffix}")
        path.replace(aside)
        print(f"glossator: {shown(path)} was changed by hand; it is kept as {shown(aside.name)}", file=sys.stderr)
    fresh = hashlib.sha256(data).hexdigest()
    if fresh not in known:
        write_file(written, "".join(f"{one}\n" for one in (*known, fresh)).encode())
    write_file(path, data)
