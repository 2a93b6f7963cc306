"""What the notes of an ingested text cite, one after another: so that `ibid.` leads where the note before leads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from glossator.citation import AGAIN, Course, find_citations, read_note
from glossator.citation.again import denote
from glossator.model import Citation, CitedWork, Mention
from glossator.publish.references import References
from glossator.reference_lists import resolve
from glossator.witness import Unit

Keyed = tuple[Mention[Citation], tuple[str, ...]]
"""A citation, and the key of the entry that each of its works denotes, empty where none does."""

_SURE = 0.75
"""How surely one of several readings of a stretch must denote entries to be the one."""


def note_citations(notes: Sequence[Unit], references: References) -> Iterator[tuple[Unit, list[Keyed]]]:
    """Yield each note with its citations, in the order of the notes.

    A stretch of a note is what its first reading says of which every work has an entry in the list of the text.
    """
    course = Course({note.label: number for number, note in enumerate(notes, 1)})
    for note in notes:
        course.open(note.label)
        found: list[Keyed] = []
        end = 0
        for stretch in read_note(note.reading.text):
            for mention in stretch.readings:
                keys = _keys(mention.value.works, course, references)
                if mention.start >= end and keys and all(keys):
                    found.append((mention, keys))
                    end = mention.end
                    for key in keys:
                        course.say(key)
                    course.keep()
                    break
        for mention in find_citations(note.reading.text):
            if all(mention.end <= one.start or one.end <= mention.start for one, _ in found):
                keys = _keys(mention.value.works, course, references)
                if any(keys):
                    found.append((mention, keys))
        course.close()
        yield note, sorted(found, key=lambda one: one[0].start)


def _keys(works: Sequence[CitedWork], course: Course, references: References) -> tuple[str, ...]:
    listed = references.listed
    keys = []
    for work in works:
        if work.form in AGAIN:
            target = denote(work, course, listed.index).resolution.target
            keys.append(target.id if target else "")
        else:
            found = resolve(work, listed)
            keys.append(found.key if found.confidence >= _SURE else "")
    return tuple(keys)
