"""Editorial notes: a heading quotes words of a text, what follows comments on them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import zip_longest

from glossator.anchors import Homes
from glossator.characters.folding import slug
from glossator.findings import Finding, finding
from glossator.findings.nearest import LOOSE, nearest
from glossator.model import EditorialNote, Place, Text, line_and_column
from glossator.passages import read_front
from glossator.patterns import re
from glossator.quotations import quoted_places
from glossator.quotations.nearly import MOST_ASKED, nearly
from glossator.records import Fields, Kind, id_findings
from glossator.records.as_of import AS_OF, known_as_of
from glossator.records.fields import FRONT

FIELDS = ("text", AS_OF)
KINDS = ("correction", "context", "question", "definition")
LONGEST = 8
"""Words a heading may quote: a quotation, not a copy."""
LETTERS = 200
"""Letters that those words may have together. Words of any length, each the end of the next, would all be found at
each place where the longest stands."""

# CommonMark's second level; what stands on the line is taken apart from its end, where the kind is.
_HEADING = re.compile(r"^##[ \t]+(.*)$", re.MULTILINE)
_BRACES = re.compile(r"\{[ \t]*([^{} \t]*(?:[ \t]+[^{} \t]+)*)[ \t]*\}[ \t]*\r?$")
_KIND = re.compile(r"kind=\"?([\w-]+)\"?")
_WANTED = "{kind=" + "|".join(KINDS) + "}"


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
    id, as_of = fields.line("text") or stem, known_as_of(fields)
    findings = [*findings, *fields.findings]
    if wrong := id_findings(id, Kind.TEXT, fields.at("text")):
        return [], [*findings, *wrong]
    text = texts.get(id)
    if text is None and id not in described:
        text, wrong_text = _renamed(id, fields.at("text"), texts, homes)
        findings = [*findings, wrong_text]
        if text is None:
            return [], findings
    notes = []
    seen: dict[str, int] = {}
    sections = list(_sections(source, body))
    short = [section[1] for section in sections if section[1] and not _too_long(section[1])]
    quoted = quoted_places(short, text) if text is not None else {}
    lost = [words for words in short if text is not None and not quoted[words]]
    moved = _elsewhere(lost, id, texts, homes) if lost else {}
    asked = 0
    first: dict[str, int] = {}
    for start, quotation, signs, comment, end in sections:
        place = Place(path, *line_and_column(source, start))
        kind, wrong = _kind(signs, path, source)
        findings += wrong
        if not quotation:
            findings.append(finding("m-034", place))
            continue
        if first.setdefault(quotation, place.line) != place.line:
            findings.append(finding("m-033", place, quotation=quotation, line=first[quotation]))
        if not source[comment:end].strip():
            findings.append(finding("m-032", place, quotation=quotation))
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
                code, near = ("t-008", "") if count == 0 else ("t-009", "")
                if count == 0 and (asked := asked + 1) <= MOST_ASKED:
                    near = nearly(quotation, (passage.prose.text for passage in text.passages))
                shown = {"quotation": quotation, "text": text.id, "count": count}
                findings.append(finding(code, place, (near,) if near else (), **shown))
                continue
        base = f"note-{slug(quotation)}"
        seen[base] = seen.get(base, 0) + 1
        unique = base if seen[base] == 1 else f"{base}-{seen[base]}"
        note = EditorialNote(
            f"{id}-{unique}", home.id if home else id, quotation, kind, source[comment:end].strip(), place, as_of
        )
        notes.append((note, comment, end))
    return notes, findings


def _renamed(id: str, place: Place, texts: Mapping[str, Text], homes: Homes | None) -> tuple[Text | None, Finding]:
    """Return the text that was called `id`, and what to do about it."""
    now = homes.renamed(id) if homes else ""
    if now in texts:
        return texts[now], finding("t-031", place, id=id, now=now)
    several = homes.elsewhere(id) if homes else ()
    if several:
        return None, finding("t-032", place, id=id, texts=", ".join(several))
    return None, finding("t-010", place, nearest(id, list(texts)), id=id)


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


def _kind(signs: re.Match[str] | None, path: str, source: str) -> tuple[str, list[Finding]]:
    """What a heading says in its braces that the note is, and what is wrong with that."""
    if signs is None:
        return KINDS[1], []
    match = _KIND.fullmatch(signs[1])
    if match and match[1] in KINDS:
        return match[1], []
    if match:
        place = Place(path, *line_and_column(source, signs.start(1) + match.start(1)))
        near = nearest(match[1], KINDS, LOOSE)
        return KINDS[1], [finding("t-014", place, near, field="kind", what=f"“{match[1]}”", wanted=_WANTED)]
    place = Place(path, *line_and_column(source, signs.start(1)))
    name, assigned, value = signs[1].partition("=")
    near = nearest(name, ("kind",), LOOSE) if assigned else nearest(name, KINDS, LOOSE)
    near = near or (("kind",) if value in KINDS else ())
    return KINDS[1], [finding("m-035", place, near, printed=signs[0].strip(), wanted=_WANTED)]


def _sections(source: str, body: int) -> Iterator[tuple[int, str, re.Match[str] | None, int, int]]:
    """Yield (where the quotation begins, its words, its braces, where the comment begins, where it ends)."""
    headings = list(_HEADING.finditer(source, body))
    for heading, following in zip_longest(headings, headings[1:]):
        end = following.start() if following else len(source)
        words = heading.group(1)
        brace = words.rfind("{")
        signs = _BRACES.match(source, heading.start(1) + brace, heading.end()) if brace >= 0 else None
        if signs:
            words = words[:brace]
        # Without words the place is that behind the signs of the heading.
        at = heading.start(1) if words.strip() else heading.start() + len("## ")
        yield at, words.strip(), signs, heading.end(), end
