"""Citations: a cluster `[@a; @b]` is one mention a work, each of which knows the cluster whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from glossator.apparatus.reading import Claimed, Claims, Reading
from glossator.model import Authored, Citation, InCitation, Mention, MentionKind, Resolution


def claim(reading: Reading) -> Claims:
    """Return a mention for each work that is cited, and inside it one for each author whom the edition knows."""
    claimed: list[Claimed] = []
    cited = reading.cited.get(reading.passage.id)
    if cited is None or not (cited.citations or cited.findings):
        return claimed, []
    for mention, resolutions in cited.citations:
        mention = _with_given_names(mention, resolutions[0], reading)
        for work, resolution in zip(_works(mention), resolutions, strict=True):
            claimed.append((work, resolution))
            claimed += _authors(work, resolution, reading)
    return claimed, list(cited.findings)


def _with_given_names(mention: Mention[Citation], first: Resolution, reading: Reading) -> Mention[Citation]:
    """The citation from the author's given name on, where the sentence prints a form of who wrote the work.

    `Henrik Vaal (2015)` would else be cut at `Vaal (2015)`, which crosses the name.
    """
    work, words = mention.value.works[0], reading.passage.prose.text
    if not work.narrative or work.start != mention.start or first.target is None or not work.authors:
        return mention
    until = mention.start + len(work.authors[0])
    for _, ref in reading.indexes.authors.get(first.target.id, ()):
        name = reading.indexes.edition.names.get(ref.id)
        for form in (name.label, *name.also) if name else ():
            start = until - len(form)
            if 0 <= start < mention.start and words[start:until] == form and not words[start - 1 : start].isalnum():
                return _begun(mention, start, words)
    return mention


def _begun(mention: Mention[Citation], start: int, words: str) -> Mention[Citation]:
    works = tuple(replace(work, start=start) if work.start == mention.start else work for work in mention.value.works)
    return replace(mention, start=start, printed=words[start : mention.end], value=replace(mention.value, works=works))


def _works(mention: Mention[Citation]) -> Iterator[Mention[InCitation]]:
    for number, work in enumerate(mention.value.works):
        value = InCitation(mention.value, number, (mention.start, mention.end))
        printed = mention.printed[work.start - mention.start : work.end - mention.start]
        yield Mention(MentionKind.CITATION, work.start, work.end, printed, mention.rule, value)


def _authors(cited: Mention[InCitation], resolution: Resolution, reading: Reading) -> Iterator[Claimed]:
    """Each author or editor who is a name of the edition: cited with the work, whether printed or not."""
    if resolution.target is None:
        return
    for role, name in reading.indexes.authors.get(resolution.target.id, ()):
        value = Authored(resolution.target.id, role)
        yield Mention(MentionKind.NAME, cited.start, cited.end, cited.printed, role, value), Resolution(name)
