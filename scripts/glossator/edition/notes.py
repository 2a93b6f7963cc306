"""Editorial notes: a heading quotes words of a text, what follows comments on them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import zip_longest

from glossator.anchors import Homes
from glossator.characters.folding import slug
from glossator.findings import Finding, finding
from glossator.model import EditorialNote, Place, Text, line_and_column
from glossator.passages import read_front
from glossator.patterns import re
from glossator.quotations import quoted_places
from glossator.records import Fields, Kind, id_findings
from glossator.records.fields import FRONT

FIELDS = ("text",)
KINDS = ("correction", "context", "question", "definition")
LONGEST = 8
"""Words a heading may quote: a quotation, not a copy."""
LETTERS = 200
"""Letters that those words may have together. Words of any length, each the end of the next, would all be found at
each place where the longest stands."""

# CommonMark's second level; what stands on the line is taken apart from its end, where the kind is.
_HEADING = re.compile(r"^##[ \t]+(.*)$", re.MULTILINE)
_KIND = re.compile(r"\{[ \t]*kind=([\w-]+)[ \t]*\}")


def read_notes(
    source: str,
    path: str,
    stem: str,
    texts: Mapping[str, Text],
    described: Collection[str],
    homes: Homes | None = None,
) -> tuple[list[tuple[EditorialNote, int, int]], list[Finding]]:
    """Return (note, start, end of its comment in the file) in order, and what is wrong with others.

    Findings: t-008 to t-011, t-031 to t-033.

    Where a text was renamed, or words moved to another, `homes` says where to: the notes follow, and a finding says
    what to rename. Notes on an original that is described but not at hand are kept unquoted: only
    a build with the original can place them.
    """
    record, body, findings = read_front(source, path)
    fields = Fields.of(record, Place(path), FIELDS, FRONT)
    id = fields.line("text") or stem
    findings = [*findings, *fields.findings]
    if wrong := id_findings(id, Kind.TEXT, fields.at("text")):
        return [], [*findings, *wrong]
    text = texts.get(id)
    if text is None and id not in described:
        text, wrong_text = _renamed(id, path, texts, homes)
        findings = [*findings, wrong_text]
        if text is None:
            return [], findings
    notes = []
    seen: dict[str, int] = {}
    sections = list(_sections(source, body))
    short = [section[1] for section in sections if not _too_long(section[1])]
    quoted = quoted_places(short, text) if text is not None else {}
    lost = [words for words in short if text is not None and not quoted[words]]
    moved = _elsewhere(lost, id, texts, homes) if lost else {}
    for start, quotation, kind, comment, end in sections:
        place = Place(path, *line_and_column(source, start))
        if kind not in KINDS:
            wanted = "{kind=" + "|".join(KINDS) + "}"
            findings.append(finding("t-014", place, field="kind", what=f"“{kind}”", wanted=wanted))
            kind = KINDS[1]
        if _too_long(quotation):
            findings.append(
                finding("t-011", place, words=len(quotation.split()), letters=len("".join(quotation.split())))
            )
            continue
        home = text
        if text is not None:
            count = len(quoted[quotation])
            if count == 0 and len(moved.get(quotation, ())) == 1:
                (home,) = moved[quotation]
                findings.append(finding("t-033", place, quotation=quotation, text=text.id, now=home.id))
            elif count != 1:
                code = "t-008" if count == 0 else "t-009"
                findings.append(finding(code, place, quotation=quotation, text=text.id, count=count))
                continue
        base = f"note-{slug(quotation)}"
        seen[base] = seen.get(base, 0) + 1
        unique = base if seen[base] == 1 else f"{base}-{seen[base]}"
        note = EditorialNote(
            f"{id}-{unique}", home.id if home else id, quotation, kind, source[comment:end].strip(), place
        )
        notes.append((note, comment, end))
    return notes, findings


def _renamed(id: str, path: str, texts: Mapping[str, Text], homes: Homes | None) -> tuple[Text | None, Finding]:
    """Return the text that was called `id`, and what to do about it."""
    now = homes.renamed(id) if homes else ""
    if now in texts:
        return texts[now], finding("t-031", Place(path), id=id, now=now)
    several = homes.elsewhere(id) if homes else ()
    if several:
        return None, finding("t-032", Place(path), id=id, texts=", ".join(several))
    return None, finding("t-010", Place(path), id=id)


def _elsewhere(words: Sequence[str], id: str, texts: Mapping[str, Text], homes: Homes | None) -> dict[str, list[Text]]:
    """Return quotations to the texts that passages of `id` moved to and that hold the words; twice in one is two."""
    found: dict[str, list[Text]] = {}
    for other in homes.elsewhere(id) if homes else ():
        if other in texts:
            for quotation, places in quoted_places(words, texts[other]).items():
                found.setdefault(quotation, []).extend([texts[other]] * len(places))
    return found


def _too_long(quotation: str) -> bool:
    words = quotation.split()
    return len(words) > LONGEST or sum(map(len, words)) > LETTERS


def _sections(source: str, body: int) -> Iterator[tuple[int, str, str, int, int]]:
    headings = list(_HEADING.finditer(source, body))
    for heading, following in zip_longest(headings, headings[1:]):
        end = following.start() if following else len(source)
        words, kind = heading.group(1).rstrip(), KINDS[1]
        opening = words.rfind("{")
        if opening > 0 and (match := _KIND.fullmatch(words, opening)):
            words, kind = words[:opening], match.group(1)
        yield heading.start(), words.strip(), kind, heading.end(), end
