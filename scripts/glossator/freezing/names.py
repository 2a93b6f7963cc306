"""Names of files that some system could not hold, or that would lead out of the folder they are unpacked into."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from glossator.patterns import re

_LONGEST_PART, _LONGEST = 255, 1000
"""Bytes of one name (ext4, APFS, NTFS) and of a whole path."""
_DRIVE = re.compile(r"[A-Za-z]:")


def odd_names(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield (name, why) for each path of files, with `/`, that cannot be unpacked safely and everywhere.

    `why` is half a sentence. Names count as the same where letter case or the way in which a letter is composed is
    all that differs, since file systems of macOS and Windows do not tell them apart.
    """
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    for name in names:
        if why := _odd(name):
            yield name, why
            continue
        folded = _folded(name)
        if folded in files:
            yield (
                name,
                "there are two of that name"
                if files[folded] == name
                else (f"some systems take it for the same as {files[folded]}"),
            )
            continue
        files[folded] = name
        at = folded.find("/")
        while at >= 0:
            folders.setdefault(folded[:at], name)
            at = folded.find("/", at + 1)
    for folded in sorted(files.keys() & folders.keys()):
        yield files[folded], f"it is a file, and {folders[folded]} lies below it"


def _odd(name: str) -> str:
    if not name or name.startswith("/") or _DRIVE.match(name):
        return "it is no path within a folder"
    if "\\" in name or any(unicodedata.category(letter) in ("Cc", "Cs") for letter in name):
        return "it holds a backslash or a sign that no name should hold"
    parts = name.split("/")
    if {"", ".", ".."} & {*parts}:
        return "it leads out of its folder or around in it"
    if any(part != part.rstrip(". ") for part in parts):
        return "a part of it ends with a dot or a space, which some systems take away"
    sizes = [len(part.encode("utf-8", "surrogatepass")) for part in parts]
    if max(sizes) > _LONGEST_PART or sum(sizes) + len(sizes) > _LONGEST:
        return f"it is longer than {_LONGEST_PART} bytes, or its path than {_LONGEST}"
    return ""


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())
