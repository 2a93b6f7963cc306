"""Reads the argument of a text: a nested list in Markdown, to a tree of points anchored to passages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from glossator.anchors import ours
from glossator.arguments.items import Item, items_of
from glossator.arguments.placing import Grounds, anchors_of
from glossator.arguments.point import Argument, Point, PointKind
from glossator.arguments.recorded import Meant
from glossator.arguments.signs import Sign, quoted_inside, read_signs
from glossator.arguments.slips import unclosed
from glossator.arguments.trail import Followed, Ranges, Trail, item_of, numbers, written
from glossator.characters.quoted import quoted
from glossator.findings import Finding, finding
from glossator.findings.nearest import nearest
from glossator.model import BlockKind, Front, Passage, Place, Text
from glossator.passages import PassageIds, read_front, read_text
from glossator.records import Fields, Kind, id_findings
from glossator.records.fields import FRONT

FIELDS = ("text",)
MOST = 1000
"""Items of one argument: the longest outline of a book has fewer."""
DEEPEST = 6
"""Levels of an argument; a point below them could not be told from its neighbours on any page."""

NO_TRAIL = Trail()


def read_argument(
    source: str,
    path: str,
    stem: str,
    texts: Mapping[str, Text],
    described: Mapping[str, str],
    trail: Trail = NO_TRAIL,
) -> tuple[Argument | None, list[Finding]]:
    """Return the argument that a file holds, and what is wrong with it (family `a`); None where it belongs to no text.

    `texts` are those at hand by id, `described` the titles of the others that are
    known. The argument of a text that is described and not at hand is kept whole;
    only a build with that text can place its anchors. The argument of a text that
    was renamed follows it by what `trail` says, and a-019 what to call it.
    """
    record, body, findings = read_front(source, path)
    fields = Fields.of(record, Place(path), FIELDS, FRONT)
    id = fields.line("text") or stem
    findings = [*findings, *fields.findings]
    if wrong := id_findings(id, Kind.TEXT, fields.at("text")):
        return None, [*findings, *wrong]
    text = texts.get(id)
    if text is None and (now := trail.renamed(id)) in texts and id not in described:
        text = texts[now]
    if text is None and id not in described:
        near = nearest(id, [*texts, *described])
        return None, [*findings, finding("a-001", fields.at("text"), near, id=id)]
    file = _File(id, path, source, body, trail)
    argument, found, lines = file.read(text, described.get(id, ""))
    now = trail.home(lines)
    if text is not None and now in texts and now != text.id:  # two texts changed their names
        text = texts[now]
        argument, found, _ = file.read(text, "")
    if text is not None and text.id != id:
        found = [finding("a-019", fields.at("text"), id=id, now=text.id), *found]
    return argument, [*findings, *found]


@dataclass(frozen=True, slots=True)
class _File:
    """The file of an argument."""

    id: str
    """Of the text that it names."""
    path: str
    source: str
    body: int
    trail: Trail

    def read(self, text: Text | None, title: str) -> tuple[Argument, list[Finding], list[Meant]]:
        """Return what the file argues for a text, findings, and what is recorded of its numbers."""
        id = text.id if text is not None else self.id
        title = text.front.title if text is not None else title
        language = text.front.language if text is not None else "en"
        front = Front(f"The argument of {quoted(title)}", kind="argument", of=id, language=language)
        document, findings = read_text(f"arguments/{id}", self.path, self.source, front, self.body)
        items = list(items_of(document))
        findings = [*findings, *_headings(document)]
        if not items:
            findings.append(finding("a-015", Place(self.path)))
        document, words, signs = _taken_apart(document, items[:MOST])
        findings += unclosed(document, (words[index] for item in items[:MOST] for index in item.passages))
        grounds = Grounds.of(text, document, (sign for row in signs for sign in row))
        rows = [self._recorded(item, row, words) for item, row in zip(items, signs, strict=False)]
        points, more = _tree(list(zip(items, signs, rows, strict=False)), grounds, words)
        if len(items) > MOST:
            more.append(finding("a-012", Place(self.path, items[MOST].line), most=MOST))
        meant = [line for row in rows for line in row.now(grounds)] if text is not None and ours(text) else []
        argument = Argument(id, points, document, tuple(meant))
        return argument, [*findings, *more], [line for row in rows for line in row.lines]

    def _recorded(self, item: Item, signs: Sequence[Sign], words: Mapping[int, Passage]) -> _Row:
        ranges = tuple(one for sign in signs if sign.readable for one in sign.ranges)
        said = " ".join(words[index].prose.words for index in item.passages)
        lines = self.trail.lines(self.id, said, ranges)
        return _Row(self.id, item_of(said), ranges, lines, self.trail.followed(lines, ranges))


@dataclass(frozen=True, slots=True)
class _Row:
    """The numbers of one item: as written, as recorded, and as they are today."""

    text: str
    item: str
    ranges: Ranges
    lines: tuple[Meant, ...]
    followed: Mapping[int, Followed]

    def now(self, grounds: Grounds) -> Iterator[Meant]:
        """Yield what is to be recorded: what was, with the ids of today; what is open stays as it is."""
        if not self.ranges:
            return
        if any(one.passage is None for one in self.followed.values()):
            yield from (replace(line, text=self.text) for line in self.lines)
            return
        ids = []
        for number in numbers(self.ranges):
            known = self.followed.get(number)
            passage = known.passage if known else grounds.numbered.get(number)
            ids.append(passage.id if passage else "-")
        yield Meant(self.text, self.item, written(self.ranges), tuple(ids))


def _headings(document: Text) -> Iterator[Finding]:
    """A heading in an item is no passage, so that its signs would be lost: `- A` above a line `  -` is one."""
    depth = 0
    for block in document.blocks:
        if block.tag == "li":
            depth += 1 if block.kind is BlockKind.OPEN else -1
        elif block.kind is BlockKind.HEADING and depth and block.prose is not None:
            yield finding("a-016", document.place(block.prose.source(0, 1).start))


def _taken_apart(document: Text, items: Sequence[Item]) -> tuple[Text, Mapping[int, Passage], list[list[Sign]]]:
    """The document without its signs, its passages by index, and the signs of each item.

    An item's own id is made of its words alone, so that it outlives a change of its signs.
    """
    prose = {}
    signs: list[list[Sign]] = []
    for item in items:
        row: list[Sign] = []
        for index in item.passages:
            prose[index], more = read_signs(document.passages[index], document)
            row += more
        if all(sign.kind for sign in row):
            row += [sign for index in item.passages for sign in quoted_inside(prose[index])]
        signs.append(row)
    ids = PassageIds(document.id)
    passages = []
    for index, passage in enumerate(document.passages):
        left = prose.get(index, passage.prose)
        passages.append(replace(passage, prose=left, id=ids.take(passage.kind, left.text)))
    return replace(document, passages=tuple(passages)), dict(enumerate(passages)), signs


@dataclass(slots=True)
class _Branch:
    """A point while what stands under it is read."""

    point: Point
    above: _Branch | None
    under: list[_Branch] = field(default_factory=list)

    def done(self) -> Point:
        return replace(self.point, children=tuple(branch.done() for branch in self.under))


def _tree(
    items: Sequence[tuple[Item, list[Sign], _Row]], grounds: Grounds, written: Mapping[int, Passage]
) -> tuple[tuple[Point, ...], list[Finding]]:
    """The points of the first level with all under them; what stands under an item without words moves up to it."""
    roots: list[_Branch] = []
    branches: dict[int, _Branch | None] = {}
    every: list[tuple[_Branch, Place]] = []
    findings: list[Finding] = []
    for item, signs, row in items:
        above = branches[id(item.parent)] if item.parent else None
        branches[id(item)] = above
        words = " ".join(written[index].prose.words for index in item.passages).strip()
        place = _begin(item, written, grounds.document)
        if not words:
            findings.append(finding("a-009", place))
        if not item.passages:
            continue
        if above is not None and len(above.point.path) == DEEPEST:
            findings.append(finding("a-011", place, most=DEEPEST))
            above = above.above
        kind, wrong = _kind(signs, above, grounds)
        anchors, more = anchors_of(signs, replace(grounds, followed=row.followed) if row.followed else grounds)
        findings += [*wrong, *more]
        siblings = above.under if above else roots
        path = (*(above.point.path if above else ()), len(siblings) + 1)
        own = written[item.passages[0]]
        branch = _Branch(Point(own.id, kind, path, words, anchors, (), place, _claim(above)), above)
        siblings.append(branch)
        branches[id(item)] = branch
        if not (wrong or more):  # what it rests on may be what is wrong
            every.append((branch, place))
    findings += _without_anchor(every)
    return tuple(branch.done() for branch in roots), findings


def _begin(item: Item, written: Mapping[int, Passage], document: Text) -> Place:
    """Where the words of an item begin; its line where it has none."""
    if not item.passages:
        return Place(document.path, item.line)
    return document.place(written[item.passages[0]].span.start)


def _kind(signs: Sequence[Sign], above: _Branch | None, grounds: Grounds) -> tuple[PointKind, list[Finding]]:
    """What its signs call the point, or what it is where it stands: a claim, and under others a reason."""
    known = {kind.value: kind for kind in PointKind}
    kinds: list[PointKind] = []
    findings = []
    for sign in signs:
        if sign.kind in known:
            kinds.append(known[sign.kind])
        elif sign.kind:
            wanted = ", ".join(f"{{{kind}}}" for kind in known)
            near = nearest(sign.kind, list(known))
            findings.append(finding("a-002", grounds.place(sign), near, word=sign.printed, wanted=wanted))
    for other in dict.fromkeys(kinds[1:]):
        if other is not kinds[0]:
            place = next(grounds.place(sign) for sign in signs if sign.kind == other)
            findings.append(finding("a-003", place, first=kinds[0], second=other))
    return kinds[0] if kinds else PointKind.REASON if above else PointKind.CLAIM, findings


def _claim(above: _Branch | None) -> tuple[int, ...]:
    while above is not None and above.point.kind is not PointKind.CLAIM:
        above = above.above
    return above.point.path if above else ()


def _without_anchor(every: Sequence[tuple[_Branch, Place]]) -> Iterator[Finding]:
    """A point may rest on those under it, and an objection on what it objects to."""
    for branch, place in every:
        if not (branch.point.anchors or branch.under or branch.point.kind is PointKind.OBJECTION):
            yield finding("a-010", place)
