"""A page knows what its links open: those are the cards it needs, and no others."""

from __future__ import annotations

import html
import re

from glossator.publish.press import press
from glossator.weave.page import Html

_CARD = re.compile(r'data-card="([^"]*)"')


def test_what_a_page_opens_is_what_its_links_say(project):
    impression = press(project.root)
    keys = impression.loom.keys
    opened = 0
    for page in impression.pages():
        cards = [
            html.unescape(key) for part in page.parts if isinstance(part, Html) for key in _CARD.findall(part.text)
        ]
        assert {keys.key(ref) for ref in page.opens} == set(cards), page.path
        assert len(set(page.opens)) == len(page.opens)
        opened += len(page.opens)
    assert opened > 20
