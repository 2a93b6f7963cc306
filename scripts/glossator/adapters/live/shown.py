"""The edition that a preview shows: each page is woven when it is asked for, and once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from glossator.publish.press import Impression
from glossator.weave import Page
from glossator.weave.site import Weaving


class Shown:
    """One impression and its pages, by their paths below the tree's root."""

    def __init__(self, impression: Impression, before: Shown | None = None, pages: Sequence[Page] = ()) -> None:
        """`pages` are all of it where they are woven already; else where they stand is learnt from the one `before`."""
        self.impression = impression
        self._weaving: Weaving | None = None
        self._made: dict[int, Page] = {}
        self._count = len(pages)
        self.places: Mapping[str, int] = {page.path: at for at, page in enumerate(pages)}
        """Path of a page to its place in the order of the makers."""
        if not pages:
            self._weaving = Weaving(impression.loom)
            self._count = len(self._weaving)
            if before is not None and self._count == before._count and _names(impression) == _names(before.impression):
                self.places = before.places
            else:
                self.pages()

    def page(self, path: str) -> Page | None:
        """Return a page, None where the edition has none of that path."""
        at = self.places.get(path)
        if at is None:
            return None
        page = self._at(at)
        if page.path == path:
            return page
        self.pages()  # they stand in another order now
        at = self.places.get(path)
        return None if at is None else self._at(at)

    def pages(self) -> list[Page]:
        """Return every page, in the order of the makers."""
        pages = [self._at(at) for at in range(self._count)]
        self.places = {page.path: at for at, page in enumerate(pages)}
        return pages

    def _at(self, at: int) -> Page:
        if at not in self._made:
            if self._weaving is None:
                self._weaving = Weaving(self.impression.loom)
            self._made[at] = self._weaving.page(at)
        return self._made[at]


def _names(impression: Impression) -> frozenset[str]:
    return impression.loom.addresses.pages
