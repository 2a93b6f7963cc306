"""A saved web page as an extracted text."""

from __future__ import annotations

from collections import Counter

from lxml import etree

from glossator.findings import Finding, finding
from glossator.formats.encodings import decide_encoding
from glossator.formats.extract import Extract, NoteMark, PartKind
from glossator.formats.plain_text import given_encoding, read_plain_text
from glossator.formats.web.main_part import find_main_part, sizes_of
from glossator.formats.web.notes import find_notes
from glossator.formats.web.walk import Walk
from glossator.model import Place
from glossator.patterns import re

_CHARSET = re.compile(
    rb"""<(?:meta\b[^>]{0,200}?charset|\?xml\b[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I
)
_HEAD = 8192
_GAVE_UP = "ERR_RESOURCE_LIMIT"
"""Of libxml2: elements in elements, more than two thousand deep."""
_LABEL = r"\s*[\[(]?\s*{label}\s*[\])]?[.:)]?\s+|\s*[\[(]?{label}[\])]\s*|\s*{label}\.?\s+"
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f]")


def read_web_page(data: bytes, name: str, encoding: str = "") -> tuple[Extract | None, list[Finding]]:
    """Return the text of a web page with what it states; menus and the like are furniture at their places.

    w-038 says how much was left out; w-046 where nothing can be parsed. The
    encoding is the one that the page states, if its bytes are valid in it.
    """
    stated = encoding if given_encoding(encoding) else _stated_encoding(data)
    plain, findings = read_plain_text(data, name, stated or encoding)
    if plain is None:
        return None, findings
    root, why = _parsed(plain.text)
    if root is None:
        how = "save the page anew, or copy its text into a file"
        return None, [*findings, finding("w-046", Place(name), form="web page", why=why, how=how)]
    sizes = sizes_of(root)
    notes = find_notes(root, sizes)
    walk = Walk(find_main_part(root, sizes), notes)
    walk.run(root)
    for number in sorted(walk.bodies):
        words = _without_label(walk.bodies[number], notes.labels.get(number, ""))
        walk.builder.add(PartKind.NOTE, words, "the page states a note", number=number)
    if walk.furniture:
        findings.append(_left_out(walk.furniture, name))
    extract = walk.builder.extract("html", f"lxml {etree.__version__}", plain.encoding)
    return extract, findings


def _stated_encoding(data: bytes) -> str:
    match = _CHARSET.search(data[:_HEAD])
    words = match[1].decode("ascii", "replace") if match else ""
    known = given_encoding(words)
    if known is None or (decide_encoding(data[:_HEAD]).confidence == 1.0 and decide_encoding(data).confidence == 1.0):
        return ""
    codec = {"iso8859-1": "cp1252", "iso8859-9": "cp1254", "ascii": "cp1252"}.get(known[0], known[0])  # as browsers do
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return ""
    return codec


def _parsed(text: str) -> tuple[etree._Element | None, str]:
    """The page as elements; None and why where the parser gave up, which loses all that follows."""
    clean = _UNPRINTABLE.sub("\ufffd", text.removeprefix("\ufeff")).encode("utf-8", "replace")
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True, recover=True
    )
    try:
        root = etree.fromstring(clean, parser)
    except (etree.XMLSyntaxError, ValueError, AssertionError):
        return None, "there is no element in it"
    if any(entry.type_name == _GAVE_UP for entry in parser.error_log):
        return None, "it is nested too deeply"
    return root, "" if root is not None else "there is no element in it"


def _without_label(words: list[str | NoteMark], label: str) -> list[str | NoteMark]:
    """The words of a note without the number that the page prints before them."""
    for at, one in enumerate(words):
        if not isinstance(one, str):
            break
        if not one.strip():
            continue
        raised = label.translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
        if label and one.strip() in (label, raised, f"{label}.", f"[{label}]", f"({label})", f"{label})"):
            return ["", *words[at + 1 :]]
        match = re.match(_LABEL.format(label=re.escape(label)), one) if label else None
        return [one[match.end() :] if match else one.lstrip(" .:)↑^"), *words[at + 1 :]]
    return words


def _left_out(furniture: list[tuple[str, str]], name: str) -> Finding:
    size = sum(len("".join(words.split())) for _, words in furniture)
    reasons = Counter(why.rsplit(" ", 1)[-1] for why, _ in furniture)
    what = ", ".join(reason for reason, _ in reasons.most_common(4))
    longest = " ".join(max((words for _, words in furniture), key=len).split())
    return finding("w-038", Place(name), characters=size, what=what, sample=longest[:80])
