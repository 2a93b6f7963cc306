"""The work that a note names in full: its title stands among the note's words, and its author where that is needed."""

from __future__ import annotations

from glossator.citation.library_index import LibraryIndex
from glossator.citation.spelling import title_words
from glossator.model import CitedWork


def by_note(item: CitedWork, index: LibraryIndex) -> tuple[str, ...]:
    """A note that holds a work's title as words, and its author too where the title is one word or both are named."""
    if item.form != "reference-note":
        return ()
    words = f" {title_words(' '.join(item.parts))} "
    quoted = title_words(item.title) if item.authors or "“" in item.parts[0] else ""
    found: dict[str, int] = {}
    near = dict.fromkeys(key for word in dict.fromkeys(words.split()) for key in index.by_title_word.get(word, ()))
    for key in near:
        title = index.titles[key]
        if f" {title} " not in words:
            continue
        # Without its author only a whole, long title will do, so that `Russia` is found in no note.
        alone = is_long(title) and not item.authors and quoted in ("", title)
        if alone or _authored(words, key, index):
            found[key] = len(title)
    longest = max(found.values(), default=0)
    return tuple(key for key, length in found.items() if length == longest)


def is_long(title: str) -> bool:
    """Return whether a title has words enough to be told from others by them."""
    return len(title.split()) >= 3


def _authored(words: str, key: str, index: LibraryIndex) -> bool:
    """Whether the words of a note hold the surname or name of an author of the work."""
    for one in index.works[key].csl.get("author") or ():
        name = title_words(str(one.get("family") or one.get("literal") or ""))
        if name and f" {name} " in words:
            return True
    return False
