"""From a receipt back to the raw file, byte for byte.

A receipt has the characters of every decision. What lies between them is white
space: its characters follow one another in `between`, and the spans say where each
piece belongs. Only a file that its characters do not make again (bytes that are no
text, an encoding with two ways to write a letter) is in the receipt itself, packed.
"""

from __future__ import annotations

import binascii
import hashlib
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from typing import Any

from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.witness import LARGEST, Witness
from glossator.witness.decision import PLACED

_PLACED = frozenset(kind.value for kind in PLACED)
_WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


def way_back(record: Mapping[str, Any], witness: Witness, data: bytes, markdown: str) -> dict[str, Any]:
    """Return a receipt with what `raw_file` needs: `between`, `encoding`, and the hash of the text made of it.

    The file's own bytes are in it (`bytes`) only where nothing else gives them back.
    """
    file = witness.name.replace("\\", "/").rsplit("/", 1)[-1]
    back: dict[str, Any] = {"file": file, "markdown": digest(markdown.encode("utf-8", "surrogatepass"))}
    encoding = next((name for name in ("utf-8", *_codecs(witness), *_WIDE) if _encoded(witness.text, name) == data), "")
    if encoding:
        back["encoding"] = encoding
        back["between"] = "".join(witness.text[start:end] for start, end in _gaps(record, len(witness.text)))
        if _text({**record, "way_back": back}) == witness.text:
            return {**record, "way_back": back}
        del back["between"], back["encoding"]
    back["bytes"] = b64encode(zlib.compress(data, 9)).decode("ascii")
    return {**record, "way_back": back}


def raw_file(record: Mapping[str, Any], name: str) -> tuple[bytes | None, list[Finding]]:
    """Return the bytes of the file that a receipt, called `name`, was written for.

    None where it has no way back or is damaged (w-110), or where what it gives has
    another hash than the file that was read (w-111). Nothing throws.
    """
    place = Place(name)
    try:
        back, meant = record["way_back"], record["witness"]["sha256"]
        data = _unpacked(back["bytes"]) if "bytes" in back else _text(record).encode(back["encoding"], "surrogatepass")
    except KeyError as error:
        return None, [finding("w-110", place, why=f"it has no {error}")]
    except (TypeError, ValueError, LookupError, AttributeError, binascii.Error, zlib.error, OverflowError):
        return None, [finding("w-110", place, why="it is damaged")]
    if (found := digest(data)) != meant:
        return None, [finding("w-111", place, found=found, meant=str(meant))]
    return data, []


def digest(data: bytes) -> str:
    """Return the SHA-256 of bytes, lower-case hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def _codecs(witness: Witness) -> tuple[str, ...]:
    """What the witness says it is written in, where it says so."""
    named = getattr(witness, "encoding", "")
    return (str(named),) if named else ()


def _encoded(text: str, encoding: str) -> bytes | None:
    try:
        return text.encode(encoding)
    except (LookupError, ValueError):
        return None


def _pieces(record: Mapping[str, Any]) -> list[tuple[int, int, str]]:
    """(start, end, characters) of all that placed decisions cover, in order."""
    pieces = []
    for decision in record["decisions"]:
        if decision["kind"] not in _PLACED:
            continue
        at = 0
        for start, end in decision["spans"]:
            pieces.append((start, end, decision["raw"][at : at + end - start]))
            at += end - start
    return sorted(pieces)


def _gaps(record: Mapping[str, Any], size: int) -> Iterator[tuple[int, int]]:
    at = 0
    for start, end, _ in _pieces(record):
        if at < start:
            yield at, start
        at = max(at, end)
    if at < size:
        yield at, size


def _text(record: Mapping[str, Any]) -> str:
    parts: list[str] = []
    between: str = record["way_back"]["between"]
    at = taken = 0
    for start, end, raw in _pieces(record):
        if at < start:
            parts.append(between[taken : taken + start - at])
            taken += start - at
        parts.append(raw[max(at - start, 0) :])
        at = max(at, end)
    parts.append(between[taken:])
    return "".join(parts)


def _unpacked(packed: str) -> bytes:
    """The bytes; never more than a raw file may have, whatever the receipt says."""
    engine = zlib.decompressobj()
    data = engine.decompress(b64decode(packed, validate=True), LARGEST + 1)
    if len(data) > LARGEST or not engine.eof:
        raise ValueError("not a file that was read")
    return data
