"""An editor offers what `check --fix` would write, from the same table, and every other suggestion behind it."""

from __future__ import annotations

import json

import pytest
from lsprotocol import types as lsp
from pygls.workspace import TextDocument

from glossator.editor.offers import actions, offers
from glossator.editor.spans import span_of
from glossator.findings import Finding, finding
from glossator.mending import mendings
from glossator.model import Place
from glossator.renaming import Renaming

FILE, URI = "docs/texts/a.md", "file:///a/docs/texts/a.md"
WORDS = "---\nlangauge: en\n---\n\n😀 See [@doe2012; @smth2010].\n\n##Glued\n"

SLIPS = [
    # finding, titles, whether the first is what --fix would write
    (finding("n-009", Place(FILE, 2, 1), ("language",), field="langauge", known="language"),
     ["Wrote “language” for “langauge” (the name of a field)"], True),
    (finding("c-002", Place(FILE, 5, 8), ("doe2011",), key="doe2012"), ["Write doe2011"], False),
    (finding("c-002", Place(FILE, 5, 18), ("smith2010", "smits2010"), key="smth2010"),
     ["Wrote “smith2010” for “smth2010” (an id)", "Write smits2010"], True),
    (finding("m-010", Place(FILE, 7, 1), ("## Glued",), words="##Glued", wanted="## Glued"),
     ["Wrote 1 blank (a space in a heading)", "Write ## Glued"], True),
    (finding("t-006", Place(FILE, 5, 1), label="x"), [], False),
]  # fmt: skip


def asked(found: Finding) -> list[lsp.CodeAction]:
    document = TextDocument(URI, source=WORDS)
    start, end, exact = span_of(found, WORDS)
    where = lsp.Range(document.client_position_at_offset(start), document.client_position_at_offset(end))
    data = json.loads(json.dumps(offers(found, WORDS, document, list(found.suggestions) if exact else [])))
    told = lsp.Diagnostic(where, found.message, code=found.code, data=data)
    named = lsp.TextDocumentIdentifier(URI)
    return list(actions(lsp.CodeActionParams(named, where, lsp.CodeActionContext([told]))))


@pytest.mark.parametrize(("found", "titles", "surely"), SLIPS, ids=[row[0].message for row in SLIPS])
def test_an_editor_offers_what_the_fix_would_write(found: Finding, titles: list[str], surely: bool) -> None:
    offered = asked(found)
    assert [one.title for one in offered] == titles
    assert [bool(one.is_preferred) for one in offered] == [number == 0 for number in range(len(titles))]
    mending = next(mendings([found], {FILE: WORDS}), None)
    assert (mending is not None) is surely
    if mending is not None:
        document = TextDocument(URI, source=WORDS)
        words = WORDS
        for edit in offered[0].edit.changes[URI]:
            start, end = (document.offset_at_position(at) for at in (edit.range.start, edit.range.end))
            words = words[:start] + edit.new_text + words[end:]
        assert words == Renaming(mending.edits, ()).applied({FILE: WORDS})[FILE]


@pytest.mark.parametrize("data", [None, [], ["doe2011"], {"others": "a"}, {"fix": 1, "edits": [], "others": []},
                                  {"fix": "a", "edits": [[1, 2], "x"], "others": []}])  # fmt: skip
def test_data_of_another_hand_offers_nothing(data: object) -> None:
    where = lsp.Range(lsp.Position(0, 0), lsp.Position(0, 1))
    told = lsp.Diagnostic(where, "so", data=data)
    params = lsp.CodeActionParams(lsp.TextDocumentIdentifier(URI), where, lsp.CodeActionContext([told]))
    assert list(actions(params)) == []
