"""A page knows what its links open: those are the cards it needs, and no others."""

from __future__ import annotations

import html
import re

from glossator.publish.press import press
from glossator.weave.page import Html

_CARD = re.compile(r'data-card="([^"]*)"')
_HELD = re.compile(r'data-holds="([^"]*)"')
_CARDS = re.compile(r'<div class="g-cards" hidden>.*</div>', re.DOTALL)


def test_what_a_page_opens_is_what_its_links_say(project):
    impression = press(project.root)
    keys = impression.loom.keys
    opened = 0
    for page in impression.pages():
        woven = "".join(part.text for part in page.parts if isinstance(part, Html))
        told = _CARDS.sub("", woven)
        cards = [html.unescape(key) for key in _CARD.findall(told)]
        held = [key for row in _HELD.findall(told) for key in html.unescape(row).split(" ")]
        met = {keys.key(ref) for ref in page.opens}
        assert {*cards, *held} <= met, page.path
        # A card may hold an editorial note, whose links open more.
        assert met == {*cards, *held} or "Editorial note" in woven, page.path
        assert len(set(page.opens)) == len(page.opens)
        opened += len(page.opens)
    assert opened > 20
