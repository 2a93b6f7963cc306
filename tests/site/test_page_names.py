"""What pages are called is known before they are made, and in their order."""

from __future__ import annotations

from glossator.publish.press import press
from glossator.weave.page import Draft, names_of
from glossator.weave.site import Weaving


def test_every_page_has_the_path_that_was_said(project):
    weaving = Weaving(press(project.root).loom)
    paths = weaving.paths()
    assert len(paths) == len(weaving) > 20
    assert paths == [page.path for page in weaving.pages()]


def test_nothing_behind_the_name_is_done():
    def task() -> Draft:
        Draft("a/b", "B")
        raise AssertionError("a page was made for its name")

    assert names_of([task]) == ["a/b"]
    assert Draft("c", "C").name == "c", "afterwards pages are made"
