"""Citations by key in every place of a text: worded on the page, and an edge each."""

from __future__ import annotations

import json

BODY = r"""---
title: Second text
---

## A heading [@smith2010, p. 1]

A [link with @smith2010 in it](first.md), *emphasis [see @doe2011, p. 2; @smith2010]*, **@doe2011 [p. 3; @smith2010]**.

Said [*see* @doe2011, p. 3, **my** *own <b>*] so.

- An item [-@smith2010, 4]

> A quotation [@smith2010, 5].

| a | b |
|---|---|
| [@smith2010, 6] | @doe2011 [7] |

![After [@smith2010, p. 8; cf. @doe2011] and @doe2011](map.png) and words.

A caption [@smith2010, 9]. {.caption}

Never `[@smith2010, 10]`, \@smith2010, me@smith2010.org, https://example.org/@smith2010, nor an @attribute.[^1]

[^1]: See [@smith2010, 11] and \[@doe2011 [12]\].
"""
WRITTEN = 17
"""Works that the text cites."""


def test_every_work_that_is_cited_is_an_edge_and_worded(project, capsys):
    project.write("docs/texts/second.md", BODY)
    project.write("docs/texts/map.png", b"\x89PNG\r\n\x1a\n")
    assert project.run("build") == 0
    graph = json.loads((project.root / "site/graph.json").read_text(encoding="utf-8"))
    here = {id for id, passage in graph["passages"].items() if passage["text"] == "second"}
    cited = [one for one in graph["edges"] if one["passage"] in here and one["target"] in ("smith2010", "doe2011")]
    assert len(cited) == WRITTEN
    page = project.page("texts/second")
    assert 'alt="After (Smith 2010, 8; cf. Doe 2011) and Doe (2011)"' in page
    for words in ("A heading (Smith 2010, 1)", "nor an @attribute", "me@smith2010.org", "[@smith2010, 10]</code>"):
        assert words in page, words
    assert "(<em>see</em> <a" in page and ", <strong>my</strong> <em>own &lt;b&gt;</em>) so" in page
    assert page.count("@smith2010") == 4, "as written only where it is no citation"
    capsys.readouterr()
    assert project.run("graph", "verify", str(project.root / "site")) == 0
