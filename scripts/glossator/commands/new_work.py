"""What `new work` writes: one entry of the library, under a key in the manner of the others."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from glossator.bibliography import read_library
from glossator.commands.library_entries import FILE, FOLDER, PATH, check_key, library_words, written_entry
from glossator.intake import Likenesses, free_key, read_intake, tidied
from glossator.publish import below
from glossator.publish.writing import write_file
from glossator.starter.fitting import Unfit
from glossator.starter.growing_library import with_entry


def new_work(root: Path, item: Mapping[str, Any], key: str) -> tuple[str, int]:
    """Write the entry of a work given as CSL-JSON, and return its file and line.

    Its key is the one given, else that which `add-work` proposes. Raises Unfit where the library has the work already,
    Ungrowable where it cannot be read as before with one entry more.
    """
    path = below(root / FOLDER, FILE)
    before = path.read_bytes() if path.exists() else b""
    library = library_words(before)
    works, _ = read_library(library, PATH)
    intake = read_intake(json.dumps([item], ensure_ascii=False), "new")
    if intake.refused or len(intake.works) != 1:
        raise Unfit(f"of this no entry can be made: {intake.refused or 'write a title'}")
    (given,) = intake.works
    found = Likenesses(works.values()).of(given)
    if found is not None:
        where = f"{PATH}:{found.work.place.line}: “{found.work.key}”"
        if found.sure:
            raise Unfit(f"{where} is this work: {found.why}; edit it")
        print(f"{where} may be the same work: {found.why}. If it is, take the new entry out again", file=sys.stderr)
    if key:
        check_key("--id", key, works)
    taken = {*works, *(alias for work in works.values() for alias in work.aliases)}
    key = key or free_key(given, taken)
    if not key:
        raise Unfit("neither names nor title give a key: name one with --id")
    grown = with_entry(library, written_entry(tidied(given, key)), key, PATH)
    path.parent.mkdir(parents=True, exist_ok=True)
    mark = b"\xef\xbb\xbf" if before.startswith(b"\xef\xbb\xbf") else b""
    write_file(path, mark + grown.words.encode("utf-8"))
    return PATH, grown.line
